package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapport.model.RapportException;

/** Ready mappings of exports of address books, known by their headings. */
final class Presets {

  private record Preset(String file, Set<String> all, Set<String> any) {

    boolean fits(List<String> headings) {
      return headings.containsAll(all) && any.stream().anyMatch(headings::contains);
    }
  }

  private static final List<Preset> KNOWN = List.of(
      new Preset("google.json", Set.of(), Set.of("E-mail 1 - Value", "Phone 1 - Value", "Phonetic First Name", "Given Name Yomi")),
      new Preset("outlook.json", Set.of("First Name", "Last Name", "E-mail Address"), Set.of("Business Phone", "Business Street", "Home Phone")));

  private Presets() {
  }

  /** The mapping of the program that wrote a table with some headings, as far as they are there; empty for another one. */
  static Optional<Mapping> find(List<String> headings) throws RapportException {
    Optional<Preset> preset = KNOWN.stream().filter(each -> each.fits(headings)).findFirst();
    return preset.isEmpty() ? Optional.empty() : Optional.of(new MappingFile(preset.get().file(), Locale.ENGLISH).read(text(preset.get().file()))
        .of(headings));
  }

  private static String text(String file) {
    try (InputStream in = Presets.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
