package org.rapport.store.internal.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.Folding;
import org.rapport.model.Money;
import org.rapport.model.RecordType;
import org.rapport.store.internal.query.Values.Operand;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.internal.schema.TableMapping;

/**
 * Writes a condition as SQL. Negations are pushed down to the comparisons, where an empty value makes them true; so no
 * part of the result depends on what SQL makes of NULL under NOT. Everything a user wrote becomes a parameter.
 */
final class ConditionCompiler {

  private final Mappings mappings;
  private final QueryDialect dialect;
  private final QueryContext context;
  private final Sight sight;
  private int aliases;
  private String around;

  ConditionCompiler(Mappings mappings, Sight sight, QueryDialect dialect, QueryContext context) {
    this.mappings = mappings;
    this.sight = sight;
    this.dialect = dialect;
    this.context = context;
  }

  /** Writes the condition for the row of the root table with this alias. */
  SqlText compile(Bound condition, String alias) {
    SqlText sql = new SqlText();
    write(sql, condition, false, alias);
    return sql;
  }

  /**
   * A condition of which one comparison behind a list or a reference became an inner join, so that the database may
   * begin there.
   *
   * @param joins to be put behind the root table; they may give a record several times
   * @param where the rest, empty where nothing is left
   */
  record Joined(SqlText joins, SqlText where) {
  }

  /**
   * Writes the condition once for each of its alternatives, where all of them find their records by an index and none of its
   * other parts does: no database follows two indexes for one OR over several tables, and H2 not even over one. Else there are none.
   *
   * @param ownToo whether alternatives within one table are told apart too
   */
  List<Joined> compileWays(Bound condition, String alias, boolean ownToo) {
    List<Bound> parts = parts(condition);
    boolean isDriven = parts.stream().anyMatch(this::seeks);
    Optional<Bound.Or> choice = parts.stream().filter(Bound.Or.class::isInstance).map(Bound.Or.class::cast).filter(or -> !isDriven)
        .filter(or -> or.parts().stream().allMatch(way -> parts(way).stream().anyMatch(this::seeks)))
        .filter(or -> ownToo || or.parts().stream().anyMatch(way -> parts(way).stream().noneMatch(this::seeksOwn))).findFirst();
    return choice.map(or -> each(or, parts).map(way -> compileJoined(way, alias)).toList()).orElse(List.of());
  }

  /** Whether a comparison names values that an index finds. */
  private boolean seeks(Bound part) {
    return seeksOwn(part) || isEquality(part) && joinable(part).filter(ConditionCompiler::isIndexed).isPresent();
  }

  private boolean seeksOwn(Bound part) {
    Path path = part instanceof Bound.Compare compare ? compare.path() : part instanceof Bound.Among among ? among.path() : null;
    return path != null && isEquality(part) && path.steps().size() == 1 && !path.isRows() && isIndexed(path)
        && !Mappings.columns(mappings.of(path.start()).root(), path.leaf()).isCustom();
  }

  private static boolean isEquality(Bound part) {
    return part instanceof Bound.Among || part instanceof Bound.Compare compare && compare.operator() == Operator.EQUAL
        && !(compare.operand() instanceof Operand.This) && !(compare.operand() instanceof Operand.Own);
  }

  /** Writes the condition with a join, where it has a comparison that can become one. */
  Joined compileJoined(Bound condition, String alias) {
    return compileJoined(parts(condition), alias);
  }

  private Joined compileJoined(List<Bound> parts, String alias) {
    Optional<Bound> driving = parts.stream().filter(part -> joinable(part).filter(ConditionCompiler::isIndexed).isPresent()).findFirst()
        .or(() -> parts.stream().filter(part -> joinable(part).isPresent()).findFirst());
    return joined(parts, driving, alias);
  }

