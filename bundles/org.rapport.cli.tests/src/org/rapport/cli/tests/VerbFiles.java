package org.rapport.cli.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The folder that commands write into. */
final class VerbFiles {

  private VerbFiles() {
  }

  /** The texts of all files in a folder, which are deleted, also of those packed into one. */
  static String take(Path folder) throws IOException {
    StringBuilder result = new StringBuilder();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      result.append(file.getFileName()).append('\n').append(new String(bytes, StandardCharsets.UTF_8));
      if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
        unpack(file, result);
      }
      Files.delete(file);
    }
    return result.toString();
  }

  private static void unpack(Path file, StringBuilder result) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        result.append('\n').append(entry.getName()).append('\n')
            .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
