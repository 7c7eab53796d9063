package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.Rights;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.feed.FeedEntry;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.rights.Redaction;

/** Sorts the records of a batch that is to be taken back by what who asks may see and do. Used once. */
final class UndoRights {

  private final StoreContext context;
  private final Rights rights;
  private final Redaction redaction;
  private final Set<Ref> unseen = new HashSet<>();
  private final Set<Ref> refused = new HashSet<>();

  UndoRights(StoreContext context, Caller caller) {
    this.context = context;
    this.rights = caller.rights();
    this.redaction = new Redaction(context.types(), rights);
  }

  /** @param records the entries of the batch by record, the newest first */
  void look(Connection connection, Map<Ref, List<FeedEntry>> records) throws SQLException {
    if (rights.isAdministrator()) {
      return;
    }
    Map<Ref, EObject> states = context.aggregates().load(connection, records.keySet());
    for (Map.Entry<Ref, List<FeedEntry>> each : records.entrySet()) {
      if (UndoBatch.follows(each.getValue())) {
        continue; // as it did when it was done
      }
      FeedEntry newest = each.getValue().get(0);
      EObject state = states.get(each.getKey());
      if (state == null && newest.kind() == Kind.DELETE) {
        state = redaction.lastState(context.reader().change(connection, newest)).orElse(null);
      }
      if (state == null || !rights.reads(state)) {
        unseen.add(each.getKey());
      } else if (each.getValue().stream().allMatch(entry -> entry.kind() == Kind.UPDATE) ? !rights.changes(state) : !rights.deletes(state)) {
        refused.add(each.getKey());
      }
    }
  }

  /** The records that are not to be seen. */
  Set<Ref> unseen() {
    return unseen;
  }

  /** The records that are to be seen and not to be taken back. */
  Set<Ref> refused() {
    return refused;
  }
}
