package org.rapport.core.internal.transfer;

import java.text.DecimalFormatSymbols;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How dates and numbers are written in a country. */
public final class RegionForm {

  private RegionForm() {
  }

  /**
   * The usual form of a country.
   *
   * @param region two-letter code; null for that of the language
   * @param user whose language counts where a country has several
   */
  public static WrittenForm of(String region, Locale user) {
    Locale locale = region == null ? user : localeOf(region.toUpperCase(Locale.ROOT), user);
    String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    int day = pattern.indexOf('d');
    int month = pattern.indexOf('M');
    DateOrder order = pattern.indexOf('y') < Math.min(day, month) ? DateOrder.YMD : day < month ? DateOrder.DMY : DateOrder.MDY;
    return new WrittenForm(order, DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.');
  }

  /** The language of a country in which it is asked: the user's, that which is called like the country, English, any. */
  private static Locale localeOf(String region, Locale user) {
    List<String> wanted = List.of(user.getLanguage(), region.toLowerCase(Locale.ROOT), "en");
    return Arrays.stream(Locale.getAvailableLocales()).filter(each -> each.getCountry().equals(region) && each.getScript().isEmpty()
        && each.getVariant().isEmpty()).min(Comparator.comparingInt((Locale each) -> (wanted.indexOf(each.getLanguage()) + 4) % 4)
            .thenComparing(Locale::getLanguage)).orElse(user);
  }
}
