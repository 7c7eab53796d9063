package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.workbench.internal.home.Arrangement;
import org.rapport.workbench.internal.snapshot.Contribution;

/** How a person arranges the tiles of the home page. */
class ArrangementTest {

  private static List<Contribution> tiles(String... ids) {
    return Stream.of(ids).map(id -> new Contribution(id, "acme", 0, Set.of(), null)).toList();
  }

  private static List<String> ids(List<Contribution> tiles) {
    return tiles.stream().map(Contribution::id).toList();
  }

  @Test
  void nothingArrangedIsTheOrderOfThePlugins() {
    assertEquals(List.of("a", "b"), ids(Arrangement.of("").shown(tiles("a", "b"))));
    assertEquals("", Arrangement.OF_PLUGINS.text());
  }

  @Test
  void whatIsArrangedComesBackFromItsText() {
    Arrangement arranged = Arrangement.of("b a").with("c", false);
    assertEquals(arranged, Arrangement.of(arranged.text()));
    assertEquals(List.of("b", "a"), ids(arranged.shown(tiles("a", "b", "c"))));
  }

  @Test
  void aTileThatIsShownAgainStandsWhereItStood() {
    Arrangement arranged = Arrangement.of("c b a").with("b", false).with("b", true);
    assertEquals(List.of("c", "b", "a"), ids(arranged.shown(tiles("a", "b", "c"))));
  }

  @Test
  void aTileOfANewPluginStandsBehindTheOneBeforeIt() {
    assertEquals(List.of("b", "a", "new"), ids(Arrangement.of("b a").shown(tiles("a", "new", "b"))));
    assertEquals(List.of("new", "b", "a"), ids(Arrangement.of("b a").shown(tiles("new", "a", "b"))));
  }

  @Test
  void movingWhatIsSeenKeepsWhatIsHidden() {
    Arrangement moved = Arrangement.of("a b c -b").ordered(List.of("c", "a"), tiles("a", "b", "c"));
    assertEquals(List.of("c", "a"), ids(moved.shown(tiles("a", "b", "c"))));
    assertEquals(List.of("c", "a", "b"), ids(moved.with("b", true).shown(tiles("a", "b", "c"))));
  }

  @Test
  void textThatNobodyWroteIsNoArrangement() {
    assertEquals(List.of("a", "b"), ids(Arrangement.of("  gone  -also.gone\n a a ").shown(tiles("a", "b"))));
  }
}