  /** What must all hold, also within brackets. */
  private static List<Bound> parts(Bound condition) {
    return switch (condition) {
      case Bound.And and -> and.parts().stream().flatMap(part -> parts(part).stream()).toList();
      case Bound.Or or when or.parts().size() == 1 -> parts(or.parts().get(0));
      default -> List.of(condition);
    };
  }

  /** The parts once for each alternative of one of them, which stands in its place. */
  private static Stream<List<Bound>> each(Bound.Or choice, List<Bound> parts) {
    return choice.parts().stream().map(way -> Stream.concat(parts(way).stream(), parts.stream().filter(part -> part != choice)).toList());
  }

  private Joined joined(List<Bound> parts, Optional<Bound> driving, String alias) {
    SqlText joins = new SqlText();
    SqlText where = new SqlText();
    for (Bound part : parts) {
      where.add(where.isEmpty() ? "" : " AND ");
      if (driving.isPresent() && part == driving.get()) {
        writeJoin(joins, where, joinable(part).orElseThrow(), leaf(part), alias);
      } else {
        write(where, part, false, alias);
      }
    }
    return new Joined(joins, where);
  }

  /** The path of a comparison that an inner join can express: one step over a list or to one type of records. */
  private Optional<Path> joinable(Bound part) {
    Path path = switch (part) {
      case Bound.Compare compare -> compare.path();
      case Bound.Among among -> among.path();
      case Bound.Between between -> between.path();
      default -> null;
    };
    if (path == null || path.steps().size() != 2 || path.isRows()) {
      return Optional.empty();
    }
    EReference first = (EReference) path.steps().get(0);
    boolean shown = first.isContainment() || mappings.targets(first).size() == 1 && isShown(mappings.targets(first).get(0), path.leaf());
    return shown ? Optional.of(path) : Optional.empty();
  }

  /** Whether a feature is shown in every record of a type. */
  private boolean isShown(RecordType type, EStructuralFeature feature) {
    return sight.shows(type, type.eClass(), feature) && sight.gate(type, feature, "").isEmpty();
  }

  private static boolean isIndexed(Path path) {
    return path.isReference() || Annotations.flag(path.leaf(), "indexed") || Annotations.flag(path.leaf(), "unique");
  }

  private Leaf leaf(Bound part) {
    return switch (part) {
      case Bound.Compare compare -> leaf(compare);
      case Bound.Among among -> leaf(among);
      case Bound.Between between -> checks(between.path(), Check.between(between, context));
      default -> throw new IllegalArgumentException("This is no comparison.");
    };
  }

  private void writeJoin(SqlText joins, SqlText where, Path path, Leaf leaf, String alias) {
    EReference first = (EReference) path.steps().get(0);
    AggregateMapping aggregate = mappings.of(path.start());
    AggregateMapping target = first.isContainment() ? aggregate : mappings.of(mappings.targets(first).get(0));
    TableMapping table = first.isContainment() ? aggregate.rows(first.getEReferenceType()) : target.root();
    String id = idColumn(aggregate.root());
    String joined = "d" + aliases++;
    joins.add(" JOIN ").name(table.table()).add(" " + joined + " ON ");
    if (first.isContainment()) {
      joins.column(joined, Names.ROOT).add(" = ").column(alias, id);
      where.column(joined, Names.PARENT).add(" = ").column(alias, id).add(" AND ").column(joined, Names.FEATURE).add(" = ")
          .value(first.getName()).add(" AND ");
    } else {
      joins.column(joined, idColumn(table)).add(" = ").column(alias, Mappings.columns(aggregate.root(), first).name());
      sight.restrict(joins, target.type(), joined);
    }
    writeOwn(where, table, path.leaf(), leaf, false, joined, Optional.empty());
  }

