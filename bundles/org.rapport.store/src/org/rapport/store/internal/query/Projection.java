package org.rapport.store.internal.query;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Money;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;
import org.rapport.store.query.Page;

/**
 * The values of paths as columns of one statement: each step of a path is a LEFT JOIN, shared by the paths that take
 * it. Of a contained list the first row is taken, by its place.
 */
final class Projection {

  /** The expression of a value that is nowhere. */
  static final String NOTHING = "NULL";

  private final Mappings mappings;
  private final Sight sight;
  private final Place start;
  private final SqlText joins = new SqlText();
  private final Map<String, List<Place>> places = new HashMap<>();
  private final Map<String, String> custom = new HashMap<>();
  /** The table of the record's own custom fields and what joins it; null where no path asks for any. */
  private String own;
  private int aliases;

  /** @param alias the alias of the root table */
  Projection(Mappings mappings, Sight sight, RecordType type, String alias) {
    this.mappings = mappings;
    this.sight = sight;
    AggregateMapping aggregate = mappings.of(type);
    this.start = new Place(aggregate, aggregate.root(), alias, alias);
  }

  /** The types whose features paths name. */
  Types types() {
    return mappings.types();
  }

  /** The joins, to be put behind the root table. */
  SqlText joins() {
    return joins(" LEFT JOIN ");
  }

  /** The same for records that have a value in one of their custom fields, so that the database may begin with these. */
  SqlText joinsOfPresent() {
    return joins(" JOIN ");
  }

  private SqlText joins(String toOwn) {
    return new SqlText().add(own == null ? "" : toOwn + own).add(joins);
  }

  /** The id of the record beside its custom fields; to be called after a path asked for one. */
  String customId() {
    return custom.get(start.alias()) + "." + Names.quote(Names.ROOT);
  }

  /** Where a path has come to. */
  private record Place(AggregateMapping aggregate, TableMapping table, String alias, String rootAlias) {

    RecordType type() {
      return aggregate.type();
    }

    String expression(String column) {
      return alias + "." + Names.quote(column);
    }

    String id() {
      return expression(Mappings.columns(table, table.eClass().getEIDAttribute()).name());
    }
  }

  /** How many columns of the statement one path takes, and how its value is read from them. */
  record Output(List<String> expressions, Reader reader) {
  }

  /** Reads one value, null for empty. */
  interface Reader {

    /** @param column the first column of the path */
    Serializable read(ResultSet row, int column) throws SQLException;
  }

  /** The columns for a path that ends at an attribute or a reference to a record. */
  Output output(Path path) {
    if (path.isReference()) {
      return labelled(path);
    }
    List<Place> ends = ends(path);
    ColumnType type = path.type().orElseThrow();
    String value = either(ends, path, FeatureColumns::name);
    if (type == ColumnType.MONEY) {
      return new Output(List.of(value, either(ends, path, columns -> columns.currency().orElseThrow())), Projection::money);
    }
    return new Output(List.of(value), (row, column) -> ValueBinding.read(row, column, type));
  }

  /** The main column, or another of its columns, at the end of a path. */
  String expression(Path path, Function<FeatureColumns, String> column) {
    return either(ends(path), path, column);
  }

  /** The columns with id and type name of the record that a path ends at. */
  List<String> target(Path path) {
    List<Place> ends = ends(path);
    return List.of(either(ends, path, FeatureColumns::name), either(ends, path, columns -> columns.targetType().orElseThrow()));
  }

  /** How to go through the targets of a reference of the record itself; empty where they are of several types. */
  Optional<TargetWalk> walk(Path path) {
    List<RecordType> targets = mappings.targets((EReference) path.leaf());
    if (path.steps().size() > 1 || targets.size() != 1 || !sight.tellsLabels(targets.get(0))) {
      return Optional.empty();
    }
    TableMapping table = mappings.of(targets.get(0)).root();
    Place target = new Place(mappings.of(targets.get(0)), table, "w", "w");
    String key = target.expression(Mappings.columns(table, CrmPackage.Literals.ROOT__LABEL).sortKey().orElseThrow());
    SqlText select = new SqlText().add("SELECT " + target.id() + ", " + key + " FROM ").name(table.table())
        .add(" w WHERE " + key + " IS NOT NULL");
    sight.restrict(select, targets.get(0), "w");
    return Optional.of(new TargetWalk(start.expression(Mappings.columns(start.table(), path.leaf()).name()), select));
  }

