package org.rapport.workbench.internal.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;

/** By which paths records of one type refer to records of another, read from the model. Stateless. */
final class Links {

  private Links() {
  }

  /**
   * The paths, in the order of the model: references of the record, and of its rows.
   *
   * @param seen what may be seen of the type that refers
   * @param to the type referred to
   * @param toAnything whether references count that may hold a record of any type
   */
  static List<String> of(SeenFields seen, RecordType to, boolean toAnything) {
    EClass from = seen.type().eClass();
    List<String> paths = new ArrayList<>();
    for (EReference reference : seen.type().references()) {
      if (holds(reference, to, toAnything) && seen.contains(from, reference)) {
        paths.add(reference.getName());
      }
    }
    for (EReference list : seen.type().containments()) {
      for (EReference reference : list.getEReferenceType().getEAllReferences()) {
        if (!reference.isContainment() && holds(reference, to, toAnything) && seen.contains(list, reference)) {
          paths.add(list.getName() + "." + reference.getName());
        }
      }
    }
    return paths;
  }

  private static boolean holds(EReference reference, RecordType to, boolean toAnything) {
    EClass target = reference.getEReferenceType();
    return target == CrmPackage.Literals.ROOT ? toAnything : target.isSuperTypeOf(to.modelClass());
  }

  /** The condition of records that refer to one of some records by one of the paths. */
  static String condition(Collection<String> paths, Collection<UUID> ids) {
    String values = ids.stream().map(UUID::toString).collect(Collectors.joining(", ", "(", ")"));
    return paths.stream().map(path -> path + " in " + values).collect(Collectors.joining(" or ", "(", ")"));
  }
}
