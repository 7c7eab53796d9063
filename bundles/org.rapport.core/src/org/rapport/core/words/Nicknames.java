package org.rapport.core.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names that people call each other by, from {@code data/nicknames.txt}: a line holds a name and what it is shortened to. Safe for all threads. */
public final class Nicknames {

  private final Map<String, Set<String>> others = new HashMap<>();

  /** Read when somebody asks for the first time, not when the window opens. */
  private static final class Common {
    static final Nicknames LIST = new Nicknames(Nicknames.class.getResource("/data/nicknames.txt"));
  }

  /** The list that comes with this bundle. */
  public static Nicknames common() {
    return Common.LIST;
  }

  private Nicknames(URL list) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> names = Words.of(line);
          names.forEach(name -> others.computeIfAbsent(name, key -> new TreeSet<>()).addAll(names));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    others.forEach((name, all) -> all.remove(name));
  }

  /** What else somebody may be called who is called so; a folded word. */
  public Set<String> of(String name) {
    return others.getOrDefault(name, Set.of());
  }
}
