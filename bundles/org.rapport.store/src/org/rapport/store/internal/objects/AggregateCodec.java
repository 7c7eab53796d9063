package org.rapport.store.internal.objects;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Folding;
import org.rapport.model.Money;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.objects.StoredAggregate.RowLine;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.internal.schema.Table;

/** Turns the lines of an aggregate into a detached EMF record, and a record into lines. Safe for all threads. */
public final class AggregateCodec {

  private final AggregateSession session;
  private final Types types;
  private final String typeName;
  private final Map<EClass, Table> rowTables = new HashMap<>();

  /** For the records of one type. */
  public AggregateCodec(AggregateSession session, Types types, String typeName) {
    this.session = session;
    this.types = types;
    this.typeName = typeName;
    session.rows().forEach(table -> rowTables.put(table.eClass(), table));
  }

  /** A detached record that belongs to the caller. */
  public EObject read(StoredAggregate lines) {
    EObject root = EcoreUtil.create(session.root().eClass());
    read(root, session.root(), lines.root());
    session.custom().ifPresent(table -> readCustom(root, table, lines.custom()));
    Map<UUID, EObject> containers = new HashMap<>();
    containers.put(Records.id(root), root);
    Map<RowLine, EObject> rows = new HashMap<>();
    for (RowLine row : lines.rows()) {
      EObject object = EcoreUtil.create(row.table().eClass());
      read(object, row.table(), row.line());
      rows.put(row, object);
      containers.put(Records.id(object), object);
    }
    List<RowLine> ordered = new ArrayList<>(rows.keySet());
    ordered.sort(Comparator.comparingInt(row -> (Integer) row.line().get(row.table().place(Names.POSITION))));
    for (RowLine row : ordered) {
      EObject container = containers.get((UUID) row.line().get(row.table().place(Names.PARENT)));
      String list = (String) row.line().get(row.table().place(Names.FEATURE));
      if (container != null && container.eClass().getEStructuralFeature(list) instanceof EReference reference) {
        Rows.insert(container, reference, Integer.MAX_VALUE, rows.get(row));
      }
    }
    return root;
  }

  private void readCustom(EObject root, Table table, Stored line) {
    if (line != null) {
      read(root, table, line);
    }
  }

