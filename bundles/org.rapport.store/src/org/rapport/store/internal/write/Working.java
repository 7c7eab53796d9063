package org.rapport.store.internal.write;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSets;
import org.rapport.store.internal.feed.FeedEntry.Mode;
import org.rapport.store.internal.Authorship;
import org.rapport.store.internal.objects.StoredAggregate;

/** One record while a commit works on it. */
final class Working {

  final Ref ref;
  final RecordType type;
  /** Its lines in the database, null for a new record. */
  final StoredAggregate lines;
  /** Its state before the commit, null for a new record. Never changed. */
  final EObject before;
  /** Names the change that will be written. */
  final UUID change = Uuids.next();
  /** Its state afterwards, null for a deleted record. */
  EObject now;
  /** Who made a new record when, where it is older than the base. */
  Authorship authorship = Authorship.NONE;
  UUID undoes;
  Mode mode = Mode.ORDINARY;
  UUID cause;
  boolean restored;
  /** For a deleted record, the one that what refers to it refers to afterwards; null for none. */
  Ref into;
  /** Whether others go into it. */
  boolean gathers;
  /** Whether its lines were read to be deleted only; no unit of work knows them. */
  boolean plain;
  /** What really changes; set when everything is merged. */
  ChangeSet set;

  Working(Ref ref, RecordType type, StoredAggregate lines, EObject before) {
    this.ref = ref;
    this.type = type;
    this.lines = lines;
    this.before = before;
  }

  /** Whether the record was there and is no more. */
  boolean isDeleted() {
    return before != null && now == null;
  }

  /** Whether the record was not there and is now. */
  boolean isNew() {
    return before == null && now != null;
  }

  /** Finds what really changes; an empty update where nothing does. */
  void settle() {
    if (isDeleted()) {
      set = ChangeSets.delete(before);
    } else if (isNew()) {
      ChangeSet created = ChangeSets.create(now);
      set = restored ? new ChangeSet(ref, Kind.RESTORE, 0, created.features(), created.rows()) : created;
    } else if (now != null) {
      set = ChangeSets.diff(before, now);
    }
  }

  /** Whether a record that stays has another label than before. */
  boolean isRenamed() {
    return before != null && now != null
        && !Objects.equals(before.eGet(CrmPackage.Literals.ROOT__LABEL), now.eGet(CrmPackage.Literals.ROOT__LABEL));
  }

  /** Whether there is anything to write. */
  boolean isChanged() {
    return set != null && !set.isEmpty();
  }
}
