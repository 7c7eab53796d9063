package org.rapport.store.internal.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.store.internal.query.Values.Operand;
import org.rapport.store.internal.schema.ColumnType;

/**
 * One comparison with a known value, as both the compiler and the evaluator carry it out. What a condition says of a
 * day is said of moments here: the day begins with its first moment and ends before that of the next.
 *
 * @param operator how the value is compared
 * @param value what it is compared with, never null
 */
record Check(Operator operator, Serializable value) {

  /** The checks that one value has to pass together; empty where none can, as with {@code me} when nobody is known. */
  static Optional<List<Check>> of(Path path, Operator operator, Operand operand, QueryContext context) {
    if (operand instanceof Operand.Me) {
      return Optional.ofNullable(context.user()).map(id -> List.of(new Check(operator, id)));
    }
    Optional<LocalDate> day = context.day(operand);
    if (day.isPresent()) {
      boolean moments = path.type().filter(ColumnType.INSTANT::equals).isPresent();
      return Optional.of(moments ? ofDay(operator, day.get(), context) : List.of(new Check(operator, day.get())));
    }
    Serializable value = context.moment(operand).map(Serializable.class::cast).orElseGet(() -> ((Operand.Fixed) operand).value());
    return Optional.of(List.of(new Check(operator, value)));
  }

  /** The checks of a range, both ends included. */
  static List<Check> between(Bound.Between between, QueryContext context) {
    List<Check> checks = new ArrayList<>();
    of(between.path(), Operator.GREATER_OR_EQUAL, between.from(), context).ifPresent(checks::addAll);
    of(between.path(), Operator.LESS_OR_EQUAL, between.to(), context).ifPresent(checks::addAll);
    return List.copyOf(checks);
  }

  private static List<Check> ofDay(Operator operator, LocalDate day, QueryContext context) {
    Check fromStart = new Check(Operator.GREATER_OR_EQUAL, context.start(day));
    Check beforeStart = new Check(Operator.LESS, context.start(day));
    Check fromNext = new Check(Operator.GREATER_OR_EQUAL, context.start(day.plusDays(1)));
    Check beforeNext = new Check(Operator.LESS, context.start(day.plusDays(1)));
    return switch (operator) {
      case EQUAL -> List.of(fromStart, beforeNext);
      case LESS -> List.of(beforeStart);
      case LESS_OR_EQUAL -> List.of(beforeNext);
      case GREATER -> List.of(fromNext);
      case GREATER_OR_EQUAL -> List.of(fromStart);
      case CONTAINS -> throw new IllegalStateException("A moment contains no letters.");
    };
  }
}
