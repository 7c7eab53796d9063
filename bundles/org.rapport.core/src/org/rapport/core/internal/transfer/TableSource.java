package org.rapport.core.internal.transfer;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.core.values.RecordPath;
import org.rapport.core.values.References;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Suggestions;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;

/** Makes drafts of the rows of a table by a mapping, given or guessed from the headings. */
final class TableSource implements Source {

  private static final Set<String> MISSING = Set.of("NA", "N/A", "NAN", "NULL");

  private final Table table;
  private final Locale locale;
  private final Types types;
  private final Cleaning cleaning;
  private final CellReader reader;
  private final Authors authors;
  private final TableStart start;
  private final List<String> headings;
  private final Map<String, Integer> places;
  private final RecordType type;
  private final Mapping mapping;
  private final Places paths;
  private final Set<Integer> texts;
  private final List<WrittenForm> written = new ArrayList<>();
  private final Assignments assignments;
  private final RejectForm rejectForm;
  private final String keyColumn;
  private final Mark mark = new Mark();
  private BiPredicate<String, String> known = (typeName, key) -> false;

  /**
   * Reads the headings and the first rows of a table; closes it where they cannot be used.
   *
   * @param typeName null to let the mapping or the headings say
   * @param key path of the key; null for none
   * @param memory of the mappings of earlier imports, for a table of whose columns nothing is said
   * @param added takes the fields that are to be made
   * @throws RapportException {@code usage}, {@code bad-mapping}, {@code unknown-type}, {@code unknown-feature}
   */
  TableSource(Table table, Mapping given, String typeName, String key, Session session, Cleaning cleaning, MappingMemory memory,
      AddedFields added) throws RapportException {
    this.table = table;
    this.locale = session.principal().locale();
    this.types = session.store().types();
    this.cleaning = cleaning;
    this.reader = new CellReader(locale, session.principal().zone());
    this.authors = new Authors(session);
    try {
      start = new TableStart(table, given.form().headings(), locale);
      headings = start.headings();
      places = start.places();
      MappingGuess guessed = MappingGuess.of(start, given, typeName, session, memory);
      RecordType now = guessed.requireType(locale, table.name());
      mapping = added.complete(now, guessed.mapping(), columns(guessed.mapping(), cleaning.region()));
      type = added.extended(now);
      check();
      paths = new Places(session, type);
      texts = Assignments.texts(mapping, places, paths);
      WrittenForm usual = RegionForm.of(cleaning.region(), locale);
      FormGuess guess = new FormGuess(start.sample(), RejectForm.written(headings), column -> !texts.contains(column), table.separator(), usual);
      assignments = new Assignments(mapping, places, paths, key, guess);
      for (int i = 0; i < headings.size(); i++) {
        written.add(mapping.written(headings.get(i)).or(guess.of(i)));
      }
      rejectForm = rejectForm();
      keyColumn = assignments.keyColumn();
    } catch (RapportException e) {
      close();
      throw e;
    }
  }

