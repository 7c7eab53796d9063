package org.rapport.core.internal.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML files in a workbook, unpacked while they are read and only as far as a workbook of that size can have them. */
final class XlsxParts implements AutoCloseable {

  /** Text of XML becomes a hundredth at best; what became less was made to fill memories. */
  private static final int MOST_RATIO = 100;
  private static final long ALWAYS_ALLOWED = 10L * 1024 * 1024;
  /** Java counts every {@code &amp;amp;} as an entity, since 24 up to 100 000 of them; without a DTD there are none that could grow. */
  private static final List<String> ENTITY_LIMITS = List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  private final ZipFile zip;
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  /** Opens a workbook; throws where it is no archive, or not a whole one. */
  XlsxParts(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
  }

  /** Thrown where a part unpacks to more than it can be. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge(String part) {
      super(part);
    }
  }

  /** What kept a part from being read, without what XML wraps it in. */
  static IOException cause(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
  }

  /** The name of a part that says itself to be too large; null for none. */
  String tooLarge() {
    return entries().stream().filter(each -> isTooLarge(each, each.getSize())).map(ZipEntry::getName).findFirst().orElse(null);
  }

  private static boolean isTooLarge(ZipEntry entry, long size) {
    return size > ALWAYS_ALLOWED && size / MOST_RATIO > entry.getCompressedSize();
  }

  private List<? extends ZipEntry> entries() {
    return Collections.list(zip.entries());
  }

  /** Whether there is a part, in capitals or not. */
  boolean has(String name) {
    return entry(name) != null;
  }

  private ZipEntry entry(String name) {
    ZipEntry exact = zip.getEntry(name);
    return exact != null ? exact : entries().stream().filter(each -> each.getName().equalsIgnoreCase(name)).findFirst().orElse(null);
  }

  /** A part as XML; closing the answer's stream is the caller's. */
  Xml open(String name) throws IOException {
    ZipEntry entry = entry(name);
    if (entry == null) {
      throw new IOException(name);
    }
    InputStream in = new Counting(zip.getInputStream(entry), entry);
    try {
      return new Xml(factory.createXMLStreamReader(in), in);
    } catch (XMLStreamException e) {
      in.close();
      throw cause(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** One part that is being read. */
  record Xml(XMLStreamReader reader, InputStream in) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      try {
        reader.close();
      } catch (XMLStreamException e) {
        throw cause(e);
      } finally {
        in.close();
      }
    }
  }

  /** Stops where more comes out than can be. */
  private static final class Counting extends FilterInputStream {

    private final ZipEntry entry;
    private long count;

    Counting(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int more) throws IOException {
      count += more;
      if (isTooLarge(entry, count)) {
        throw new TooLarge(entry.getName());
      }
    }
  }
}
