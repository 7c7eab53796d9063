package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Bin.Effect;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/** Finds who refers to records. Safe for all threads. */
final class Referrers {

  private static final int PORTION = 5000;

  private final Map<RecordType, AggregateMapping> mappings;

  Referrers(Map<RecordType, AggregateMapping> mappings) {
    this.mappings = mappings;
  }

  /** What happens to a reference when its target is deleted. */
  private enum OnDelete {
    REFUSE, CLEAR, CASCADE
  }

  /**
   * A reference to a record.
   *
   * @param root the record that refers
   * @param row its row that holds the reference, null where the root does
   * @param feature the reference
   * @param effect what the deletion of the target does to it
   */
  record Referral(Ref target, Ref root, UUID row, FeatureColumns feature, Effect effect) {
  }

  /** All references to records of one type. */
  List<Referral> to(Connection connection, RecordType type, Collection<UUID> targets) throws SQLException {
    List<Referral> result = new ArrayList<>();
    List<UUID> ids = List.copyOf(targets);
    for (AggregateMapping mapping : mappings.values()) {
      for (TableMapping table : Stream.concat(Stream.of(mapping.root()), mapping.rows().stream()).toList()) {
        for (FeatureColumns columns : table.columns()) {
          if (columns.isReference() && isPossible(columns, type)) {
            for (int i = 0; i < ids.size(); i += PORTION) {
              find(connection, type, mapping, table, columns, ids.subList(i, Math.min(ids.size(), i + PORTION)), result);
            }
          }
        }
      }
    }
    return result;
  }

  private static boolean isPossible(FeatureColumns columns, RecordType type) {
    return columns.feature().getEType() instanceof EClass target && target.isSuperTypeOf(type.modelClass());
  }

  private static OnDelete onDelete(EModelElement reference) {
    return Annotations.value(reference, "onDelete").map(value -> OnDelete.valueOf(value.toUpperCase(Locale.ROOT))).orElse(OnDelete.REFUSE);
  }

  /** What a deletion does to those who refer by a reference: a required one is never emptied. */
  static Effect effect(EReference reference, boolean inRow) {
    return switch (onDelete(reference)) {
      case REFUSE -> Effect.REFUSE;
      case CLEAR -> reference.isRequired() ? Effect.REFUSE : Effect.CLEAR;
      case CASCADE -> inRow ? Effect.REMOVE_ROW : Effect.DELETE;
    };
  }

  private static void find(Connection connection, RecordType type, AggregateMapping mapping, TableMapping table, FeatureColumns columns,
      List<UUID> ids, List<Referral> result) throws SQLException {
    boolean isRoot = table == mapping.root();
    Effect effect = effect((EReference) columns.feature(), !isRoot);
    String sql = "SELECT " + Names.quote(columns.name()) + ", " + Names.quote(isRoot ? "id" : Names.ROOT) + ", \"id\" FROM "
        + Names.quote(table.table()) + " WHERE " + Names.quote(columns.name()) + " = ANY (?) AND "
        + Names.quote(columns.targetType().orElseThrow()) + " = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      statement.setString(2, type.name());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          result.add(new Referral(new Ref(type.name(), row.getObject(1, UUID.class)),
              new Ref(mapping.type().name(), row.getObject(2, UUID.class)), isRoot ? null : row.getObject(3, UUID.class), columns, effect));
        }
      }
    }
  }
}
