package org.rapport.core.transfer;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.WholeFile;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.model.RapportException;

/** Writes what was wrong with an import into files, to be mended by whoever made the data. Stateless. */
public final class ImportProblems {

  private ImportProblems() {
  }

  /**
   * Writes the problems in their order, under headings in a language.
   *
   * @param file where to, absolute; replaced where it is there
   * @throws RapportException {@code file-denied}
   */
  public static void write(List<Problem> problems, Path file, Locale locale) throws RapportException {
    WholeFile.write(file, locale, out -> {
      OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write('\ufeff');
      CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
      printer.printRecord(Texts.in(locale, "problems.file"), Texts.in(locale, "problems.line"), Texts.in(locale, "problems.column"),
          Texts.in(locale, "problems.reason"), Texts.in(locale, "problems.failed"));
      for (Problem each : problems) {
        printer.printRecord(each.file(), each.line(), each.column(), Formulas.defused(each.reason()), each.failed());
      }
      printer.flush();
    });
  }

  /**
   * Copies the files with the failed rows of an import; those of rows under other headings get a number behind their name.
   *
   * @param file where to, absolute
   * @throws RapportException {@code file-denied}
   */
  public static void copyRejected(ImportResult result, Path file, Locale locale) throws RapportException {
    for (int i = 0; i < result.rejected().size(); i++) {
      Path from = Path.of(result.rejected().get(i));
      WholeFile.write(WholeFile.numbered(file, i), locale, out -> Files.copy(from, out));
    }
  }
}
