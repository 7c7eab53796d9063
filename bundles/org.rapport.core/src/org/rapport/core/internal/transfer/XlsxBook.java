package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;

/** A workbook whose sheets are read one after the other, without holding any of them in memory. */
final class XlsxBook implements AutoCloseable {

  private static final String FOLDER = "xl/";

  private final String name;
  private final Locale locale;
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final XlsxParts parts;
  private XlsxStrings strings;
  private XlsxFormats formats;

  /**
   * Opens a workbook.
   *
   * @throws RapportException {@code bad-workbook} where it is none, not a whole one, or made to fill memories;
   *     {@code macros} where it holds some
   */
  XlsxBook(InputFile file) throws RapportException {
    name = file.name();
    locale = file.locale();
    parts = open(file.path());
    try {
      refuse();
      boolean from1904 = readSheets(targets());
      formats = new XlsxFormats(parts, FOLDER + "styles.xml", from1904);
      strings = new XlsxStrings(parts, FOLDER + "sharedStrings.xml");
    } catch (XlsxParts.TooLarge e) {
      throw closed(bad("xlsx.bomb", e.getMessage(), e));
    } catch (IOException e) {
      throw closed(bad("xlsx.broken", String.valueOf(e.getMessage()), e));
    } catch (RapportException e) {
      throw closed(e);
    }
  }

  private XlsxParts open(Path path) throws RapportException {
    try {
      return new XlsxParts(path);
    } catch (IOException e) {
      throw bad("xlsx.broken", String.valueOf(e.getMessage()), e);
    }
  }

  private void refuse() throws RapportException {
    if (parts.has(FOLDER + "vbaProject.bin")) {
      throw new RapportException("macros", Texts.in(locale, "xlsx.macros", name), Texts.in(locale, "xlsx.macros.hint"));
    }
    String large = parts.tooLarge();
    if (large != null) {
      throw bad("xlsx.bomb", large, null);
    }
  }

  private RapportException bad(String key, String detail, Exception cause) {
    return new RapportException("bad-workbook", Texts.in(locale, key, name, detail), Texts.in(locale, key + ".hint"), cause);
  }

  /** The exception, after what is open was closed; a failure of that goes with it. */
  private RapportException closed(RapportException e) {
    try {
      close();
    } catch (IOException also) {
      e.addSuppressed(also);
    }
    return e;
  }

  /** Where the sheets are, by the ids that the workbook gives them. */
  private Map<String, String> targets() throws IOException {
    Map<String, String> targets = new HashMap<>();
    try (XlsxParts.Xml xml = parts.open(FOLDER + "_rels/workbook.xml.rels")) {
      XMLStreamReader reader = xml.reader();
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("Relationship")) {
          String target = reader.getAttributeValue(null, "Target");
          if (target != null) {
            targets.put(reader.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw XlsxParts.cause(e);
    }
    return targets;
  }

  /** Reads the names of the sheets; gives whether days are counted from 1904. */
  private boolean readSheets(Map<String, String> targets) throws IOException {
    boolean from1904 = false;
    try (XlsxParts.Xml xml = parts.open(FOLDER + "workbook.xml")) {
      XMLStreamReader reader = xml.reader();
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (reader.getLocalName().equals("workbookPr")) {
          String said = reader.getAttributeValue(null, "date1904");
          from1904 = "1".equals(said) || "true".equals(said);
        } else if (reader.getLocalName().equals("sheet")) {
          String target = targets.get(id(reader));
          if (target == null) {
            throw new IOException(reader.getAttributeValue(null, "name"));
          }
          sheets.put(reader.getAttributeValue(null, "name"), target);
        }
      }
    } catch (XMLStreamException e) {
      throw XlsxParts.cause(e);
    }
    return from1904;
  }

  /** The reference of a sheet, whose namespace differs between the two kinds of workbooks. */
  private static String id(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("id") && reader.getAttributeNamespace(i) != null) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The names of its sheets in their order; those of charts are not among them. */
  List<String> sheets() {
    return sheets.entrySet().stream().filter(each -> !each.getValue().contains("chartsheets/")).map(Map.Entry::getKey).toList();
  }

  /** One of its sheets; {@code bad-workbook} where it cannot be read. */
  XlsxSheet sheet(String sheet) throws RapportException {
    try {
      return new XlsxSheet(name + " [" + sheet + "]", locale, parts.open(sheets.get(sheet)), strings, formats);
    } catch (IOException e) {
      throw bad("xlsx.broken", String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void close() throws IOException {
    try (parts) {
      if (strings != null) {
        strings.close();
      }
    }
  }
}
