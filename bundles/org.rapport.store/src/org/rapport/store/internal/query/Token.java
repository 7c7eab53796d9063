package org.rapport.store.internal.query;

/**
 * One word, value or sign of a condition.
 *
 * @param kind what it is
 * @param text as written; of a quoted text what stands between the quotes, with doubled quotes made single
 * @param offset place of its first character, from 0
 */
record Token(Kind kind, String text, int offset) {

  /** What a token is. */
  enum Kind {
    WORD("a name"), TEXT("a text in quotes"), NUMBER("a number"), DATE("a date"), RELATIVE("a relative date"), UUID("an id"),
    SIGN("a sign"), END("the end");

    private final String spoken;

    Kind(String spoken) {
      this.spoken = spoken;
    }

    @Override
    public String toString() {
      return spoken;
    }
  }

  /** Whether it is this sign. */
  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether it is this keyword, in capital or small letters. */
  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** How an error names it. */
  String spoken() {
    return switch (kind) {
      case END -> "the end of the condition";
      case TEXT -> "the text '" + text + "'";
      default -> "'" + text + "'";
    };
  }
}
