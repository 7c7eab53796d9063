package org.rapport.store.internal.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.query.Query.Sort;

/** The order of a list as expressions of SQL; the id follows them and makes the order total. */
final class Sorting {

  private final List<Criterion> criteria;
  private final List<String> unindexed;

  private Sorting(List<Criterion> criteria, List<String> unindexed) {
    this.criteria = criteria;
    this.unindexed = unindexed;
  }

  /**
   * One expression of the order.
   *
   * @param expression without parameters
   * @param kind what the expression gives
   * @param descending whether great values come first
   * @param indexed whether an index on the expression and the id is expected
   * @param targets how to go from target to target where it is the label of a reference's only type; null elsewhere
   * @param id the id as it stands in the index of a custom field; null elsewhere
   */
  record Criterion(String expression, Kind kind, boolean descending, boolean indexed, TargetWalk targets, String id) {

    private Criterion(String expression, Kind kind, boolean descending, boolean indexed) {
      this(expression, kind, descending, indexed, null, null);
    }

    private Criterion by(TargetWalk walk) {
      return new Criterion(expression, kind, descending, false, walk, null);
    }

    private Criterion beside(String customId) {
      return new Criterion(expression, kind, descending, indexed, targets, customId);
    }
  }

  /** How a value of the order is kept in a page's key. */
  enum Kind {
    BYTES, PLACE, BOOLEAN, LONG, DECIMAL, DATE, INSTANT, UUID;

    /** The value of a column in the form of a page's key; null for empty. */
    Serializable read(ResultSet row, int column) throws SQLException {
      return switch (this) {
        case BYTES -> {
          byte[] bytes = row.getBytes(column);
          yield bytes == null ? null : HexFormat.of().formatHex(bytes);
        }
        case PLACE, LONG -> ValueBinding.read(row, column, ColumnType.LONG);
        case BOOLEAN -> ValueBinding.read(row, column, ColumnType.BOOLEAN);
        case DECIMAL -> ValueBinding.read(row, column, ColumnType.DECIMAL);
        case DATE -> ValueBinding.read(row, column, ColumnType.DATE);
        case INSTANT -> ValueBinding.read(row, column, ColumnType.INSTANT);
        case UUID -> ValueBinding.read(row, column, ColumnType.UUID);
      };
    }

    /** A value that no other precedes. */
    Object least() {
      return switch (this) {
        case BYTES -> new byte[0];
        case PLACE, LONG -> Long.MIN_VALUE;
        case BOOLEAN -> Boolean.FALSE;
        case DECIMAL -> BigDecimal.TEN.pow(19).negate();
        case DATE -> LocalDate.of(-9999, 1, 1);
        case INSTANT -> Instant.parse("-9999-01-01T00:00:00Z");
        case UUID -> new UUID(0, 0);
      };
    }

    /**
     * The parameter for a value of a page's key.
     *
     * @throws RapportException {@code bad-page-key} if it is of another kind
     */
    Object parameter(Serializable value) throws RapportException {
      boolean fits = switch (this) {
        case BYTES -> value instanceof String hex && hex.length() % 2 == 0 && hex.chars().allMatch(HexFormat::isHexDigit);
        case PLACE, LONG -> value instanceof Long;
        case BOOLEAN -> value instanceof Boolean;
        case DECIMAL -> value instanceof BigDecimal;
        case DATE -> value instanceof LocalDate;
        case INSTANT -> value instanceof Instant;
        case UUID -> value instanceof UUID;
      };
      if (!fits) {
        throw new RapportException("bad-page-key", "The place in the list does not belong to this order.", "Begin with the first page.");
      }
      return this == BYTES ? HexFormat.of().parseHex((String) value) : value;
    }
  }

