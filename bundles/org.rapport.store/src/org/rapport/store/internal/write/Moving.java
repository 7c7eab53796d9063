package org.rapport.store.internal.write;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Bin.Effect;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;
import org.rapport.store.internal.write.Referrers.Referral;

/**
 * Lets what refers to a record that goes into another one refer to that, and leaves out what then says nothing, or what is
 * said already: a row, and a record of a type that is {@code between} two others, such as a relationship. Used by one commit.
 */
final class Moving {

  private final StoreContext context;
  private final Connection connection;
  private final Commit commit;
  private final Map<RecordType, Set<Working>> moved = new LinkedHashMap<>();

  Moving(StoreContext context, Connection connection, Commit commit) {
    this.context = context;
    this.connection = connection;
    this.commit = commit;
  }

  /** @param holder the record or its row that refers to one that goes */
  void move(Working referrer, EObject holder, Referral referral, Ref into) {
    EStructuralFeature feature = referral.feature().feature();
    boolean itself = referrer.ref.equals(into);
    Values.set(holder, feature, itself && referral.effect() == Effect.CLEAR ? null : into, context.types());
    if (referral.row() == null) {
      if (!ends(referrer.type).isEmpty()) {
        moved.computeIfAbsent(referrer.type, type -> new LinkedHashSet<>()).add(referrer);
      }
    } else if (itself && referral.effect() == Effect.REMOVE_ROW || Rows.isSaidBeside(holder)) {
      Rows.remove(holder);
    }
  }

  /** The two features that a record of a type is between; none where it is not. */
  private static List<EStructuralFeature> ends(RecordType type) {
    return Annotations.value(type.modelClass(), "between").stream().flatMap(names -> List.of(names.split(" ")).stream())
        .map(name -> type.feature(name).orElseThrow()).toList();
  }

  /** Takes out what is between a record and itself, and what is there already as it is. */
  void tidy() throws SQLException {
    for (Map.Entry<RecordType, Set<Working>> each : moved.entrySet()) {
      List<EStructuralFeature> ends = ends(each.getKey());
      List<Working> records = each.getValue().stream().filter(record -> record.now != null).toList();
      records.stream().filter(record -> values(record, ends).distinct().count() == 1).forEach(record -> record.now = null);
      leaveOut(each.getKey(), ends, records.stream().filter(record -> record.now != null).toList());
    }
    moved.clear();
  }

  private void leaveOut(RecordType type, List<EStructuralFeature> ends, List<Working> records) throws SQLException {
    if (records.isEmpty()) {
      return;
    }
    TableMapping table = context.mappings().get(type).root();
    commit.load(type, Sql.query(connection, row -> row.getObject(1, UUID.class), "SELECT \"id\" FROM " + Names.quote(table.table())
        + " WHERE " + column(table, ends.get(0)) + " = ANY (?) AND " + column(table, ends.get(1)) + " = ANY (?)",
        ids(records, ends.get(0)), ids(records, ends.get(1))));
    for (Working record : records) {
      commit.records().stream().filter(other -> other != record && other.type == type && other.now != null && Rows.says(other.now, record.now))
          .findFirst().ifPresent(other -> {
            record.now = null;
            record.into = other.ref;
          });
    }
  }

  private static String column(TableMapping table, EStructuralFeature feature) {
    return Names.quote(table.columns(feature).orElseThrow().name());
  }

  private Array ids(List<Working> records, EStructuralFeature end) throws SQLException {
    return connection.createArrayOf("uuid", records.stream().flatMap(record -> values(record, List.of(end))).map(Ref::id).distinct().toArray());
  }

  private static Stream<Ref> values(Working record, List<EStructuralFeature> ends) {
    return ends.stream().map(end -> (Ref) Values.get(record.now, end));
  }
}
