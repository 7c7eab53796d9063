package org.rapport.core.internal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The lists of {@code names.txt}. Immutable. */
final class DemoNames {

  private final Map<String, List<String>> lists = new HashMap<>();

  DemoNames() {
    try (BufferedReader reader = new BufferedReader(
        new InputStreamReader(DemoNames.class.getResourceAsStream("names.txt"), StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
        } else if (!line.startsWith("#") && line.contains(": ")) {
          int colon = line.indexOf(": ");
          lists.put(section + "." + line.substring(0, colon), Arrays.asList(line.substring(colon + 2).split(";")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list such as {@code all.title}. */
  List<String> list(String name) {
    return lists.get(name);
  }

  /** One of a list. */
  String pick(String name, RandomGenerator random) {
    List<String> values = lists.get(name);
    return values.get(random.nextInt(values.size()));
  }
}
