package org.rapport.store.internal.rights;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSets;
import org.rapport.store.Rights;
import org.rapport.store.internal.Applying;
import org.rapport.store.internal.Rows;

/** The one class that takes out of records and changes what a caller may not see. Immutable. */
public final class Redaction {

  private final Types types;
  private final Rights rights;

  /** For one caller. */
  public Redaction(Types types, Rights rights) {
    this.types = types;
    this.rights = rights;
  }

  /** A record without what is hidden, the same object; empty where the whole record is not to be seen. */
  public Optional<EObject> record(EObject record) {
    if (!rights.reads(record)) {
      return Optional.empty();
    } else if (!rights.isAdministrator()) {
      RecordType type = types.of(record);
      if (rights.of(type.name()).emptyLabelHidden() && type.labelFeatures().stream().allMatch(part -> record.eGet(part, false) == null)) {
        record.eUnset(CrmPackage.Literals.ROOT__LABEL);
      }
      strip(type, record.eClass(), record);
    }
    return Optional.of(record);
  }

  private void strip(RecordType type, EClass owner, EObject object) {
    for (EStructuralFeature feature : owner.getEAllStructuralFeatures()) {
      if (!rights.shows(type, owner, feature)) {
        object.eUnset(feature);
      } else if (feature instanceof EReference list && list.isContainment()) {
        Rows.list(object, list).forEach(row -> strip(type, list.getEReferenceType(), row));
      }
    }
  }

  /**
   * The last state of a record that is there no more.
   *
   * @param deletion the change that deleted it
   */
  public Optional<EObject> lastState(Change deletion) {
    return types.find(deletion.set().root().type()).map(type -> {
      EObject state = EcoreUtil.create(type.eClass());
      Records.setId(state, deletion.set().root().id());
      Applying.leniently(state, types).apply(ChangeSets.inverse(deletion.set()));
      return state;
    });
  }

  /** A change without what is hidden; empty where nothing of it is left. */
  public Optional<Change> change(Change change) {
    return set(change.set()).filter(shown -> shown.kind() != Kind.UPDATE || !shown.isEmpty() || change.set().isEmpty())
        .map(shown -> with(change, shown));
  }

  /** A change set without what is hidden; empty where its type is not known. */
  public Optional<ChangeSet> set(ChangeSet set) {
    if (rights.isAdministrator()) {
      return Optional.of(set);
    }
    Optional<RecordType> type = types.find(set.root().type());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<RowChange> rows = new ArrayList<>();
    Set<EReference> lists = lists(type.get());
    for (RowChange row : set.rows()) {
      list(type.get(), row, lists).ifPresent(list -> rows.add(new RowChange(row.kind(), row.row(), row.type(), row.parent(), row.feature(),
          row.before(), row.after(), features(type.get(), list.getEReferenceType(), row.features()))));
    }
    return Optional.of(new ChangeSet(set.root(), set.kind(), set.baseVersion(), features(type.get(), type.get().eClass(), set.features()),
        rows));
  }

  /** The fact of a change, without any value. */
  public static Change bare(Change change) {
    ChangeSet set = change.set();
    return with(change, new ChangeSet(set.root(), set.kind(), set.baseVersion(), List.of(), List.of()));
  }

  private static Change with(Change change, ChangeSet set) {
    return new Change(change.id(), change.sequence(), change.batch(), change.when(), change.who(), change.undoes(), change.version(), set);
  }

  private List<FeatureChange> features(RecordType type, EClass owner, List<FeatureChange> changes) {
    return changes.stream().filter(change -> {
      EStructuralFeature feature = owner.getEStructuralFeature(change.feature());
      return feature != null && rights.shows(type, owner, feature);
    }).toList();
  }

  /** The contained lists that are to be seen, at any depth. */
  private Set<EReference> lists(RecordType type) {
    Set<EReference> result = new HashSet<>();
    collect(type, type.eClass(), result);
    return result;
  }

  private void collect(RecordType type, EClass owner, Set<EReference> result) {
    for (EReference list : owner.getEAllContainments()) {
      if (rights.shows(type, owner, list) && result.add(list)) {
        collect(type, list.getEReferenceType(), result);
      }
    }
  }

  /** The list that a row stands in, where it is among the lists. */
  private static Optional<EReference> list(RecordType type, RowChange row, Set<EReference> lists) {
    return lists.stream().filter(list -> list.getName().equals(row.feature())
        && row.parent() == null == list.getEContainingClass().isSuperTypeOf(type.eClass()) && Rows.rowClass(list, row.type()).isPresent())
        .findFirst();
  }
}
