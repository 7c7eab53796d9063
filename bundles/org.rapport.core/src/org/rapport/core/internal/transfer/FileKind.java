package org.rapport.core.internal.transfer;

import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;

/** What is in a file, by the ending of its name. */
enum FileKind {
  /** Electronic business cards. */
  CARDS,
  /** Records as an export writes them. */
  RECORDS,
  /** One table of texts. */
  TABLE,
  /** Sheets, each a table. */
  WORKBOOK;

  /** The kind of a file; {@code macros}, {@code unknown-format}. */
  static FileKind of(InputFile file) throws RapportException {
    return switch (file.ending()) {
      case "vcf", "vcard" -> CARDS;
      case "json" -> RECORDS;
      case "csv", "tsv", "txt" -> TABLE;
      case "xlsx" -> WORKBOOK;
      case "xlsm", "xltm", "xlsb" -> throw new RapportException("macros", Texts.in(file.locale(), "xlsx.macros", file.name()),
          Texts.in(file.locale(), "xlsx.macros.hint"));
      default -> throw new RapportException("unknown-format", Texts.in(file.locale(), "import.format", file.name()),
          Texts.in(file.locale(), "import.format.hint"));
    };
  }
}
