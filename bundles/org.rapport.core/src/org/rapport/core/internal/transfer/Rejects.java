package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.WholeFile;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.model.RapportException;

/**
 * Writes the rows, cards and records that failed into a file, with their reason, so that they can be mended and imported again.
 * Rows under other headings, and what is of another kind, go to a file of their own beside it.
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
    private final RejectFormat form;
    private final Writer writer;
    private final FileChannel channel;
    private boolean isFirst;

    Open(Path file, RejectFormat form, long length) throws IOException {
      this.file = file;
      this.form = form;
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(length).position(channel.size());
      OutputStream out = Channels.newOutputStream(channel);
      writer = new OutputStreamWriter(out, form.charset());
      isFirst = channel.size() == 0;
      if (isFirst) {
        form.begin(writer);
      }
    }

    void add(List<String> parts, String reason) throws IOException {
      form.add(writer, parts, reason, isFirst);
      isFirst = false;
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

  private static Path place(Path file, int place, RejectFormat form) {
    Path numbered = WholeFile.numbered(file, place);
    String name = numbered.getFileName().toString();
    return numbered.resolveSibling(name + form.missingEnding(name));
  }

  /** The first files of each kind that may be written where one is named. */
  static List<Path> places(Path file) {
    RejectForm table = new RejectForm(List.of(), ',', '"', StandardCharsets.UTF_8);
    return Stream.of(table, RejectText.CARDS, RejectText.RECORDS).map(form -> place(file, 0, form)).distinct().toList();
  }

  /** Takes away what an earlier import left there, or was written and not counted; {@code file-denied}. */
  void begin() throws RapportException {
    try {
      if (file != null && parts.isEmpty()) {
        for (Path each : places(file)) {
          Files.deleteIfExists(each);
        }
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

  /** Writes what failed, as far as it could be read; {@code file-denied}. */
  void add(Draft draft) throws RapportException {
    if (file == null || draft.reject() == null) {
      return;
    }
    String reason = draft.problems().stream().filter(Problem::failed).map(Problem::reason).collect(Collectors.joining(" "));
    try {
      of(draft.reject().form()).add(draft.reject().parts().get(), reason);
    } catch (IOException e) {
      throw WholeFile.denied(file, locale, e);
    }
  }

  private Open of(RejectFormat form) throws IOException {
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
    Open part = new Open(place(file, known, form), form, length);
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
        each.writer.flush();
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
        each.writer.append(each.form.end()).close();
      }
      for (Part part : parts) {
        if (part.form().equals(RejectText.RECORDS.toString()) && Files.exists(Path.of(part.file()))
            && open.stream().noneMatch(each -> each.file.toString().equals(part.file()))) {
          Files.writeString(Path.of(part.file()), RejectText.RECORDS.end(), StandardOpenOption.APPEND); // Of what an earlier process began.
        }
      }
    } catch (IOException e) {
      throw WholeFile.denied(file, locale, e);
    }
  }
}
