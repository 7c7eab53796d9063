package org.rapport.core.settings;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A setting that some code knows: its name, the type of its values, and what holds where nobody set it. Immutable; safe
 * for all threads.
 *
 * @param name such as {@code attachment.maximum}, beginning with the field or the module
 * @param type String, Long or Boolean
 * @param fallback what holds where nobody set it; may be null
 * @param description a sentence in a language: what it does, in which unit
 */
public record SettingKey<T>(String name, Class<T> type, T fallback, Function<Locale, String> description) {

  /** Refuses other types. */
  public SettingKey {
    Objects.requireNonNull(name);
    Objects.requireNonNull(description);
    if (type != String.class && type != Long.class && type != Boolean.class) {
      throw new IllegalArgumentException(name + " has values of a type that settings do not know: " + type);
    }
  }

  /** The value that a text means; empty where it means none of the type. */
  public Optional<T> parse(String text) {
    String stripped = text.strip();
    Object value = null;
    if (type == Long.class) {
      value = stripped.matches("-?[0-9]{1,18}") ? Long.valueOf(stripped) : null;
    } else if (type == Boolean.class) {
      value = stripped.matches("true|false") ? Boolean.valueOf(stripped) : null;
    } else {
      value = stripped.isEmpty() ? null : stripped;
    }
    return Optional.ofNullable(type.cast(value));
  }
}
