package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.rapport.core.transfer.Formulas;

/**
 * How the failed rows of a table are written, so that the same import reads them again.
 *
 * @param headings those of the table and one for the reasons; empty where the table has none
 * @param separator as in the table, for it says something about decimal signs
 * @param quote as the mapping says it, else a double one
 * @param charset as the mapping says it, else UTF-8
 */
record RejectForm(List<String> headings, char separator, char quote, Charset charset) implements RejectFormat {

  private static final String REASON = "rapport:problem";
  private static final Pattern BEFORE = Pattern.compile("\\A[^\\r\\n]*?([^\\w\\s\"']|\\t)[\"']?" + REASON);

  /**
   * That of a table.
   *
   * @param written how its columns write dates and numbers: a few rows give that not away, so that the heading of the reasons
   *     says it
   */
  static RejectForm of(List<String> headings, List<WrittenForm> written, Character separator, TextForm form) {
    List<String> all = new ArrayList<>();
    if (form.headings()) {
      all.addAll(headings);
      StringBuilder reason = new StringBuilder(REASON);
      for (WrittenForm each : written) {
        reason.append(' ').append(each.order().name().toLowerCase(Locale.ROOT)).append(each.decimal() == ',' ? 'c' : 'p');
      }
      all.add(reason.toString());
    }
    return new RejectForm(all, separator == null ? ',' : separator, Objects.requireNonNullElse(form.quote(), '"'),
        Objects.requireNonNullElse(form.charset(), StandardCharsets.UTF_8));
  }

  @Override
  public String missingEnding(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(vcf|vcard|json)") ? ".csv" : "";
  }

  @Override
  public void begin(Appendable out) throws IOException {
    if (charset.equals(StandardCharsets.UTF_8)) {
      out.append('\ufeff');
    }
    if (!headings.isEmpty()) {
      print(out, headings);
    }
  }

  @Override
  public void add(Appendable out, List<String> parts, String reason, boolean isFirst) throws IOException {
    List<String> cells = new ArrayList<>(parts);
    if (cells.isEmpty() || !cells.get(cells.size() - 1).equals(reason)) {
      cells.add(reason); // A row with too many fields that failed before has it already.
    }
    print(out, cells.stream().map(Formulas::defused).toList());
  }

  private void print(Appendable out, List<String> cells) throws IOException {
    CSVFormat.DEFAULT.builder().setDelimiter(separator).setQuote(quote).get().printRecord(out, cells.toArray());
  }

  @Override
  public String end() {
    return "";
  }

  /** The separator of a table of failed rows, whose rows are often ragged, by its begin; empty for another one. */
  static Optional<Character> separator(String sample) {
    Matcher matcher = BEFORE.matcher(sample);
    return matcher.find() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
  }

  /** Whether a column holds the reasons why rows failed before. */
  static boolean isReason(String heading) {
    return heading.equals(REASON) || heading.startsWith(REASON + " ");
  }

  /** What the heading of the reasons says of each column; nothing where there is none, or somebody changed the columns. */
  static List<WrittenForm> written(List<String> headings) {
    String reason = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
    List<WrittenForm> forms = new ArrayList<>();
    String[] said = isReason(reason) ? reason.split(" ") : new String[0];
    boolean fits = said.length == headings.size();
    for (int i = 1; i < said.length && fits; i++) {
      fits = said[i].matches("(dmy|mdy|ymd)[cp]");
      if (fits) {
        forms.add(new WrittenForm(DateOrder.valueOf(said[i].substring(0, 3).toUpperCase(Locale.ROOT)), said[i].charAt(3) == 'c' ? ',' : '.'));
      }
    }
    if (!fits) {
      forms.clear();
    }
    forms.addAll(Collections.nCopies(headings.size() - forms.size(), WrittenForm.OPEN));
    return forms;
  }
}
