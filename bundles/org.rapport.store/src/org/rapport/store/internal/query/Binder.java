package org.rapport.store.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.Money;
import org.rapport.model.RecordType;
import org.rapport.model.Suggestions;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.query.Syntax.PathText;
import org.rapport.store.internal.query.Values.Literal;
import org.rapport.store.internal.query.Values.Operand;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.query.ConditionException;

/** Finds the types and features that a condition names, and reads its values as these features hold them. */
final class Binder {

  private final ConditionText source;
  private final Sight sight;
  private final RecordType type;
  private final RecordType around;
  private final OperandReader reader;

  Binder(ConditionText source, Sight sight, RecordType type) {
    this(source, sight, type, null);
  }

  /** @param around the type of {@code this}, null outside of {@code exists} */
  private Binder(ConditionText source, Sight sight, RecordType type, RecordType around) {
    this.source = source;
    this.sight = sight;
    this.type = type;
    this.around = around;
    this.reader = new OperandReader(source);
  }

  /** The condition with features and typed values. */
  Bound bind(Syntax syntax) throws ConditionException {
    return switch (syntax) {
      case Syntax.And and -> new Bound.And(bind(and.parts()));
      case Syntax.Or or -> new Bound.Or(bind(or.parts()));
      case Syntax.Not not -> new Bound.Not(bind(not.part()));
      case Syntax.Comparison comparison -> comparison(comparison);
      case Syntax.In in -> in(in);
      case Syntax.Between between -> between(between);
      case Syntax.Exists exists -> exists(exists);
    };
  }

  private Bound exists(Syntax.Exists exists) throws ConditionException {
    String name = exists.type().text();
    Optional<RecordType> other = sight.types().find(name);
    if (other.isEmpty()) {
      List<String> names = sight.types().all().stream().map(RecordType::name).toList();
      throw source.error("unknown-type", exists.type().offset(), "there is no type '" + name + "' in the model.",
          Suggestions.hint(name, names, "'rapport types' lists all types."));
    } else if (exists.part().isEmpty()) {
      return new Bound.Exists(other.get(), Optional.empty());
    }
    return new Bound.Exists(other.get(), Optional.of(new Binder(source, sight, other.get(), type).bind(exists.part().get())));
  }

  private List<Bound> bind(List<Syntax> parts) throws ConditionException {
    List<Bound> result = new ArrayList<>();
    for (Syntax part : parts) {
      result.add(bind(part));
    }
    return List.copyOf(result);
  }

  private Bound comparison(Syntax.Comparison comparison) throws ConditionException {
    Path path = resolve(comparison.path());
    Literal value = comparison.value();
    Operator operator = comparison.operator();
    if (isNull(value)) {
      if (operator != Operator.EQUAL) {
        throw source.error("bad-value", value.offset(), "an empty value has no order and no letters to compare with '" + operator.sign()
            + "'.",
            "Write '" + path.text() + " is null' or '" + path.text() + " is not null'.");
      }
      return new Bound.Not(new Bound.Present(path));
    }
    checkComparable(path, comparison.path());
    if (operator == Operator.EQUAL && isEmptyText(path, value)) {
      return new Bound.Not(new Bound.Present(path));
    } else if (operator.isOrder()) {
      checkOrdered(path, comparison.path());
    } else if (operator == Operator.CONTAINS) {
      return contains(path, comparison.path(), value);
    }
    if (path.isReference()) {
      return referenceEquals(path, value);
    }
    Optional<Operand> own = own(path, value);
    return new Bound.Compare(path, operator, own.isPresent() ? own.get() : reader.read(path, value));
  }

