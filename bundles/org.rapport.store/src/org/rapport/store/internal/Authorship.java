package org.rapport.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;

/**
 * Who made a record and when, where that is not who brought it into the base: what is older than the base has it.
 *
 * @param at when it was made; null for when it was brought
 * @param by the sign-in name of who made it; null for who brought it
 */
public record Authorship(Instant at, String by) {

  /** Of what was made where it is. */
  public static final Authorship NONE = new Authorship(null, null);

  private static final List<EAttribute> FEATURES = List.of(Literals.ROOT__CREATED_AT, Literals.ROOT__CREATED_BY);
  private static final Set<String> NAMES = Set.of(Literals.ROOT__CREATED_AT.getName(), Literals.ROOT__CREATED_BY.getName());

  /** What a creation says of it. */
  public static Authorship of(ChangeSet creation) {
    Instant at = null;
    String by = null;
    for (FeatureChange change : creation.features()) {
      if (change.feature().equals(Literals.ROOT__CREATED_AT.getName())) {
        at = (Instant) change.after();
      } else if (change.feature().equals(Literals.ROOT__CREATED_BY.getName())) {
        by = (String) change.after();
      }
    }
    return at == null && by == null ? NONE : new Authorship(at, by);
  }

  /** What a creation has to say so that a record keeps its own. */
  public static List<FeatureChange> changes(EObject record) {
    List<FeatureChange> changes = new ArrayList<>();
    for (EAttribute feature : FEATURES) {
      if (Values.get(record, feature) != null) {
        changes.add(new FeatureChange(feature.getName(), null, Values.get(record, feature)));
      }
    }
    return changes;
  }

  /** A creation that says nothing of it. */
  public static ChangeSet without(ChangeSet creation) {
    return new ChangeSet(creation.root(), creation.kind(), creation.baseVersion(),
        creation.features().stream().filter(change -> !NAMES.contains(change.feature())).toList(), creation.rows());
  }

  /** Whether there is nothing to keep. */
  public boolean isNone() {
    return at == null && by == null;
  }
}
