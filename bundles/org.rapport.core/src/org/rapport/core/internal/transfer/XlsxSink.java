package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RecordType;
import org.rapport.store.query.Page;

/** Writes a sheet with typed cells; an amount takes two columns, its currency stands in the second. Texts are never formulas. */
final class XlsxSink implements Sink {

  private final List<String> columns;
  private final List<Boolean> money = new ArrayList<>();
  private final ZoneId zone;
  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  XlsxSink(OutputStream out, List<String> columns, RecordType type, Locale locale, ZoneId zone) throws IOException {
    this.columns = columns;
    this.zone = zone;
    book = new Workbook(out, "Rapport", "1.0");
    sheet = book.newWorksheet(Annotations.plural(type.eClass(), locale).replaceAll("[\\\\/*?:\\[\\]]", " "));
    int cell = 0;
    for (String column : columns) {
      EStructuralFeature feature = feature(type.eClass(), column);
      boolean amount = feature != null && feature.getEType().getInstanceClass() == Money.class;
      money.add(amount);
      sheet.value(0, cell, column);
      sheet.style(0, cell++).bold().set();
      if (amount) {
        sheet.value(0, cell, column + ".currency");
        sheet.style(0, cell++).bold().set();
      }
    }
    sheet.freezePane(0, 1);
    row = 1;
  }

  private static EStructuralFeature feature(EClass start, String path) {
    EClass current = start;
    EStructuralFeature feature = null;
    for (String step : path.split("\\.")) {
      feature = current == null ? null : current.getEStructuralFeature(step);
      current = feature instanceof EReference reference ? reference.getEReferenceType() : null;
    }
    return feature;
  }

  @Override
  public boolean wantsRecords() {
    return false;
  }

  @Override
  public void rows(List<Page.Row> rows) throws IOException {
    for (Page.Row each : rows) {
      int cell = 0;
      int next = 0;
      for (int i = 0; i < columns.size(); i++) {
        Serializable value = columns.get(i).equals("id") ? each.ref().id().toString() : each.values().get(next++);
        cell = write(cell, value, money.get(i));
      }
      row++;
    }
    sheet.flush();
  }

  private int write(int cell, Serializable value, boolean twoCells) {
    switch (value) {
      case null -> sheet.value(row, cell, (String) null);
      case Money amount -> {
        sheet.value(row, cell, amount.amount());
        sheet.style(row, cell).format("#,##0.00").set();
        sheet.value(row, cell + 1, amount.currency());
      }
      case LocalDate date -> {
        sheet.value(row, cell, date);
        sheet.style(row, cell).format("yyyy-mm-dd").set();
      }
      case Instant instant -> {
        sheet.value(row, cell, instant.atZone(zone).toLocalDateTime());
        sheet.style(row, cell).format("yyyy-mm-dd hh:mm").set();
      }
      case Boolean flag -> sheet.value(row, cell, flag);
      case BigDecimal number -> sheet.value(row, cell, number);
      case Number number -> sheet.value(row, cell, number);
      default -> sheet.value(row, cell, text(ValueTexts.plain(value)));
    }
    return cell + (twoCells ? 2 : 1);
  }

  /** A text as a cell can hold it: at most 32 767 letters, none that XML does not know. */
  private static String text(String text) {
    String clean = text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    return clean.length() > Short.MAX_VALUE ? clean.substring(0, Short.MAX_VALUE) : clean;
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
