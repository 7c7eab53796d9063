package org.rapport.core.internal.transfer;

import java.io.IOException;
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

  private final List<String> near = new ArrayList<>();
  private long[] offsets = new long[16];
  private int far;
  private long letters;
  private Path file;
  private RandomAccessFile out;

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
      out = new RandomAccessFile(file.toFile(), "rw");
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
    byte[] bytes = new byte[(int) (offsets[place + 1] - offsets[place])];
    out.seek(offsets[place]);
    out.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      Files.deleteIfExists(file);
    }
  }
}
