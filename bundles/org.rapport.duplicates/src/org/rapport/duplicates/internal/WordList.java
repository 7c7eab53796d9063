package org.rapport.duplicates.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists of this bundle: a line holds an entry, one that begins with # says what they are. */
final class WordList {

  private WordList() {
  }

  static List<String> read(String resource) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(WordList.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