  private void write(SqlText sql, Bound condition, boolean negated, String alias) {
    switch (condition) {
      case Bound.And and -> writeAll(sql, and.parts(), negated ? " OR " : " AND ", negated, alias);
      case Bound.Or or -> writeAll(sql, or.parts(), negated ? " AND " : " OR ", negated, alias);
      case Bound.Not not -> write(sql, not.part(), !negated, alias);
      case Bound.Compare compare -> writeLeaf(sql, compare.path(), leaf(compare), negated, alias);
      case Bound.Among among -> writeLeaf(sql, among.path(), leaf(among), negated, alias);
      case Bound.Between between -> writeLeaf(sql, between.path(), leaf(condition), negated, alias);
      case Bound.Present present -> writeLeaf(sql, present.path(), null, negated, alias);
      case Bound.Exists exists -> writeExists(sql, exists, negated, alias);
    }
  }

  /** Alternatives become an EXISTS each, so that each finds its way by an index. */
  private void writeExists(SqlText sql, Bound.Exists exists, boolean negated, String alias) {
    TableMapping table = mappings.of(exists.type()).root();
    String outside = around;
    around = new SqlText().column(alias, idColumn(table)).toString(); // the id has the same name in all tables of roots
    String separator = "(";
    for (List<Bound> parts : exists.part().map(ConditionCompiler::alternatives).orElse(List.of(List.of()))) {
      String other = "e" + aliases++;
      Joined body = joined(parts, parts.stream().filter(part -> comparesThis(part) && joinable(part).isPresent()).findFirst(), other);
      sql.add(separator + (negated ? "NOT " : "") + "EXISTS (SELECT 1 FROM ").name(table.table()).add(" " + other).add(body.joins())
          .add(" WHERE ").add(body.where().isEmpty() ? new SqlText().add("1 = 1") : body.where());
      sight.restrict(sql, exists.type(), other);
      sql.add(")");
      separator = negated ? " AND " : " OR ";
    }
    sql.add(")");
    around = outside;
  }

  /** The parts of a conjunction; once for each way in which one part with alternatives compares with {@code this}. */
  private static List<List<Bound>> alternatives(Bound condition) {
    List<Bound> parts = parts(condition);
    Optional<Bound.Or> choice = parts.stream().filter(Bound.Or.class::isInstance).map(Bound.Or.class::cast)
        .filter(or -> or.parts().stream().allMatch(part -> parts(part).stream().anyMatch(ConditionCompiler::comparesThis))).findFirst();
    return choice.map(or -> each(or, parts).toList()).orElse(List.of(parts));
  }

  private static boolean comparesThis(Bound part) {
    return part instanceof Bound.Compare compare && compare.operand() instanceof Operand.This;
  }

  private void writeAll(SqlText sql, List<Bound> parts, String between, boolean negated, String alias) {
    sql.add("(");
    for (int i = 0; i < parts.size(); i++) {
      sql.add(i == 0 ? "" : between);
      write(sql, parts.get(i), negated, alias);
    }
    sql.add(")");
  }

  /** Writes what a column that is not empty has to fulfil. */
  interface Leaf {
    void write(SqlText sql, String alias, FeatureColumns columns);
  }

  private Leaf leaf(Bound.Compare compare) {
    if (compare.operand() instanceof Operand.This) {
      String id = around;
      return (sql, alias, columns) -> sql.column(alias, columns.name()).add(" = " + id);
    }
    if (compare.operand() instanceof Operand.Own(EStructuralFeature feature)) {
      String other = Mappings.columns(mappings.of(compare.path().start()).root(), feature).name();
      return (sql, alias, columns) -> sql.column(alias, other).add(" IS NOT NULL AND ").column(alias, columns.name())
          .add(" " + compare.operator().sign() + " ").column(alias, other);
    }
    return Check.of(compare.path(), compare.operator(), compare.operand(), context).map(checks -> checks(compare.path(), checks))
        .orElse((sql, alias, columns) -> sql.add("1 = 0"));
  }

