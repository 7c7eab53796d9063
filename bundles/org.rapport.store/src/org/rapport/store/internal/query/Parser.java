package org.rapport.store.internal.query;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.store.internal.query.Syntax.PathText;
import org.rapport.store.internal.query.Syntax.TypeText;
import org.rapport.store.internal.query.Token.Kind;
import org.rapport.store.internal.query.Values.Literal;
import org.rapport.store.query.ConditionException;

/** Reads a condition by recursive descent, one method a rule of the grammar in {@code docs/conditions.md}. */
final class Parser {

  /** The deepest nesting of parentheses and {@code not}. */
  static final int MAX_DEPTH = 50;
  /** The deepest nesting of {@code exists}. */
  static final int MAX_EXISTS = 5;
  /** The most values in one condition. */
  static final int MAX_VALUES = 1_000;

  private static final List<String> RESERVED = List.of("and", "or", "not", "in", "is", "between", "null", "exists");
  private static final Map<String, Operator> OPERATORS = Map.of("=", Operator.EQUAL, "<", Operator.LESS, "<=", Operator.LESS_OR_EQUAL,
      ">", Operator.GREATER, ">=", Operator.GREATER_OR_EQUAL, "~", Operator.CONTAINS);
  private static final Map<String, ChronoUnit> UNITS = Map.of("h", ChronoUnit.HOURS, "d", ChronoUnit.DAYS, "w", ChronoUnit.WEEKS,
      "m", ChronoUnit.MONTHS, "y", ChronoUnit.YEARS);

  private final ConditionText source;
  private final List<Token> tokens;
  private int at;
  private int depth;
  private int existing;
  private int values;