  /** What is in the columns, for fields that are made of them. */
  private List<AddedFields.Column> columns(Mapping known, String region) throws RapportException {
    FormGuess guess = new FormGuess(start.sample(), RejectForm.written(headings), column -> true, table.separator(), RegionForm.of(region, locale));
    List<AddedFields.Column> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isBlank() && places.get(headings.get(i)) == i && !RejectForm.isReason(headings.get(i))) {
        columns.add(new AddedFields.Column(headings.get(i), start.values(i), known.written(headings.get(i)).or(guess.of(i))));
      }
    }
    return columns;
  }

  private RejectForm rejectForm() {
    int columns = hasReasons() ? headings.size() - 1 : headings.size();
    return RejectForm.of(headings.subList(0, columns), written.subList(0, columns), table.separator(), mapping.form());
  }

  /** Whether these are rows that failed before. */
  private boolean hasReasons() {
    return !headings.isEmpty() && RejectForm.isReason(headings.get(headings.size() - 1));
  }

  /** Refuses a mapping that names columns which the table does not have, and a table of which nothing is understood. */
  private void check() throws RapportException {
    Set<String> named = Assignments.columns(mapping);
    named.addAll(mapping.written().keySet());
    named.addAll(mapping.maps().keySet());
    named.remove("");
    for (String column : named) {
      if (!places.containsKey(column)) {
        throw new RapportException("bad-mapping", Texts.in(locale, "mapping.column", column, table.name()),
            Suggestions.hint(column, headings, Texts.in(locale, "mapping.column.hint", String.join(", ", headings))));
      }
    }
    for (String feature : mapping.updates().keySet()) {
      RecordPath.feature(SeenFields.all(type), type.eClass(), feature);
    }
    if (mapping.paths().isEmpty()) {
      throw new RapportException("bad-mapping", Texts.in(locale, "csv.nothing", table.name(), type.name()),
          Texts.in(locale, "csv.nothing.hint", String.join(", ", headings)));
    }
  }

  @Override
  public void skipKnown(BiPredicate<String, String> predicate) {
    known = predicate;
  }

  @Override
  public List<String> ignored() {
    Set<String> used = Assignments.columns(mapping);
    return headings.stream().filter(each -> !each.isEmpty() && !used.contains(each) && !RejectForm.isReason(each)).toList();
  }

  @Override
  public Draft next() throws RapportException {
    Row row = start.next();
    if (row == null) {
      return null;
    }
    return row.broken() != null ? Draft.failed(table.name(), row.line(), 0, row.broken())
        : draft(row).rejectAs(rejectForm, () -> rejected(row.cells()));
  }

  /** A row as it is written where it failed: without the reason of an earlier time, numbers of workbooks as their column has them. */
  private List<String> rejected(List<Cell> cells) {
    List<String> rejected = new ArrayList<>();
    int size = cells.size() == headings.size() && hasReasons() ? cells.size() - 1 : cells.size();
    for (int i = 0; i < size; i++) {
      Cell cell = cells.get(i);
      boolean comma = cell.typed() && i < written.size() && written.get(i).decimal() == ',' && !texts.contains(i) && cell.text().matches("-?\\d+\\.\\d+");
      rejected.add(comma ? cell.text().replace('.', ',') : cell.text());
    }
    return rejected;
  }

  private Draft draft(Row row) throws RapportException {
    List<Cell> cells = row.cells();
    int size = cells.size();
    while (size > headings.size() && cells.get(size - 1).isEmpty()) {
      size--;
    }
    if (size != headings.size()) {
      int reasons = hasReasons() ? 1 : 0;
      return Draft.failed(table.name(), row.line(), Math.min(size, headings.size()) - reasons + 1,
          Texts.in(locale, "csv.ragged", String.valueOf(size - reasons), String.valueOf(headings.size() - reasons)));
    }
    for (int i = 0; i < size; i++) {
      if (cells.get(i).text().indexOf('\0') >= 0) {
        return Draft.failed(table.name(), row.line(), i + 1, Texts.in(locale, "csv.nul"));
      } else if (cells.get(i).text().indexOf('\ufffd') >= 0) {
        return Draft.failed(table.name(), row.line(), i + 1, Texts.in(locale, "csv.damaged"));
      }
    }
    if (row.isBlank() || mapping.skipWhenEmpty() != null && isMissing(assignments.cell(cells, mapping.skipWhenEmpty()).text())
        || keyColumn != null && known.test(type.name(), assignments.cell(cells, keyColumn).text())) {
      return Draft.skipped(table.name(), row.line());
    }
    Draft draft = new Draft(table.name(), row.line(), Records.create(type.eClass()), markOf(cells)).mergeBy(mapping.updates());
    RowPlaces rows = new RowPlaces(draft.record(), paths);
    for (Assignment each : assignments.first()) {
      write(draft, rows, each, each.cell().apply(cells));
    }
    for (Assignment each : assignments.last()) {
      if (rows.has(each.path())) {
        write(draft, rows, each, each.cell().apply(cells));
      }
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

  private String markOf(List<Cell> cells) {
    List<String> parts = new ArrayList<>(List.of(type.name()));
    for (int i = 0; i < (hasReasons() ? headings.size() - 1 : headings.size()); i++) {
      parts.add(headings.get(i));
      parts.add(cells.get(i).text());
    }
    return mark.of(parts);
  }

  private void write(Draft draft, RowPlaces rows, Assignment assignment, Cell cell) throws RapportException {
    if (cell.isEmpty()) {
      return;
    }
    try {
      if (assignment.leaf() instanceof EReference reference && !reference.isContainment()) {
        refer(draft, rows.place(assignment.path()), assignment, reader.text(assignment.leaf(), cell));
      } else {
        Serializable value = assignment.leaf() == CrmPackage.Literals.ROOT__CREATED_BY ? authors.login(cell.text())
            : reader.read(assignment.leaf(), cell, assignment.form());
        rows.place(assignment.path()).set(draft.record(), value, types);
      }
    } catch (RapportException | IllegalArgumentException e) {
      String reason = e.getMessage() + (e instanceof RapportException known ? " " + known.hint() : "");
      if (!mustBe(assignment) && Cleaning.note(draft.record(), Annotations.text(assignment.leaf(), locale), cell.text())) {
        draft.warn(assignment.column(), Texts.in(locale, "import.noted", reason));
      } else {
        draft.fail(assignment.column(), reason);
      }
    }
  }

  /** Whether a record is nothing without a value, or belongs somewhere else; one row less of a list does not matter. */
  private boolean mustBe(Assignment assignment) {
    return assignment.isKey() || assignment.target() != null
        || assignment.leaf().isRequired() && assignment.leaf().getEContainingClass().isSuperTypeOf(type.eClass());
  }

  private void refer(Draft draft, RecordPath path, Assignment assignment, String text) throws RapportException {
    EReference reference = (EReference) assignment.leaf();
    List<RecordType> targets = types.conforming(reference.getEReferenceType());
    TargetPath key = assignment.target();
    if (key == null && References.isId(text) && targets.size() == 1) {
      path.set(draft.record(), new Ref(targets.get(0).name(), UUID.fromString(text)), types);
      return;
    }
    // The row that holds the reference is made with a stand-in, which is replaced when the record has been looked up.
    path.set(draft.record(), new Ref(targets.get(0).name(), new UUID(0, 0)), types);
    boolean create = reference.getEReferenceType() == CrmPackage.Literals.ACCOUNT || reference.getEReferenceType() == CrmPackage.Literals.TAG;
    draft.refer(new Draft.Pending(path.holder(draft.record()), reference, key == null ? text : null, key == null ? Map.of() : Map.of(key, text), create,
        assignment.column()));
  }

  @Override
  public void close() {
    table.close();
  }
}