  private Leaf leaf(Bound.Among among) {
    List<Object> values = among.operands().stream().flatMap(this::plainValues).filter(Objects::nonNull).distinct().toList();
    if (values.isEmpty()) {
      return (sql, alias, columns) -> sql.add("1 = 0");
    }
    return (sql, alias, columns) -> sql.column(alias, columns.name()).add(" IN (").values(values).add(")");
  }

  private Stream<Object> plainValues(Operand operand) {
    return operand instanceof Operand.MyTeam ? context.team().stream().map(Object.class::cast) : Stream.of(operand).map(this::plainValue);
  }

  private Object plainValue(Operand operand) {
    return switch (operand) {
      case Operand.Me me -> context.user();
      case Operand.Fixed(BigDecimal number) -> number(number);
      case Operand.Fixed(Serializable value) -> value;
      default -> context.day(operand).orElseThrow();
    };
  }

  private Leaf checks(Path path, List<Check> checks) {
    return (sql, alias, columns) -> {
      for (int i = 0; i < checks.size(); i++) {
        sql.add(i == 0 ? "" : " AND ");
        writeCheck(sql, alias, columns, path, checks.get(i));
      }
    };
  }

  private void writeCheck(SqlText sql, String alias, FeatureColumns columns, Path path, Check check) {
    String sign = " " + check.operator().sign() + " ";
    switch (check.value()) {
      case Money money -> sql.column(alias, columns.currency().orElseThrow()).add(" = ").value(money.currency()).add(" AND ")
          .column(alias, columns.name()).add(sign).value(money.amount());
      case String text when check.operator() == Operator.CONTAINS -> sql.column(alias, columns.folded().orElseThrow()).add(" LIKE ")
          .value("%" + escape(Folding.fold(text)) + "%").add(" ESCAPE '\\'");
      case String text when check.operator().isOrder() -> writeTextOrder(sql, alias, columns, sign, text);
      case BigDecimal number -> sql.column(alias, columns.name()).add(sign).value(number(number));
      default -> sql.column(alias, columns.name()).add(sign).value(check.value());
    }
  }

