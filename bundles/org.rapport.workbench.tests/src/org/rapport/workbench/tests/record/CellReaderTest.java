package org.rapport.workbench.tests.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.Money;
import org.rapport.model.crm.CrmPackage;
import org.rapport.workbench.internal.list.change.CellReader;
import org.rapport.workbench.internal.list.change.SheetTexts;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Parsed;

/** What spreadsheets give is understood by the formats of the country, and what they are given is understood again. */
class CellReaderTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private static CellReader reader(String tag) {
    return new CellReader(FormatsTest.formats(tag), ZONE, List.of("CHF", "EUR", "USD"));
  }

  private static EAttribute amount() {
    EAttribute amount = EcoreFactory.eINSTANCE.createEAttribute();
    amount.setName("amount");
    amount.setEType(CrmPackage.Literals.MONEY);
    return amount;
  }

  private static Object read(String tag, EStructuralFeature feature, String text, Object before) {
    Parsed parsed = reader(tag).read(FieldModel.of(feature, Locale.forLanguageTag(tag)), text, before);
    return assertInstanceOf(Parsed.Value.class, parsed, () -> "not understood: " + parsed).value();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-IE", "fr-BE", "nl-BE", "de-DE", "de-CH", "en-US"})
  void whatWasCopiedIsReadAgain(String tag) {
    SheetTexts sheet = new SheetTexts(Locale.forLanguageTag(tag), ZONE);
    EStructuralFeature since = CrmPackage.Literals.ACCOUNT__CUSTOMER_SINCE;
    assertEquals(LocalDate.of(2026, 3, 4), read(tag, since, sheet.text(since, LocalDate.of(2026, 3, 4), false), null));
    EStructuralFeature staff = CrmPackage.Literals.ACCOUNT__STAFF;
    assertEquals(1_234_567, read(tag, staff, sheet.text(staff, 1_234_567, false), null));
    Money money = Money.valueOf("-1284300.50 USD");
    assertEquals(money, read(tag, amount(), sheet.text(amount(), money, false), null));
    assertEquals(money, read(tag, amount(), sheet.text(amount(), money, true), Money.valueOf("1 USD")));
    EStructuralFeature inactive = CrmPackage.Literals.PARTY__INACTIVE;
    assertEquals(true, read(tag, inactive, sheet.text(inactive, true, false), null));
    EStructuralFeature name = CrmPackage.Literals.ACCOUNT__NAME;
    assertEquals("=HYPERLINK(1)", read(tag, name, sheet.text(name, "=HYPERLINK(1)", false), null));
    assertEquals("+32 2 555 01 02", sheet.text(name, "+32 2 555 01 02", false));
  }

  @ParameterizedTest
  @CsvSource({"en-IE, '€1,234.50', EUR", "fr-BE, '1 234,50 €', EUR", "de-DE, '1.234,50 €', EUR", "en-IE, '1,234.50', EUR", "en-IE, 'USD 1234.5', USD",
      "en-US, '$1,234.50', USD", "de-CH, 'CHF 1’234.50', CHF"})
  void amountsAreReadWithTheirCurrency(String tag, String text, String currency) {
    assertEquals(new Money(new BigDecimal("1234.50"), currency), normal(read(tag, amount(), text, null)));
  }

  private static Money normal(Object money) {
    return new Money(((Money) money).amount().setScale(2), ((Money) money).currency());
  }

  @ParameterizedTest
  @CsvSource({"en-IE, 17/11/2026", "en-US, 11/17/2026", "fr-BE, 17-11-26", "de-DE, 17.11.2026", "en-IE, '2026-11-17 00:00:00'"})
  void daysAreReadAsTheCountryWritesThem(String tag, String text) {
    assertEquals(LocalDate.of(2026, 11, 17), read(tag, CrmPackage.Literals.ACCOUNT__CUSTOMER_SINCE, text, null));
  }

  @ParameterizedTest
  @CsvSource({"staff, 1.5", "staff, twelve", "customerSince, 30/02/2026", "inactive, perhaps"})
  void whatMeansNothingIsSaid(String feature, String text) {
    EStructuralFeature field = CrmPackage.Literals.ACCOUNT.getEStructuralFeature(feature);
    assertInstanceOf(Parsed.Failure.class, reader("en-IE").read(FieldModel.of(field, Locale.ENGLISH), text, null));
  }
}
