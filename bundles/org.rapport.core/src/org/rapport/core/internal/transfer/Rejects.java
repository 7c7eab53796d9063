package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.WholeFile;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.model.RapportException;

/**
 * Writes the rows that failed into a file, with their reason behind them, so that they can be mended and imported again. Rows
 * under other headings go to a file of their own beside it.
 */
final class Rejects implements AutoCloseable {

  /**
   * One file, as far as its rows are counted.
   *
   * @param file absolute
   * @param form by which rows belong to it
   * @param length in bytes
   */
  record Part(String file, String form, long length) {
  }

  private static final class Open {

    private final Path file;
    private final RejectForm form;
    private final CSVPrinter printer;
    private final FileChannel channel;

    Open(Path file, RejectForm form, long length) throws IOException {
      this.file = file;
      this.form = form;
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(length).position(channel.size());
      OutputStream out = Channels.newOutputStream(channel);
      Writer writer = new OutputStreamWriter(out, form.charset());
      printer = new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setDelimiter(form.separator()).setQuote(form.quote()).get());
      if (channel.size() == 0) {
        begin(form, writer);
      }
    }

    private void begin(RejectForm form, Writer writer) throws IOException {
      Charset charset = form.charset();
      if (charset.equals(StandardCharsets.UTF_8)) {
        writer.write('\ufeff');
      }
      if (!form.headings().isEmpty()) {
        printer.printRecord(form.headings());
      }
    }
  }

  private final Path file;
  private final Locale locale;
  private final List<Part> parts;
  private final List<Open> open = new ArrayList<>();

  /**
   * Goes on with files, or begins.
   *
   * @param file where to; null for nowhere
   * @param parts what is written and counted, of an import that goes on; rows behind it are written again
   */
  Rejects(Path file, List<Part> parts, Locale locale) {
    this.file = file;
    this.parts = new ArrayList<>(parts);
    this.locale = locale;
  }

  /** Refuses a file that cannot be written: {@code file-denied}. */
  static void check(Path file, Locale locale) throws RapportException {
    WholeFile.check(file, locale);
    Path parent = file.toAbsolutePath().getParent();
    if (!Files.isWritable(Files.exists(file) ? file : parent)) {
      throw new RapportException("file-denied", Texts.in(locale, "export.denied", file, parent), Texts.in(locale, "export.denied.hint"));
    }
  }

  /** Takes away what an earlier import left there, or was written and not counted; {@code file-denied}. */
  void begin() throws RapportException {
    try {
      if (file != null && parts.isEmpty()) {
        Files.deleteIfExists(file);
      }
      for (Part part : parts) {
        if (Files.exists(Path.of(part.file()))) {
          try (FileChannel channel = FileChannel.open(Path.of(part.file()), StandardOpenOption.WRITE)) {
            channel.truncate(part.length());
          }
        }
      }
    } catch (IOException e) {
      throw WholeFile.denied(file, locale, e);
    }
  }

  /** Writes a row that failed, where it is one of a table; {@code file-denied}. */
  void add(Draft draft) throws RapportException {
    if (file == null || draft.reject() == null) {
      return;
    }
    List<String> cells = new ArrayList<>(draft.reject().cells().get());
    String reason = draft.problems().stream().filter(Problem::failed).map(Problem::reason).collect(Collectors.joining(" "));
    if (cells.isEmpty() || !cells.get(cells.size() - 1).equals(reason)) {
      cells.add(reason); // A row with too many fields that failed before has it already.
    }
    try {
      of(draft.reject().form()).printer.printRecord(cells.stream().map(Formulas::defused).toList());
    } catch (IOException e) {
      throw WholeFile.denied(file, locale, e);
    }
  }

  private Open of(RejectForm form) throws IOException {
    for (Open each : open) {
      if (each.form == form || each.form.equals(form)) {
        return each;
      }
    }
    int known = 0;
    while (known < parts.size() && !parts.get(known).form().equals(form.toString())) {
      known++;
    }
    long length = known < parts.size() ? parts.get(known).length() : 0;
    Open part = new Open(WholeFile.numbered(file, known), form, length);
    open.add(part);
    if (known == parts.size()) {
      parts.add(new Part(part.file.toString(), form.toString(), 0));
    }
    return part;
  }

  /** What is written, after all of it is on its way to the disk; {@code file-denied}. */
  List<Part> flushed() throws RapportException {
    try {
      for (Open each : open) {
        each.printer.flush();
        long length = each.channel.position();
        parts.replaceAll(part -> part.file().equals(each.file.toString()) ? new Part(part.file(), part.form(), length) : part);
      }
    } catch (IOException e) {
      throw WholeFile.denied(file, locale, e);
    }
    return List.copyOf(parts);
  }

  @Override
  public void close() throws RapportException {
    try {
      for (Open each : open) {
        each.printer.close();
      }
    } catch (IOException e) {
      throw WholeFile.denied(file, locale, e);
    }
  }
}
