package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.UniqueKey;

/**
 * What a batch writes of a type that names a {@code strictest} feature, such as consents by their state, goes into the record
 * with the same identity that is there: the stricter value wins together with what else its record says, and the rows of both
 * are kept. Used by one commit.
 */
final class Strictest {

  private final Connection connection;
  private final Types types;
  private final Commit commit;
  private final CommitRights rights;
  private final Map<String, Working> holders = new HashMap<>();

  Strictest(Connection connection, Types types, Commit commit, CommitRights rights) {
    this.connection = connection;
    this.types = types;
    this.commit = commit;
    this.rights = rights;
  }

  /** Joins all records of the commit that can be; what who asks may not change stays for itself, and is refused as one too many. */
  void join() throws SQLException {
    Map<RecordType, Map<Working, String>> arriving = new LinkedHashMap<>();
    for (Working record : commit.records()) {
      Optional<UniqueKey> identity = record.now == null || record.undoes != null || strictest(record.type).isEmpty() ? Optional.empty()
          : UniqueKey.identity(record.type);
      Optional<String> key = identity.flatMap(each -> each.of(record.now));
      if (key.isPresent() && (record.before == null || !key.equals(identity.get().of(record.before)))) {
        arriving.computeIfAbsent(record.type, type -> new LinkedHashMap<>()).put(record, identity.get().name() + key.get());
      }
    }
    for (Map.Entry<RecordType, Map<Working, String>> each : arriving.entrySet()) {
      load(each.getKey(), each.getValue());
      for (Map.Entry<Working, String> record : each.getValue().entrySet()) {
        Working holder = holders.putIfAbsent(record.getValue(), record.getKey());
        if (holder != null) {
          join(holder, record.getKey());
        }
      }
    }
  }

  private static Optional<EStructuralFeature> strictest(RecordType type) {
    return Annotations.value(type.modelClass(), "strictest").flatMap(type::feature);
  }

  /** The records that have the identities in the base, where who asks may change them. */
  private void load(RecordType type, Map<Working, String> arriving) throws SQLException {
    UniqueKey identity = UniqueKey.identity(type).orElseThrow();
    List<UUID> ids = Sql.queryMany(connection, row -> row.getObject(1, UUID.class),
        "SELECT \"root\" FROM \"rp_key\" WHERE \"feature\" = ? AND \"value\" = ANY (?)", identity.name(), connection.createArrayOf("varchar",
            arriving.values().stream().map(key -> key.substring(identity.name().length())).distinct().toArray()));
    commit.load(type, ids);
    // What follows from a merge follows the model, not the rights.
    Set<String> following = arriving.entrySet().stream().filter(each -> each.getKey().cause != null).map(Map.Entry::getValue)
        .collect(Collectors.toSet());
    for (UUID id : ids) {
      Working there = commit.record(new Ref(type.name(), id));
      String key = there == null || there.now == null ? null : identity.of(there.now).map(identity.name()::concat).orElse(null);
      if (key != null && (following.contains(key) || rights.mayChange(there))) {
        holders.putIfAbsent(key, there);
      }
    }
  }

  private void join(Working holder, Working arriving) {
    EStructuralFeature strictest = strictest(holder.type).orElseThrow();
    List<EStructuralFeature> identity = UniqueKey.identity(holder.type).orElseThrow().features();
    if (rank(arriving.now, strictest) > rank(holder.now, strictest)) {
      for (EStructuralFeature feature : Rows.features(holder.type.eClass())) {
        if (!identity.contains(feature) && (arriving.now.eIsSet(feature) || feature == strictest)) {
          Values.set(holder.now, feature, Values.get(arriving.now, feature), types);
        }
      }
    }
    Rows.addUnsaid(holder.now, arriving.now, row -> copy(row, arriving.before == null));
    if (arriving.before == null) {
      commit.remove(arriving);
    } else {
      arriving.now = null;
      arriving.into = holder.ref;
      if (holder.cause == null) {
        holder.cause = arriving.cause;
      }
    }
  }

  /** @param sameId whether the row keeps its id, because the record that it came with never was there */
  private static EObject copy(EObject row, boolean sameId) {
    EObject copy = EcoreUtil.copy(row);
    if (!sameId) {
      Records.setId(copy, Uuids.next());
    }
    return copy;
  }

  private static int rank(EObject record, EStructuralFeature feature) {
    return record.eGet(feature) instanceof Enumerator literal ? literal.getValue() : -1;
  }
}
