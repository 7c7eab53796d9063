package org.rapport.core.internal.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;

/** A file to be imported: checked, unpacked where it is compressed, and decoded. */
final class InputFile {

  private static final int SAMPLE = 4096;
  private static final int LAST_ASCII = 127;
  private static final int GOOD_FOR_ONE_DAMAGED = 10;
  private static final int GZIP_1 = 0x1f;
  private static final int GZIP_2 = 0x8b;

  private final Path path;
  private final Locale locale;
  private final boolean gzip;
  private final String state;

  private InputFile(Path path, Locale locale, boolean gzip) throws IOException {
    this.state = state(path);
    this.path = path;
    this.locale = locale;
    this.gzip = gzip;
  }

  /** Checks a file before anything is read: {@code no-file}, {@code is-folder}, {@code file-denied}, {@code empty-file}. */
  static InputFile of(Path path, Locale locale) throws RapportException {
    String wrong = !Files.exists(path) ? "no-file" : Files.isDirectory(path) ? "is-folder" : !Files.isReadable(path) ? "file-denied" : null;
    try {
      if (wrong == null && Files.isRegularFile(path) && Files.size(path) == 0) {
        wrong = "empty-file";
      }
      if (wrong != null) {
        throw new RapportException(wrong, Texts.in(locale, wrong, path), Texts.in(locale, wrong + ".hint"));
      }
      try (InputStream in = Files.newInputStream(path)) {
        return new InputFile(path, locale, in.read() == GZIP_1 && in.read() == GZIP_2);
      }
    } catch (IOException e) {
      throw new RapportException("file-denied", Texts.in(locale, "file-denied", path), Texts.in(locale, "file-denied.hint"), e);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  Path path() {
    return path;
  }

  /** The ending without {@code .gz}, in lower case; empty where there is none. */
  String ending() {
    String name = name().toLowerCase(Locale.ROOT);
    name = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
  }

  InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    return gzip ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
  }

  /** The text from its first character on, without byte order mark; the charset may be null to find it out. */
  Reader reader(Charset charset) throws IOException {
    Charset found = charset == null ? charset() : charset;
    InputStream in = open();
    in.mark(4);
    byte[] start = in.readNBytes(3);
    in.reset();
    in.skipNBytes(markLength(start));
    return new InputStreamReader(in, found);
  }

  private static int markLength(byte[] start) {
    if (start.length >= 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
      return 3;
    }
    return byteOrder(start) == null ? 0 : 2;
  }

  private static Charset byteOrder(byte[] start) {
    if (start.length >= 2 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    return start.length >= 2 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff ? StandardCharsets.UTF_16BE : null;
  }

  /** A byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where the file is, else the code page of its words. */
  Charset charset() throws IOException {
    byte[] sample;
    try (InputStream in = open()) {
      sample = in.readNBytes(SAMPLE);
    }
    Charset marked = byteOrder(sample);
    if (marked != null) {
      return marked;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    int most = sample.length * 2 / 5;
    if (odd > 0 && odd >= most && even == 0 || even > 0 && even >= most && odd == 0) {
      return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    if (isUtf8()) {
      return StandardCharsets.UTF_8;
    }
    try (InputStream in = open()) {
      return CodePages.guess(in);
    }
  }

  /** Whether all is UTF-8, or so much that what is not is damaged; rows with damaged letters fail later. */
  private boolean isUtf8() throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    long good = 0;
    long damaged = 0;
    try (InputStream in = open()) {
      for (boolean ended = false; !ended;) {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.limit(bytes.position() + Math.max(count, 0)).position(0);
        ended = count < 0;
        CoderResult result = decoder.decode(bytes, chars, ended);
        while (result.isError()) {
          damaged++;
          bytes.position(bytes.position() + result.length());
          result = decoder.decode(bytes, chars, ended);
        }
        good += chars.flip().chars().filter(each -> each > LAST_ASCII).count();
        chars.clear();
        bytes.compact();
      }
    } catch (java.io.EOFException e) {
      good++; // A compressed file that breaks off: reading it will say so.
    }
    return good >= damaged * GOOD_FOR_ONE_DAMAGED;
  }

  /** Whether it is not the file any more that it was when it was checked; {@code file-denied}. */
  boolean hasChanged() throws RapportException {
    try {
      return !state.equals(state(path));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static String state(Path path) throws IOException {
    return Files.size(path) + " " + Files.getLastModifiedTime(path);
  }

  /** A failure while reading, as a service reports it. */
  RapportException unreadable(IOException e) {
    return new RapportException("file-denied", Texts.in(locale, "unreadable", path, String.valueOf(e.getMessage())),
        Texts.in(locale, "unreadable.hint"), e);
  }

  Locale locale() {
    return locale;
  }
}
