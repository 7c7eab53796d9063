package org.rapport.store.internal.deploy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.store.internal.schema.ColumnType;

/**
 * How an installed package differs from the deployed one. What has another name says so by the annotation {@code formerly},
 * with one name or several, the latest first; a text that was a part of another one by {@code split}, with the name of that one
 * and, behind a blank, a regular expression whose first group is the part. Used by one thread.
 */
final class PackageChange {

  private static final String FORMERLY = "formerly";
  private static final String SPLIT = "split";

  private final EPackage model;
  private final String oldPrefix;
  private final Map<String, Map<String, Was>> oldClasses = new LinkedHashMap<>();
  private final Map<String, Set<String>> oldLiterals = new LinkedHashMap<>();
  private final Map<EClass, String> classes = new LinkedHashMap<>();
  private final Map<EClass, Map<String, String>> features = new HashMap<>();
  private final Map<EEnum, Map<String, String>> literals = new LinkedHashMap<>();
  private final Map<EEnum, Set<String>> goneLiterals = new LinkedHashMap<>();
  private final List<Converted> converted = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();
  private final List<Gone> gone = new ArrayList<>();
  private final List<Added> added = new ArrayList<>();
  private final List<String> impossible = new ArrayList<>();

  /**
   * What a feature was.
   *
   * @param kind {@code attribute}, {@code contains} or {@code reference}
   * @param detail the type of an attribute, the type name of the rows of a list, nothing for a reference
   */
  record Was(String kind, String detail) {

    boolean isList() {
      return kind.equals("contains");
    }

    String fact(String name) {
      return kind + " " + name + (detail.isEmpty() ? "" : " " + detail);
    }
  }

  /** An attribute whose values have another type now. */
  record Converted(EClass eClass, EAttribute attribute, ColumnType from) {
  }

  /** A new text that was a part of another one; that one by its name then. */
  record Split(EClass eClass, EAttribute attribute, String from, Pattern pattern) {

    /** The part of a text; null where the expression is not in it. */
    String of(Serializable text) {
      Matcher found = pattern.matcher((String) text);
      return found.find() ? found.group(1) : null;
    }
  }

  /**
   * What the model no longer has.
   *
   * @param name the class as it was called
   * @param owner the class as it is now, null where it is gone as a whole
   * @param feature the feature as it was called, null where the class is gone
   * @param was what the feature was
   */
  record Gone(String name, EClass owner, String feature, Was was) {

    /** What is said of it from now on, by the name of the class now. */
    String fact() {
      return owner == null ? "class " + name : was.fact(owner.getName() + "." + feature);
    }
  }

  /** A class, or a feature of a class that was there, that is new. */
  record Added(EClass eClass, EStructuralFeature feature, String fact) {
  }

  PackageChange(EPackage model, String oldPrefix, List<String> deployed) {
    this.model = model;
    this.oldPrefix = oldPrefix;
    deployed.forEach(this::parse);
    List<EClass> concrete = model.getEClassifiers().stream().filter(c -> c instanceof EClass e && !e.isAbstract()).map(EClass.class::cast).toList();
    match(concrete, oldClasses.keySet()).forEach((now, then) -> classes.put((EClass) now, then));
    oldClasses.keySet().stream().filter(name -> !classes.containsValue(name)).forEach(name -> gone.add(new Gone(name, null, null, null)));
  }

  private void parse(String fact) {
    String[] words = fact.split(" ", 3);
    if (words[0].equals("class")) {
      oldClasses.put(words[1], new LinkedHashMap<>());
    } else if (words[0].equals("literal")) {
      oldLiterals.computeIfAbsent(words[1], key -> new LinkedHashSet<>()).add(words[2]);
    } else if (!words[0].equals("+")) {
      int dot = words[1].lastIndexOf('.');
      oldClasses.get(words[1].substring(0, dot)).put(words[1].substring(dot + 1), new Was(words[0], words.length == 3 ? words[2] : ""));
    }
  }

