package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The signs by which a CSV file is read.
 *
 * @param separator between two fields
 * @param quote around a field that holds separators, quotes or line breaks
 * @param lines how many lines before the first row only say that, as Excel's {@code sep=;} does
 */
record CsvDialect(char separator, char quote, int lines) {

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final Pattern SAID = Pattern.compile("\"?sep=(.)\"?[;,\\t|]*(\\r\\n|\\n|\\r)", Pattern.CASE_INSENSITIVE);
  private static final int SAMPLE = 32 * 1024;

  /** Finds out what was not said, by the begin of a text; the reader then stands at the first row. */
  static CsvDialect of(Reader reader, TextForm form) throws IOException {
    String sample = sample(reader);
    Matcher said = SAID.matcher(sample);
    boolean says = said.lookingAt();
    if (says) {
      reader.skip(said.end());
      sample = sample.substring(said.end());
    }
    char quote = form.quote() != null ? form.quote() : quote(sample);
    Character separator = form.separator() != null ? form.separator() : says ? (Character) said.group(1).charAt(0)
        : RejectForm.separator(sample).orElse(null);
    return new CsvDialect(separator != null ? separator : separator(sample, quote), quote, says ? 1 : 0);
  }

  private static String sample(Reader reader) throws IOException {
    reader.mark(SAMPLE);
    char[] chars = new char[SAMPLE];
    int length = 0;
    for (int count = 0; count >= 0 && length < SAMPLE; count = reader.read(chars, length, SAMPLE - length)) {
      length += count;
    }
    reader.reset();
    return new String(chars, 0, length);
  }

  /** The apostrophe where whole fields stand between two, and none between double quotes. */
  private static char quote(String sample) {
    return quoted(sample, '"') == 0 && quoted(sample, '\'') > 1 ? '\'' : '"';
  }

  private static long quoted(String sample, char quote) {
    return Pattern.compile("(?:^|[,;\\t|])\\s*" + quote + "[^" + quote + "\\n]*" + quote + "\\s*(?=[,;\\t|]|$)", Pattern.MULTILINE).matcher(sample)
        .results().limit(2).count();
  }

  /** The sign that parts the first lines into the most fields, equally many in each. */
  private static char separator(String sample, char quote) {
    char best = SEPARATORS[0];
    long most = 0;
    for (char separator : SEPARATORS) {
      long score = score(sample, new CsvDialect(separator, quote, 0));
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  private static long score(String sample, CsvDialect dialect) {
    boolean cut = sample.length() == SAMPLE;
    List<Integer> sizes = new ArrayList<>();
    try (CSVParser parser = dialect.parser(new StringReader(sample))) {
      parser.forEach(row -> sizes.add(row.size()));
    } catch (IOException | UncheckedIOException e) {
      cut = true; // The last row of the sample may end inside quotes; the rows before it count.
    }
    if (cut && sizes.size() > 1) {
      sizes.remove(sizes.size() - 1);
    }
    if (sizes.isEmpty() || sizes.get(0) < 2) {
      return 0;
    }
    long same = sizes.stream().filter(sizes.get(0)::equals).count();
    return same * 1000 / sizes.size() * 100 + Math.min(sizes.get(0), 99);
  }

  /** Reads by these signs; empty lines are rows of one empty field. */
  CSVParser parser(Reader reader) throws IOException {
    return CSVFormat.DEFAULT.builder().setDelimiter(separator).setQuote(quote).setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(false).get()
        .parse(reader);
  }
}
