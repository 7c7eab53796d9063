package org.rapport.store.internal.query;

import java.util.stream.Collectors;
import org.rapport.store.query.ConditionException;

/** The text of one condition, and the errors that point into it. */
record ConditionText(String text) {

  /** The longest condition that is read. */
  static final int MAX_LENGTH = 50_000;

  private static final int AROUND = 60;

  /** An error of the form of the condition. */
  ConditionException malformed(int offset, String what, String hint) {
    return error("bad-condition", offset, what, hint);
  }

  /** An error with a code of its own; the offset counts from 0 and may be the length of the text. */
  ConditionException error(String code, int offset, String what, String hint) {
    int from = Math.max(0, offset - AROUND);
    int to = Math.min(text.length(), offset + AROUND);
    String shown = text.substring(from, to).chars().map(c -> Character.isISOControl(c) ? ' ' : c)
        .mapToObj(Character::toString).collect(Collectors.joining());
    String start = from > 0 ? "…" : "";
    String end = to < text.length() ? "…" : "";
    String mark = " ".repeat(start.length() + offset - from) + "^";
    return new ConditionException(code, offset + 1,
        "In the condition at column " + (offset + 1) + ": " + what + "\n  " + start + shown + end + "\n  " + mark, hint);
  }
}