  private Parser(ConditionText source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /** The syntax of a condition; empty for one that holds only blanks, which every record fulfils. */
  static Optional<Syntax> parse(ConditionText source) throws ConditionException {
    Parser parser = new Parser(source, new Lexer(source).tokens());
    if (parser.peek().kind() == Kind.END) {
      return Optional.empty();
    }
    Syntax result = parser.or();
    if (parser.peek().kind() != Kind.END) {
      throw parser.unexpected("'and', 'or' or the end of the condition");
    }
    return Optional.of(result);
  }

  private Syntax or() throws ConditionException {
    List<Syntax> parts = new ArrayList<>(List.of(and()));
    while (skipWord("or")) {
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : new Syntax.Or(List.copyOf(parts));
  }

  private Syntax and() throws ConditionException {
    List<Syntax> parts = new ArrayList<>(List.of(not()));
    while (skipWord("and")) {
      parts.add(not());
    }
    return parts.size() == 1 ? parts.get(0) : new Syntax.And(List.copyOf(parts));
  }

  private Syntax not() throws ConditionException {
    Token first = peek();
    if (skipWord("not")) {
      enter(first);
      Syntax part = not();
      depth--;
      return new Syntax.Not(part);
    } else if (skipSign("(")) {
      enter(first);
      Syntax part = or();
      expectSign(")");
      depth--;
      return part;
    } else if (skipWord("exists")) {
      return exists(first);
    }
    return comparison();
  }

  private Syntax exists(Token word) throws ConditionException {
    if (++existing > MAX_EXISTS) {
      throw source.malformed(word.offset(), "'exists' is nested more than " + MAX_EXISTS + " deep.",
          "Close a parenthesis before it, or write the condition with fewer levels.");
    }
    Token type = peek();
    if (type.kind() != Kind.WORD || isKeyword(type)) {
      throw unexpected("the name of a type");
    }
    at++;
    Optional<Syntax> part = skipWord("where") ? Optional.of(or()) : Optional.empty();
    if (part.isEmpty() && peek().kind() != Kind.END && !peek().isSign(")") && !peek().isWord("and") && !peek().isWord("or")) {
      throw unexpected("'where' with a condition");
    }
    existing--;
    return new Syntax.Exists(new TypeText(type.text(), type.offset()), part);
  }

  private void enter(Token token) throws ConditionException {
    if (++depth > MAX_DEPTH) {
      throw source.malformed(token.offset(), "parentheses and 'not' are nested more than " + MAX_DEPTH + " deep.",
          "Write the condition with fewer levels.");
    }
  }

  private Syntax comparison() throws ConditionException {
    PathText path = path();
    Token token = peek();
    if (token.kind() == Kind.SIGN && OPERATORS.containsKey(token.text())) {
      at++;
      return new Syntax.Comparison(path, OPERATORS.get(token.text()), value());
    } else if (skipSign("!=") || skipSign("<>")) {
      return new Syntax.Not(new Syntax.Comparison(path, Operator.EQUAL, value()));
    } else if (skipWord("is")) {
      return isNull(path);
    } else if (skipWord("not")) {
      if (skipWord("in")) {
        return new Syntax.Not(in(path));
      } else if (skipWord("between")) {
        return new Syntax.Not(between(path));
      }
      throw unexpected("'in' or 'between'");
    } else if (skipWord("in")) {
      return in(path);
    } else if (skipWord("between")) {
      return between(path);
    }
    if (token.isSign("(")) {
      throw source.malformed(path.offset(), "'" + path.text() + "' stands before a parenthesis, and a condition has no functions.",
          "Write a range instead, such as: closing between 2026-01-01 and 2026-03-31; year, quarter, month and week are for groups.");
    }
    throw unexpected("=, !=, <, <=, >, >=, ~, 'in', 'between' or 'is null'");
  }

  private PathText path() throws ConditionException {
    Token token = peek();
    if (token.kind() != Kind.WORD) {
      throw unexpected("the name of a feature, 'not' or '('");
    } else if (RESERVED.stream().anyMatch(token::isWord)) {
      throw unexpected("the name of a feature");
    }
    at++;
    return new PathText(token.text(), token.offset());
  }

  private Syntax isNull(PathText path) throws ConditionException {
    boolean negated = skipWord("not");
    Token token = peek();
    if (!skipWord("null")) {
      throw unexpected(negated ? "'null'" : "'null' or 'not null'");
    }
    Syntax empty = new Syntax.Comparison(path, Operator.EQUAL, new Literal.Word("null", token.offset()));
    return negated ? new Syntax.Not(empty) : empty;
  }

  private Syntax in(PathText path) throws ConditionException {
    expectSign("(");
    List<Literal> list = new ArrayList<>(List.of(value()));
    while (skipSign(",")) {
      list.add(value());
    }
    if (!peek().isSign(")")) {
      throw unexpected("',' or ')'");
    }
    at++;
    return new Syntax.In(path, List.copyOf(list));
  }

  private Syntax between(PathText path) throws ConditionException {
    Literal from = value();
    if (!skipWord("and")) {
      throw unexpected("'and' with the upper end of the range");
    }
    return new Syntax.Between(path, from, value());
  }

  private Literal value() throws ConditionException {
    Token token = peek();
    if (++values > MAX_VALUES) {
      throw source.malformed(token.offset(), "there are more than " + MAX_VALUES + " values.", "Split the condition into several.");
    }
    Literal literal = switch (token.kind()) {
      case TEXT -> new Literal.Text(token.text(), token.offset());
      case DATE -> new Literal.Date(token.text(), token.offset());
      case UUID -> new Literal.Id(UUID.fromString(token.text()), token.offset());
      case RELATIVE -> relative(token);
      case NUMBER -> number(token);
      case WORD -> word(token);
      case SIGN, END -> throw unexpected("a value: a number, a date, a word such as 'me', or a text in single quotes");
    };
    at++;
    return literal;
  }

  private Literal number(Token token) {
    Token next = tokens.get(at + 1);
    boolean money = next.kind() == Kind.WORD && next.text().matches("[A-Z]{3}") && !isKeyword(next);
    if (money) {
      at++;
    }
    return new Literal.Number(new BigDecimal(token.text()), money ? next.text() : null, token.offset());
  }

  private Literal relative(Token token) throws ConditionException {
    String unit = token.text().replaceAll("[+\\-0-9]", "");
    ChronoUnit known = UNITS.get(unit.toLowerCase(Locale.ROOT));
    if (known == null) {
      throw source.malformed(token.offset(), "'" + unit + "' is no unit of time.",
          "Write h, d, w, m or y for hours, days, weeks, months or years: -30d.");
    }
    int amount = Integer.parseInt(token.text().substring(0, token.text().length() - unit.length()));
    return new Literal.Relative(amount, known, token.offset());
  }

  private Literal word(Token token) throws ConditionException {
    if (isKeyword(token) && !token.isWord("null")) {
      throw unexpected("a value");
    }
    Token next = tokens.get(at + 1);
    if (token.isWord("my") && next.kind() == Kind.WORD && !isKeyword(next)) {
      if (!next.isWord("team")) {
        throw source.malformed(next.offset(), "'" + next.text() + "' stands behind 'my'.", "Write 'my team' for the users of your team.");
      }
      at++;
      return new Literal.Word("my team", token.offset());
    }
    return new Literal.Word(token.text(), token.offset());
  }

  private boolean isKeyword(Token token) {
    return RESERVED.stream().anyMatch(token::isWord);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private boolean skipWord(String word) {
    boolean found = peek().isWord(word);
    at += found ? 1 : 0;
    return found;
  }

  private boolean skipSign(String sign) {
    boolean found = peek().isSign(sign);
    at += found ? 1 : 0;
    return found;
  }

  private void expectSign(String sign) throws ConditionException {
    if (!skipSign(sign)) {
      throw unexpected("'" + sign + "'");
    }
  }

  private ConditionException unexpected(String expected) {
    return source.malformed(peek().offset(), peek().spoken() + " stands where " + expected + " was expected.",
        "Compare with the examples in docs/conditions.md, such as: name ~ 'delmotte' and addresses.city = 'Liège'.");
  }
}
