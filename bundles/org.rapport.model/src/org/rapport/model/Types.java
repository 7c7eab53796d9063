package org.rapport.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.rapport.model.crm.CrmPackage;

/**
 * All record types of the packages it was made from, by name. Immutable and safe for all threads. Inside the framework
 * it is a service, made from the packages at the extension point {@code org.rapport.model.packages}; in plain Java it
 * is made from a list.
 */
public final class Types {

  private final List<EPackage> packages;
  private final Map<String, RecordType> byName;
  private final Map<EClass, RecordType> byClass;

  /**
   * Packages without generated code are given a factory that can create their records.
   *
   * @param packages the packages in the order of their dependencies
   * @throws IllegalArgumentException if two classes have the same name
   */
  public Types(Collection<? extends EPackage> packages) {
    this.packages = List.copyOf(packages);
    Map<String, RecordType> names = new LinkedHashMap<>();
    for (EPackage each : packages) {
      if (each.getEFactoryInstance().getClass() == EFactoryImpl.class) {
        each.setEFactoryInstance(new RecordFactory());
      }
      each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(Types::isRecord)
          .map(eClass -> new RecordType(eClass, List.of())).forEach(type -> {
            RecordType other = names.putIfAbsent(type.name(), type);
            if (other != null) {
              throw new IllegalArgumentException("Two classes are named " + type.name() + ": in "
                  + other.eClass().getEPackage().getNsURI() + " and in " + each.getNsURI() + ".");
            }
          });
    }
    byName = Collections.unmodifiableMap(names);
    byClass = names.values().stream().collect(Collectors.toUnmodifiableMap(RecordType::modelClass, type -> type));
  }

  private Types(List<EPackage> packages, Map<String, RecordType> names) {
    this.packages = packages;
    this.byName = Collections.unmodifiableMap(names);
    this.byClass = names.values().stream().collect(Collectors.toUnmodifiableMap(RecordType::modelClass, type -> type));
  }

  /**
   * The same types with other custom fields. A type whose fields do not change stays the same object; of one whose fields
   * change, records that are already there keep their class and are still records of the type.
   *
   * @param fields by the name of the type; names that are no types are passed over
   */
  public Types with(Map<String, List<CustomField>> fields) {
    return each(type -> {
      List<CustomField> wanted = fields.getOrDefault(type.name(), List.of());
      return wanted.equals(type.customFields()) ? type : new RecordType(type.modelClass(), wanted).arranged(type.layout());
    });
  }

  /**
   * The same types arranged in another way. A type whose layout does not change stays the same object.
   *
   * @param layouts by the name of the type; names that are no types are passed over
   */
  public Types arranged(Map<String, TypeLayout> layouts) {
    return each(type -> {
      TypeLayout wanted = layouts.getOrDefault(type.name(), TypeLayout.NONE);
      return wanted.equals(type.layout()) ? type : type.arranged(wanted);
    });
  }

  private Types each(UnaryOperator<RecordType> change) {
    Map<String, RecordType> names = new LinkedHashMap<>();
    byName.forEach((name, type) -> names.put(name, change.apply(type)));
    return new Types(packages, names);
  }

  private static boolean isRecord(EClass eClass) {
    return !eClass.isAbstract() && !eClass.isInterface() && CrmPackage.Literals.ROOT.isSuperTypeOf(eClass);
  }

  /** The packages, in the order given. */
  public List<EPackage> packages() {
    return packages;
  }

  /** All types, in the order of packages and classes. */
  public Collection<RecordType> all() {
    return byName.values();
  }

  /** A type by its name. */
  public Optional<RecordType> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * A type by its name.
   *
   * @throws RapportException {@code unknown-type}, with the nearest names as a hint
   */
  public RecordType get(String name) throws RapportException {
    RecordType type = byName.get(name);
    if (type == null) {
      throw new RapportException("unknown-type", "There is no type '" + name + "' in the model.", Suggestions.hint(name,
          byName.keySet(), "'rapport types' lists all types."));
    }
    return type;
  }

  /**
   * The type of a record.
   *
   * @throws IllegalArgumentException if the object is no record of these packages
   */
  public RecordType of(EObject object) {
    return of(object.eClass());
  }

  /** The type of a class; the same conditions as for {@link #of(EObject)}. */
  public RecordType of(EClass eClass) {
    RecordType type = byClass.get(modelClass(eClass));
    if (type == null) {
      throw new IllegalArgumentException(eClass.getName() + " is no record type.");
    }
    return type;
  }

  /** The class of the model that a class with custom fields extends, whatever its fields were then; else the class itself. */
  private EClass modelClass(EClass eClass) {
    return byClass.containsKey(eClass) || eClass.getESuperTypes().isEmpty()
        || eClass.getEAllStructuralFeatures().stream().noneMatch(RecordType::isCustom) ? eClass : eClass.getESuperTypes().get(0);
  }

  /** The class to look for features in where a reference leads to a class: with custom fields where it is a record type. */
  public EClass extended(EClass eClass) {
    RecordType type = byClass.get(eClass);
    return type == null ? eClass : type.eClass();
  }

  /** The types that may stand where a class is asked for: the class itself or its concrete subclasses. */
  public List<RecordType> conforming(EClass eClass) {
    List<RecordType> result = new ArrayList<>();
    for (RecordType type : byName.values()) {
      if (modelClass(eClass).isSuperTypeOf(type.modelClass())) {
        result.add(type);
      }
    }
    return result;
  }
}
