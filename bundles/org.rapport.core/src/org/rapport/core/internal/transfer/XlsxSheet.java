package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapport.core.internal.Texts;

/** The rows of one sheet of a workbook; all are at least as wide as the first that has anything. */
final class XlsxSheet implements Table {

  private static final int MOST_COLUMNS = 16_384;

  private final String name;
  private final Locale locale;
  private final XlsxParts.Xml xml;
  private final XlsxStrings strings;
  private final XlsxFormats formats;
  private Row first;
  private int width;
  private int line;
  private boolean inRow;
  private boolean ended;

  /** @param name what problems call it */
  XlsxSheet(String name, Locale locale, XlsxParts.Xml xml, XlsxStrings strings, XlsxFormats formats) {
    this.name = name;
    this.locale = locale;
    this.xml = xml;
    this.strings = strings;
    this.formats = formats;
    first = read();
    width = first == null ? 0 : first.cells().size();
  }

  /** Whether nothing is written on it. */
  boolean isEmpty() {
    return width == 0 && first == null;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Row next() {
    Row row = first != null ? first : read();
    first = null;
    return row;
  }

  private Row read() {
    try {
      while (!ended && xml.reader().hasNext()) {
        if (xml.reader().next() == XMLStreamConstants.START_ELEMENT && xml.reader().getLocalName().equals("row")) {
          String number = xml.reader().getAttributeValue(null, "r");
          line = number == null ? line + 1 : Integer.parseInt(number);
          inRow = true;
          Row row = new Row(line, cells());
          inRow = false;
          if (!row.isBlank()) {
            return row;
          }
        }
      }
    } catch (XMLStreamException e) {
      return broken(XlsxParts.cause(e));
    } catch (IOException | IllegalArgumentException e) {
      return broken(e);
    }
    ended = true;
    return null;
  }

  private Row broken(Exception e) {
    ended = true;
    return Row.broken(inRow ? line : line + 1, Texts.in(locale, e instanceof XlsxParts.TooLarge ? "xlsx.bomb.row" : "csv.broken", String.valueOf(e.getMessage())));
  }

  /** The cells of the row whose start was read, without empty ones at the end. */
  private List<Cell> cells() throws XMLStreamException, IOException {
    List<Cell> cells = new ArrayList<>();
    int filled = 0;
    XMLStreamReader reader = xml.reader();
    for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT || !reader.getLocalName().equals("row"); event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
        String place = reader.getAttributeValue(null, "r");
        int column = place == null ? cells.size() : column(place);
        if (column < cells.size() || column >= MOST_COLUMNS) {
          throw new IOException(place);
        }
        cells.addAll(Collections.nCopies(column - cells.size(), Cell.EMPTY));
        cells.add(cell());
        filled = cells.get(column).isEmpty() ? filled : column + 1;
      }
    }
    cells = cells.subList(0, filled);
    cells.addAll(Collections.nCopies(Math.max(0, width - filled), Cell.EMPTY));
    return cells;
  }

  /** The number of a column, from 0, by a place such as {@code AB12}. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && column <= MOST_COLUMNS; i++) {
      column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }

  /** The cell whose start was read; its end is read then. */
  private Cell cell() throws XMLStreamException, IOException {
    XMLStreamReader reader = xml.reader();
    String type = reader.getAttributeValue(null, "t");
    String style = reader.getAttributeValue(null, "s");
    String text = "";
    for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT || !reader.getLocalName().equals("c"); event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = reader.getLocalName();
        String inside = XlsxText.read(reader);
        text = element.equals("v") || element.equals("is") ? inside : text;
      }
    }
    if (text.isEmpty()) {
      return Cell.EMPTY;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> Cell.written(strings.get(Integer.parseInt(text.strip())).strip());
      case "b" -> new Cell(text.strip().equals("1") ? "true" : "false", true);
      case "n" -> new Cell(formats.text(text.strip(), style), true);
      case "d" -> new Cell(text.strip(), true);
      default -> Cell.written(text.strip());
    };
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