  /** Another feature of the record that a feature of it is compared with; empty where the value is none that is known. */
  private Optional<Operand> own(Path path, Literal value) throws ConditionException {
    if (!(value instanceof Literal.Word word) || kind(path).isEmpty() || type.feature(word.value()).isEmpty()) {
      return Optional.empty();
    }
    Path other = resolve(new PathText(word.value(), value.offset()));
    if (!kind(path).equals(kind(other))) {
      throw source.error("bad-value", value.offset(), "'" + path.text() + "' and '" + other.text() + "' cannot be compared with each other.",
          "Numbers, dates and moments of one record can be compared with their like.");
    }
    return Optional.of(new Operand.Own(other.leaf()));
  }

  /** What a feature of the record itself can be compared with another one as; empty where it cannot. */
  private static Optional<ColumnType> kind(Path path) {
    return path.steps().size() > 1 || RecordType.isCustom(path.leaf()) ? Optional.empty() : path.type().flatMap(type -> switch (type) {
      case INTEGER, LONG, DECIMAL -> Optional.of(ColumnType.DECIMAL);
      case DATE, INSTANT -> Optional.of(type);
      default -> Optional.empty();
    });
  }

  private Bound contains(Path path, PathText written, Literal value) throws ConditionException {
    Path text = path.isReference() ? path.then(CrmPackage.Literals.ROOT__LABEL) : path;
    if (text.type().orElseThrow() != ColumnType.TEXT) {
      throw source.error("bad-value", written.offset(), "'" + path.text() + "' is no text: '~' looks for letters in texts and labels.",
          "Compare it with =, != or in.");
    }
    return new Bound.Compare(text, Operator.CONTAINS, reader.read(text, value));
  }

  private Bound in(Syntax.In in) throws ConditionException {
    Path path = resolve(in.path());
    List<Operand> operands = new ArrayList<>();
    List<Bound> alternatives = new ArrayList<>();
    for (Literal value : in.values()) {
      if (isNull(value) || isEmptyText(path, value)) {
        alternatives.add(new Bound.Not(new Bound.Present(path)));
        continue;
      }
      checkComparable(path, in.path());
      if (path.isReference()) {
        alternatives.add(referenceEquals(path, value));
      } else if (path.type().orElseThrow() == ColumnType.INSTANT || path.type().orElseThrow() == ColumnType.MONEY) {
        alternatives.add(new Bound.Compare(path, Operator.EQUAL, reader.read(path, value)));
      } else {
        operands.add(reader.read(path, value));
      }
    }
    if (!operands.isEmpty()) {
      alternatives.add(new Bound.Among(path, List.copyOf(operands)));
    }
    return alternatives.size() == 1 ? alternatives.get(0) : new Bound.Or(merged(alternatives));
  }

  /** References by id of one path become one list of ids. */
  private static List<Bound> merged(List<Bound> alternatives) {
    List<Operand> ids = new ArrayList<>();
    List<Bound> result = new ArrayList<>();
    Path path = null;
    for (Bound each : alternatives) {
      if (each instanceof Bound.Compare compare && compare.path().isReference() && !(compare.operand() instanceof Operand.This)) {
        path = compare.path();
        ids.add(compare.operand());
      } else if (each instanceof Bound.Among among && among.path().isReference()) {
        path = among.path();
        ids.addAll(among.operands());
      } else {
        result.add(each);
      }
    }
    if (path != null) {
      result.add(new Bound.Among(path, List.copyOf(ids)));
    }
    return List.copyOf(result);
  }

  private Bound between(Syntax.Between between) throws ConditionException {
    Path path = resolve(between.path());
    for (Literal end : List.of(between.from(), between.to())) {
      if (isNull(end)) {
        throw source.error("bad-value", end.offset(), "a range needs two ends that are not empty.",
            "Use >= or <= for a range open on one side.");
      }
    }
    checkComparable(path, between.path());
    checkOrdered(path, between.path());
    Operand from = reader.read(path, between.from());
    Operand to = reader.read(path, between.to());
    if (from instanceof Operand.Fixed(Money low) && to instanceof Operand.Fixed(Money high) && !low.currency().equals(high.currency())) {
      throw source.error("bad-value", between.to().offset(), "the ends of the range are in two currencies.", "Write both in one currency.");
    }
    return new Bound.Between(path, from, to);
  }

