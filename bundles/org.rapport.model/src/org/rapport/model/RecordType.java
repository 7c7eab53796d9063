package org.rapport.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.crm.CrmPackage;

/**
 * A class whose instances are records: a concrete subclass of {@code Root}. Everything is read from the Ecore model.
 * Immutable and safe for all threads.
 */
public final class RecordType {

  private final EClass modelClass;
  private final List<CustomField> customFields;
  private final EClass eClass;
  private final String name;
  private final List<EStructuralFeature> labelFeatures;
  private final Map<String, EReference> relationships = new LinkedHashMap<>();

  RecordType(EClass modelClass, List<CustomField> customFields) {
    this.modelClass = modelClass;
    this.customFields = List.copyOf(customFields);
    this.eClass = customFields.isEmpty() ? modelClass : CustomClasses.of(modelClass, customFields);
    this.name = typeName(eClass);
    this.labelFeatures = labelFeatures(eClass);
    references().forEach(each -> Annotations.value(each, "relationship").ifPresent(kind -> relationships.put(kind, each)));
  }

  /**
   * The name of a class outside Java: the bare class name in packages annotated {@code types=short} (those of the
   * product), else with the package's prefix, {@code acme.Machine}. The code that the store keeps for the type.
   */
  public static String typeName(EClass eClass) {
    EPackage owner = eClass.getEPackage();
    boolean isShort = Annotations.value(owner, "types").filter("short"::equals).isPresent();
    return isShort ? eClass.getName() : owner.getNsPrefix() + "." + eClass.getName();
  }

  /** The name used on the command line, in references and in the store; unique among all types. */
  public String name() {
    return name;
  }

  /**
   * The class whose features a record has: that of the model, or where fields were added in the running product a
   * subclass of it with these. Records of it have the Java class of the model's.
   */
  public EClass eClass() {
    return eClass;
  }

  /** The class of the model, without custom fields: the one that other classes refer to. */
  public EClass modelClass() {
    return modelClass;
  }

  /** The fields that were added in the running product, retired ones too, in their order. */
  public List<CustomField> customFields() {
    return customFields;
  }

  /** The features whose values, joined by blanks, are the label of a record; empty where the class names none. */
  public List<EStructuralFeature> labelFeatures() {
    return labelFeatures;
  }

  /** The features that make the label of a record or of a row of a class; empty where the class names none. */
  public static List<EStructuralFeature> labelFeatures(EClass eClass) {
    return Annotations.value(eClass, "label").map(names -> Arrays.stream(names.split(" "))
        .map(eClass::getEStructuralFeature).filter(Objects::nonNull).toList()).orElse(List.of());
  }

  /**
   * The references that show the current {@code Relationship} of a kind, such as {@code employer}, by the code of that kind.
   * The store keeps both alike.
   */
  public Map<String, EReference> relationships() {
    return Collections.unmodifiableMap(relationships);
  }

  /** All attributes, inherited ones first, in the order of the model. */
  public List<EAttribute> attributes() {
    return eClass.getEAllAttributes();
  }

  /** The references to other records, in the order of the model; each has at most one value. */
  public List<EReference> references() {
    return eClass.getEAllReferences().stream().filter(r -> !r.isContainment()).toList();
  }

  /** The contained lists, in the order of the model. */
  public List<EReference> containments() {
    return eClass.getEAllContainments();
  }

  /** A feature by its name. */
  public Optional<EStructuralFeature> feature(String featureName) {
    return Optional.ofNullable(eClass.getEStructuralFeature(featureName));
  }

  /** The features shown as columns when nobody has chosen, in the order their {@code listed} annotation gives. */
  public List<EStructuralFeature> listedFeatures() {
    return eClass.getEAllStructuralFeatures().stream().filter(f -> Annotations.number(f, "listed").isPresent())
        .filter(f -> !isSetting() || f != CrmPackage.Literals.ROOT__OWNER)
        .sorted(Comparator.comparing(f -> Annotations.number(f, "listed").orElseThrow())).toList();
  }

  /** Whether the records configure the product, such as roles and currencies, and are nobody's own. */
  public boolean isSetting() {
    return isSetting(eClass);
  }

  /** The same of a class. */
  public static boolean isSetting(EClass eClass) {
    return Annotations.flag(eClass, "setting");
  }

  /** Whether the store writes the feature itself and nobody else may. */
  public static boolean isComputed(EStructuralFeature feature) {
    return Annotations.flag(feature, "computed");
  }

  /** Whether the feature was added in the running product, so that its values stand in a table beside the record's. */
  public static boolean isCustom(EStructuralFeature feature) {
    return Annotations.value(feature, "custom").isPresent();
  }

  /** Whether a custom field, or a value of its pick-list, is no longer offered; records that have it keep it. */
  public static boolean isRetired(ENamedElement element) {
    return Annotations.flag(element, "retired");
  }

  @Override
  public String toString() {
    return name;
  }
}
