package org.rapport.sales.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.User;
import org.rapport.sales.forecast.Forecast;
import org.rapport.sales.forecast.ForecastRow;
import org.rapport.sales.forecast.Quarter;
import org.rapport.sales.model.sales.Opportunity;
import org.rapport.store.ChangeSets;
import org.rapport.testing.TestDatabase;

/** The forecast of a quarter: what counts, how it is weighted, in which order. */
class ForecastTest {

  private static final Quarter QUARTER = Quarter.of(LocalDate.of(2026, 11, 17));

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void sumsWonOpenAndWeightedOfTheQuarterOnly(TestDatabase database) throws RapportException {
    try (SalesBase base = new SalesBase(database, folder)) {
      base.deal("Won", "1000.00 EUR", "2026-10-01", null);
      base.deal("Offer", "500.50 EUR", "2026-12-31", null);
      base.deal("Lost", "9000.00 EUR", "2026-11-02", null);
      base.deal("Won", "1.00 EUR", "2026-09-30", null);
      base.deal("Won", "1.00 EUR", "2027-01-01", null);
      base.deal("Won", "1.00 EUR", null, null);
      ForecastRow all = read(base).main();
      assertEquals(2, all.total().deals());
      assertEquals(0, new BigDecimal("1000").compareTo(all.total().won()));
      assertEquals(0, new BigDecimal("500.5").compareTo(all.total().open()));
      assertEquals(0, new BigDecimal("250.25").compareTo(all.total().weighted()));
      assertEquals(0, new BigDecimal("500.5").compareTo(all.month(YearMonth.of(2026, 12)).total()));
    }
  }

  @Test
  void aDealsOwnChanceGoesBeforeThatOfItsStage() throws RapportException {
    try (SalesBase base = new SalesBase(TestDatabase.H2, folder)) {
      Opportunity deal = base.deal("Offer", "100.00 EUR", "2026-11-02", null);
      Opportunity sure = (Opportunity) base.store().load(base.principal(), Records.ref(deal)).orElseThrow();
      sure.setProbability(90);
      Opportunity before = (Opportunity) base.store().load(base.principal(), Records.ref(deal)).orElseThrow();
      base.store().commit(base.principal(), List.of(ChangeSets.diff(before, sure)));
      assertEquals(0, new BigDecimal("90").compareTo(read(base).main().total().weighted()));
    }
  }

  @Test
  void currenciesAreNeverAddedAndTheLargestComesFirst() throws RapportException {
    try (SalesBase base = new SalesBase(TestDatabase.H2, folder)) {
      base.deal("Offer", "100.00 EUR", "2026-11-02", null);
      base.deal("Offer", "300.00 USD", "2026-11-02", null);
      base.deal("Offer", null, "2026-11-02", null);
      List<ForecastRow> totals = read(base).totals();
      assertEquals(List.of("USD", "EUR"), totals.subList(0, 2).stream().map(ForecastRow::currency).toList());
      assertNull(totals.get(2).currency());
      assertEquals(1, totals.get(2).total().deals());
    }
  }

  @Test
  void stagesAreInTheOrderOfThePipelineAndOwnersByNameWithNobodyLast() throws RapportException {
    try (SalesBase base = new SalesBase(TestDatabase.H2, folder)) {
      User zoe = base.user("Zoe Adam");
      User adam = base.user("Adam Zoll");
      base.deal("Won", "1.00 EUR", "2026-11-02", null);
      base.deal("Negotiate", "1.00 EUR", "2026-11-02", zoe);
      base.deal("Qualify", "1.00 EUR", "2026-11-02", adam);
      Forecast forecast = read(base);
      assertEquals(List.of("Qualify", "Negotiate", "Won"), forecast.byStage().stream().map(ForecastRow::name).toList());
      assertEquals(List.of("Adam Zoll", "Zoe Adam", ""), forecast.byOwner().stream().map(ForecastRow::name).toList());
    }
  }

  @Test
  void countsOpenDealsWhoseDayHasPassed() throws RapportException {
    try (SalesBase base = new SalesBase(TestDatabase.H2, folder)) {
      base.deal("Offer", "1.00 EUR", "2020-01-02", null);
      base.deal("Won", "1.00 EUR", "2020-01-02", null);
      base.deal("Offer", "1.00 EUR", "2999-01-02", null);
      Forecast forecast = read(base);
      assertEquals(1, forecast.late());
      assertTrue(forecast.isEmpty());
    }
  }

  @Test
  void quartersAreThoseOfTheCalendar() {
    assertEquals(YearMonth.of(2026, 10), QUARTER.first());
    assertEquals(4, QUARTER.number());
    assertEquals(LocalDate.of(2026, 12, 31), QUARTER.lastDay());
    assertEquals(YearMonth.of(2027, 1), QUARTER.plus(1).first());
    assertEquals("expectedClose >= 2026-10-01 and expectedClose < 2027-01-01", QUARTER.condition("expectedClose"));
  }

  private static Forecast read(SalesBase base) throws RapportException {
    return Forecast.read(base.store(), base.principal(), QUARTER, "");
  }
}
