package org.rapport.core.internal.upkeep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Leaves of a log of the platform what code wrote: when, which bundle, classes and lines. Messages go, whatever they hold; a
 * line that is of no known form goes too. Stateless.
 */
public final class LogFilter {

  private static final String LEFT_OUT = "(left out)";
  private static final Pattern KEPT = Pattern.compile("!(?:ENTRY|SUBENTRY|STACK) [\\w .:+-]*|\\s+at [\\w.$/@<>-]+\\([\\w$. :-]*\\)(?: ~?\\[.*)?|\\s+\\.\\.\\. \\d+ (?:more|common frames omitted)"
      + "|(?:eclipse\\.buildId|java\\.version|java\\.vendor)=[\\w .()-]*|BootLoader constants: [\\w =,.]*");
  private static final Pattern SESSION = Pattern.compile("(!SESSION [\\d :.-]+).*");
  private static final Pattern EXCEPTION = Pattern.compile("(\\s*(?:Caused by: |Suppressed: )?(?:[a-z]\\w*\\.)+[A-Z][\\w$]*)(?::.*)?");

  private LogFilter() {
  }

  /** The end of a log, about so many characters at most. */
  public static String filter(Stream<String> lines, long most) {
    Deque<String> kept = new ArrayDeque<>();
    long[] size = {0};
    lines.flatMap(line -> filter(line).stream()).forEach(line -> {
      kept.add(line);
      size[0] += line.length() + 1;
      while (size[0] > most) {
        size[0] -= kept.remove().length() + 1;
      }
    });
    return String.join("\n", kept);
  }

  private static Optional<String> filter(String line) {
    if (line.startsWith("!MESSAGE")) {
      return Optional.of("!MESSAGE " + LEFT_OUT);
    } else if (KEPT.matcher(line).matches()) {
      return Optional.of(line.replaceAll(" ~?\\[.*", ""));
    }
    Matcher session = SESSION.matcher(line);
    if (session.matches()) {
      return Optional.of(session.group(1));
    }
    Matcher exception = EXCEPTION.matcher(line);
    return exception.matches() ? Optional.of(exception.group(1)) : Optional.empty();
  }

  /** Where an exception and its causes come from, without their messages. */
  public static String trace(Throwable reason) {
    StringBuilder text = new StringBuilder();
    for (Throwable each = reason; each != null; each = each.getCause()) {
      text.append(text.isEmpty() ? "" : "Caused by: ").append(each.getClass().getName()).append('\n');
      for (StackTraceElement frame : each.getStackTrace()) {
        text.append("\tat ").append(frame).append('\n');
      }
    }
    return text.toString();
  }
}
