package org.rapport.print.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import org.rapport.store.Principal;

/**
 * What a design's scripts know of the print, under the name {@code rapport}. Public because the script engine calls it.
 */
public final class ReportContext {

  private final ReportData data;
  private final Principal principal;
  private final Map<String, String> parameters;
  private final String condition;
  private final Map<String, ReportRows> walks = new HashMap<>();

  ReportContext(ReportData data, Principal principal, Map<String, String> parameters, String condition) {
    this.data = data;
    this.principal = principal;
    this.parameters = parameters;
    this.condition = condition;
  }

  /** Begins a walk over the rows of a data set; over none where there is none of that name. */
  public void open(String name) {
    walks.put(name, data.rows(name));
  }

  /** The walk that was begun last over a data set. */
  public ReportRows rows(String name) {
    return walks.get(name);
  }

  /** How many records the data set counts. */
  public long records(String name) {
    return data.records(name);
  }

  /** The value of a parameter, "" where it has none. */
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The condition that narrows the report, "" where it holds everything. */
  public String condition() {
    return condition;
  }

  /** Today in the reader's zone and language. */
  public String today() {
    return LocalDate.now(principal.zone()).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(principal.locale()));
  }

  /** Sign-in name of the person for whom it is printed. */
  public String who() {
    return principal.login();
  }
}
