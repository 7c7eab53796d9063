package org.rapport.workbench.internal.record.model;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.rapport.model.Annotations;
import org.rapport.model.Folding;
import org.rapport.model.RecordType;

/** What can be chosen in a field, with names in the language of the form. Immutable, of any thread. */
public final class Choices {

  private final List<Choice> all;
  private final Locale locale;

  private Choices(List<Choice> all, Locale locale) {
    this.all = List.copyOf(all);
    this.locale = locale;
  }

  /**
   * One of the choices.
   *
   * @param value what the feature is set to
   * @param key how it is written outside: a literal or a code
   * @param label its name
   * @param retired whether it is no longer offered, only shown where a record has it
   */
  public record Choice(Object value, String key, String label, boolean retired) {

    private Choice(Object value, String key, String label) {
      this(value, key, label, false);
    }
  }

  /** The choices of an enum, a language or a country; enums in the order of the model, the others by name. */
  public static Choices of(FieldModel field, Texts texts) {
    Locale locale = texts.locale();
    return switch (field.kind()) {
      case ENUM -> new Choices(((EEnum) ((EAttribute) field.feature()).getEAttributeType()).getELiterals().stream()
          .map(literal -> new Choice(Formats.instance(literal), literal.getLiteral(), Annotations.text(literal, locale),
              RecordType.isRetired(literal))).toList(), locale);
      case COUNTRY -> sorted(Arrays.stream(Locale.getISOCountries())
          .map(code -> new Choice(code, code, Locale.of("", code).getDisplayCountry(locale))), locale);
      case LANGUAGE -> sorted(Arrays.stream(Locale.getISOLanguages())
          .map(code -> new Choice(code, code, Locale.of(code).getDisplayLanguage(locale))), locale);
      default -> throw new IllegalArgumentException("The field " + field.name() + " offers no choices.");
    };
  }

  private static Choices sorted(Stream<Choice> choices, Locale locale) {
    Collator collator = Collator.getInstance(locale);
    return new Choices(choices.filter(choice -> !choice.label().equals(choice.key()))
        .map(choice -> new Choice(choice.value(), choice.key(), capital(choice.label(), locale)))
        .sorted(Comparator.comparing(Choice::label, collator)).toList(), locale);
  }

  private static String capital(String text, Locale locale) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  /** All that are offered, in the order of the list. */
  public List<Choice> all() {
    return all.stream().filter(choice -> !choice.retired()).toList();
  }

  /** The name of a value; the value itself where it is none of the choices. */
  public String label(String key) {
    String wanted = key.strip();
    return all.stream().filter(choice -> choice.key().equalsIgnoreCase(wanted)).map(Choice::label).findFirst()
        .orElseGet(() -> tag(wanted));
  }

  /** A language tag with a country, such as {@code nl-BE}, by both names. */
  private String tag(String key) {
    Locale tagged = Locale.forLanguageTag(key);
    boolean known = !tagged.getLanguage().isEmpty() && !tagged.getCountry().isEmpty();
    return known ? capital(tagged.getDisplayName(locale), locale) : key;
  }

  /** The choice whose name or code was typed, whatever the case and accents; or the only one that begins so. */
  public Optional<Choice> exact(String typed) {
    String wanted = Folding.fold(typed.strip());
    Optional<Choice> exact = all.stream().filter(choice -> Folding.fold(choice.label()).equals(wanted)).findFirst()
        .or(() -> all.stream().filter(choice -> Folding.fold(choice.key()).equals(wanted)).findFirst());
    if (exact.isPresent()) {
      return exact;
    }
    List<Choice> near = all.stream().filter(choice -> Folding.fold(choice.label()).startsWith(wanted)).toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Those whose name contains what was typed; the ones that begin with it first. */
  public List<Choice> matching(String typed) {
    String wanted = Folding.fold(typed.strip());
    Comparator<Choice> byStart = Comparator.comparing(choice -> !Folding.fold(choice.label()).startsWith(wanted));
    return all().stream().filter(choice -> Folding.fold(choice.label()).contains(wanted)).sorted(byStart).toList();
  }

  /** Whether a value is one of the choices. */
  public boolean contains(Object value) {
    return all.stream().anyMatch(choice -> Objects.equals(choice.value(), value));
  }
}
