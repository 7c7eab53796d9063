package org.rapport.store.internal.rights;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.Scope;
import org.rapport.store.Rights.OfType;

/**
 * Hides labels that would tell what their parts hide: a label is made of features, perhaps of labels of other records, and
 * where these are empty of the first row. Used once.
 */
final class LabelRights {

  private static final String LABEL = CrmPackage.Literals.ROOT__LABEL.getName();

  private final Types types;
  private final Map<String, OfType> rights;
  private final Map<String, Boolean> tellable = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  LabelRights(Types types, Map<String, OfType> rights) {
    this.types = types;
    this.rights = rights;
  }

  /** The same rights with labels hidden where they have to be. */
  Map<String, OfType> apply() {
    Map<String, OfType> result = new HashMap<>();
    for (RecordType type : types.all()) {
      OfType of = rights.get(type.name());
      if (!isShown(type)) {
        of = hidden(type, of);
      } else if (mayBeARow(type) && !isRowShown(type)) {
        of = gated(of);
      }
      result.put(type.name(), of);
    }
    return result;
  }

  private static OfType gated(OfType of) {
    return new OfType(of.read(), of.change(), of.create(), of.delete(), of.export(), of.massChange(), of.fields(), true);
  }

  private static OfType hidden(RecordType type, OfType of) {
    Map<String, Map<String, FieldAccess>> fields = new HashMap<>(of.fields());
    Map<String, FieldAccess> own = new HashMap<>(fields.getOrDefault(type.name(), Map.of()));
    own.put(LABEL, FieldAccess.HIDDEN);
    fields.put(type.name(), own);
    return new OfType(of.read(), of.change(), of.create(), of.delete(), of.export(), of.massChange(), fields, false);
  }

  /** Whether what the class names in its label may be seen. */
  private boolean isShown(RecordType type) {
    return field(type, type.eClass(), LABEL) != FieldAccess.HIDDEN && isShown(type, type.eClass(), type.labelFeatures());
  }

  private boolean isShown(RecordType type, EClass owner, List<EStructuralFeature> features) {
    return features.stream().allMatch(feature -> field(type, owner, feature.getName()) != FieldAccess.HIDDEN
        && (!(feature instanceof EReference reference) || types.conforming(reference.getEReferenceType()).stream().allMatch(this::isTellable)));
  }

  /** Whether the label of every record of a type may be seen, whoever refers to it. */
  private boolean isTellable(RecordType type) {
    Boolean known = tellable.get(type.name());
    if (known == null) {
      known = asked.add(type.name()) && rights.get(type.name()).read() == Scope.ALL && isShown(type)
          && (!mayBeARow(type) || isRowShown(type));
      tellable.put(type.name(), known);
    }
    return known;
  }

  /** Whether a record may have nothing of its own to be named by. */
  private static boolean mayBeARow(RecordType type) {
    return type.labelFeatures().stream().noneMatch(EStructuralFeature::isRequired);
  }

  private boolean isRowShown(RecordType type) {
    return type.containments().stream().allMatch(list -> {
      List<EStructuralFeature> features = RecordType.labelFeatures(list.getEReferenceType());
      boolean named = !features.isEmpty() && features.stream().noneMatch(EReference.class::isInstance); // as LabelFinder takes them
      return !named || field(type, type.eClass(), list.getName()) != FieldAccess.HIDDEN
          && isShown(type, list.getEReferenceType(), features);
    });
  }

  private FieldAccess field(RecordType type, EClass owner, String feature) {
    return rights.get(type.name()).fields().getOrDefault(RecordType.typeName(owner), Map.of()).getOrDefault(feature, FieldAccess.FULL);
  }
}
