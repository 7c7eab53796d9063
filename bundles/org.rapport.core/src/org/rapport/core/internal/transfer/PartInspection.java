package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.fields.NewField;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ColumnValue;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.ImportPart;
import org.rapport.core.transfer.ImportPart.Kind;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.Inspection.Column;
import org.rapport.core.transfer.Inspection.Origin;
import org.rapport.core.transfer.OnDuplicate;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;

/** Looks at the first rows of a file or a sheet: at their cells, and at what an import would make of them. */
public final class PartInspection {

  private static final int ROWS = 500;
  private static final ImportResult NOTHING = new ImportResult(null, 0, 0, 0, 0, 0, List.of(), List.of(), Map.of(), List.of(), 0, List.of());

  private final Session session;
  private final Locale locale;
  private final ImportPart part;
  private final ImportMapping given;

  /** Of a part by what is said about it. */
  public PartInspection(Session session, ImportPart part, ImportMapping given) {
    this.session = session;
    this.locale = session.principal().locale();
    this.part = part;
    this.given = part.sheet() == null ? given : given.with("sheet", part.sheet());
  }

  /** What is in a file. */
  public static List<ImportPart> parts(Path path, Locale locale) throws RapportException {
    InputFile file = InputFile.of(path, locale);
    return switch (FileKind.of(file)) {
      case CARDS -> List.of(new ImportPart(path, null, Kind.CARDS));
      case RECORDS -> List.of(new ImportPart(path, null, Kind.RECORDS));
      case TABLE -> List.of(new ImportPart(path, null, Kind.TABLE));
      case WORKBOOK -> sheets(file);
    };
  }

  private static List<ImportPart> sheets(InputFile file) throws RapportException {
    try (XlsxBook book = new XlsxBook(file)) {
      return BookSource.filled(book, file, null).stream().map(sheet -> new ImportPart(file.path(), sheet, Kind.TABLE)).toList();
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  /** Does it. */
  public Inspection inspect(String key, OnDuplicate onDuplicate, IProgressMonitor monitor) throws RapportException {
    return part.kind() == Kind.TABLE ? reading((table, form) -> table(table, form, key, onDuplicate, monitor))
        : new Look(given, Origin.GIVEN, Map.of(), List.of()).preview(key, onDuplicate, monitor);
  }

  /** Counts the values of a column of the whole table. */
  public List<ColumnValue> values(String column, IProgressMonitor monitor) throws RapportException {
    return reading((table, form) -> new ColumnValues(session, read(), column).of(table, monitor));
  }

  /** The field that could be made of a column. */
  public NewField field(String column) throws RapportException {
    RecordType type = session.store().types().get(given.get("type").orElseThrow());
    return reading((table, form) -> {
      TableStart start = new TableStart(table, read().form().headings(), locale);
      int place = start.places().get(column);
      FormGuess guess = new FormGuess(start.sample(), RejectForm.written(start.headings()), each -> true, table.separator(), RegionForm.of(null, locale));
      return FieldGuess.of(column, start.values(place), read().written(column).or(guess.of(place)), name -> type.feature(name).isPresent());
    });
  }

  /** What is made of a table while it is open, and of what is known of its form. */
  private interface Reading<T> {
    T of(Table table, Map<String, String> form) throws RapportException;
  }

  private <T> T reading(Reading<T> reading) throws RapportException {
    InputFile file = InputFile.of(part.file(), locale);
    if (FileKind.of(file) == FileKind.TABLE) {
      try (CsvTable table = new CsvTable(file, read().form())) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("encoding", table.charset().name());
        form.put("separator", String.valueOf(table.dialect().separator()));
        form.put("quote", String.valueOf(table.dialect().quote()));
        return reading.of(table, form);
      }
    }
    try (XlsxBook book = new XlsxBook(file); XlsxSheet sheet = book.sheet(part.sheet())) {
      return reading.of(sheet, new LinkedHashMap<>());
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  private Mapping read() throws RapportException {
    return new MappingFile(part.name(), locale).read(given.toJson());
  }

  private Inspection table(Table table, Map<String, String> form, String key, OnDuplicate onDuplicate, IProgressMonitor monitor)
      throws RapportException {
    Mapping said = read();
    TableStart start = new TableStart(table, said.form().headings(), locale);
    MappingGuess guess = MappingGuess.of(start, said, null, session, new MappingMemory(session));
    TableColumns columns = new TableColumns(session, start, guess, table);
    columns.form().forEach(form::putIfAbsent);
    ImportMapping mapping = MappingText.of(guess.mapping());
    if (guess.type() != null) {
      mapping = mapping.with("type", guess.type().name());
    }
    Look look = new Look(mapping, guess.origin(), form, columns.list());
    if (guess.type() == null) {
      return look.refused(new RapportException("usage", Texts.in(locale, "csv.no-type", part.name()), Texts.in(locale, "import.choose-type")));
    } else if (guess.mapping().paths().isEmpty()) {
      return look.refused(new RapportException("bad-mapping", Texts.in(locale, "import.no-column", part.name()), Texts.in(locale, "import.choose-column")));
    }
    return look.preview(key, onDuplicate, monitor);
  }

  /** What was found before an import was tried. */
  private final class Look {

    private final ImportMapping mapping;
    private final Origin origin;
    private final Map<String, String> form;
    private final List<Column> columns;

    Look(ImportMapping mapping, Origin origin, Map<String, String> form, List<Column> columns) {
      this.mapping = mapping;
      this.origin = origin;
      this.form = form;
      this.columns = columns;
    }

    Inspection refused(RapportException reason) {
      return new Inspection(part, mapping, origin, form, columns, List.of(), List.of(), NOTHING, false, Optional.of(reason));
    }

    /** Tries an import of the first rows, which writes nothing. */
    Inspection preview(String key, OnDuplicate onDuplicate, IProgressMonitor monitor) throws RapportException {
      PreviewTally tally = new PreviewTally();
      ImportRequest request = ImportRequest.of(List.of(part.file()), List.of(mapping), key, onDuplicate).asDryRun();
      try {
        ImportResult sample = new ImportRun(session, request).preview(ROWS, tally, monitor);
        PreviewRows rows = new PreviewRows(session, tally.shown());
        return new Inspection(part, mapping, origin, form, columns.stream().map(tally::counted).toList(), rows.fields(), rows.rows(), sample,
            sample.read() < ROWS, Optional.empty());
      } catch (RapportException e) {
        return refused(e);
      }
    }
  }
}
