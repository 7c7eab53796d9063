package org.rapport.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a soak found: TAP lines while it runs, JSON at the end. A gap is named, and is no success. */
final class Findings {

  private final List<String> rows = new ArrayList<>();
  private boolean failed;
  private int gaps;

  /** Something that was tried: how often, and what went wrong. */
  void row(String what, long tried, String unit, List<String> wrong) {
    System.out.println((wrong.isEmpty() ? "ok - " : "not ok - ") + what + ": " + tried + " " + unit);
    wrong.stream().limit(10).forEach(each -> System.out.println("#   " + each));
    failed |= !wrong.isEmpty();
    rows.add(String.format(Locale.ROOT, "{\"what\": %s, \"ours\": %d, \"unit\": %s, \"wrong\": %d, \"limit\": 0, \"holds\": %s}", quote(what), tried,
        quote(unit), wrong.size(), wrong.isEmpty()));
  }

  /** Something that was not tried. */
  void gap(String what, String why) {
    System.out.println("gap - " + what + ": " + why);
    gaps++;
    rows.add("{\"what\": " + quote(what) + ", \"gap\": " + quote(why) + ", \"holds\": false}");
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }

  /** Writes everything; gives whether nothing failed. */
  boolean write(Path file, int size, int rounds) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, "{\"size\": " + size + ", \"rounds\": " + rounds + ", \"gaps\": " + gaps + ", \"rows\": [\n  "
        + String.join(",\n  ", rows) + "\n]}\n");
    System.out.println("# " + file + (gaps > 0 ? ", " + gaps + " gaps" : ""));
    return !failed;
  }
}