  private Bound referenceEquals(Path path, Literal value) throws ConditionException {
    EReference reference = (EReference) path.leaf();
    if (reader.isId(value)) {
      return new Bound.Compare(path, Operator.EQUAL, reader.id(value));
    } else if (value instanceof Literal.Word word && (word.is("me") || word.is("my team"))) {
      if (!reference.getEReferenceType().isSuperTypeOf(CrmPackage.Literals.USER)) {
        throw source.error("bad-value", value.offset(), "'" + path.text() + "' refers to " + reference.getEReferenceType().getName()
            + ", and '" + word.value() + "' means users.", "Use '" + word.value() + "' with a feature such as owner.");
      }
      return word.is("me") ? new Bound.Compare(path, Operator.EQUAL, new Operand.Me())
          : new Bound.Among(path, List.of(new Operand.MyTeam()));
    } else if (value instanceof Literal.Word word && word.is("this")) {
      checkThis(path, value);
      return new Bound.Compare(path, Operator.EQUAL, new Operand.This());
    } else if (value instanceof Literal.Text) {
      Path label = path.then(CrmPackage.Literals.ROOT__LABEL);
      return new Bound.Compare(label, Operator.EQUAL, reader.read(label, value));
    }
    String otherwise = "Write its id, or its label in single quotes.";
    throw source.error("bad-value", value.offset(), "'" + path.text() + "' refers to a record.",
        value instanceof Literal.Word word ? Suggestions.hint(word.value(), List.of("me", "my team", "this", "null"), otherwise) : otherwise);
  }

  private void checkThis(Path path, Literal value) throws ConditionException {
    EClass target = ((EReference) path.leaf()).getEReferenceType();
    if (around == null) {
      throw source.malformed(value.offset(), "'this' stands outside of 'exists', where no record is around.",
          "Write it in a condition such as: exists " + type.name() + " where " + path.text() + " = this.");
    } else if (!target.isSuperTypeOf(around.modelClass())) {
      throw source.error("bad-value", value.offset(), "'" + path.text() + "' refers to " + target.getName() + ", and 'this' is a record of "
          + around.name() + ".", "Compare with 'this' a feature that refers to " + around.name() + ".");
    }
  }

  private Path resolve(PathText written) throws ConditionException {
    return Paths.<ConditionException>resolve(type, written.text(), sight,
        (code, offset, what, hint) -> source.error(code, written.offset() + offset, what, hint));
  }

  private void checkComparable(Path path, PathText written) throws ConditionException {
    if (path.isRows()) {
      EReference list = (EReference) path.leaf();
      String example = list.getEReferenceType().getEAllAttributes().stream().filter(a -> !a.isID()).findFirst()
          .map(a -> path.text() + "." + a.getName()).orElse(path.text() + ".id");
      throw source.error("bad-condition", written.offset(), "'" + path.text() + "' is a list and has no value of its own.",
          "Name a feature of its rows, such as " + example + ".");
    }
  }

  private void checkOrdered(Path path, PathText written) throws ConditionException {
    ColumnType valueType = path.type().orElse(null);
    if (valueType == null || valueType == ColumnType.BOOLEAN || valueType == ColumnType.ENUM || valueType == ColumnType.UUID) {
      throw source.error("bad-condition", written.offset(), "the values of '" + path.text() + "' have no order.",
          "Compare with =, != or in.");
    }
  }

  /** The store keeps no empty texts: they are empty values. */
  private static boolean isEmptyText(Path path, Literal value) {
    return value instanceof Literal.Text text && text.value().isEmpty()
        && (path.isReference() || path.type().filter(ColumnType.TEXT::equals).isPresent());
  }

  private static boolean isNull(Literal value) {
    return value instanceof Literal.Word word && word.is("null");
  }
}
