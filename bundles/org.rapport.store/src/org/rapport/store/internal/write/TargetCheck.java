package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSet.RowKind;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.feed.FeedEntry.Mode;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.schema.Names;

/** Checks within one commit that what is newly referred to is there. */
final class TargetCheck {

  private static final int PORTION = 5000;

  private final StoreContext context;
  private final Connection connection;
  private final Caller caller;
  private final CommitRights rights;
  private final Map<Ref, Working> records;
  private final Rehearsed earlier;
  private final Map<RecordType, Map<UUID, List<Use>>> wanted = new LinkedHashMap<>();

  TargetCheck(StoreContext context, Connection connection, Caller caller, CommitRights rights, Map<Ref, Working> records,
      Rehearsed earlier) {
    this.earlier = earlier;
    this.context = context;
    this.connection = connection;
    this.caller = caller;
    this.rights = rights;
    this.records = records;
  }

  private record Use(Working record, String path, EReference reference) {
  }

  /** Looks at the changed references of a record. */
  void add(Working record, Validator validator) {
    add(record, record.now, record.set.features(), "", validator);
    Map<UUID, EObject> rows = Rows.all(record.now);
    for (RowChange change : record.set.rows()) {
      EObject row = rows.get(change.row());
      if (row != null && change.kind() != RowKind.REMOVE) {
        add(record, row, change.features(), Validator.path(row) + ".", validator);
      }
    }
  }

  private void add(Working record, EObject object, List<FeatureChange> changes, String prefix, Validator validator) {
    for (FeatureChange change : changes) {
      EStructuralFeature feature = object.eClass().getEStructuralFeature(change.feature());
      if (feature instanceof EReference reference && change.after() instanceof Ref ref) {
        Use use = new Use(record, prefix + feature.getName(), reference);
        RecordType type = context.types().find(ref.type()).orElse(null);
        Working own = records.get(ref);
        if (type == null) {
          // An undo may bring back a reference into a package that is gone; nobody may make a new one.
          if (record.mode == Mode.ORDINARY) {
            validator.add(record, use.path(), "invalid.targetType", validator.name(record, feature), ref.type());
          }
        } else if (own != null && (own.now == null || own.before == null)) {
          if (own.now == null) {
            refuse(use, ref, validator);
          }
        } else if (!earlier.has(ref)) {
          wanted.computeIfAbsent(type, key -> new LinkedHashMap<>()).computeIfAbsent(ref.id(), key -> new ArrayList<>()).add(use);
        }
      }
    }
  }

  private static void refuse(Use use, Ref ref, Validator validator) {
    validator.add(use.record(), use.path(), "invalid.target", validator.name(use.record(), use.reference()), ref.toString());
  }

  /** Asks the database; to be called after the last record was added. */
  void check(Validator validator) throws SQLException {
    for (Map.Entry<RecordType, Map<UUID, List<Use>>> each : wanted.entrySet()) {
      List<UUID> ids = each.getValue().keySet().stream().sorted().toList();
      Set<UUID> found = new HashSet<>();
      for (int i = 0; i < ids.size(); i += PORTION) {
        find(each.getKey(), ids.subList(i, Math.min(ids.size(), i + PORTION)), found);
      }
      Set<Ref> there = new HashSet<>();
      found.forEach(id -> there.add(new Ref(each.getKey().name(), id)));
      Set<Ref> seen = rights.isUnlimited() ? there : context.queries().readable(connection, caller, there);
      each.getValue().forEach((id, uses) -> {
        Ref ref = new Ref(each.getKey().name(), id);
        // What is brought back, and the owner that the store gives, may be out of sight; nobody may name it anew.
        uses.stream().filter(use -> !there.contains(ref)
            || use.record().mode == Mode.ORDINARY && !seen.contains(ref) && !rights.isSelf(ref))
            .forEach(use -> refuse(use, ref, validator));
      });
    }
  }

  private void find(RecordType type, List<UUID> ids, Set<UUID> found) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"id\" FROM "
        + Names.quote(context.mappings().get(type).root().table()) + " WHERE \"id\" = ANY (?)"
        + context.database().dialect().lockForReference())) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getObject(1, UUID.class));
        }
      }
    }
  }
}
