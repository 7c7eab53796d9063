package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Folding;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.internal.schema.TableMapping;

/**
 * Makes the labels anew of records that are called like others, such as a relationship by the names of its parties, when those
 * others get another name. A copy is no change of the record: its version stays. Used by one transaction.
 */
final class CopiedLabels {

  private static final int PORTION = 500;

  private final StoreContext context;
  private final Connection connection;
  private final LabelFinder labels;

  CopiedLabels(StoreContext context, Connection connection, LabelFinder labels) {
    this.context = context;
    this.connection = connection;
    this.labels = labels;
  }

  /**
   * A reference by whose target records of a type are called.
   *
   * @param type the type of the records that have a copy
   */
  record Copy(RecordType type, EReference reference) {
  }

  /** Where the label of records of a type is copied to. */
  static List<Copy> of(StoreContext context, RecordType target) {
    List<Copy> result = new ArrayList<>();
    for (RecordType type : context.types().all()) {
      type.labelFeatures().stream().filter(EReference.class::isInstance).map(EReference.class::cast)
          .filter(reference -> reference.getEReferenceType().isSuperTypeOf(target.modelClass()))
          .forEach(reference -> result.add(new Copy(type, reference)));
    }
    return result;
  }

  /** Follows renamed records: what few are called by at once, what many are later. */
  void follow(Collection<Ref> renamed) throws SQLException {
    for (Map.Entry<String, List<Ref>> each : renamed.stream().collect(Collectors.groupingBy(Ref::type)).entrySet()) {
      for (Copy copy : of(context, context.types().find(each.getKey()).orElseThrow())) {
        Object[] targets = each.getValue().stream().map(Ref::id).toArray();
        List<UUID> ids = ids(copy, each.getKey(), " = ANY (?) AND ", connection.createArrayOf("uuid", targets), new UUID(0, 0));
        if (ids.size() < PORTION) {
          renew(copy.type(), ids);
        } else {
          context.pendingLabels().add(connection, each.getValue());
          break;
        }
      }
    }
  }

  /**
   * The next records that are called by a target.
   *
   * @param after the last id of those before
   */
  List<UUID> next(Copy copy, Ref target, UUID after) throws SQLException {
    return ids(copy, target.type(), " = ? AND ", target.id(), after);
  }

  private List<UUID> ids(Copy copy, String targetType, String comparison, Object target, UUID after) throws SQLException {
    TableMapping table = context.mappings().get(copy.type()).root();
    FeatureColumns columns = table.columns(copy.reference()).orElseThrow();
    return Sql.query(connection, row -> row.getObject(1, UUID.class), "SELECT \"id\" FROM " + Names.quote(table.table()) + " WHERE "
        + Names.quote(columns.name()) + comparison + Names.quote(columns.targetType().orElseThrow()) + " = ? AND \"id\" > ? ORDER BY \"id\" LIMIT "
        + PORTION, target, targetType, after);
  }

  /** Makes labels anew, and those that are called by them. */
  void renew(RecordType type, Collection<UUID> ids) throws SQLException {
    Map<Ref, EObject> found = context.aggregates().load(connection, ids.stream().map(id -> new Ref(type.name(), id)).toList());
    Map<Ref, String> changed = new HashMap<>();
    for (Map.Entry<Ref, EObject> each : found.entrySet()) {
      Working record = new Working(each.getKey(), type, null, each.getValue());
      record.now = EcoreUtil.copy(each.getValue());
      labels.compute(record);
      String label = (String) record.now.eGet(CrmPackage.Literals.ROOT__LABEL);
      if (!Objects.equals(label, each.getValue().eGet(CrmPackage.Literals.ROOT__LABEL))) {
        changed.put(each.getKey(), label);
      }
    }
    if (!changed.isEmpty()) {
      write(type, changed);
      follow(changed.keySet());
    }
  }

  private void write(RecordType type, Map<Ref, String> changed) throws SQLException {
    TableMapping table = context.mappings().get(type).root();
    FeatureColumns columns = table.columns(CrmPackage.Literals.ROOT__LABEL).orElseThrow();
    String sql = "UPDATE " + Names.quote(table.table()) + " SET " + Names.quote(columns.name()) + " = ?, "
        + Names.quote(columns.folded().orElseThrow()) + " = ?, " + Names.quote(columns.sortKey().orElseThrow()) + " = ? WHERE \"id\" = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Map.Entry<Ref, String> each : changed.entrySet()) {
        String label = each.getValue();
        statement.setString(1, label);
        statement.setString(2, label == null ? null : Folding.fold(label));
        statement.setBytes(3, label == null ? null : SortKeys.key(label));
        statement.setObject(4, each.getKey().id());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
