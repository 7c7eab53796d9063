package org.rapport.core.internal.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.core.internal.Texts;
import org.rapport.core.values.RecordPath;
import org.rapport.core.values.References;
import org.rapport.core.values.SeenFields;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Suggestions;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Rights;

/** Reads the rows of a CSV file by a mapping, given or guessed from the headings. */
final class CsvSource implements Source {

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int SAMPLE = 32 * 1024;
  private static final Set<String> MISSING = Set.of("NA", "N/A", "NAN", "NULL");
  private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)\\}");

  private final InputFile file;
  private final Locale locale;
  private final Types types;
  private final Cleaning cleaning;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final List<String> headings = new ArrayList<>();
  private final Mapping mapping;
  private final RecordType type;
  private final Map<String, RecordPath> paths = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Mark mark = new Mark();
  private final String keyColumn;
  private BiPredicate<String, String> known = (typeName, key) -> false;
  private long before;
  private boolean broken;

  /**
   * Opens the file and reads its headings.
   *
   * @param rights those of who imports
   */
  CsvSource(InputFile file, Mapping given, String typeName, String key, Types types, Rights rights, Cleaning cleaning)
      throws RapportException {
    this.file = file;
    this.locale = file.locale();
    this.types = types;
    this.cleaning = cleaning;
    Reader reader = null;
    try {
      reader = new BufferedReader(file.reader(given.charset()), 1 << 16);
      char separator = given.separator() != null ? given.separator() : guessSeparator(reader);
      parser = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get()
          .parse(reader);
      rows = parser.iterator();
      if (rows.hasNext()) {
        rows.next().forEach(each -> headings.add(each.strip()));
      }
      before = parser.getCurrentLineNumber();
    } catch (IOException | UncheckedIOException e) {
      closeQuietly(reader);
      throw file.unreadable(e instanceof IOException io ? io : ((UncheckedIOException) e).getCause());
    }
    for (int i = 0; i < headings.size(); i++) {
      places.putIfAbsent(headings.get(i), i);
    }
    try {
      String wanted = typeName != null ? typeName : given.type() != null ? given.type() : HeaderGuess.type(headings)
          .orElseThrow(() -> new RapportException("usage", Texts.in(locale, "csv.no-type", file.name()), Texts.in(locale, "csv.no-type.hint")));
      type = types.get(wanted);
      SeenFields seen = SeenFields.of(rights, type);
      mapping = given.paths().isEmpty() ? HeaderGuess.guess(headings, seen) : given;
      check(given);
      for (String path : mapping.paths()) {
        paths.put(path, RecordPath.parse(seen, path));
      }
      keyColumn = key == null ? null : mapping.columns().entrySet().stream()
          .filter(each -> plain(each.getValue()).equals(plain(key)) && paths.get(each.getValue()).leaf() instanceof EAttribute)
          .map(Map.Entry::getKey).findFirst().orElse(null);
    } catch (RapportException e) {
      close();
      throw e;
    }
  }

  /** A path without what stands in brackets. */
  private static String plain(String path) {
    return path.replaceAll("\\[[^]]*\\]", "");
  }

  @Override
  public void skipKnown(BiPredicate<String, String> predicate) {
    known = predicate;
  }

  private void closeQuietly(Reader reader) throws RapportException {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  /** Refuses a mapping that names columns which the file does not have, and a file of which nothing is understood. */
  private void check(Mapping given) throws RapportException {
    Set<String> named = new LinkedHashSet<>(given.columns().keySet());
    given.values().values().forEach(template -> named.addAll(holes(template)));
    if (given.skipWhenEmpty() != null) {
      named.add(given.skipWhenEmpty());
    }
    for (String column : named) {
      if (!places.containsKey(column)) {
        throw new RapportException("bad-mapping", Texts.in(locale, "mapping.column", column, file.name()),
            Suggestions.hint(column, headings, Texts.in(locale, "mapping.column.hint", String.join(", ", headings))));
      }
    }
    if (mapping.paths().isEmpty()) {
      throw new RapportException("bad-mapping", Texts.in(locale, "csv.nothing", file.name(), type.name()),
          Texts.in(locale, "csv.nothing.hint", String.join(", ", headings)));
    }
  }

  private static List<String> holes(String template) {
    List<String> holes = new ArrayList<>();
    for (Matcher matcher = HOLE.matcher(template); matcher.find();) {
      holes.add(matcher.group(1));
    }
    return holes;
  }

  /** The sign that parts the first lines into the most fields, equally many in each. */
  private static char guessSeparator(Reader reader) throws IOException {
    reader.mark(SAMPLE);
    char[] chars = new char[SAMPLE];
    int length = 0;
    for (int count = 0; count >= 0 && length < SAMPLE; count = reader.read(chars, length, SAMPLE - length)) {
      length += count;
    }
    reader.reset();
    String sample = new String(chars, 0, length);
    char best = SEPARATORS[0];
    long most = 0;
    for (char separator : SEPARATORS) {
      long score = score(sample, separator, length == SAMPLE);
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  private static long score(String sample, char separator, boolean cut) {
    List<Integer> sizes = new ArrayList<>();
    try (CSVParser parser = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(true).get()
        .parse(new StringReader(sample))) {
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

  @Override
  public List<String> ignored() {
    Set<String> used = new LinkedHashSet<>(mapping.columns().keySet());
    mapping.values().values().forEach(template -> used.addAll(holes(template)));
    return headings.stream().filter(each -> !each.isEmpty() && !used.contains(each) && !each.equals(mapping.skipWhenEmpty())).toList();
  }

  @Override
  public Draft next() throws RapportException {
    if (broken) {
      return null;
    }
    int line = (int) before + 1;
    CSVRecord row;
    try {
      if (!rows.hasNext()) {
        return null;
      }
      row = rows.next();
      line = Math.max(line, 1);
      before = parser.getCurrentLineNumber();
    } catch (UncheckedIOException | IllegalStateException e) {
      broken = true;
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return Draft.failed(file.name(), line, 0, Texts.in(locale, "csv.broken", String.valueOf(cause.getMessage())));
    }
    return draft(row, line);
  }

  private Draft draft(CSVRecord row, int line) throws RapportException {
    int size = row.size();
    while (size > headings.size() && row.get(size - 1).isBlank()) {
      size--;
    }
    if (size != headings.size()) {
      return Draft.failed(file.name(), line, Math.min(size, headings.size()) + 1,
          Texts.in(locale, "csv.ragged", String.valueOf(size), String.valueOf(headings.size())));
    }
    for (int i = 0; i < size; i++) {
      if (row.get(i).indexOf('\0') >= 0) {
        return Draft.failed(file.name(), line, i + 1, Texts.in(locale, "csv.nul"));
      }
    }
    if (mapping.skipWhenEmpty() != null && isMissing(value(row, mapping.skipWhenEmpty()))
        || keyColumn != null && known.test(type.name(), value(row, keyColumn))) {
      return Draft.skipped(file.name(), line);
    }
    Draft draft = new Draft(file.name(), line, Records.create(type.eClass()), markOf(row));
    for (Map.Entry<String, String> each : mapping.columns().entrySet()) {
      write(draft, each.getValue(), value(row, each.getKey()), places.get(each.getKey()) + 1);
    }
    for (Map.Entry<String, String> each : mapping.values().entrySet()) {
      write(draft, each.getKey(), fill(row, each.getValue()), 0);
    }
    if (draft.state() == Draft.State.GOOD) {
      cleaning.clean(draft);
    }
    return draft;
  }

  /** Whether a value says that there is none, also in the words of programs for statistics. */
  private static boolean isMissing(String value) {
    return value.isEmpty() || MISSING.contains(value.toUpperCase(Locale.ROOT));
  }

  private String markOf(CSVRecord row) {
    List<String> parts = new ArrayList<>(List.of(type.name()));
    for (int i = 0; i < headings.size(); i++) {
      parts.add(headings.get(i));
      parts.add(row.get(i).strip());
    }
    return mark.of(parts);
  }

  private String value(CSVRecord row, String column) {
    return CsvSink.fused(row.get(places.get(column)).strip());
  }

  /** The text with the row's values put in; empty where it has places for values and all of them are empty. */
  private String fill(CSVRecord row, String template) {
    boolean[] seen = new boolean[2];
    String text = HOLE.matcher(template).replaceAll(hole -> {
      String value = value(row, hole.group(1));
      seen[value.isEmpty() ? 0 : 1] = true;
      return Matcher.quoteReplacement(value);
    });
    return seen[0] && !seen[1] ? "" : text.strip();
  }

  private void write(Draft draft, String pathText, String text, int column) throws RapportException {
    if (text.isEmpty()) {
      return;
    }
    RecordPath path = paths.get(pathText);
    try {
      if (path.leaf() instanceof EReference reference && !reference.isContainment()) {
        refer(draft, path, reference, text, column);
      } else {
        path.set(draft.record(), parse(path, text), types);
      }
    } catch (RapportException | IllegalArgumentException e) {
      String reason = e.getMessage() + (e instanceof RapportException known ? " " + known.hint() : "");
      boolean required = path.leaf() != null && path.leaf().isRequired();
      if (!required && Cleaning.note(draft.record(), Annotations.text(path.leaf(), locale), text)) {
        draft.warn(column, Texts.in(locale, "import.noted", reason));
      } else {
        draft.fail(column, reason);
      }
    }
  }

  private Serializable parse(RecordPath path, String text) throws RapportException {
    try {
      return ValueTexts.parse(path.leaf(), text);
    } catch (RapportException e) {
      return new ValueTexts(locale, ZoneId.systemDefault()).read(path.leaf(), text);
    }
  }

  private void refer(Draft draft, RecordPath path, EReference reference, String text, int column) throws RapportException {
    List<RecordType> targets = types.conforming(reference.getEReferenceType());
    if (References.isId(text) && targets.size() == 1) {
      path.set(draft.record(), new Ref(targets.get(0).name(), UUID.fromString(text)), types);
      return;
    }
    // The row that holds the reference is made with a stand-in, which is replaced when the name has been looked up.
    path.set(draft.record(), new Ref(targets.get(0).name(), new UUID(0, 0)), types);
    boolean create = reference.getEReferenceType() == CrmPackage.Literals.ACCOUNT || reference.getEReferenceType() == CrmPackage.Literals.TAG;
    draft.refer(owner(draft.record(), reference), reference, text, create, column);
  }

  /** The object with the stand-in: the record itself or one of its rows. */
  private static EObject owner(EObject object, EReference reference) {
    if (reference.getEContainingClass().isSuperTypeOf(object.eClass())) {
      return object;
    }
    for (EObject row : object.eContents()) {
      if (reference.getEContainingClass().isSuperTypeOf(row.eClass())) {
        return row;
      }
    }
    throw new IllegalStateException("No row holds " + reference.getName() + ".");
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
