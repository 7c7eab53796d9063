package org.rapport.workbench.tests.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.Money;
import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmPackage;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.Parsed;
import org.rapport.workbench.internal.record.model.Texts;

class FormatsTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  static Formats formats(String tag) {
    return new Formats(new Texts(Locale.forLanguageTag(tag)), ZoneId.of("Europe/Brussels"), CLOCK);
  }

  private static FieldModel field(org.eclipse.emf.ecore.EStructuralFeature feature, String tag) {
    return FieldModel.of(feature, Locale.forLanguageTag(tag));
  }

  private static Object value(Parsed parsed) {
    return assertInstanceOf(Parsed.Value.class, parsed, () -> "not understood: " + parsed).value();
  }

  @ParameterizedTest
  @CsvSource({"en-IE, 17 Nov 2026", "en-IE, 17/11/2026", "en-IE, 17.11.26", "en-IE, 17 11", "en-US, 11/17/2026", "en-US, 'Nov 17, 2026'",
      "fr-BE, 17 nov. 2026", "fr-BE, 17 novembre 2026", "fr-BE, 17/11/26", "de-DE, 17.11.2026", "nl-BE, 17 nov 2026",
      "zh-CN, 2026年11月17日",
      "en-IE, 2026-11-17", "de-DE, 2026-11-17"})
  void understandsDatesAsTheCountryWritesThem(String tag, String typed) {
    assertEquals(LocalDate.of(2026, 11, 17), value(formats(tag).parse(field(CrmPackage.Literals.CONTACT__BIRTHDAY, tag), typed)));
  }

  @ParameterizedTest
  @CsvSource({"en-IE", "fr-BE", "nl-BE", "de-DE", "en-US", "zh-CN"})
  void readsWhatItWrites(String tag) {
    Formats formats = formats(tag);
    FieldModel birthday = field(CrmPackage.Literals.CONTACT__BIRTHDAY, tag);
    for (LocalDate day = LocalDate.of(2026, 1, 5); day.getYear() == 2026; day = day.plusDays(9)) {
      assertEquals(day, value(formats.parse(birthday, formats.edit(birthday, day))));
    }
    Money money = Money.valueOf("-1284300.50 EUR");
    String amount = formats.edit(birthday, money);
    assertEquals(money, value(formats.parseMoney(amount, "EUR")), amount);
  }

  @ParameterizedTest
  @CsvSource({"17 foo 2026", "32.12.2026", "tomorrow", "17", "2026-02-30", "1/2/3/4"})
  void saysWhatADateWouldBe(String typed) {
    Parsed parsed = formats("en-IE").parse(field(CrmPackage.Literals.CONTACT__BIRTHDAY, "en-IE"), typed);
    assertEquals("This is not a date. Type one such as 21 Nov 2026.", assertInstanceOf(Parsed.Failure.class, parsed).message());
  }

  @Test
  void twoDigitsOfABirthYearAreInThePast() {
    assertEquals(LocalDate.of(1964, 3, 2), value(formats("en-IE").parse(field(CrmPackage.Literals.CONTACT__BIRTHDAY, "en-IE"), "2/3/64")));
  }

  @ParameterizedTest
  @CsvSource({"en-IE, '1,284,300.5'", "de-DE, '1.284.300,5'", "fr-FR, '1 284 300,5'", "fr-FR, '1284300,50'", "de-CH, 1’284’300.5"})
  void understandsAmountsAsTheCountryWritesThem(String tag, String typed) {
    assertEquals(new Money(new BigDecimal("1284300.50"), "EUR"), value(formats(tag).parseMoney(typed, "eur")));
  }

  @ParameterizedTest
  @CsvSource({"de-DE, 1.5", "en-IE, '1,5'", "fr-FR, 1.5", "en-IE, 12x", "en-IE, --3", "en-IE, '12,34,567'"})
  void neverTakesAForeignSignForAGroup(String tag, String typed) {
    assertInstanceOf(Parsed.Failure.class, formats(tag).parseMoney(typed, "EUR"));
  }

  @Test
  void writesATrueMinusAndReadsBoth() {
    Formats formats = formats("en-IE");
    FieldModel staff = field(CrmPackage.Literals.ACCOUNT__STAFF, "en-IE");
    assertEquals("−1,200", formats.edit(staff, -1200));
    assertEquals(-1200, value(formats.parse(staff, "−1,200")));
    assertEquals(-1200, value(formats.parse(staff, "-1200")));
    assertTrue(formats.display(staff, Money.valueOf("-3 EUR")).startsWith("−"));
  }

  @Test
  void refusesFractionsAndGiantsInWholeNumbers() {
    FieldModel staff = field(CrmPackage.Literals.ACCOUNT__STAFF, "en-IE");
    assertInstanceOf(Parsed.Failure.class, formats("en-IE").parse(staff, "1.5"));
    assertInstanceOf(Parsed.Failure.class, formats("en-IE").parse(staff, "99999999999"));
    assertEquals(12, value(formats("en-IE").parse(staff, "12.0")));
  }

  @Test
  void choicesAreFoundByTheirNameInTheLanguage() {
    FieldModel kind = field(CrmPackage.Literals.EMAIL_ADDRESS__KIND, "fr");
    String name = formats("fr-BE").display(kind, ContactKind.HOME);
    assertEquals(ContactKind.HOME, value(formats("fr-BE").parse(kind, name.toUpperCase(Locale.ROOT))));
    FieldModel country = field(CrmPackage.Literals.POSTAL_ADDRESS__COUNTRY, "fr");
    assertEquals("DE", value(formats("fr-BE").parse(country, "allemagne")));
    assertEquals("Allemagne", formats("fr-BE").display(country, "DE"));
    assertEquals("Ruritania", value(formats("fr-BE").parse(country, "Ruritania")));
    assertInstanceOf(Parsed.Failure.class, formats("en-IE").parse(field(CrmPackage.Literals.ACCOUNT__LANGUAGE, "en"), "Klingonese"));
  }

  @Test
  void anAmountNeedsACurrency() {
    assertEquals("Choose the currency of the amount.",
        assertInstanceOf(Parsed.Failure.class, formats("en-IE").parseMoney("12", "")).message());
    assertEquals(null, value(formats("en-IE").parseMoney("  ", "")));
  }
}
