package org.rapport.sales.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapport.sales.ui.internal.Amounts;

/** How money is written for people. */
class AmountsTest {

  private final Amounts amounts = new Amounts(Locale.forLanguageTag("en-IE"));

  @Test
  void tablesShowWholeUnitsAndTooltipsEverything() {
    assertEquals("€1,284,301", amounts.whole(new BigDecimal("1284300.75"), "EUR"));
    assertEquals("€1,284,300.75", amounts.full(new BigDecimal("1284300.75"), "EUR"));
    assertEquals("¥1,284", amounts.full(new BigDecimal("1284"), "JPY").replace("JP¥", "¥"));
  }

  @Test
  void chartsShowTwoOrThreeDigits() {
    assertEquals("518k", amounts.brief(new BigDecimal("518281")));
    assertEquals("1.28m", amounts.brief(new BigDecimal("1284300")));
    assertEquals("0", amounts.brief(BigDecimal.ZERO));
  }
}
