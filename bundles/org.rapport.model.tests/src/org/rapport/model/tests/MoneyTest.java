package org.rapport.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.Money;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({"12.5 EUR,12.50 EUR", "12 EUR,12.00 EUR", "-0.1234 USD,-0.1234 USD", "+7JPY,7.00 JPY", "1.10000 EUR,1.10 EUR"})
  void readsAmountAndCurrency(String text, String normal) {
    assertEquals(normal, Money.valueOf(text).toString());
  }

  @Test
  void equalAmountsAreEqualWhateverTheirScale() {
    assertEquals(new Money(new BigDecimal("12.5"), "EUR"), new Money(new BigDecimal("12.5000"), "EUR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12.50", "EUR", "12,50 EUR", "12.50 eur", "12.50 EURO", "1e3 EUR", "0.12345 EUR", "1000000000000000 EUR"})
  void refusesWhatIsNoMoneyAndSaysWhy(String text) {
    String message = assertThrows(IllegalArgumentException.class, () -> Money.valueOf(text)).getMessage();
    assertTrue(message.endsWith("."), message);
  }
}
