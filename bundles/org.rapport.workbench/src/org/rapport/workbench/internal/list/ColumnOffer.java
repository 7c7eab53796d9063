package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.workbench.Workspace;

/**
 * The columns that a list of a type can have, read from the model: its own features, those of the records that it refers to,
 * and those of the first row of what it contains, as far as they may be seen.
 */
public final class ColumnOffer {

  private static final Set<EStructuralFeature> INNER = Set.of(CrmPackage.Literals.ROOT__ID, CrmPackage.Literals.ROOT__VERSION, CrmPackage.Literals.ROW__ID);

  private final RecordType type;
  private final Types types;
  private final Function<RecordType, SeenFields> seen;

  /** For a type; {@code seen} says what may be seen of each. */
  public ColumnOffer(RecordType type, Types types, Function<RecordType, SeenFields> seen) {
    this.type = type;
    this.types = types;
    this.seen = seen;
  }

  /** For whoever works in a workspace. */
  public static ColumnOffer of(RecordType type, Workspace workspace) {
    return new ColumnOffer(type, workspace.types(), workspace::seen);
  }

  /** Where a path has come to: a class, and the types of the records that its features belong to. */
  private record Place(EClass eClass, List<RecordType> owners) {
  }

  private Place start() {
    return new Place(type.eClass(), List.of(type));
  }

  /** The columns when nobody has chosen any. */
  public List<ListColumn> usual() {
    return ListColumn.of(type, seen.apply(type));
  }

  /** All columns, in the order of the model; retired fields are not offered any more. */
  public List<ListColumn> all() {
    List<ListColumn> own = new ArrayList<>();
    List<ListColumn> beyond = new ArrayList<>();
    for (EStructuralFeature feature : features(start())) {
      if (!feature.isMany()) {
        own.add(ListColumn.of(type, List.of(feature)));
      }
      if (feature instanceof EReference reference) {
        features(next(start(), reference)).stream().filter(each -> !each.isMany() && each != CrmPackage.Literals.ROOT__LABEL)
            .forEach(each -> beyond.add(ListColumn.of(type, List.of(reference, each))));
      }
    }
    own.addAll(beyond);
    return own;
  }

  private List<EStructuralFeature> features(Place place) {
    return place.eClass().getEAllStructuralFeatures().stream()
        .filter(feature -> !INNER.contains(feature) && !RecordType.isRetired(feature) && isSeen(place, feature)).toList();
  }

  private boolean isSeen(Place place, EStructuralFeature feature) {
    boolean row = CrmPackage.Literals.ROW.isSuperTypeOf(place.eClass());
    return place.owners().stream().anyMatch(owner -> seen.apply(owner).any() && seen.apply(owner).contains(row ? place.eClass() : owner.eClass(), feature));
  }

  private Place next(Place place, EReference reference) {
    if (reference.isContainment()) {
      return new Place(reference.getEReferenceType(), place.owners());
    }
    List<RecordType> targets = types.conforming(reference.getEReferenceType());
    return new Place(targets.size() == 1 ? targets.get(0).eClass() : reference.getEReferenceType(), targets);
  }

  /** The column of a path; empty where the model has no such feature any more, or it may not be seen. */
  public Optional<ListColumn> find(String path) {
    List<EStructuralFeature> steps = new ArrayList<>();
    Place place = start();
    for (String name : path.split("\\.")) {
      EStructuralFeature last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
      if (last != null && !(last instanceof EReference)) {
        return Optional.empty();
      }
      place = last == null ? place : next(place, (EReference) last);
      EStructuralFeature feature = place.eClass().getEStructuralFeature(name);
      if (feature == null || !isSeen(place, feature)) {
        return Optional.empty();
      }
      steps.add(feature);
    }
    return steps.get(steps.size() - 1).isMany() ? Optional.empty() : Optional.of(ListColumn.of(type, steps));
  }
}
