package org.rapport.core.internal.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapport.core.fields.NewField;
import org.rapport.model.crm.FieldKind;

/** Guesses which field could be made of a column that has no place in the model. Stateless. */
final class FieldGuess {

  private static final Set<String> YES_NO = Set.of("yes", "no", "true", "false", "oui", "non", "ja", "nein", "nee", "vrai", "faux", "wahr",
      "falsch");
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,14})");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}([.,' \u00a0\u202f]?\\d{3})*([.,]\\d+)?");
  private static final Pattern ZERO_FIRST = Pattern.compile("0\\d.*");
  private static final int LONG = 200;

  private FieldGuess() {
  }

  /**
   * A field for a column.
   *
   * @param heading its title
   * @param values its values in the first rows, those that are empty left out
   * @param form how the column writes dates and numbers
   * @param taken whether a name is one of another feature
   */
  static NewField of(String heading, List<String> values, WrittenForm form, Predicate<String> taken) {
    return new NewField(NewField.name(heading, taken), kind(values, form), heading.strip(), List.of());
  }

  private static FieldKind kind(List<String> values, WrittenForm form) {
    if (!values.isEmpty() && values.stream().allMatch(value -> YES_NO.contains(value.toLowerCase(Locale.ROOT)))) {
      return FieldKind.BOOLEAN;
    } else if (!values.isEmpty() && values.stream().allMatch(value -> WHOLE.matcher(value).matches())) {
      return FieldKind.INTEGER;
    } else if (!values.isEmpty() && values.stream().allMatch(value -> isDecimal(value, form))) {
      return FieldKind.DECIMAL;
    } else if (!values.isEmpty() && values.stream().allMatch(value -> isDate(value, form))) {
      return FieldKind.DATE;
    }
    return values.stream().anyMatch(value -> value.length() > LONG || value.contains("\n")) ? FieldKind.TEXT : FieldKind.STRING;
  }

  /** Numbers that begin with a zero are names of something, such as a branch. */
  private static boolean isDecimal(String value, WrittenForm form) {
    return DECIMAL.matcher(value).matches() && !(ZERO_FIRST.matcher(value).matches() && !value.matches("0[.,]\\d+"))
        && WrittenNumbers.read(value, form.decimal()).isPresent();
  }

  private static boolean isDate(String value, WrittenForm form) {
    try {
      return value.matches(".*\\d.*\\d.*") && WrittenDates.read(value, form.order()).isPresent();
    } catch (java.time.DateTimeException e) {
      return false; // It looks like a day and is none.
    }
  }
}
