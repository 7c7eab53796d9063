package org.rapport.core.transfer;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running texts as formulas: such a text gets an apostrophe before it, which an import takes off. */
public final class Formulas {

  private static final String STARTS = "=+-@\t\r";
  private static final Pattern MARKED = Pattern.compile("'++[=+@\\t\\r-]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d(][\\d\\s\\u00a0\\u202f().,/-]*");

  private Formulas() {
  }

  /** A text with the mark where a spreadsheet would run it; numbers and phone numbers stay as they are. */
  public static String defused(String text) {
    boolean runs = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    return runs || hasMark(text) ? "'" + text : text;
  }

  /** The text as it was before {@link #defused}. */
  public static String fused(String text) {
    return hasMark(text) ? text.substring(1) : text;
  }

  /** Whether a text begins as a marked one does; where it is meant so, another mark keeps the first. */
  private static boolean hasMark(String text) {
    return MARKED.matcher(text).lookingAt();
  }
}
