package org.rapport.store.internal.rights;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.crm.FieldAccess;
import org.rapport.store.internal.rights.RoleTables.Rule;

/** The field rules of several roles as one: of each field the mildest. Stateless. */
final class FieldAccesses {

  private FieldAccesses() {
  }

  /**
   * What may be done with the features of a type and of its rows, by the name of the class and that of the feature.
   *
   * @param roles those that let the type be read
   * @param rules all rules by role; several of one role for one feature: the strictest
   */
  static Map<String, Map<String, FieldAccess>> of(RecordType type, Collection<UUID> roles, Map<UUID, List<Rule>> rules) {
    Map<String, Map<String, FieldAccess>> result = new HashMap<>();
    for (EClass owner : classes(type.eClass())) {
      Map<String, FieldAccess> fields = new HashMap<>();
      for (EStructuralFeature feature : owner.getEAllStructuralFeatures()) {
        FieldAccess access = feature == owner.getEIDAttribute() ? FieldAccess.FULL : mildest(owner, feature, roles, rules);
        if (access != FieldAccess.FULL) {
          fields.put(feature.getName(), access);
        }
      }
      if (!fields.isEmpty()) {
        result.put(RecordType.typeName(owner), fields);
      }
    }
    return result;
  }

  /** The class of the root and those of its rows at any depth. */
  static Set<EClass> classes(EClass root) {
    Set<EClass> result = new HashSet<>();
    collect(root, result);
    return result;
  }

  private static void collect(EClass owner, Set<EClass> result) {
    if (result.add(owner)) {
      for (EReference list : owner.getEAllContainments()) {
        collect(list.getEReferenceType(), result);
      }
    }
  }

  private static FieldAccess mildest(EClass owner, EStructuralFeature feature, Collection<UUID> roles, Map<UUID, List<Rule>> rules) {
    String type = RecordType.typeName(owner);
    return roles.stream().map(role -> rules.getOrDefault(role, List.of()).stream()
        .filter(rule -> rule.type().equals(type) && rule.feature().equals(feature.getName())).map(Rule::access)
        .max(Comparator.naturalOrder()).orElse(FieldAccess.FULL)).min(Comparator.naturalOrder()).orElse(FieldAccess.FULL);
  }
}
