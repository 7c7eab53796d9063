package org.rapport.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.crm.CrmPackage;

/** Walks the rows of a detached record. */
public final class Rows {

  private Rows() {
  }

  /** The features of a root or row that change sets speak of: single-valued and not written by the store itself. */
  public static List<EStructuralFeature> features(EClass eClass) {
    return WrittenFeatures.of(eClass);
  }

  /** All rows of a record at any depth, each container before what it contains, lists in the order of the model. */
  public static Map<UUID, EObject> all(EObject root) {
    Map<UUID, EObject> result = new LinkedHashMap<>();
    collect(root, result);
    return result;
  }

  private static void collect(EObject container, Map<UUID, EObject> result) {
    for (EReference list : container.eClass().getEAllContainments()) {
      for (EObject row : list(container, list)) {
        result.put(Records.id(row), row);
        collect(row, result);
      }
    }
  }

  /** The contained list; a copy of one element or none where the containment is single-valued. */
  @SuppressWarnings("unchecked")
  public static List<EObject> list(EObject container, EReference list) {
    Object value = container.eGet(list);
    if (list.isMany()) {
      return (List<EObject>) value;
    }
    return value == null ? List.of() : List.of((EObject) value);
  }

  /** Puts a row at a place of a list, at its end where the list is shorter; replaces the only row of a single containment. */
  public static void insert(EObject container, EReference list, int position, EObject row) {
    if (list.isMany()) {
      List<EObject> rows = list(container, list);
      rows.add(Math.max(0, Math.min(position, rows.size())), row);
    } else {
      container.eSet(list, row);
    }
  }

  /** Takes a row out of its container. */
  public static void remove(EObject row) {
    EObject container = row.eContainer();
    EReference list = row.eContainmentFeature();
    if (list.isMany()) {
      list(container, list).remove(row);
    } else {
      container.eSet(list, null);
    }
  }

  /** The place of a row in its list. */
  public static int position(EObject row) {
    return list(row.eContainer(), row.eContainmentFeature()).indexOf(row);
  }

  /** The id of the containing row; null where the root contains it. */
  public static UUID parent(EObject row) {
    EObject container = row.eContainer();
    return container.eContainer() == null ? null : Records.id(container);
  }

  /** The class of rows with a type name that a list may hold; empty where the list may not hold it. */
  public static Optional<EClass> rowClass(EReference list, String type) {
    EClass own = list.getEReferenceType();
    if (RecordType.typeName(own).equals(type)) {
      return Optional.of(own);
    }
    return own.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(c -> own.isSuperTypeOf(c) && RecordType.typeName(c).equals(type)).findFirst();
  }

  /** Ids of the rows, in their order. */
  static List<UUID> ids(Collection<EObject> rows) {
    return rows.stream().map(Records::id).toList();
  }

  /** Whether another row of the same list says all that a row does. */
  public static boolean isSaidBeside(EObject row) {
    return list(row.eContainer(), row.eContainmentFeature()).stream().anyMatch(other -> other != row && says(other, row));
  }

  /** Whether a record or row says all in its own features that another one does, but for whose it is. */
  public static boolean says(EObject row, EObject other) {
    return row.eClass() == other.eClass() && features(row.eClass()).stream()
        .filter(feature -> feature != CrmPackage.Literals.ROOT__OWNER && other.eIsSet(feature))
        .allMatch(feature -> Objects.equals(Values.get(row, feature), Values.get(other, feature)));
  }

  /**
   * Adds to a record the rows of another that none of its own says already, behind them.
   *
   * @param copy makes what is added of a row
   */
  public static void addUnsaid(EObject target, EObject other, UnaryOperator<EObject> copy) {
    for (EReference list : target.eClass().getEAllContainments()) {
      for (EObject row : List.copyOf(list(other, list))) {
        if (list(target, list).stream().noneMatch(each -> says(each, row))) {
          insert(target, list, Integer.MAX_VALUE, copy.apply(row));
        }
      }
    }
  }
}
