package org.rapport.workbench.internal.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.rapport.workbench.internal.list.CellTexts;

/** How moments and figures stand on pages: days near today in words, with the time. For the user's language and country. */
final class Moments {

  private final CellTexts texts = new CellTexts();
  private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale()).withZone(ZoneId.systemDefault());

  /** Day and time; empty for null. */
  String show(Instant moment) {
    return moment == null ? "" : texts.show(null, moment) + ", " + time.format(moment);
  }

  /** A whole number with its groups. */
  String count(long number) {
    return texts.count(number);
  }
}
