package org.rapport.sales.ui.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.rapport.sales.forecast.ForecastRow;
import org.rapport.sales.forecast.Quarter;

/**
 * The conditions of the deals behind each figure of a forecast.
 *
 * @param quarter the quarter shown
 * @param scope the condition that narrows the forecast, empty for all deals
 * @param rowFeature what a row stands for: {@code stage} or {@code owner}
 */
record Conditions(Quarter quarter, String scope, String rowFeature) {

  private static final String CLOSE = "expectedClose";

  /** The same for rows that stand for something else. */
  Conditions of(String feature) {
    return new Conditions(quarter, scope, feature);
  }

  /** All deals of the forecast. */
  String all() {
    return join(quarter.condition(CLOSE), "stage.outcome != 'lost'");
  }

  /** The deals of a row. */
  String total(ForecastRow row) {
    return join(quarter.condition(CLOSE), "stage.outcome != 'lost'", key(row), currency(row));
  }

  /** The deals of a row in a month. */
  String month(ForecastRow row, YearMonth month) {
    return join(Quarter.condition(CLOSE, month), "stage.outcome != 'lost'", key(row), currency(row));
  }

  /** The won deals of a row. */
  String won(ForecastRow row) {
    return join(quarter.condition(CLOSE), "stage.outcome = 'won'", key(row), currency(row));
  }

  /** The open deals of a row. */
  String open(ForecastRow row) {
    return join(quarter.condition(CLOSE), "stage.outcome = 'open'", key(row), currency(row));
  }

  /** The open deals that should have closed before today. */
  String late() {
    return join("stage.outcome = 'open'", CLOSE + " < today");
  }

  private String key(ForecastRow row) {
    if (row.key() == null) {
      return "owner".equals(rowFeature) ? "owner is null" : "";
    }
    return rowFeature + " = '" + row.key().id() + "'";
  }

  /** A comparison with money holds for that currency only. */
  private static String currency(ForecastRow row) {
    return row.currency() == null ? "amount is null" : "amount >= '0 " + row.currency() + "'";
  }

  private String join(String... parts) {
    List<String> some = new ArrayList<>(List.of(parts));
    some.removeIf(String::isEmpty);
    if (!scope.isEmpty()) {
      some.add("(" + scope + ")");
    }
    return String.join(" and ", some);
  }
}
