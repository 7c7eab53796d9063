package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.core.internal.transfer.Cell;
import org.rapport.core.internal.transfer.CellReader;
import org.rapport.core.internal.transfer.DateOrder;
import org.rapport.core.internal.transfer.RegionForm;
import org.rapport.core.internal.transfer.WrittenDates;
import org.rapport.core.internal.transfer.WrittenForm;
import org.rapport.core.internal.transfer.WrittenNumbers;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.crm.CrmPackage;

/** Dates and numbers as people write them. */
class WrittenValuesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"31.12.2025|DMY|2025-12-31", "31/12/2025|DMY|2025-12-31", "12/31/2025|MDY|2025-12-31", "1.2.2025|DMY|2025-02-01",
      "1/2/2025|MDY|2025-01-02", "2025-12-31|MDY|2025-12-31", "2025/12/31|DMY|2025-12-31", "20251231|DMY|2025-12-31", "31. 12. 2025|DMY|2025-12-31",
      "31-12-25|DMY|2025-12-31", "25-12-31|YMD|2025-12-31", "4.5.85|DMY|1985-05-04", "31 Dec 2025|DMY|2025-12-31", "31-Dec-25|MDY|2025-12-31",
      "December 31, 2025|DMY|2025-12-31", "1er janvier 2025|MDY|2025-01-01", "3. März 2025|MDY|2025-03-03", "14 août 2025|DMY|2025-08-14",
      "3 mei 2025|DMY|2025-05-03", "29.02.2024|DMY|2024-02-29"})
  void datesAreRead(String text, String order, LocalDate day) {
    assertEquals(day, WrittenDates.read(text, DateOrder.valueOf(order)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"31.04.2025,DMY", "29.02.2025,DMY", "31/12/2025,MDY", "00.00.00,DMY", "2025-02-30,DMY", "31 June 2025,DMY", "20250431,DMY"})
  void aDayThatNoCalendarHasIsNoOther(String text, String order) {
    assertThrows(DateTimeException.class, () -> WrittenDates.read(text, DateOrder.valueOf(order)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "12.2025", "1.2.3.4", "31.12.025", "45000", "06 12 34 56 78", "1/2/3"})
  void whatIsNoDateIsNone(String text) {
    assertTrue(WrittenDates.read(text, DateOrder.DMY).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1.234|,|1234", "1.234|.|1.234", "1.234,50|,|1234.50", "1,234.50|.|1234.50", "1 234,5|,|1234.5", "1’234.50|.|1234.50",
      "12,34,567.8|.|1234567.8", "-12|.|-12", "12-|,|-12", "(12,5)|,|-12.5", "+7|.|7", "0,5|,|0.5", ",5|,|0.5", "007|,|7", "1.5e-3|,|0.0015",
      "1 234 567|,|1234567"})
  void numbersAreRead(String text, char decimal, String number) {
    assertEquals(number, WrittenNumbers.read(text, decimal).orElseThrow().toPlainString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"12.5|,", "1,5|.", "1.23.456,7|.", "1..2|,", "a|,", "1 2|,", "12 %|,", "1.2345|,", "4,98912E+11|,"})
  void whatIsNoNumberIsNone(String text, char decimal) {
    assertTrue(WrittenNumbers.read(text, decimal).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1.234,50|,", "1,234.50|.", "12,5|,", "12.5|.", "1.234.567|,", "1,234,567|.", "0,125|,", "1234.567|.", "€ 12,50|,",
      "12.50 USD|.", "(1.234,5)|,", "1 234,567|,"})
  void whatGivesTheDecimalSignAway(String text, char decimal) {
    assertEquals(decimal, WrittenNumbers.evidence(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "1,234", "12", "", "1.2.3", "06.12.34.56.78", "31.12.2025", "abc", "4,98912E+11"})
  void whatLeavesItOpen(String text) {
    assertTrue(WrittenNumbers.evidence(text).isEmpty());
  }

  @Test
  void theOrderOfDatesIsGivenAwayByTheThirteenthAndLater() {
    assertEquals(DateOrder.DMY, WrittenDates.evidence("13/01/2025").orElseThrow());
    assertEquals(DateOrder.MDY, WrittenDates.evidence("01/13/2025").orElseThrow());
    assertEquals(DateOrder.YMD, WrittenDates.evidence("85/01/13").orElseThrow());
    assertTrue(WrittenDates.evidence("01/02/2025").isEmpty());
    assertTrue(WrittenDates.evidence("2025-01-13").isEmpty());
    assertTrue(WrittenDates.evidence("13/14/2025").isEmpty());
  }

  @Test
  void eachCountryHasItsForm() {
    assertEquals(new WrittenForm(DateOrder.DMY, ','), RegionForm.of("DE", Locale.of("en")));
    assertEquals(new WrittenForm(DateOrder.MDY, '.'), RegionForm.of("US", Locale.of("fr")));
    assertEquals(new WrittenForm(DateOrder.DMY, '.'), RegionForm.of("GB", Locale.of("fr")));
    assertEquals(new WrittenForm(DateOrder.DMY, ','), RegionForm.of("be", Locale.of("fr")));
    assertEquals(new WrittenForm(DateOrder.DMY, ','), RegionForm.of("NL", Locale.of("en")));
    assertEquals(new WrittenForm(DateOrder.DMY, '.'), RegionForm.of("CH", Locale.of("de")));
    assertEquals(new WrittenForm(DateOrder.DMY, ','), RegionForm.of(null, Locale.of("fr")));
  }

  private static Object amount(String text, boolean typed) throws RapportException {
    EAttribute amount = EcoreFactory.eINSTANCE.createEAttribute();
    amount.setName("amount");
    amount.setEType(CrmPackage.Literals.MONEY);
    return new CellReader(Locale.ENGLISH, ZoneOffset.UTC).read(amount, new Cell(text, typed), new WrittenForm(DateOrder.DMY, ','));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1.234,50 €|1234.50 EUR", "EUR 12|12 EUR", "US$ 1.000,00|1000 USD", "-5,5 CHF|-5.5 CHF", "£7|7 GBP"})
  void amountsAreReadWithTheirCurrency(String text, String money) throws RapportException {
    assertEquals(Money.valueOf(money), amount(text, false));
  }

  @Test
  void whatTheFileSaysItselfHasTheFormOfPrograms() throws RapportException {
    assertEquals(Money.valueOf("1.234 EUR"), amount("1.234 EUR", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "12 xyz", "1.5 EUR", "4,98912E+11"})
  void anAmountThatIsNotSureIsNone(String text) {
    assertEquals("bad-value", assertThrows(RapportException.class, () -> amount(text, false)).code());
  }
}
