package org.rapport.bench;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of one run: printed as they come, written as JSON at the end. */
final class Figures {

  private static final int FEW = 3;

  private final boolean check;
  private final List<Figure> rows = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /**
   * One row of the table.
   *
   * @param ours what the store does
   * @param limit what it is compared with
   * @param ratio ours divided by the limit
   */
  record Figure(String what, double ours, double limit, String unit, double ratio, String bar, boolean holds) {
  }

  /** @param check whether only statements and plans count, so that nothing has to be done often for its time */
  Figures(boolean check) {
    this.check = check;
  }

  /** How often something is done whose time is wanted. */
  int rounds(int wanted) {
    return check ? Math.min(FEW, wanted) : wanted;
  }

  /** Ours may take at most so many times what the limit takes, or so much whatever the limit is; 0 leaves a part out. */
  void slower(String what, double ours, double limit, String unit, double most, double orAtMost) {
    String fixed = orAtMost > 0 ? number(orAtMost) + " " + unit : "";
    String bar = "at most " + (most == 0 ? fixed : number(most) + " x" + (fixed.isEmpty() ? "" : " or " + fixed));
    add(new Figure(what, ours, limit, unit, ours / limit, bar, ours <= most * limit || ours <= orAtMost));
  }

  /** Ours must reach a part of the limit. */
  void reaches(String what, double ours, double limit, String unit, double part) {
    add(new Figure(what, ours, limit, unit, ours / limit, "at least " + number(part) + " x", ours >= part * limit));
  }

  /** Ours must stay within a fixed limit. */
  void within(String what, double ours, double limit, String unit) {
    add(new Figure(what, ours, limit, unit, ours / limit, "at most " + number(limit) + " " + unit, ours <= limit));
  }

  private void add(Figure row) {
    if (rows.isEmpty()) {
      System.out.printf(Locale.ROOT, "%-78s %12s %12s %-10s %7s  %-24s %s%n", "what", "ours", "limit", "unit", "ratio", "bar", "holds");
    }
    rows.add(row);
    System.out.printf(Locale.ROOT, "%-78s %12s %12s %-10s %7.2f  %-24s %s%n", row.what(), number(row.ours()), number(row.limit()), row.unit(),
        row.ratio(), row.bar(), row.holds() ? "yes" : "NO");
  }

  /** Notes what a check of statements or plans found wrong; a time is never a reason. */
  void fail(String reason) {
    failures.add(reason);
    System.out.println("FAILED " + reason);
  }

  List<String> failures() {
    return failures;
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e12 ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, value < 1 ? "%.3f" : value < 100 ? "%.2f" : "%.0f", value);
  }

  /** Writes {@code {"database","size","rows":[…]}}. */
  void write(Path file, String database, int size) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Writer text = Files.newBufferedWriter(file); JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.beginObject().name("database").value(database).name("size").value(size).name("rows").beginArray();
      for (Figure row : rows) {
        json.beginObject().name("what").value(row.what()).name("ours").value(rounded(row.ours())).name("limit").value(rounded(row.limit()))
            .name("unit").value(row.unit()).name("ratio").value(rounded(row.ratio())).name("bar").value(row.bar()).name("holds")
            .value(row.holds()).endObject();
      }
      json.endArray().endObject();
      text.write("\n");
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
