package org.rapport.store.internal.write;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/**
 * Finds by a key which records of a portion are there already, as far as the caller sees them, and makes the change sets that
 * take all of them in.
 */
final class Upsert {

  private final StoreContext context;
  private final String path;
  private final Texts texts;
  private long created;
  private long changed;
  private long same;

  Upsert(StoreContext context, String path, Texts texts) {
    this.context = context;
    this.path = path;
    this.texts = texts;
  }

  /**
   * Where the key of a type is.
   *
   * @param list the contained list whose rows have it, null where the record itself does
   */
  private record Key(EReference list, EAttribute attribute, ColumnType type) {

    Set<Serializable> of(EObject record) {
      Set<Serializable> result = new LinkedHashSet<>();
      for (EObject holder : list == null ? List.of(record) : Rows.list(record, list)) {
        Serializable value = Values.get(holder, attribute);
        if (value != null) {
          result.add(value);
        }
      }
      return result;
    }
  }

  long created() {
    return created;
  }

  long changed() {
    return changed;
  }

  long same() {
    return same;
  }

  /** The change sets of one portion: one a record that is there or becomes so, none where nothing changes. Counts when it is done. */
  List<ChangeSet> sets(Connection connection, Caller caller, List<EObject> portion) throws RapportException, SQLException {
    long[] before = {created, changed, same};
    boolean done = false;
    try {
      List<ChangeSet> result = all(connection, caller, portion);
      done = true;
      return result;
    } finally {
      if (!done) {
        created = before[0];
        changed = before[1];
        same = before[2];
      }
    }
  }

  private List<ChangeSet> all(Connection connection, Caller caller, List<EObject> portion) throws RapportException, SQLException {
    Map<RecordType, List<EObject>> byType = new LinkedHashMap<>();
    for (EObject record : portion) {
      byType.computeIfAbsent(context.types().get(RecordType.typeName(record.eClass())), type -> new ArrayList<>()).add(record);
    }
    List<ChangeSet> result = new ArrayList<>();
    for (Map.Entry<RecordType, List<EObject>> each : byType.entrySet()) {
      if (path == null) {
        each.getValue().forEach(record -> result.add(ChangeSets.create(record)));
        created += each.getValue().size();
      } else {
        result.addAll(merged(connection, caller, each.getKey(), each.getValue()));
      }
    }
    return result;
  }

  private List<ChangeSet> merged(Connection connection, Caller caller, RecordType type, List<EObject> records)
      throws RapportException, SQLException {
    Key key = key(caller, type);
    Set<Serializable> values = new LinkedHashSet<>();
    records.forEach(record -> values.addAll(key.of(record)));
    Map<Serializable, UUID> known = find(connection, type, key, values);
    Map<Ref, EObject> before = context.visibility(connection, caller)
        .load(known.values().stream().distinct().map(id -> new Ref(type.name(), id)).toList());
    known.values().removeIf(id -> !before.containsKey(new Ref(type.name(), id)));
    Map<UUID, EObject> after = new LinkedHashMap<>();
    for (EObject record : records) {
      UUID id = key.of(record).stream().map(known::get).filter(Objects::nonNull).findFirst().orElse(Records.id(record));
      EObject stored = before.get(new Ref(type.name(), id));
      EObject there = after.containsKey(id) ? after.get(id) : stored == null ? null : EcoreUtil.copy(stored);
      if (there == null) {
        there = record;
      } else {
        takeOver(there, record);
      }
      after.put(id, there);
      key.of(there).forEach(value -> known.putIfAbsent(value, id));
    }
    List<ChangeSet> result = new ArrayList<>();
    long news = 0;
    for (EObject record : after.values()) {
      EObject stored = before.get(Records.ref(record));
      ChangeSet set = stored == null ? ChangeSets.create(record) : ChangeSets.diff(stored, record);
      news += stored == null ? 1 : 0;
      if (!set.isEmpty()) {
        result.add(set);
      }
    }
    created += news;
    changed += result.size() - news;
    same += records.size() - result.size();
    return result;
  }

  private Key key(Caller caller, RecordType type) throws RapportException {
    String[] steps = path.split("\\.");
    EClass holder = type.eClass();
    EReference list = null;
    if (steps.length == 2 && holder.getEStructuralFeature(steps[0]) instanceof EReference reference && reference.isContainment()) {
      list = reference;
      holder = reference.getEReferenceType();
    }
    EStructuralFeature last = holder.getEStructuralFeature(steps[steps.length - 1]);
    if (steps.length > (list == null ? 1 : 2) || last == null || !caller.rights().shows(type, holder, last)
        || list != null && !caller.rights().shows(type, type.eClass(), list)) {
      throw new RapportException("unknown-feature", texts.text("key.unknown", type.name(), path), texts.text("key.hint"));
    }
    Optional<ColumnType> kind = last instanceof EAttribute attribute && !last.isMany() ? Optional.of(ColumnType.of(attribute.getEAttributeType()))
        : Optional.empty();
    if (kind.isEmpty() || arrayType(kind.get()) == null) {
      throw new RapportException("bad-value", texts.text("key.kind", type.name(), path), texts.text("key.hint"));
    }
    return new Key(list, (EAttribute) last, kind.get());
  }

  /** How both databases call the elements of an array of keys; null for what is none. */
  private static String arrayType(ColumnType type) {
    return switch (type) {
      case TEXT -> "varchar";
      case INTEGER -> "integer";
      case LONG -> "bigint";
      case UUID -> "uuid";
      default -> null;
    };
  }

  /** The records that have the keys, in one statement. */
  private Map<Serializable, UUID> find(Connection connection, RecordType type, Key key, Collection<Serializable> values)
      throws RapportException, SQLException {
    AggregateMapping mapping = context.mappings().get(type);
    TableMapping table = key.list() == null ? mapping.root() : mapping.rows(key.list().getEReferenceType());
    String column = Names.quote(table.columns(key.attribute()).map(FeatureColumns::name).orElseThrow());
    String sql = "SELECT DISTINCT " + Names.quote(key.list() == null ? "id" : Names.ROOT) + ", " + column + " FROM " + Names.quote(table.table())
        + " WHERE " + column + " = ANY (?)" + (key.list() == null ? "" : " AND " + Names.quote(Names.FEATURE) + " = ?");
    Map<Serializable, UUID> result = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf(arrayType(key.type()), values.toArray()));
      if (key.list() != null) {
        statement.setString(2, key.list().getName());
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Serializable value = ValueBinding.read(row, 2, key.type());
          UUID id = row.getObject(1, UUID.class);
          if (result.put(value, id) != null) {
            throw new RapportException("ambiguous", texts.text("key.several", type.name(), path, value), texts.text("key.several.hint"));
          }
        }
      }
    }
    return result;
  }

  /** What one record says goes into another; what it does not say stays. */
  private void takeOver(EObject target, EObject said) {
    for (EStructuralFeature feature : Rows.features(target.eClass())) {
      Serializable value = Values.get(said, feature);
      if (value != null && said.eIsSet(feature)) {
        Values.set(target, feature, value, context.types());
      }
    }
    Rows.addUnsaid(target, said, EcoreUtil::copy);
  }
}
