package org.rapport.store.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which records to group, and what to sum.
 *
 * @param type name of the record type
 * @param where a condition, empty for all
 * @param keys what to group by: paths or {@code year|quarter|month|week(path)}
 * @param sums paths of numbers or money to add up
 * @param in the one currency in which money is summed; null to sum each currency in a group of its own
 */
public record GroupQuery(String type, String where, List<String> keys, List<String> sums, In in) implements Serializable {

  /** Copies the lists. */
  public GroupQuery {
    keys = List.copyOf(keys);
    sums = List.copyOf(sums);
  }

  /** Sums of money by currency. */
  public GroupQuery(String type, String where, List<String> keys, List<String> sums) {
    this(type, where, keys, sums, null);
  }

  /** The one currency of the sums, where there is one. */
  public Optional<In> conversion() {
    return Optional.ofNullable(in);
  }

  /**
   * A currency in which amounts of all currencies are summed, by the exchange rates of a day.
   *
   * @param currency ISO 4217 code
   * @param at the day whose rates count: of each pair the newest on or before it; null for today, in the zone of who asks
   */
  public record In(String currency, LocalDate at) implements Serializable {

    /** Refuses a missing currency. */
    public In {
      Objects.requireNonNull(currency);
    }
  }
}
