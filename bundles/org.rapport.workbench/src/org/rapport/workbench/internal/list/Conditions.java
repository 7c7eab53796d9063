package org.rapport.workbench.internal.list;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.values.References;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Annotations;
import org.rapport.model.Folding;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.Messages;

/** Turns what somebody types into the filter row into conditions of the language that the store understands. */
public final class Conditions {

  private static final Pattern COMPARISON = Pattern.compile("(>=|<=|!=|>|<|=)?\\s*(.+)");
  private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:\\.\\.|–)\\s*(.+)");
  private static final Pattern CURRENCY = Pattern.compile(".*\\b[A-Z]{3}\\s*");

  private static final String AND = "and ";

  private final ValueTexts texts;
  private final String currency;

  /** @param currency what an amount without a code is in */
  public Conditions(Locale locale, String currency) {
    this.texts = new ValueTexts(locale, ZoneId.systemDefault());
    this.currency = currency;
  }

  /** All conditions at once; empty where there is none. */
  public static String all(List<String> conditions) {
    List<String> real = conditions.stream().filter(condition -> !condition.isBlank()).toList();
    return real.size() == 1 ? real.get(0) : real.stream().map(condition -> "(" + condition + ")").collect(Collectors.joining(" and "));
  }

  /** The conditions that {@link #all} made one of; one that was written otherwise stays whole. */
  public static List<String> parts(String condition) {
    List<String> parts = new ArrayList<>();
    String rest = condition.strip();
    while (rest.startsWith("(")) {
      int end = closing(rest);
      String behind = end < 0 ? "?" : rest.substring(end + 1).strip();
      if (end < 0 || !behind.isEmpty() && !behind.toLowerCase(Locale.ROOT).startsWith(AND)) {
        return List.of(condition.strip());
      }
      parts.add(rest.substring(1, end).strip());
      rest = behind.isEmpty() ? "" : behind.substring(AND.length()).strip();
    }
    return rest.isEmpty() ? parts : List.of(condition.strip());
  }

  /** The place of the parenthesis that closes the first one, past those in texts; -1 where none does. */
  private static int closing(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      depth += quoted || c != '(' && c != ')' ? 0 : c == '(' ? 1 : -1;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The condition that a text in the filter row stands for: a part of a text or label, {@code > 0}, {@code 10..20},
   * a day, month or year, the name of a choice, yes or no.
   *
   * @return empty for a blank text
   * @throws RapportException {@code bad-value}, saying what would be right
   */
  public String filter(ListColumn column, String typed) throws RapportException {
    String text = typed.strip();
    if (text.isEmpty()) {
      return "";
    }
    return switch (column.kind()) {
      case TEXT -> words(column.path(), text);
      case REFERENCE, PERSON -> words(column.path() + ".label", text);
      case FIGURE, MONEY -> figure(column, text);
      case DATE, TIME -> date(column, text);
      case CHOICE -> choice(column, text);
      case FLAG -> column.path() + " = " + texts.read(column.feature(), text);
    };
  }

  private static String words(String path, String text) {
    if (text.startsWith("=") && text.length() > 1) {
      return path + " = " + References.literal(text.substring(1).strip());
    }
    if (text.startsWith("!") && text.length() > 1) {
      return "not (" + path + " ~ " + References.literal(text.substring(1).strip()) + ")";
    }
    return path + " ~ " + References.literal(text);
  }

  private String figure(ListColumn column, String text) throws RapportException {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return column.path() + " >= " + number(column, range.group(1)) + " and " + column.path() + " <= " + number(column, range.group(2));
    }
    Matcher matcher = COMPARISON.matcher(text);
    if (!matcher.matches()) {
      throw bad(text, Messages.Filter_figure);
    }
    return column.path() + " " + (matcher.group(1) == null ? "=" : matcher.group(1)) + " " + number(column, matcher.group(2));
  }

  private String number(ListColumn column, String text) throws RapportException {
    Object value;
    if (column.kind() == ListColumn.Kind.MONEY) {
      String bare = text.replace(Annotations.value(column.feature(), "unit").orElse("€"), "").strip();
      value = texts.read(column.feature(), CURRENCY.matcher(bare).matches() ? bare : bare + " " + currency);
    } else {
      value = texts.read(column.feature(), text.replace("%", ""));
    }
    return switch (value) {
      case Money money -> References.literal(money.toString());
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      case null, default -> throw bad(text, Messages.Filter_figure);
    };
  }

  private String date(ListColumn column, String text) throws RapportException {
    Matcher matcher = COMPARISON.matcher(text);
    if (!matcher.matches()) {
      throw bad(text, Messages.Filter_date);
    }
    LocalDate[] span = span(matcher.group(2).strip());
    String path = column.path();
    String within = path + " >= " + span[0] + " and " + path + " < " + span[1];
    return switch (matcher.group(1) == null ? "=" : matcher.group(1)) {
      case ">" -> path + " >= " + span[1];
      case ">=" -> path + " >= " + span[0];
      case "<" -> path + " < " + span[0];
      case "<=" -> path + " < " + span[1];
      case "!=" -> "not (" + within + ")";
      default -> within;
    };
  }

  /** The first day of what was meant, and the first day after it. */
  private LocalDate[] span(String text) throws RapportException {
    try {
      if (text.matches("\\d{4}")) {
        LocalDate first = Year.parse(text).atDay(1);
        return new LocalDate[] {first, first.plusYears(1)};
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        LocalDate first = YearMonth.parse(text).atDay(1);
        return new LocalDate[] {first, first.plusMonths(1)};
      }
      LocalDate day = text.equalsIgnoreCase(Messages.Cell_today) ? LocalDate.now() : LocalDate.parse(text);
      return new LocalDate[] {day, day.plusDays(1)};
    } catch (DateTimeException e) {
      throw new RapportException("bad-value", NLS.bind(Messages.Filter_bad, text), Messages.Filter_date, e);
    }
  }

  private static String choice(ListColumn column, String text) throws RapportException {
    EEnum choices = (EEnum) column.feature().getEType();
    String wanted = Folding.fold(text);
    List<String> meant = choices.getELiterals().stream().filter(literal -> Stream.of(Annotations.text(literal, Locale.getDefault()),
        literal.getLiteral()).anyMatch(name -> Folding.fold(name).contains(wanted))).map(literal -> References.literal(literal.getLiteral())).toList();
    if (meant.isEmpty()) {
      throw bad(text, NLS.bind(Messages.Filter_choice, choices.getELiterals().stream()
          .map(literal -> Annotations.text(literal, Locale.getDefault())).collect(Collectors.joining(", "))));
    }
    return column.path() + " in (" + String.join(", ", meant) + ")";
  }

  private static RapportException bad(String text, String hint) {
    return new RapportException("bad-value", NLS.bind(Messages.Filter_bad, text), hint);
  }
}
