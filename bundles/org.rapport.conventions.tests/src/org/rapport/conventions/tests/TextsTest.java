package org.rapport.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text of the product is there in English and in French. */
class TextsTest {

  /** Names of bundles are for administrators and stay in English. */
  private static final Set<String> ENGLISH_ONLY = Set.of("bundle.name", "bundle.vendor");
  private static final Pattern DEFAULTS = Pattern.compile("[A-Za-z]+\\.properties");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private final SourceTree tree = new SourceTree();

  @Test
  void everyTextIsThereInFrench() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path file : textFiles()) {
      Set<String> keys = new TreeSet<>(load(file).stringPropertyNames());
      keys.removeAll(ENGLISH_ONLY);
      if (!keys.isEmpty()) {
        Path french = french(file);
        Set<String> translated = Files.exists(french) ? load(french).stringPropertyNames() : Set.of();
        keys.stream().filter(key -> !translated.contains(key)).forEach(key -> missing.add(tree.name(file) + ": " + key));
        translated.stream().filter(key -> !keys.contains(key) && !ENGLISH_ONLY.contains(key)).forEach(key -> missing.add(tree.name(french) + ": only here: " + key));
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void aTranslationHasThePlaceholdersOfItsText() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : textFiles()) {
      Path french = french(file);
      if (Files.exists(french)) {
        Properties english = load(file);
        Properties translated = load(french);
        for (String key : translated.stringPropertyNames()) {
          if (!placeholders(english.getProperty(key, "")).equals(placeholders(translated.getProperty(key)))) {
            wrong.add(tree.name(french) + ": " + key);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private List<Path> textFiles() {
    return tree.files(tree.root().resolve("bundles"), file -> {
      String name = file.getFileName().toString();
      boolean isText = name.startsWith("messages") || name.startsWith("plugin") || name.startsWith("bundle");
      return isText && DEFAULTS.matcher(name).matches() && !tree.name(file).contains(".tests/");
    });
  }

  private static Path french(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".properties", "_fr.properties"));
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> placeholders(String text) {
    return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(result -> result.group(1)).toList());
  }
}
