package org.rapport.store.internal.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.rapport.model.Annotations;
import org.rapport.model.Folding;
import org.rapport.model.Money;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.store.internal.query.Values.Operand;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.query.Lookup;

/**
 * Says whether a detached record fulfils a condition, with the same answer as the database. A reference on the way of a
 * path is followed by the lookup; one it does not know has no values behind it.
 */
final class Evaluator {

  private final QueryContext context;
  private final Lookup lookup;

  Evaluator(QueryContext context, Lookup lookup) {
    this.context = context;
    this.lookup = lookup;
  }

  /** Whether the record fulfils the condition. */
  boolean matches(Bound condition, EObject record) {
    return matches(condition, record, null);
  }

  /** @param around the id of the record that {@code this} means, null outside of {@code exists} */
  private boolean matches(Bound condition, EObject record, UUID around) {
    return switch (condition) {
      case Bound.And and -> and.parts().stream().allMatch(part -> matches(part, record, around));
      case Bound.Or or -> or.parts().stream().anyMatch(part -> matches(part, record, around));
      case Bound.Not not -> !matches(not.part(), record, around);
      case Bound.Exists exists -> lookup.all(exists.type().name())
          .anyMatch(other -> exists.part().isEmpty() || matches(exists.part().get(), other, Records.id(record)));
      case Bound.Compare compare when compare.operand() instanceof Operand.This -> any(compare.path(), record,
          List.of(new Check(compare.operator(), around)));
      case Bound.Compare compare when compare.operand() instanceof Operand.Own(EStructuralFeature feature) ->
        values(record, feature).anyMatch(other -> any(compare.path(), record, List.of(new Check(compare.operator(), plain(other)))));
      case Bound.Compare compare -> Check.of(compare.path(), compare.operator(), compare.operand(), context)
          .map(checks -> any(compare.path(), record, checks)).orElse(false);
      case Bound.Among among -> among.operands().stream().anyMatch(operand -> operand instanceof Operand.MyTeam
          ? some(among.path(), record, value -> context.team().contains(Records.ref((EObject) value).id()))
          : Check.of(among.path(), Operator.EQUAL, operand, context).map(checks -> any(among.path(), record, checks)).orElse(false));
      case Bound.Between between -> any(between.path(), record, Check.between(between, context));
      case Bound.Present present -> some(present.path(), record, value -> true);
    };
  }

  /** A number, date or moment as what it is compared with. */
  private static Serializable plain(Object value) {
    return value instanceof Number number ? new BigDecimal(number.toString())
        : value instanceof Instant moment ? moment.truncatedTo(ChronoUnit.MICROS) : (Serializable) value;
  }

  private boolean any(Path path, EObject record, List<Check> checks) {
    return some(path, record, value -> checks.stream().allMatch(check -> holds(check, path, value)));
  }

  private boolean some(Path path, EObject record, Predicate<Object> test) {
    Stream<Object> values = Stream.of(record);
    for (EStructuralFeature step : path.steps()) {
      values = values.flatMap(owner -> resolve((EObject) owner).stream()).flatMap(owner -> values(owner, step));
    }
    return values.anyMatch(test);
  }

  private Optional<EObject> resolve(EObject object) {
    return ((InternalEObject) object).eIsProxy() ? lookup.find(Records.ref(object)) : Optional.of(object);
  }

  private static Stream<Object> values(EObject owner, EStructuralFeature asked) {
    // A record that was loaded before a field was changed has the same field as another feature.
    EStructuralFeature feature = RecordType.isCustom(asked) ? owner.eClass().getEStructuralFeature(asked.getName()) : asked;
    if (feature == null || owner.eClass().getFeatureID(feature) < 0) {
      return Stream.empty();
    }
    Object value = owner.eGet(feature, false);
    if (value instanceof Collection<?> list) {
      return new ArrayList<Object>(list).stream();
    }
    return value == null || "".equals(value) ? Stream.empty() : Stream.of(value);
  }

  private static boolean holds(Check check, Path path, Object held) {
    Serializable wanted = check.value();
    return switch (held) { // a literal of a dynamic enum is an EObject too: it has to be asked first
      case Money money -> wanted instanceof Money other && money.currency().equals(other.currency())
          && check.operator().holds(money.amount().compareTo(other.amount()));
      case Enumerator literal -> literal.getLiteral().equals(wanted);
      case EObject target -> Records.ref(target).id().equals(wanted);
      case String text -> holds(check, path, text, (String) wanted);
      case Number number -> check.operator().holds(new BigDecimal(number.toString()).compareTo((BigDecimal) wanted));
      case LocalDate day -> check.operator().holds(day.compareTo((LocalDate) wanted));
      case Instant moment -> check.operator().holds(moment.truncatedTo(ChronoUnit.MICROS).compareTo((Instant) wanted));
      default -> held.equals(wanted);
    };
  }

  private static boolean holds(Check check, Path path, String held, String wanted) {
    return switch (check.operator()) {
      case EQUAL -> held.equals(wanted);
      case CONTAINS -> Folding.fold(held).contains(Folding.fold(wanted));
      default -> check.operator().holds(Arrays.compareUnsigned(order(path, held), order(path, wanted)));
    };
  }

  /** The bytes by which a text is ordered: its sort key where one is stored, else its folded letters. */
  private static byte[] order(Path path, String text) {
    return Annotations.flag(path.leaf(), "sortable") ? SortKeys.key(text) : Folding.fold(text).getBytes(StandardCharsets.UTF_8);
  }
}
