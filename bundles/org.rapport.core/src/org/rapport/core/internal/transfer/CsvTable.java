package org.rapport.core.internal.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rapport.core.internal.Texts;
import org.rapport.core.transfer.Formulas;
import org.rapport.model.RapportException;

/** The rows of a CSV file. */
final class CsvTable implements Table {

  private final InputFile file;
  private final Charset charset;
  private final CsvDialect dialect;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private boolean ended;

  /** Opens a file; what nobody said of its form is guessed. */
  CsvTable(InputFile file, TextForm form) throws RapportException {
    this.file = file;
    Reader reader = null;
    try {
      charset = form.charset() == null ? file.charset() : form.charset();
      reader = new BufferedReader(file.reader(charset), 1 << 16);
      dialect = CsvDialect.of(reader, form);
      parser = dialect.parser(reader);
      rows = parser.iterator();
    } catch (IOException e) {
      closeQuietly(reader);
      throw file.unreadable(e);
    }
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

  @Override
  public String name() {
    return file.name();
  }

  /** In which encoding it is read. */
  Charset charset() {
    return charset;
  }

  /** By which signs it is read. */
  CsvDialect dialect() {
    return dialect;
  }

  @Override
  public Character separator() {
    return dialect.separator();
  }

  @Override
  public Row next() {
    while (!ended) {
      int line = (int) parser.getCurrentLineNumber() + dialect.lines() + 1;
      try {
        if (!rows.hasNext()) {
          break;
        }
        CSVRecord row = rows.next();
        if (row.size() > 1 || !row.get(0).isBlank()) {
          return new Row(line, cells(row));
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        ended = true;
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return Row.broken(line, Texts.in(file.locale(), "csv.broken", String.valueOf(cause.getMessage())));
      }
    }
    ended = true;
    return null;
  }

  private static List<Cell> cells(CSVRecord row) {
    List<Cell> cells = new ArrayList<>(row.size());
    for (String text : row) {
      cells.add(Cell.written(Formulas.fused(text.strip())));
    }
    return cells;
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
