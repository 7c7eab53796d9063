package org.rapport.core.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks as spreadsheet programs do, and as they do not. */
final class Workbook {

  private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, byte[]> others = new LinkedHashMap<>();
  private final StringBuilder strings = new StringBuilder();
  private String properties = "";
  private boolean strict;

  /** A sheet with the XML of its rows. */
  Workbook sheet(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  /** Texts that cells of the type {@code s} refer to, as XML. */
  Workbook strings(String... texts) {
    for (String text : texts) {
      strings.append("<si>").append(text.startsWith("<") ? text : "<t>" + text + "</t>").append("</si>");
    }
    return this;
  }

  Workbook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** As a spreadsheet program writes it that was asked for "Strict Open XML". */
  Workbook strict() {
    strict = true;
    return this;
  }

  /** Another file in it. */
  Workbook part(String name, byte[] content) {
    others.put(name, content);
    return this;
  }

  /** A cell with a text of its own. */
  static String text(String place, String text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  /** A cell with a number; style 1 is a day, 2 a moment, 3 a number of five digits, 4 an amount. */
  static String number(String place, String number, int style) {
    return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + number + "</v></c>";
  }

  Path write(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      StringBuilder names = new StringBuilder();
      StringBuilder relations = new StringBuilder();
      int number = 0;
      for (Map.Entry<String, String> sheet : sheets.entrySet()) {
        number++;
        names.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
        relations.append("<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
        add(zip, "xl/worksheets/sheet" + number + ".xml", "<worksheet " + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
      }
      add(zip, "xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>" + names + "</sheets></workbook>");
      add(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
          + "</Relationships>");
      add(zip, "xl/sharedStrings.xml", "<sst " + MAIN + ">" + strings + "</sst>");
      add(zip, "xl/styles.xml", "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"00000\"/><numFmt numFmtId=\"166\" formatCode=\"[Red]#,##0.00\\ &quot;days&quot;\"/></numFmts>"
          + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
          + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>");
      for (Map.Entry<String, byte[]> other : others.entrySet()) {
        zip.putNextEntry(new ZipEntry(other.getKey()));
        zip.write(other.getValue());
      }
    }
    return file;
  }

  private void add(ZipOutputStream zip, String name, String content) throws IOException {
    String written = strict ? content.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/", "http://purl.oclc.org/ooxml/spreadsheetml/")
        .replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships") : content;
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + written).getBytes(StandardCharsets.UTF_8));
  }
}
