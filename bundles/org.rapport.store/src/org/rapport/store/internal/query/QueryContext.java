package org.rapport.store.internal.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.Ref;
import org.rapport.store.Principal;
import org.rapport.store.internal.query.Values.Operand;

/**
 * Who asks, and when: gives the operands their values.
 *
 * @param user id of the user who asks, null where there is none
 * @param team the users whom {@code my team} means; empty where a condition does not ask for them
 * @param zone the zone in which days begin
 * @param now the moment of the call
 */
record QueryContext(UUID user, Set<UUID> team, ZoneId zone, Instant now) {

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** The context of a call. */
  static QueryContext of(Principal principal, Instant now) {
    return new QueryContext(principal.userRef().map(Ref::id).orElse(null), Set.of(), principal.zone(), now.truncatedTo(ChronoUnit.MICROS));
  }

  /** The same with the users of the asker's team. */
  QueryContext with(Set<UUID> members) {
    return new QueryContext(user, Set.copyOf(members), zone, now);
  }

  /** The day an operand means; empty if it means something else. */
  Optional<LocalDate> day(Operand operand) {
    return switch (operand) {
      case Operand.Fixed(LocalDate day) -> Optional.of(day);
      case Operand.Day(int amount, ChronoUnit unit) -> Optional.of(bounded(now.atZone(zone).toLocalDate().plus(amount, unit)));
      default -> Optional.empty();
    };
  }

  /** The moment an operand means; empty if it means something else. */
  Optional<Instant> moment(Operand operand) {
    return switch (operand) {
      case Operand.Fixed(Instant moment) -> Optional.of(moment);
      case Operand.Moment(int hours) -> Optional.of(now.plus(hours, ChronoUnit.HOURS));
      case Operand.LocalMoment(LocalDateTime local) -> Optional.of(local.atZone(zone).toInstant());
      default -> Optional.empty();
    };
  }

  /** The first moment of a day. */
  Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static LocalDate bounded(LocalDate day) {
    return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
  }
}
