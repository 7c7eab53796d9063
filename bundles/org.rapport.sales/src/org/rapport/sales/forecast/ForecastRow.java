package org.rapport.sales.forecast;

import java.time.YearMonth;
import java.util.Map;
import org.rapport.model.Ref;

/**
 * The deals of one stage or owner in one currency.
 *
 * @param key the stage or owner; null for deals without owner, and for the row of all
 * @param name its label; empty where the key is null
 * @param currency ISO code; null for deals without an amount
 * @param months the sums by month; a month without deals is left out
 * @param total all months together
 */
public record ForecastRow(Ref key, String name, String currency, Map<YearMonth, Sum> months, Sum total) {

  /** Copies the map. */
  public ForecastRow {
    months = Map.copyOf(months);
  }

  /** The sum of a month. */
  public Sum month(YearMonth month) {
    return months.getOrDefault(month, Sum.NONE);
  }
}
