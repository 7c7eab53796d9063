package org.rapport.core.transfer;

import java.nio.file.Path;

/**
 * What has one mapping in an import: a file, or a sheet of a workbook.
 *
 * @param file absolute
 * @param sheet its name; null where the file is no workbook
 * @param kind what is in it
 */
public record ImportPart(Path file, String sheet, Kind kind) {

  /** What can be in a file. */
  public enum Kind {
    /** Rows under headings. */
    TABLE,
    /** Electronic business cards. */
    CARDS,
    /** Records as an export writes them, which need no mapping. */
    RECORDS
  }

  /** What people and problems call it: {@code people.csv}, {@code Book.xlsx [Sheet1]}. */
  public String name() {
    return sheet == null ? file.getFileName().toString() : file.getFileName() + " [" + sheet + "]";
  }
}
