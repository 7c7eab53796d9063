package org.rapport.core.internal.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that cells of a workbook refer to by number. Many of them wait in a temporary file and not in memory. */
final class XlsxStrings implements AutoCloseable {

  private static final long IN_MEMORY = 4_000_000;
  private static final int WINDOW = 16 * 1024;

  private final List<String> near = new ArrayList<>();
  private long[] offsets = new long[16];
  private int far;
  private long letters;
  private Path file;
  private OutputStream out;
  private RandomAccessFile in;
  /** What was read of the file last, for most cells refer to the text that follows the one before. */
  private byte[] window = {};
  private long windowBegin;

  /** Reads all of them; a workbook may have none. */
  XlsxStrings(XlsxParts parts, String part) throws IOException {
    if (!parts.has(part)) {
      return;
    }
    try (XlsxParts.Xml xml = parts.open(part)) {
      while (xml.reader().hasNext()) {
        if (xml.reader().next() == XMLStreamConstants.START_ELEMENT && xml.reader().getLocalName().equals("si")) {
          add(XlsxText.read(xml.reader()));
        }
      }
      if (out != null) {
        out.close();
        in = new RandomAccessFile(file.toFile(), "r");
      }
    } catch (XMLStreamException e) {
      close();
      throw XlsxParts.cause(e);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void add(String text) throws IOException {
    if (letters < IN_MEMORY) {
      near.add(text);
      letters += text.length();
      return;
    }
    if (out == null) {
      file = Files.createTempFile("rapport-import", ".texts");
      out = new BufferedOutputStream(Files.newOutputStream(file));
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (far + 1 >= offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    out.write(bytes);
    offsets[far + 1] = offsets[far] + bytes.length;
    far++;
  }

  /** One of them; throws where there is none of that number. */
  String get(int number) throws IOException {
    if (number < 0 || number >= near.size() + far) {
      throw new IOException("There is no text " + number + ".");
    }
    if (number < near.size()) {
      return near.get(number);
    }
    int place = number - near.size();
    int length = (int) (offsets[place + 1] - offsets[place]);
    if (offsets[place] < windowBegin || offsets[place + 1] > windowBegin + window.length) {
      windowBegin = offsets[place];
      window = new byte[(int) Math.min(Math.max(WINDOW, length), offsets[far] - windowBegin)];
      in.seek(windowBegin);
      in.readFully(window);
    }
    return new String(window, (int) (offsets[place] - windowBegin), length, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (out == null) {
      return;
    }
    try (OutputStream closing = out; RandomAccessFile reading = in) {
      window = new byte[0];
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
