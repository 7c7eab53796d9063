package org.rapport.core.internal.transfer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of an element of a workbook: of runs in several fonts what they say together, without how it is pronounced. */
final class XlsxText {

  private static final int MOST_LETTERS = 1_000_000;
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {
  }

  /**
   * The text in the element whose start was read; its end is read then.
   *
   * @throws XMLStreamException also where it is longer than any cell can be
   */
  static String read(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int phonetic = 0;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        phonetic = phonetic == 0 && reader.getLocalName().equals("rPh") ? depth : phonetic;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        phonetic = phonetic == depth ? 0 : phonetic;
        depth--;
      } else if (phonetic == 0 && reader.hasText()) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > MOST_LETTERS) {
          throw new XMLStreamException("A cell has more than " + MOST_LETTERS + " letters.", reader.getLocation());
        }
      }
    }
    return text.indexOf("_x") < 0 ? text.toString() : ESCAPED.matcher(text)
        .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
  }
}