  private Output labelled(Path path) {
    List<String> expressions = new ArrayList<>(target(path));
    expressions.add(expression(path.then(CrmPackage.Literals.ROOT__LABEL), FeatureColumns::name));
    boolean restricted = !mappings.targets((EReference) path.leaf()).stream().allMatch(sight::tellsAllLabels);
    return new Output(List.copyOf(expressions), (row, column) -> labelled(row, column, restricted));
  }

  private static Serializable money(ResultSet row, int column) throws SQLException {
    var amount = row.getBigDecimal(column);
    return amount == null ? null : new Money(amount, row.getString(column + 1));
  }

  private static Serializable labelled(ResultSet row, int column, boolean restricted) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    if (id == null) {
      return null;
    }
    String type = row.getString(column + 1);
    String label = row.getString(column + 2);
    return new Page.Labelled(new Ref(type, id), label == null && !restricted ? type : label);
  }

  /** What stands for the value where the feature is hidden, or the record names itself by what is hidden, is nothing. */
  private String either(List<Place> ends, Path path, Function<FeatureColumns, String> column) {
    List<String> expressions = ends.stream().filter(end -> sight.shows(end.type(), end.table().eClass(), path.leaf()))
        .map(end -> {
          String value = expression(end, Mappings.columns(end.table(), path.leaf()), column);
          return sight.gate(end.type(), path.leaf(), end.alias()).map(gate -> "CASE WHEN " + gate + " THEN " + value + " END").orElse(value);
        }).toList();
    return switch (expressions.size()) {
      case 0 -> NOTHING;
      case 1 -> expressions.get(0);
      default -> expressions.stream().collect(Collectors.joining(", ", "COALESCE(", ")"));
    };
  }

  private String expression(Place end, FeatureColumns columns, Function<FeatureColumns, String> column) {
    if (!columns.isCustom()) {
      return end.expression(column.apply(columns));
    }
    String alias = custom.computeIfAbsent(end.alias(), key -> joinCustom(end));
    return alias + "." + Names.quote(column.apply(columns));
  }

  private String joinCustom(Place place) {
    String alias = nextAlias();
    String join = Names.quote(place.table().customTable()) + " " + alias + " ON " + alias + "." + Names.quote(Names.ROOT) + " = " + place.id();
    if (place == start) {
      own = join;
    } else {
      joins.add(" LEFT JOIN " + join);
    }
    return alias;
  }

  /** The tables that hold the last feature of a path: several where a reference may lead to several types. */
  private List<Place> ends(Path path) {
    List<Place> current = List.of(start);
    StringBuilder way = new StringBuilder();
    for (EStructuralFeature step : path.steps().subList(0, path.steps().size() - 1)) {
      way.append('.').append(step.getName());
      List<Place> from = current;
      List<Place> known = places.get(way.toString());
      current = known != null ? known : join((EReference) step, from);
      places.put(way.toString(), current);
    }
    return current;
  }

  private List<Place> join(EReference step, List<Place> from) {
    List<Place> result = new ArrayList<>();
    for (Place place : from) {
      if (!sight.shows(place.type(), place.table().eClass(), step)) {
        continue;
      }
      if (step.isContainment()) {
        result.add(joinFirstRow(step, place));
      } else {
        for (RecordType target : mappings.targets(step)) {
          result.add(joinTarget(step, place, target));
        }
      }
    }
    return result;
  }

  private Place joinFirstRow(EReference list, Place place) {
    TableMapping rows = place.aggregate().rows(list.getEReferenceType());
    Place row = new Place(place.aggregate(), rows, nextAlias(), place.rootAlias());
    Place root = new Place(place.aggregate(), place.aggregate().root(), place.rootAlias(), place.rootAlias());
    joins.add(" LEFT JOIN ").name(rows.table()).add(" " + row.alias() + " ON " + row.expression(Names.ROOT) + " = " + root.id()
        + " AND " + row.expression(Names.PARENT) + " = " + place.id() + " AND " + row.expression(Names.FEATURE) + " = ")
        .value(list.getName()).add(" AND " + row.expression(Names.POSITION) + " = 0");
    return row;
  }

  private Place joinTarget(EReference reference, Place place, RecordType type) {
    AggregateMapping target = mappings.of(type);
    String alias = nextAlias();
    Place result = new Place(target, target.root(), alias, alias);
    joins.add(" LEFT JOIN ").name(target.root().table()).add(" " + alias + " ON " + result.id() + " = "
        + place.expression(Mappings.columns(place.table(), reference).name()));
    sight.restrict(joins, type, alias);
    return result;
  }

  private String nextAlias() {
    return "j" + aliases++;
  }
}
