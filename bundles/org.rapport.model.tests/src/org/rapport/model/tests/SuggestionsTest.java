package org.rapport.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.model.Suggestions;

class SuggestionsTest {

  private static final List<String> NAMES = List.of("id", "name", "nickname", "notes", "owner", "staff", "expectedClose");

  @Test
  void swappedMissingAndWrongLettersAreNear() {
    assertEquals(List.of("name"), Suggestions.near("nmae", NAMES));
    assertEquals(List.of("name"), Suggestions.near("nam", NAMES));
    assertEquals(List.of("staff"), Suggestions.near("stuff", NAMES));
    assertEquals(List.of("expectedClose"), Suggestions.near("exepctedclose", NAMES));
  }

  @Test
  void whatIsFarIsNotSuggested() {
    assertEquals(List.of(), Suggestions.near("amount", NAMES));
    assertEquals("All names.", Suggestions.hint("amount", NAMES, "All names."));
  }

  @Test
  void hintNamesTheNearestFirst() {
    assertEquals("Did you mean 'notes' or 'votes'?", Suggestions.hint("nootes", List.of("votes", "notes"), ""));
  }
}
