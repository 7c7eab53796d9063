package org.rapport.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.rapport.print.internal.Texts;

/** The kinds of file that a report can be printed to. */
public enum PrintFormat {
  /** Pages for paper and for sending, our fonts embedded. */
  PDF("pdf", true),
  /** One page for a browser, in one file, pictures included. */
  HTML("html", false),
  /** A workbook; figures stay numbers. */
  XLSX("xlsx", false),
  /** A text document. */
  DOCX("docx", true),
  /** Slides, one a page. */
  PPTX("pptx", true);

  private final String code;
  private final boolean paged;

  PrintFormat(String code, boolean paged) {
    this.code = code;
    this.paged = paged;
  }

  /** Its name on the command line, and the ending of its files. */
  public String code() {
    return code;
  }

  /** Whether the file is divided into pages. */
  public boolean isPaged() {
    return paged;
  }

  /** The names of all formats. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(PrintFormat::code).toList();
  }

  /**
   * The format of a name.
   *
   * @throws RapportException {@code unknown-format} if there is none of that name
   */
  public static PrintFormat of(String name) throws RapportException {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (PrintFormat format : values()) {
      if (format.code.equals(wanted)) {
        return format;
      }
    }
    String all = String.join(", ", codes());
    throw new RapportException("unknown-format", Texts.get("unknown-format", name),
        Suggestions.hint(name, codes(), Texts.get("unknown-format.hint", name, all)));
  }
}
