package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.workbench.internal.UserLocale;
import org.rapport.workbench.internal.list.CellTexts;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.Texts;

class UserLocaleTest {

  private static final LocalDate DAY = LocalDate.of(2022, 7, 26);

  private Locale before;

  @BeforeEach
  void remember() {
    before = Locale.getDefault();
  }

  @AfterEach
  void goBack() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({"en, 26 Jul 2022", "en-IE, 26 Jul 2022", "en-US, 'Jul 26, 2022'", "fr-BE, 26 juil. 2022", "fr, 26 juil. 2022"})
  void listsAndFormsWriteADayAlike(String tag, String written) {
    Locale locale = Locale.forLanguageTag(tag);
    Locale.setDefault(locale);
    assertEquals(written, new CellTexts().show(null, DAY), "in a list");
    assertEquals(written, new Formats(new Texts(UserLocale.ofFormats(locale)), ZoneOffset.UTC, Clock.systemUTC()).day(DAY), "in a form");
  }
}
