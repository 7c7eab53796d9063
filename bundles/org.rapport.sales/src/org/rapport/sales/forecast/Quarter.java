package org.rapport.sales.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Three months of a calendar year.
 *
 * @param first its first month: January, April, July or October
 */
public record Quarter(YearMonth first) {

  private static final int MONTHS = 3;

  /** The quarter of a day. */
  public static Quarter of(LocalDate day) {
    return new Quarter(YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / MONTHS * MONTHS + 1));
  }

  /** Its number in the year, from 1. */
  public int number() {
    return (first.getMonthValue() - 1) / MONTHS + 1;
  }

  /** The quarter so many later, or earlier if negative. */
  public Quarter plus(int quarters) {
    return new Quarter(first.plusMonths((long) quarters * MONTHS));
  }

  /** Its months, in order. */
  public List<YearMonth> months() {
    return List.of(first, first.plusMonths(1), first.plusMonths(2));
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return first.plusMonths(2).atEndOfMonth();
  }

  /** The condition that a day feature lies in it. */
  public String condition(String feature) {
    return condition(feature, first, first.plusMonths(MONTHS));
  }

  /** The condition that a day feature lies in one month. */
  public static String condition(String feature, YearMonth month) {
    return condition(feature, month, month.plusMonths(1));
  }

  private static String condition(String feature, YearMonth from, YearMonth before) {
    return feature + " >= " + from.atDay(1) + " and " + feature + " < " + before.atDay(1);
  }
}