  private void read(EObject object, Table table, Stored line) {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.part() == Column.Part.VALUE || column.part() == Column.Part.TARGET) {
        read(object, column.columns(), table, line, i);
      }
    }
  }

  private void read(EObject object, FeatureColumns columns, Table table, Stored line, int place) {
    EStructuralFeature feature = columns.feature();
    Object value = line.get(place);
    if (value == null) {
      if (feature.getDefaultValue() != null && !isPrimitive(feature)) {
        object.eSet(feature, null);
      }
    } else if (columns.isReference()) {
      object.eSet(feature, Records.proxy(types, new Ref((String) line.get(place + 1), (UUID) value)));
    } else {
      ColumnType type = columns.type().orElseThrow();
      Serializable plain = ValueBinding.fromJdbc(type, value);
      if (type == ColumnType.MONEY) {
        object.eSet(feature, new Money((BigDecimal) plain, (String) line.get(table.place(columns.currency().orElseThrow()))));
      } else if (type == ColumnType.ENUM) {
        EEnumLiteral literal = ((EEnum) feature.getEType()).getEEnumLiteralByLiteral((String) plain);
        object.eSet(feature, literal == null ? null : literal.getInstance());
      } else {
        object.eSet(feature, plain);
      }
    }
  }

  private static boolean isPrimitive(EStructuralFeature feature) {
    Class<?> type = feature.getEType().getInstanceClass();
    return type != null && type.isPrimitive();
  }

  /** Writes a record into new lines, or changes those it has so that they say the same. */
  public void write(EObject record, StoredAggregate existing, AggregateSession.Unit unit) {
    UUID rootId = Records.id(record);
    Stored rootLine = existing == null ? unit.insert(session.root()) : existing.root();
    write(record, session.root(), rootLine, column -> typeName);
    session.custom().ifPresent(table -> writeCustom(record, rootId, table, existing == null ? null : existing.custom(), unit));
    Set<UUID> seen = new HashSet<>();
    Rows.all(record).forEach((id, row) -> {
      seen.add(id);
      Table table = rowTables.get(row.eClass());
      RowLine line = existing == null ? null : existing.row(id);
      if (line != null && line.table() != table) {
        unit.delete(line.line());
        line = null;
      }
      Stored stored = line == null ? unit.insert(table) : line.line();
      EObject container = row.eContainer();
      write(row, table, stored, column -> switch (column.part()) {
        case ROOT -> rootId;
        case PARENT -> Records.id(container);
        case LIST -> row.eContainmentFeature().getName();
        default -> Rows.position(row);
      });
    });
    if (existing != null) {
      for (RowLine line : existing.rows()) {
        if (!seen.contains((UUID) line.line().get(line.table().place("id")))) {
          unit.delete(line.line());
        }
      }
    }
  }

  /** The lines of a new record: that of the root, then those of its rows, containers first; values as JDBC takes them. */
  public void lines(EObject record, BiConsumer<Table, Object[]> sink) {
    UUID rootId = Records.id(record);
    sink.accept(session.root(), line(record, session.root(), column -> typeName));
    session.custom().filter(table -> hasCustom(record, table)).ifPresent(table -> sink.accept(table, line(record, table, column -> rootId)));
    for (EReference list : record.eClass().getEAllContainments()) {
      lines(record, list, rootId, sink);
    }
  }

  private void lines(EObject container, EReference list, UUID rootId, BiConsumer<Table, Object[]> sink) {
    int position = 0;
    for (EObject row : Rows.list(container, list)) {
      int place = position++;
      sink.accept(rowTables.get(row.eClass()), line(row, rowTables.get(row.eClass()), column -> switch (column.part()) {
        case ROOT -> rootId;
        case PARENT -> Records.id(container);
        case LIST -> list.getName();
        default -> place;
      }));
      for (EReference inner : row.eClass().getEAllContainments()) {
        lines(row, inner, rootId, sink);
      }
    }
  }

  private static Object[] line(EObject object, Table table, Function<Column, Object> place) {
    List<Column> columns = table.columns();
    Object[] result = new Object[columns.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = column(object, columns.get(i), place);
    }
    return result;
  }

  /** A record gets a line for its custom fields with the first value, and keeps it. */
  private static void writeCustom(EObject record, UUID rootId, Table table, Stored existing, AggregateSession.Unit unit) {
    if (existing != null || hasCustom(record, table)) {
      write(record, table, existing == null ? unit.insert(table) : existing, column -> rootId);
    }
  }

  private static boolean hasCustom(EObject record, Table table) {
    return table.columns().stream().anyMatch(c -> c.columns() != null && Values.get(record, c.columns().feature()) != null);
  }

  /** Removes all lines of an aggregate. */
  public static void delete(StoredAggregate lines, AggregateSession.Unit unit) {
    lines.rows().forEach(row -> unit.delete(row.line()));
    if (lines.custom() != null) {
      unit.delete(lines.custom());
    }
    unit.delete(lines.root());
  }

  private static void write(EObject object, Table table, Stored line, Function<Column, Object> place) {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = column(object, columns.get(i), place);
      if (!same(line.get(i), value, columns.get(i))) {
        line.set(i, value);
      }
    }
  }

  /** Whether a line says the same already; drivers give moments and days in classes of their own. */
  private static boolean same(Object stored, Object value, Column column) {
    if (stored == null || value == null) {
      return stored == value;
    } else if (value instanceof byte[] bytes) {
      return Arrays.equals((byte[]) stored, bytes);
    }
    return column.type().map(type -> Objects.equals(ValueBinding.fromJdbc(type, stored), ValueBinding.fromJdbc(type, value)))
        .orElseGet(() -> stored.equals(value));
  }

  private static Object column(EObject object, Column column, Function<Column, Object> place) {
    FeatureColumns columns = column.columns();
    if (columns == null) {
      return place.apply(column);
    }
    Serializable value = Values.get(object, columns.feature());
    if (value == null) {
      return null;
    }
    return switch (column.part()) {
      case VALUE -> ValueBinding.toJdbc(value instanceof Money money ? money.amount() : value);
      case CURRENCY -> ((Money) value).currency();
      case TARGET -> ((Ref) value).id();
      case TARGET_TYPE -> ((Ref) value).type();
      case FOLDED -> Folding.fold((String) value);
      case SORT_KEY -> SortKeys.key((String) value);
      default -> throw new IllegalStateException(column.name() + " belongs to no feature.");
    };
  }
}
