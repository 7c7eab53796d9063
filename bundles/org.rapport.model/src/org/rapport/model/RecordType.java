package org.rapport.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.crm.CrmPackage;

/**
 * A class whose instances are records: a concrete subclass of {@code Root}. Everything is read from the Ecore model, with
 * the fields that were added and the arrangement that was made in the running product. Immutable and safe for all threads.
 */
public final class RecordType {

  private static final Logger LOG = Logger.getLogger(RecordType.class.getName());

  private final EClass modelClass;
  private final List<CustomField> customFields;
  private final EClass eClass;
  private final String name;
  private final List<EStructuralFeature> labelFeatures;
  private final Map<String, EReference> relationships = new LinkedHashMap<>();
  private final TypeLayout layout;
  private final Map<String, TypeLayout.Field> arranged;
  private final Map<EAttribute, Object> standards;

  RecordType(EClass modelClass, List<CustomField> customFields) {
    this(modelClass, customFields, customFields.isEmpty() ? modelClass : CustomClasses.of(modelClass, customFields), TypeLayout.NONE);
  }

  private RecordType(EClass modelClass, List<CustomField> customFields, EClass eClass, TypeLayout layout) {
    this.modelClass = modelClass;
    this.customFields = List.copyOf(customFields);
    this.eClass = eClass;
    this.layout = layout;
    this.arranged = layout.fields().stream().collect(Collectors.toMap(TypeLayout.Field::feature, field -> field, (first, second) -> first));
    this.standards = Collections.unmodifiableMap(readStandards());
    this.name = typeName(eClass);
    this.labelFeatures = labelFeatures(eClass);
    references().forEach(each -> Annotations.value(each, "relationship").ifPresent(kind -> relationships.put(kind, each)));
  }

  /** The same type arranged in another way; records of it keep their class. */
  public RecordType arranged(TypeLayout wanted) {
    return new RecordType(modelClass, customFields, eClass, wanted);
  }

  private Map<EAttribute, Object> readStandards() {
    Map<EAttribute, Object> result = new LinkedHashMap<>();
    for (TypeLayout.Field field : layout.fields()) {
      if (eClass.getEStructuralFeature(field.feature()) instanceof EAttribute attribute && field.standard() != null && !isRetired(attribute)) {
        try {
          result.put(attribute, PlainValue.read(attribute, field.standard()));
        } catch (IllegalArgumentException e) {
          LOG.log(Level.INFO, e, () -> "The page layout of " + eClass.getName() + " gives " + attribute.getName()
              + " a default that it cannot have any more; it is passed over.");
        }
      }
    }
    return result;
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

  /** How administrators arranged it; {@link TypeLayout#NONE} where nobody did. */
  public TypeLayout layout() {
    return layout;
  }

  /** What a new record has where nothing else is said, as administrators decided, in the order of the form. */
  public Map<EAttribute, Object> standards() {
    return standards;
  }

  /** Fills a new record with {@link #standards}, as far as somebody wants. */
  public void fill(EObject record, Predicate<EAttribute> wanted) {
    standards.forEach((attribute, value) -> {
      if (wanted.test(attribute)) {
        record.eSet(attribute, value);
      }
    });
  }

  /** What people call a feature of the type: as administrators named it, else as the model does. For a feature of a row the latter. */
  public String text(EStructuralFeature feature, Locale locale) {
    Map<String, String> titles = arranged(feature).map(TypeLayout.Field::titles).orElse(Map.of());
    String own = titles.get(locale.getLanguage());
    return own != null ? own : titles.containsKey("en") && !Annotations.speaks(feature, locale) ? titles.get("en")
        : Annotations.text(feature, locale);
  }

  /** Whether every record needs a value, or a row of a list: because the model or an administrator says so. */
  public boolean isRequired(EStructuralFeature feature) {
    return feature.isRequired() || !isRetired(feature) && arranged(feature).map(TypeLayout.Field::required).orElse(false);
  }

  /** Whether forms and snapshots leave the feature out. */
  public boolean isHidden(EStructuralFeature feature) {
    return arranged(feature).map(TypeLayout.Field::hidden).orElse(false);
  }

  private Optional<TypeLayout.Field> arranged(EStructuralFeature feature) {
    return arranged.isEmpty() || CrmPackage.Literals.ROW.isSuperTypeOf(feature.getEContainingClass()) ? Optional.empty()
        : Optional.ofNullable(arranged.get(feature.getName()));
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

  /** Whether only administrators see and change the records, whatever roles say. */
  public boolean isAdministered() {
    return Annotations.flag(modelClass, "administered");
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