  /**
   * Which of the elements were there, and under which name. Who has a former name that is there takes it; a name that was
   * taken by another is free for who was called otherwise before.
   */
  private static Map<ENamedElement, String> match(List<? extends ENamedElement> now, Set<String> then) {
    Map<ENamedElement, String> result = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>(now.stream().map(ENamedElement::getName).toList());
    boolean found = true;
    while (found) {
      found = false;
      for (ENamedElement each : now) {
        boolean itself = then.contains(each.getName()) && !result.containsValue(each.getName());
        if (!result.containsKey(each) && !itself) {
          Optional<String> former = formerly(each).stream()
              .filter(name -> then.contains(name) && !result.containsValue(name) && (!names.contains(name) || renamed(now, name))).findFirst();
          former.ifPresent(name -> result.put(each, name));
          found |= former.isPresent();
        }
      }
    }
    now.stream().filter(each -> !result.containsKey(each) && then.contains(each.getName()) && !result.containsValue(each.getName()))
        .forEach(each -> result.put(each, each.getName()));
    return result;
  }

  /** Whether the element that has a name now was called otherwise before. */
  private static boolean renamed(List<? extends ENamedElement> now, String name) {
    return now.stream().anyMatch(each -> each.getName().equals(name) && !formerly(each).isEmpty());
  }

  private static List<String> formerly(EModelElement element) {
    return Annotations.value(element, FORMERLY).map(names -> Arrays.asList(names.trim().split("\\s+"))).orElse(List.of());
  }

  /**
   * Compares the features of the classes that were there.
   *
   * @param oldTypeName says how any class, of this package or another, was called outside Java
   * @param hidden the facts that are kept out of sight: what comes back has its values, and is not split off again
   */
  void compare(Function<EClass, String> oldTypeName, Collection<String> hidden) {
    for (EClassifier classifier : model.getEClassifiers()) {
      if (classifier instanceof EEnum literalsNow) {
        compare(literalsNow);
      } else if (classifier instanceof EClass eClass && !eClass.isAbstract()) {
        if (classes.containsKey(eClass)) {
          compare(eClass, oldTypeName, hidden);
        } else {
          added.add(new Added(eClass, null, "class " + eClass.getName()));
        }
      }
    }
  }

