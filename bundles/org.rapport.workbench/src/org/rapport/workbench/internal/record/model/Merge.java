package org.rapport.workbench.internal.record.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException.Conflict;

/**
 * Joins somebody's unsaved changes with what another person saved meanwhile. Where both changed the same field a person
 * chooses; everything else is taken from whoever changed it. Used by one thread.
 */
public final class Merge {

  private final RecordDraft draft;
  private final EObject stored;
  private final List<Conflict> conflicts;
  private final Set<String> takenOver;

  /**
   * Prepares a merge.
   *
   * @param draft the unsaved changes
   * @param stored the record as it is stored now; kept
   * @param conflicts the fields that both changed, as the store told them
   */
  public Merge(RecordDraft draft, EObject stored, Collection<Conflict> conflicts) {
    this.draft = draft;
    this.stored = stored;
    this.conflicts = List.copyOf(conflicts);
    Set<String> mine = paths(draft.changes());
    this.takenOver = paths(ChangeSets.diff(draft.base(), stored)).stream().filter(path -> !mine.contains(path))
        .filter(path -> conflicts.stream().noneMatch(conflict -> conflict.path().equals(path)))
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  /** The paths that a change set names: features, and rows or their features. */
  static Set<String> paths(ChangeSet set) {
    Stream<String> features = set.features().stream().map(ChangeSet.FeatureChange::feature);
    Stream<String> rows = set.rows().stream().flatMap(Merge::paths);
    return Stream.concat(features, rows).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private static Stream<String> paths(RowChange row) {
    String place = row.feature() + "[" + row.row() + "]";
    return row.kind() == ChangeSet.RowKind.CHANGE && !row.features().isEmpty()
        ? row.features().stream().map(change -> place + "." + change.feature()) : Stream.of(place);
  }

  /** The fields that both changed. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /** The paths that only the other person changed; they are taken over. */
  public Set<String> takenOver() {
    return takenOver;
  }

  /** The record as the other person left it. */
  public EObject stored() {
    return stored;
  }

  /** A draft on the newest state with my changes, except for the conflicts of which theirs is to stay. */
  public RecordDraft resolve(Predicate<Conflict> keepTheirs) {
    Set<String> theirs = conflicts.stream().filter(keepTheirs).map(Conflict::path).collect(Collectors.toSet());
    ChangeSet mine = draft.changes();
    List<ChangeSet.FeatureChange> features = mine.features().stream().filter(change -> !theirs.contains(change.feature())).toList();
    List<RowChange> rows = new ArrayList<>();
    for (RowChange row : mine.rows()) {
      String place = row.feature() + "[" + row.row() + "]";
      if (!theirs.contains(place)) {
        rows.add(new RowChange(row.kind(), row.row(), row.type(), row.parent(), row.feature(), row.before(), row.after(),
            row.features().stream().filter(change -> !theirs.contains(place + "." + change.feature())).toList()));
      }
    }
    EObject wanted = EcoreUtil.copy(stored);
    ChangeSets.apply(wanted, new ChangeSet(mine.root(), mine.kind(), mine.baseVersion(), features, rows), draft.types());
    return RecordDraft.merged(draft.types(), stored, wanted);
  }
}
