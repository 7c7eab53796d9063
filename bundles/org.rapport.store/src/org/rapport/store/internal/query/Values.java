package org.rapport.store.internal.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The values of a condition: as written, and once they fit a feature. */
final class Values {

  private Values() {
  }

  /** A value as written, with the place of its first character. */
  sealed interface Literal {

    /** Place of its first character in the condition, from 0. */
    int offset();

    /** A text in quotes; it may hold a date, an amount of money or an id. */
    record Text(String value, int offset) implements Literal {
    }

    /** A number, with a currency where one was written behind it, else null. */
    record Number(BigDecimal value, String currency, int offset) implements Literal {
    }

    /** A date or a date with a time, in ISO 8601. */
    record Date(String value, int offset) implements Literal {
    }

    /** A number of units before or after today, or now where the unit is an hour. */
    record Relative(int amount, ChronoUnit unit, int offset) implements Literal {
    }

    /** An id without quotes. */
    record Id(UUID value, int offset) implements Literal {
    }

    /** A word: true, false, null, me, my team, this, today, now, or the literal of an enum. */
    record Word(String value, int offset) implements Literal {

      boolean is(String word) {
        return value.equalsIgnoreCase(word);
      }
    }
  }

  /** A value that fits a feature; some are known only when the condition is run. */
  sealed interface Operand {

    /** A value as the feature holds it; an enum by its literal, a reference by the id of its target. */
    record Fixed(Serializable value) implements Operand {
    }

    /** The id of the user who asks. */
    record Me() implements Operand {
    }

    /** The ids of the users of the asker's team and of the teams in it. */
    record MyTeam() implements Operand {
    }

    /** The id of the record around: of that for which {@code exists} looks for another. */
    record This() implements Operand {
    }

    /** The value of another feature of the same record. */
    record Own(EStructuralFeature feature) implements Operand {
    }

    /** Today, or so many units before or after it, in the zone of the user. */
    record Day(int amount, ChronoUnit unit) implements Operand {
    }

    /** The moment of the call, or so many hours before or after it. */
    record Moment(int hours) implements Operand {
    }

    /** A date and time in the zone of the user. */
    record LocalMoment(LocalDateTime value) implements Operand {
    }
  }
}