  /**
   * Reads an order.
   *
   * @param projection takes the joins that paths need
   * @throws RapportException {@code unknown-feature}; {@code unsortable} for lists and for what is in them
   */
  static Sorting of(RecordType type, List<Sort> sorts, Sight sight, Projection projection, QueryDialect dialect) throws RapportException {
    List<Criterion> criteria = new ArrayList<>();
    for (Sort sort : sorts) {
      Path path = Paths.resolve(type, sort.path(), sight);
      if (path.isMany()) {
        throw new RapportException("unsortable", type.name() + " cannot be sorted by '" + sort.path()
            + "': a record has several of these values.", "Sort by a feature with one value.");
      }
      Path valued = path.isReference() ? path.then(CrmPackage.Literals.ROOT__LABEL) : path;
      Criterion criterion = criterion(valued, sort.descending(), sight, projection, dialect);
      if (path.isReference()) {
        criteria.add(criterion.by(projection.walk(path).orElse(null)));
      } else {
        criteria.add(criterion.indexed() && RecordType.isCustom(path.leaf()) ? criterion.beside(projection.customId()) : criterion);
      }
    }
    boolean slow = !criteria.isEmpty() && !criteria.get(0).indexed() && criteria.get(0).targets() == null;
    return new Sorting(List.copyOf(criteria), slow ? List.of(sorts.get(0).path()) : List.of());
  }

  private static Criterion criterion(Path path, boolean descending, Sight sight, Projection projection, QueryDialect dialect) {
    ColumnType columnType = path.type().orElseThrow();
    boolean indexed = path.steps().size() == 1 && isIndexed(path.leaf())
        && (path.leaf() != CrmPackage.Literals.ROOT__LABEL || sight.tellsLabels(path.start()));
    if (columnType == ColumnType.TEXT && Annotations.flag(path.leaf(), "sortable")) {
      String key = projection.expression(path, c -> c.sortKey().orElseThrow());
      return new Criterion(Projection.NOTHING.equals(key) ? dialect.bytes("CAST(NULL AS VARCHAR(1))") : key, Kind.BYTES, descending, indexed);
    } else if (columnType == ColumnType.TEXT) {
      String folded = projection.expression(path, c -> c.folded().orElseThrow());
      return new Criterion(dialect.bytes(folded), Kind.BYTES, descending, false);
    }
    String column = projection.expression(path, FeatureColumns::name);
    return switch (columnType) {
      case ENUM -> new Criterion(place(column, (EEnum) ((EAttribute) path.leaf()).getEAttributeType()), Kind.PLACE, descending, false);
      case BOOLEAN -> new Criterion(column, Kind.BOOLEAN, descending, false);
      case INTEGER, LONG -> new Criterion(column, Kind.LONG, descending, indexed);
      case DECIMAL, MONEY -> new Criterion(column, Kind.DECIMAL, descending, indexed);
      case DATE -> new Criterion(column, Kind.DATE, descending, indexed);
      case INSTANT -> new Criterion(column, Kind.INSTANT, descending, indexed);
      case UUID -> new Criterion(column, Kind.UUID, descending, indexed);
      case TEXT -> throw new IllegalStateException("Texts are ordered by bytes.");
    };
  }

  private static boolean isIndexed(EStructuralFeature feature) {
    return Annotations.flag(feature, "sortable")
        && (Annotations.flag(feature, "indexed") || Annotations.number(feature, "listed").isPresent() || feature == CrmPackage.Literals.ROOT__LABEL);
  }

  /** Values of an enum are ordered as the model lists them. */
  private static String place(String column, EEnum type) {
    return IntStream.range(0, type.getELiterals().size())
        .mapToObj(i -> " WHEN '" + type.getELiterals().get(i).getLiteral().replace("'", "''") + "' THEN " + i)
        .collect(Collectors.joining("", "CASE " + column, " END"));
  }

  /** The expressions of the order, the first one first; the id is not among them. */
  List<Criterion> criteria() {
    return criteria;
  }

  /** The path for which the database sorts the whole list, for no index gives its order; empty where there is none. */
  List<String> unindexed() {
    return unindexed;
  }

  /** Whether records with the same values are in the opposite order of their ids: as the last criterion is. */
  boolean idDescending() {
    return !criteria.isEmpty() && criteria.get(criteria.size() - 1).descending();
  }
}
