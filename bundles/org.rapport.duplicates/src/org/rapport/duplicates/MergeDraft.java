package org.rapport.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.values.TakingOver;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/**
 * What becomes of several records that are one, before it is done: which is kept, and what it takes over of the others. To begin
 * with it keeps what it says itself, fills what is empty, adds the rows that it does not have, and joins texts of several lines. Who
 * may see it stays. Belongs to one thread.
 */
public final class MergeDraft {

  private final List<EObject> records;
  private final EObject result;

  /**
   * Begins.
   *
   * @param records detached records of one class as they were loaded, at least two; the first one is kept
   */
  public MergeDraft(List<? extends EObject> records) {
    if (records.size() < 2 || records.stream().anyMatch(each -> each.eClass() != records.get(0).eClass())) {
      throw new IllegalArgumentException("Two records of one class or more make one, not " + records.size());
    }
    this.records = List.copyOf(records);
    this.result = EcoreUtil.copy(this.records.get(0));
    for (EStructuralFeature feature : features(result)) {
      this.records.stream().skip(1).forEach(other -> begin(feature, other));
    }
  }

  private void begin(EStructuralFeature feature, EObject other) {
    if (feature.isMany()) {
      TakingOver.rows(result, other, (EReference) feature);
    } else if (Annotations.flag(feature, "multiline")) {
      TakingOver.text(result, other, feature);
    } else if (TakingOver.isEmpty(result, feature) && other.eIsSet(feature)) {
      take(feature, other);
    }
  }

  /** The features about which there is something to choose, in the order of the model: written by people, and not about who sees it. */
  public static List<EStructuralFeature> features(EObject record) {
    return record.eClass().getEAllStructuralFeatures().stream()
        .filter(feature -> !RecordType.isComputed(feature) && feature != CrmPackage.Literals.ROOT__SHARES).toList();
  }

  /** The records, the one that is kept first; not to be changed. */
  public List<EObject> records() {
    return records;
  }

  /** The record that is kept as it will be; not to be changed but by this draft. */
  public EObject result() {
    return result;
  }

  /** Takes the value of a single-valued feature from one of the records. */
  public void take(EStructuralFeature feature, EObject record) {
    if (record.eIsSet(feature)) {
      result.eSet(feature, record.eGet(feature, false));
    } else {
      result.eUnset(feature);
    }
  }

  /** Gives the result what all records say in a text of several lines, each on a line of its own, as it is to begin with. */
  public void join(EStructuralFeature text) {
    take(text, records.get(0));
    records.stream().skip(1).forEach(other -> TakingOver.text(result, other, text));
  }

  /** Whether the result has what a row of one of the records says. */
  public boolean has(EObject row) {
    return TakingOver.same(result, row.eContainmentFeature(), row).isPresent();
  }

  /** Takes a row of one of the records into the result, or out of it. */
  @SuppressWarnings("unchecked")
  public void keep(EObject row, boolean keep) {
    EReference list = row.eContainmentFeature();
    EList<EObject> rows = (EList<EObject>) result.eGet(list);
    if (!keep) {
      TakingOver.same(result, list, row).ifPresent(rows::remove);
    } else if (!has(row)) {
      boolean own = row.eContainer() == records.get(0);
      rows.add(own ? EcoreUtil.copy(row) : TakingOver.copy(row));
    }
  }

  /**
   * Does it, as one batch; see {@link Store#merge}.
   *
   * @return what was changed; the batch of each is what takes it back
   */
  public List<Change> commit(Store store, Principal principal) throws RapportException {
    List<ChangeSet> gone = new ArrayList<>();
    records.stream().skip(1).forEach(record -> gone.add(ChangeSet.delete(Records.ref(record), Records.version(record))));
    return store.merge(principal, ChangeSets.diff(records.get(0), result), gone);
  }
}