  private void writeTextOrder(SqlText sql, String alias, FeatureColumns columns, String sign, String text) {
    if (columns.sortKey().isPresent()) {
      sql.column(alias, columns.sortKey().get()).add(sign).value(SortKeys.key(text));
    } else {
      sql.add(dialect.bytes(alias + "." + Names.quote(columns.folded().orElseThrow()))).add(sign)
          .value(Folding.fold(text).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A whole number is bound as one, so that an index on whole numbers serves. */
  private static Object number(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() <= 0 && stripped.precision() - stripped.scale() < 19 ? (Object) stripped.longValueExact() : number;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  /** A leaf of null asks only whether there is a value. */
  private void writeLeaf(SqlText sql, Path path, Leaf leaf, boolean negated, String alias) {
    AggregateMapping aggregate = mappings.of(path.start());
    if (path.steps().size() == 1 && !path.isRows()) {
      writeOwn(sql, aggregate.root(), path.leaf(), leaf, negated, alias, sight.gate(path.start(), path.leaf(), alias));
      return;
    }
    sql.add(negated ? "NOT " : "");
    writeStep(sql, path, 0, new Place(aggregate, aggregate.root(), alias, alias), leaf);
  }

  /** @param gate what the record has to fulfil for the value to be seen; empty for nothing */
  private void writeOwn(SqlText sql, TableMapping table, EStructuralFeature feature, Leaf leaf, boolean negated, String alias,
      Optional<String> gate) {
    if (gate.isPresent()) {
      sql.add(negated ? "(NOT " + gate.get() + " OR " : "(" + gate.get() + " AND ");
      writeOwn(sql, table, feature, leaf, negated, alias, Optional.empty());
      sql.add(")");
      return;
    }
    FeatureColumns columns = Mappings.columns(table, feature);
    if (columns.isCustom()) {
      String custom = "x" + aliases++;
      sql.add(negated ? "NOT " : "").add("EXISTS (SELECT 1 FROM ").name(table.customTable()).add(" " + custom + " WHERE ")
          .column(custom, Names.ROOT).add(" = ").column(alias, idColumn(table)).add(" AND ");
      writeOwn(sql, columns, leaf, false, custom);
      sql.add(")");
    } else {
      writeOwn(sql, columns, leaf, negated, alias);
    }
  }

  private void writeOwn(SqlText sql, FeatureColumns columns, Leaf leaf, boolean negated, String alias) {
    if (leaf == null) {
      sql.column(alias, columns.name()).add(negated ? " IS NULL" : " IS NOT NULL");
    } else if (negated) {
      sql.add("(").column(alias, columns.name()).add(" IS NULL OR NOT (");
      leaf.write(sql, alias, columns);
      sql.add("))");
    } else {
      sql.add("(");
      leaf.write(sql, alias, columns);
      sql.add(")");
    }
  }

  /** Where a path has come to: a table of an aggregate, its alias, and that of the aggregate's root. */
  private record Place(AggregateMapping aggregate, TableMapping table, String alias, String rootAlias) {
  }

  private void writeStep(SqlText sql, Path path, int step, Place place, Leaf leaf) {
    EStructuralFeature feature = path.steps().get(step);
    boolean last = step == path.steps().size() - 1;
    if (!sight.shows(place.aggregate().type(), place.table().eClass(), feature)) {
      sql.add("1 = 0");
    } else if (last && !path.isRows()) {
      writeOwn(sql, place.table(), feature, leaf, false, place.alias(), sight.gate(place.aggregate().type(), feature, place.alias()));
    } else if (((EReference) feature).isContainment()) {
      writeRows(sql, path, step, place, leaf);
    } else {
      writeTargets(sql, path, step, place, leaf);
    }
  }

  private void writeRows(SqlText sql, Path path, int step, Place place, Leaf leaf) {
    EReference list = (EReference) path.steps().get(step);
    TableMapping rows = place.aggregate().rows(list.getEReferenceType());
    String alias = "c" + aliases++;
    sql.add("EXISTS (SELECT 1 FROM ").name(rows.table()).add(" " + alias + " WHERE ").column(alias, Names.ROOT).add(" = ")
        .column(place.rootAlias(), idColumn(place.aggregate().root())).add(" AND ").column(alias, Names.PARENT).add(" = ")
        .column(place.alias(), idColumn(place.table())).add(" AND ").column(alias, Names.FEATURE).add(" = ").value(list.getName());
    if (step < path.steps().size() - 1) {
      sql.add(" AND ");
      writeStep(sql, path, step + 1, new Place(place.aggregate(), rows, alias, place.rootAlias()), leaf);
    }
    sql.add(")");
  }

  private void writeTargets(SqlText sql, Path path, int step, Place place, Leaf leaf) {
    EReference reference = (EReference) path.steps().get(step);
    FeatureColumns columns = Mappings.columns(place.table(), reference);
    List<RecordType> targets = mappings.targets(reference);
    sql.add("(").add(targets.isEmpty() ? "1 = 0" : "");
    for (int i = 0; i < targets.size(); i++) {
      AggregateMapping target = mappings.of(targets.get(i));
      String alias = "c" + aliases++;
      sql.add(i == 0 ? "" : " OR ").add("EXISTS (SELECT 1 FROM ").name(target.root().table()).add(" " + alias + " WHERE ")
          .column(alias, idColumn(target.root())).add(" = ").column(place.alias(), columns.name());
      sight.restrict(sql, targets.get(i), alias);
      sql.add(" AND ");
      writeStep(sql, path, step + 1, new Place(target, target.root(), alias, alias), leaf);
      sql.add(")");
    }
    sql.add(")");
  }

  private static String idColumn(TableMapping table) {
    return Mappings.columns(table, table.eClass().getEIDAttribute()).name();
  }
}
