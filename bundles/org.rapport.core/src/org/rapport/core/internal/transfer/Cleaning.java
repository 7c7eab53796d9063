package org.rapport.core.internal.transfer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.internal.Texts;
import org.rapport.core.values.PhoneForms;
import org.rapport.model.Annotations;
import org.rapport.model.Folding;

/** Brings values into the form the model wants: phone numbers, countries, texts that are too long. One for each import. */
final class Cleaning {

  private static final int ISO = 2;
  private static final Map<String, String> OTHER_NAMES = Map.of("usa", "US", "u.s.a.", "US", "unitedstatesofamerica", "US", "uk", "GB",
      "england", "GB", "scotland", "GB", "rsa", "ZA", "eire", "IE", "uae", "AE",
      "czechrepublic", "CZ");

  private final String region;
  private final Locale locale;
  private final Map<String, String> countries = new HashMap<>();

  /** @param region of phone numbers without a country; null for that of the language */
  Cleaning(String region, Locale locale) {
    this.locale = locale;
    this.region = region != null ? region.toUpperCase(Locale.ROOT) : locale.getCountry().isEmpty() ? null : locale.getCountry();
  }

  /** The country of what is written without one; null for that of the language. */
  String region() {
    return region;
  }

  /** The ISO code of a country by its name in a few languages, else the name as it is. */
  String country(String text) {
    String stripped = text.strip();
    if (stripped.length() == ISO) {
      return stripped.toUpperCase(Locale.ROOT);
    }
    if (countries.isEmpty()) {
      for (String code : Locale.getISOCountries()) {
        Locale country = Locale.of("", code);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.of("es"), Locale.ITALIAN, Locale.of("nl"))) {
          countries.putIfAbsent(fold(country.getDisplayCountry(language)), code);
        }
        countries.putIfAbsent(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      }
      countries.putAll(OTHER_NAMES);
    }
    return countries.getOrDefault(fold(stripped), stripped);
  }

  private static String fold(String text) {
    return Folding.fold(text).replaceAll("[\\s'’-]", "");
  }

  /** Completes a record: numbers and countries get their form, texts that are too long are cut and kept in the notes. */
  void clean(Draft draft) {
    clean(draft, draft.record());
  }

  private void clean(Draft draft, EObject object) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature instanceof EReference reference && reference.isContainment()) {
        for (Object row : List.copyOf((EList<?>) object.eGet(reference))) {
          clean(draft, (EObject) row);
        }
      } else if (feature instanceof EAttribute && object.eGet(feature) instanceof String text) {
        cleanText(draft, object, feature, text);
      }
    }
  }

  private void cleanText(Draft draft, EObject object, EStructuralFeature feature, String text) {
    String format = Annotations.value(feature, "format").orElse("");
    EStructuralFeature e164 = object.eClass().getEStructuralFeature("e164");
    if (format.equals("phone") && e164 != null && object.eGet(e164) == null) {
      PhoneForms.e164(text, region).ifPresent(number -> object.eSet(e164, number));
    } else if (format.equals("country")) {
      object.eSet(feature, country(text));
    }
    if (!fits(format, (String) object.eGet(feature))) {
      setAside(draft, object, feature, text);
      return;
    }
    int length = Annotations.number(feature, "length").orElse(Integer.MAX_VALUE);
    if (text.length() > length && note(draft.record(), Annotations.text(feature, locale), text)) {
      int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
      object.eSet(feature, text.substring(0, end));
      draft.warn(0, Texts.in(locale, "import.cut", feature.getName(), String.valueOf(length)));
    }
  }

  /** Whether a text has the form that the model asks for. */
  private static boolean fits(String format, String text) {
    return switch (format) {
      case "email" -> text.matches("[^@\\s]+@[^@\\s]+");
      case "country" -> text.matches("[A-Z]{2}");
      case "url" -> isUri(text);
      default -> true;
    };
  }

  private static boolean isUri(String text) {
    try {
      return !new URI(text).toString().isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Puts a text that the model does not take into the notes; a row that is nothing without it goes. */
  private void setAside(Draft draft, EObject object, EStructuralFeature feature, String text) {
    String name = (object == draft.record() ? "" : Annotations.text(object.eContainingFeature(), locale) + ": ") + Annotations.text(feature, locale);
    if (note(draft.record(), Annotations.text(feature, locale), text)) {
      draft.warn(0, Texts.in(locale, "import.aside", text, name));
      if (feature.isRequired() && object != draft.record()) {
        EcoreUtil.remove(object);
      } else {
        object.eUnset(feature);
      }
    }
  }

  /** Adds a line to the notes of a record; false where its type has none. */
  static boolean note(EObject record, String name, String text) {
    EStructuralFeature notes = record.eClass().getEStructuralFeature("notes");
    if (notes == null || notes.isMany()) {
      return false;
    }
    String line = name == null ? text : name + ": " + text;
    Object before = record.eGet(notes);
    record.eSet(notes, before == null || before.toString().isEmpty() ? line : before + "\n" + line);
    return true;
  }
}
