package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What numbers in the cells of a workbook are, by the formats in which they are shown. */
final class XlsxFormats {

  /** Digits that a spreadsheet keeps of a number. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(24L * 60 * 60);
  private static final LocalDate BEGIN_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate BEGIN_1904 = LocalDate.of(1904, 1, 1);
  /** The day after the last one that a spreadsheet knows. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  /** More zeros than any number of a spreadsheet has. */
  private static final int MOST_PLACES = 400;
  /** Lotus took 1900 for a leap year; days before its 29th of February are one off. */
  private static final int LEAP_DAY = 60;

  private final List<Format> formats = new ArrayList<>();
  private final LocalDate begin;

  /**
   * What a format says of a number.
   *
   * @param date whether it is shown as a day or time
   * @param digits how many it has at least, with zeros before it; 0 for as many as it has
   */
  private record Format(boolean date, int digits) {

    static final Format GENERAL = new Format(false, 0);
    static final Format DATE = new Format(true, 0);

    static Format of(String code) {
      if (code == null || code.equalsIgnoreCase("General")) {
        return GENERAL;
      }
      boolean date = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "").toLowerCase(Locale.ROOT)
          .matches(".*[ymdhs].*");
      return new Format(date, code.matches("0{1,255}") ? code.length() : 0);
    }
  }

  /**
   * Reads the formats; a workbook may have none.
   *
   * @param from1904 whether days are counted from 1904, as old Macs did
   */
  XlsxFormats(XlsxParts parts, String part, boolean from1904) throws IOException {
    begin = from1904 ? BEGIN_1904 : BEGIN_1900;
    if (!parts.has(part)) {
      return;
    }
    Map<String, Format> own = new HashMap<>();
    boolean cells = false;
    try (XlsxParts.Xml xml = parts.open(part)) {
      XMLStreamReader reader = xml.reader();
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          cells |= reader.getLocalName().equals("cellXfs");
          if (reader.getLocalName().equals("numFmt")) {
            own.put(reader.getAttributeValue(null, "numFmtId"), Format.of(reader.getAttributeValue(null, "formatCode")));
          } else if (cells && reader.getLocalName().equals("xf")) {
            String id = reader.getAttributeValue(null, "numFmtId");
            formats.add(own.containsKey(id) ? own.get(id) : builtIn(id));
          }
        } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
          cells = false;
        }
      }
    } catch (XMLStreamException e) {
      throw XlsxParts.cause(e);
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
  }

  /** Of the formats that no file spells out only those of days and times matter. */
  private static Format builtIn(String id) {
    int number = id == null ? 0 : Integer.parseInt(id);
    boolean date = number >= 14 && number <= 22 || number >= 27 && number <= 36 || number >= 45 && number <= 47 || number >= 50 && number <= 58;
    return date ? Format.DATE : Format.GENERAL;
  }

  /**
   * A number in the form of programs: a day or moment where it is shown as one, else as many digits as a spreadsheet keeps;
   * of more digits than that it says that they are lost.
   *
   * @param style number of the cell's style; null for none
   */
  String text(String number, String style) {
    int index = style == null ? 0 : Integer.parseInt(style);
    Format format = index < formats.size() ? formats.get(index) : Format.GENERAL;
    BigDecimal exact = new BigDecimal(number);
    if (Math.abs(exact.scale()) > MOST_PLACES) {
      throw new NumberFormatException(number);
    }
    if (format.date() && exact.signum() >= 0 && exact.compareTo(LAST_DAY) < 0) {
      return moment(exact);
    }
    BigDecimal shown = exact.round(SHOWN).stripTrailingZeros();
    if (shown.precision() - shown.scale() > SHOWN.getPrecision()) {
      return shown.toString();
    }
    String digits = shown.signum() == 0 ? "0" : shown.toPlainString();
    boolean whole = shown.signum() >= 0 && !digits.contains(".");
    return whole ? "0".repeat(Math.max(0, format.digits() - digits.length())) + digits : digits;
  }

  private String moment(BigDecimal number) {
    long days = number.longValue();
    long seconds = number.subtract(BigDecimal.valueOf(days)).multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
    if (days == 0 && begin.equals(BEGIN_1900)) {
      return LocalTime.MIN.plusSeconds(seconds).toString();
    }
    LocalDateTime moment = begin.plusDays(begin.equals(BEGIN_1900) && days < LEAP_DAY ? days + 1 : days).atStartOfDay().plusSeconds(seconds);
    return moment.toLocalTime().equals(LocalTime.MIN) ? moment.toLocalDate().toString() : moment.toString();
  }
}
