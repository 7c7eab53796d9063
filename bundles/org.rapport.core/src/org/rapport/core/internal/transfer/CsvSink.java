package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rapport.core.transfer.Formulas;
import org.rapport.core.values.ValueTexts;
import org.rapport.store.query.Page;

/** Writes CSV in UTF-8 with a byte order mark, so that spreadsheets read accents; texts that look like formulas are defused. */
final class CsvSink implements Sink {

  private final List<String> columns;
  private final CSVPrinter printer;

  CsvSink(OutputStream out, List<String> columns) throws IOException {
    this.columns = columns;
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\ufeff');
    printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
    printer.printRecord(columns);
  }

  @Override
  public boolean wantsRecords() {
    return false;
  }

  @Override
  public void rows(List<Page.Row> rows) throws IOException {
    for (Page.Row row : rows) {
      List<String> cells = new ArrayList<>();
      int next = 0;
      for (String column : columns) {
        if (column.equals("id")) {
          cells.add(row.ref().id().toString());
        } else {
          Serializable value = row.values().get(next++);
          String text = ValueTexts.plain(value);
          cells.add(value instanceof String || value instanceof Page.Labelled ? Formulas.defused(text) : text);
        }
      }
      printer.printRecord(cells);
    }
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
