package org.rapport.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads what the Ecore model says of its classes, features and literals beyond Ecore itself. */
public final class Annotations {

  /** Source of the annotation that says how an element is stored, found and shown. */
  public static final String CRM = "http://rapport.org/crm";
  /** Source of the annotation with the texts: keys {@code en}, {@code fr}, …, and {@code en.plural} on classes. */
  public static final String TEXT = "http://rapport.org/crm/text";

  /** Source of the annotation of a class with its rules: their names and conditions that every record fulfils. */
  public static final String RULES = "http://rapport.org/crm/rules";

  private Annotations() {
  }

  /** The value of a key of the {@link #CRM} annotation, such as {@code format}; empty where it is not said. */
  public static Optional<String> value(EModelElement element, String key) {
    return Optional.ofNullable(EcoreUtil.getAnnotation(element, CRM, key));
  }

  /** Whether a key of the {@link #CRM} annotation, such as {@code searchable}, is {@code true}. */
  public static boolean flag(EModelElement element, String key) {
    return value(element, key).map(Boolean::parseBoolean).orElse(false);
  }

  /** A whole number of the {@link #CRM} annotation, such as {@code length}; empty where it is not said. */
  public static Optional<Integer> number(EModelElement element, String key) {
    return value(element, key).map(Integer::valueOf);
  }

  /** The element's name for people: in the language of the locale, else in English, else made from its name. */
  public static String text(ENamedElement element, Locale locale) {
    return text(element, locale, "").orElseGet(() -> humanise(element.getName()));
  }

  /** Whether the model names an element in the language of the locale itself. */
  static boolean speaks(EModelElement element, Locale locale) {
    return EcoreUtil.getAnnotation(element, TEXT, locale.getLanguage()) != null;
  }

  /** The name for several of a class, such as "Accounts"; without one the name for one. */
  public static String plural(EClass type, Locale locale) {
    return text(type, locale, ".plural").orElseGet(() -> text(type, locale));
  }

  /** The rules of a class and of those it extends: conditions by their names. */
  public static Map<String, String> rules(EClass type) {
    Map<String, String> result = new LinkedHashMap<>();
    Stream.concat(type.getEAllSuperTypes().stream(), Stream.of(type)).map(each -> each.getEAnnotation(RULES)).filter(Objects::nonNull)
        .forEach(rules -> result.putAll(rules.getDetails().map()));
    return result;
  }

  /** What a rule says to somebody whose record does not fulfil it: the text {@code en.rule.NAME}; empty where there is none. */
  public static Optional<String> rule(EClass type, String name, Locale locale) {
    return Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream())
        .flatMap(each -> text(each, locale, ".rule." + name).stream()).findFirst();
  }

  private static Optional<String> text(EModelElement element, Locale locale, String suffix) {
    String own = EcoreUtil.getAnnotation(element, TEXT, locale.getLanguage() + suffix);
    return Optional.ofNullable(own != null ? own : EcoreUtil.getAnnotation(element, TEXT, "en" + suffix));
  }

  /** {@code serialNumber} becomes "Serial number". */
  private static String humanise(String name) {
    String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
