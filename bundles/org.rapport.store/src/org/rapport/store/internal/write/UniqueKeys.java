package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.UniqueKey;

/** Keeps the table of unique values within one commit. */
final class UniqueKeys {

  private final Connection connection;
  private final Dialect dialect;
  private final CommitRights rights;
  private final Readable readable;
  private final Map<RecordType, List<UniqueKey>> kinds = new HashMap<>();
  private final Map<Key, Working> taken = new LinkedHashMap<>();
  private final Set<Key> released = new HashSet<>();
  private final Rehearsed earlier;

  /**
   * @param readable tells which records who asks may see
   * @param earlier what was tried out before
   */
  UniqueKeys(Connection connection, Dialect dialect, CommitRights rights, Readable readable, Rehearsed earlier) {
    this.earlier = earlier;
    this.connection = connection;
    this.dialect = dialect;
    this.rights = rights;
    this.readable = readable;
  }

  /** Tells which records may be seen. */
  interface Readable {
    Set<Ref> of(Collection<Ref> refs) throws SQLException;
  }

  /** A unique value. */
  record Key(UniqueKey unique, String value) {
  }

  private record Held(String value, UUID root) {
  }

  /** Looks at one settled record. */
  void add(Working record, Validator validator) {
    for (UniqueKey unique : kinds.computeIfAbsent(record.type, UniqueKey::of)) {
      Key old = record.before == null ? null : key(unique, record.before);
      Key now = record.now == null ? null : key(unique, record.now);
      if (old != null && !old.equals(now)) {
        released.add(old);
      }
      if (now != null && !now.equals(old)) {
        Working other = taken.putIfAbsent(now, record);
        if (other != null) {
          refuse(record, now, validator, rights.label(other.now));
        } else if (!joins(record)) {
          earlier.holder(now).ifPresent(holder -> refuse(record, now, validator, holder));
        }
      }
    }
  }

  /** Whether a batch joins the record with the one that has its identity, instead of refusing it. */
  private static boolean joins(Working record) {
    return Annotations.value(record.type.modelClass(), "strictest").isPresent();
  }

  private static Key key(UniqueKey unique, EObject record) {
    return unique.of(record).map(value -> new Key(unique, value)).orElse(null);
  }

  private void refuse(Working record, Key key, Validator validator, String other) {
    validator.add(record, rights.place(record.type, key.unique().features().stream().map(EStructuralFeature::getName).toList()), other == null ? "invalid.uniqueUnseen" : "invalid.unique",
        key.unique().features().stream().map(feature -> validator.name(record, feature)).collect(Collectors.joining(", ")), other);
  }

  /** Whether the record that has a value may be named; that it has it cannot be kept from who wants it. */
  private boolean isNamed(Ref other) throws SQLException {
    return rights.tellsLabel(other) && readable.of(List.of(other)).contains(other);
  }

  /** Compares with what is stored; to be called after the last record was added. */
  void check(Validator validator, LabelFinder labels) throws SQLException {
    Map<UniqueKey, List<Key>> wanted = new HashMap<>();
    taken.keySet().stream().filter(key -> !released.contains(key) && !earlier.isReleased(key))
        .forEach(key -> wanted.computeIfAbsent(key.unique(), unique -> new ArrayList<>()).add(key));
    for (Map.Entry<UniqueKey, List<Key>> unique : wanted.entrySet()) {
      Object[] values = unique.getValue().stream().map(Key::value).toArray();
      for (Held held : Sql.queryMany(connection, row -> new Held(row.getString(1), row.getObject(2, UUID.class)),
          "SELECT \"value\", \"root\" FROM " + dialect.among("rp_key", "value") + " AND \"feature\" = ?",
          connection.createArrayOf("varchar", values), unique.getKey().name())) {
        Key key = new Key(unique.getKey(), held.value());
        Working record = taken.get(key);
        Ref other = new Ref(record.type.name(), held.root());
        refuse(record, key, validator, rights.isUnlimited() || isNamed(other) ? labels.label(record.type, other.id()) : null);
      }
    }
  }

  /** Remembers what would have changed. */
  void remember() {
    released.forEach(earlier::release);
    taken.forEach((key, record) -> earlier.take(key, rights.label(record.now)));
  }

  /** Writes what changed. */
  void write() throws SQLException {
    if (!released.isEmpty()) {
      try (PreparedStatement statement = connection.prepareStatement("DELETE FROM \"rp_key\" WHERE \"feature\" = ? AND \"value\" = ?")) {
        for (Key key : released) {
          statement.setString(1, key.unique().name());
          statement.setString(2, key.value());
          statement.addBatch();
        }
        statement.executeBatch();
      }
    }
    if (!taken.isEmpty()) {
      try (PreparedStatement statement = connection.prepareStatement(
          "INSERT INTO \"rp_key\" (\"feature\", \"value\", \"root\") VALUES (?, ?, ?)")) {
        for (Map.Entry<Key, Working> key : taken.entrySet()) {
          statement.setString(1, key.getKey().unique().name());
          statement.setString(2, key.getKey().value());
          statement.setObject(3, key.getValue().ref.id());
          statement.addBatch();
        }
        statement.executeBatch();
      }
    }
  }
}