  private void compare(EClass eClass, Function<EClass, String> oldTypeName, Collection<String> hidden) {
    Map<String, Was> then = oldClasses.get(classes.get(eClass));
    Map<String, String> names = new LinkedHashMap<>();
    match(eClass.getEAllStructuralFeatures(), then.keySet()).forEach((now, old) -> names.put(now.getName(), old));
    Map<String, String> kept = new LinkedHashMap<>();
    for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
      Was is = now(feature, oldTypeName);
      String old = names.get(feature.getName());
      Was was = old == null ? null : then.get(old);
      if (is.equals(was)) {
        kept.put(feature.getName(), old);
      } else if (was != null && was.kind().equals("attribute") && is.kind().equals("attribute")) {
        kept.put(feature.getName(), old);
        convert(eClass, (EAttribute) feature, ColumnType.valueOf(was.detail()));
      } else {
        if (was != null && !was.isList() && !is.isList()) {
          impossible.add(was.fact(classes.get(eClass) + "." + old) + " → " + is.fact(eClass.getName() + "." + feature.getName()));
        }
        String fact = is.fact(eClass.getName() + "." + feature.getName());
        added.add(new Added(eClass, feature, fact));
        if (!hidden.contains(fact)) {
          Annotations.value(feature, SPLIT).ifPresent(text -> split(eClass, feature, text, then, fact));
        }
      }
    }
    features.put(eClass, kept);
    then.forEach((name, was) -> {
      if (!kept.containsValue(name)) {
        gone.add(new Gone(classes.get(eClass), eClass, name, was));
      }
    });
  }

  private void convert(EClass eClass, EAttribute attribute, ColumnType from) {
    if (Conversion.of(from, attribute).isPresent()) {
      converted.add(new Converted(eClass, attribute, from));
    } else {
      impossible.add(eClass.getName() + "." + attribute.getName() + " " + from + " → " + ColumnType.of(attribute.getEAttributeType()));
    }
  }

  private void split(EClass eClass, EStructuralFeature feature, String text, Map<String, Was> then, String fact) {
    String[] words = text.trim().split("\\s+", 2);
    if (!then.containsKey(words[0])) {
      return; // an older version than that in which the other one was
    }
    Was plain = new Was("attribute", ColumnType.TEXT.name());
    Pattern pattern = words.length < 2 ? null : pattern(words[1]);
    if (then.get(words[0]).equals(plain) && pattern != null && feature instanceof EAttribute attribute
        && ColumnType.of(attribute.getEAttributeType()) == ColumnType.TEXT) {
      splits.add(new Split(eClass, attribute, words[0], pattern));
    } else {
      impossible.add(eClass.getName() + "." + words[0] + " → " + fact + ": " + text);
    }
  }

  /** Null for what is no regular expression with a group. */
  private static Pattern pattern(String text) {
    try {
      Pattern pattern = Pattern.compile(text);
      return pattern.matcher("").groupCount() > 0 ? pattern : null;
    } catch (PatternSyntaxException e) {
      return null; // it is told as impossible, with its text
    }
  }

  private static Was now(EStructuralFeature feature, Function<EClass, String> oldTypeName) {
    if (feature instanceof EAttribute attribute) {
      return new Was("attribute", ColumnType.of(attribute.getEAttributeType()).name());
    }
    EReference reference = (EReference) feature;
    return reference.isContainment() ? new Was("contains", oldTypeName.apply(reference.getEReferenceType())) : new Was("reference", "");
  }

  /** Literals that an enum no longer has are gone where nobody says what they are called now. */
  private void compare(EEnum now) {
    Optional<String> name = oldLiterals.containsKey(now.getName()) ? Optional.of(now.getName())
        : formerly(now).stream().filter(oldLiterals::containsKey).findFirst();
    Set<String> there = new LinkedHashSet<>(now.getELiterals().stream().map(each -> each.getLiteral()).toList());
    Map<String, String> renamed = new LinkedHashMap<>();
    Set<String> vanished = new LinkedHashSet<>(name.map(oldLiterals::get).orElse(Set.of()));
    vanished.removeAll(there);
    now.getELiterals().forEach(each -> formerly(each).stream().filter(vanished::contains).findFirst()
        .ifPresent(former -> renamed.put(former, each.getLiteral())));
    vanished.removeAll(renamed.keySet());
    if (!renamed.isEmpty()) {
      literals.put(now, renamed);
    }
    if (!vanished.isEmpty()) {
      goneLiterals.put(now, vanished);
    }
  }

  EPackage model() {
    return model;
  }

  String oldPrefix() {
    return oldPrefix;
  }

  /** Whether opening the database may do all of it. */
  boolean isAdditive() {
    return gone.isEmpty() && converted.isEmpty() && splits.isEmpty() && impossible.isEmpty() && literals.isEmpty() && goneLiterals.isEmpty()
        && oldPrefix.equals(model.getNsPrefix()) && classes.entrySet().stream().allMatch(e -> e.getKey().getName().equals(e.getValue()))
        && features.values().stream().flatMap(each -> each.entrySet().stream()).allMatch(e -> e.getKey().equals(e.getValue()));
  }

  /** The name of a class then; empty for a new one. */
  Optional<String> oldName(EClass eClass) {
    return Optional.ofNullable(classes.get(eClass));
  }

  /** The name of a feature of a class then; empty for a new one. */
  Optional<String> oldName(EClass eClass, String feature) {
    return Optional.ofNullable(features.getOrDefault(eClass, Map.of()).get(feature));
  }

  /** How a feature that was there is called now; empty for one that is gone. */
  Optional<String> newName(EClass eClass, String then) {
    return features.getOrDefault(eClass, Map.of()).entrySet().stream().filter(each -> each.getValue().equals(then)).map(Map.Entry::getKey).findFirst();
  }

  /** The classes that were there, with their names then. */
  Map<EClass, String> classes() {
    return classes;
  }

  /** What a feature was, by the names of then. */
  Was was(String eClass, String feature) {
    return oldClasses.get(eClass).get(feature);
  }

  /** The literals with another name now, by the one they had. */
  Map<EEnum, Map<String, String>> literals() {
    return literals;
  }

  Map<EEnum, Set<String>> goneLiterals() {
    return goneLiterals;
  }

  List<Converted> converted() {
    return converted;
  }

  List<Split> splits() {
    return splits;
  }

  List<Gone> gone() {
    return gone;
  }

  List<Added> added() {
    return added;
  }

  /** What no step can do, as facts before and after. */
  List<String> impossible() {
    return impossible;
  }

  /** The facts of a class and its features as they were. */
  List<String> facts(String name) {
    List<String> result = new ArrayList<>(List.of("class " + name));
    oldClasses.get(name).forEach((feature, was) -> result.add(was.fact(name + "." + feature)));
    return result;
  }
}
