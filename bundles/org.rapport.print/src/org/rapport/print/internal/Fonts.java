package org.rapport.print.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our fonts for the engine, which wants them as files: written to a folder of their own, with the configuration that
 * embeds them in PDF and, for letters they do not have, falls back to the fonts of the system. Charts draw with AWT,
 * which is told of them too.
 */
final class Fonts implements AutoCloseable {

  private static final List<String> FILES = List.of("RapportInter-Regular.ttf", "RapportInter-Medium.ttf",
      "RapportInter-SemiBold.ttf");
  private static final List<Path> SYSTEM = List.of(Path.of("/usr/share/fonts/opentype/noto"),
      Path.of("/usr/share/fonts/truetype/dejavu"), Path.of("/usr/share/fonts/truetype/noto"), Path.of("C:/Windows/Fonts"),
      Path.of("/System/Library/Fonts"));

  private final Path folder;

  /** Writes the fonts and their configuration. */
  Fonts(ClassLoader bundle) throws IOException {
    folder = Files.createTempDirectory("rapport-fonts");
    for (String file : FILES) {
      Path target = folder.resolve(file);
      try (InputStream in = bundle.getResourceAsStream("fonts/" + file)) {
        if (in == null) {
          throw new IOException("The font fonts/" + file + " is not in the bundle org.rapport.print.");
        }
        Files.copy(in, target);
      }
      register(target);
    }
    Files.writeString(folder.resolve("fontsConfig.xml"), configuration(), StandardCharsets.UTF_8);
  }

  /** Where the engine finds the configuration. */
  URL configurationUrl() throws IOException {
    return folder.resolve("fontsConfig.xml").toUri().toURL();
  }

  private static void register(Path file) throws IOException {
    try {
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
    } catch (FontFormatException e) {
      throw new IOException("The font " + file.getFileName() + " cannot be read.", e);
    }
  }

  private String configuration() {
    String paths = Stream.concat(Stream.of(folder), SYSTEM.stream().filter(Files::isDirectory))
        .map(path -> "    <path path=\"" + path + "\"/>\n").collect(Collectors.joining());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<font>\n  <font-aliases>\n"
        + "    <mapping name=\"serif\" font-family=\"Rapport Inter\"/>\n    <mapping name=\"sans-serif\" font-family=\"Rapport Inter\"/>\n"
        + "  </font-aliases>\n  <composite-font name=\"all-fonts\">\n"
        + "    <font font-family=\"Rapport Inter\"/>\n    <font font-family=\"DejaVu Sans\"/>\n    <font font-family=\"Noto Sans\"/>\n"
        + "    <font font-family=\"Noto Sans CJK SC\"/>\n    <font font-family=\"Microsoft YaHei\"/>\n  </composite-font>\n"
        + "  <font-paths>\n" + paths + "  </font-paths>\n"
        + "  <encodings>\n    <encoding font-family=\"Rapport Inter\" encoding=\"Identity-H\"/>\n"
        + "    <encoding font-family=\"Rapport Inter Medium\" encoding=\"Identity-H\"/>\n"
        + "    <encoding font-family=\"Rapport Inter SemiBold\" encoding=\"Identity-H\"/>\n  </encodings>\n</font>\n";
  }

  /** Removes the folder. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
