package org.rapport.store.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.store.internal.query.Token.Kind;
import org.rapport.store.query.ConditionException;

/** Cuts the text of a condition into tokens. */
final class Lexer {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![\\w-])");
  private static final Pattern DATE = Pattern.compile(
      "\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})?)?(?![\\w-])");
  private static final Pattern RELATIVE = Pattern.compile("[+-]\\d{1,6}[a-zA-Z]+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?![\\w.])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");
  private static final Pattern SIGN = Pattern.compile("!=|<=|>=|<>|[=<>~(),]");
  private static final List<Kind> PATTERN_KINDS = List.of(Kind.UUID, Kind.DATE, Kind.RELATIVE, Kind.NUMBER, Kind.WORD, Kind.SIGN);
  private static final List<Pattern> PATTERNS = List.of(UUID, DATE, RELATIVE, NUMBER, WORD, SIGN);

  private final ConditionText source;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(ConditionText source) {
    this.source = source;
    this.text = source.text();
  }

  /** All tokens; the last one is {@link Kind#END}. */
  List<Token> tokens() throws ConditionException {
    if (text.length() > ConditionText.MAX_LENGTH) {
      throw source.malformed(ConditionText.MAX_LENGTH, "the condition has " + text.length() + " characters, more than "
          + ConditionText.MAX_LENGTH + ".", "Write a shorter condition, or several lists.");
    }
    checkCharacters();
    while (skipBlanks() < text.length()) {
      tokens.add(text.charAt(at) == '\'' ? quoted() : next());
    }
    tokens.add(new Token(Kind.END, "", at));
    return tokens;
  }

  private void checkCharacters() throws ConditionException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == 0 || Character.isSurrogate(c) && !pair) {
        throw source.malformed(i, "there is a character that no text can hold (code " + (int) c + ").", "Delete this character.");
      }
      if (pair) {
        i++;
      }
    }
  }

  private int skipBlanks() {
    while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private Token next() throws ConditionException {
    for (int i = 0; i < PATTERNS.size(); i++) {
      Matcher matcher = PATTERNS.get(i).matcher(text).region(at, text.length()).useTransparentBounds(true);
      if (matcher.lookingAt()) {
        Token token = new Token(PATTERN_KINDS.get(i), matcher.group(), at);
        at = matcher.end();
        return token;
      }
    }
    int character = text.codePointAt(at);
    if (Character.isDigit(character)) {
      throw source.malformed(at, "this is no number, date or id.", "Write 12.5, '12.50 EUR', 2026-11-17, or a text in single quotes.");
    }
    throw source.malformed(at, "'" + Character.toString(character) + "' has no meaning here.", character == '"'
        ? "Write texts in single quotes: name = 'Delmotte'."
        : "Texts stand in single quotes: name = 'Delmotte'; docs/conditions.md has the grammar.");
  }

  private Token quoted() throws ConditionException {
    int start = at;
    StringBuilder content = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\'') {
        content.append(c);
      } else if (at < text.length() && text.charAt(at) == '\'') {
        content.append('\'');
        at++;
      } else {
        return new Token(Kind.TEXT, content.toString(), start);
      }
    }
    throw source.malformed(start, "the text that begins here has no end.",
        "Close it with a single quote; a quote inside is written twice: 'O''Neil'.");
  }
}
