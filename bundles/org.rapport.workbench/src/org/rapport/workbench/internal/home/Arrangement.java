package org.rapport.workbench.internal.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.workbench.internal.snapshot.Contribution;

/**
 * Which tiles a person wants to see, and in which order. A tile that is installed later stands where its plugin puts it. Immutable.
 *
 * @param order ids of tiles, the first first; not all need to be installed
 * @param hidden ids of those that are not to be seen
 */
public record Arrangement(List<String> order, List<String> hidden) {

  /** Where it is kept for the person. */
  public static final String KEY = "home.tiles";
  /** That of somebody who has not arranged anything. */
  public static final Arrangement OF_PLUGINS = new Arrangement(List.of(), List.of());

  private static final String HIDDEN = "-";

  /** Copies the lists. */
  public Arrangement {
    order = List.copyOf(order);
    hidden = List.copyOf(hidden);
  }

  /** Reads what {@link #text} wrote; of anything else what can be read. */
  public static Arrangement of(String text) {
    List<String> words = Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).distinct().toList();
    return new Arrangement(words.stream().filter(Predicate.not(Arrangement::isHidden)).toList(),
        words.stream().filter(Arrangement::isHidden).map(word -> word.substring(HIDDEN.length())).toList());
  }

  private static boolean isHidden(String word) {
    return word.startsWith(HIDDEN);
  }

  /** As one text; empty for that of the plugins. */
  public String text() {
    return Stream.concat(order.stream(), hidden.stream().map(HIDDEN::concat)).collect(Collectors.joining(" "));
  }

  /** Those of the tiles that are to be seen, in their order. */
  public List<Contribution> shown(List<Contribution> tiles) {
    return ordered(tiles).stream().filter(tile -> !hidden.contains(tile.id())).toList();
  }

  /** All tiles in their order: one that is not named stands behind that which its plugin puts it behind. */
  public List<Contribution> ordered(List<Contribution> tiles) {
    List<Contribution> ordered = new ArrayList<>(tiles.stream().filter(tile -> order.contains(tile.id()))
        .sorted(Comparator.comparingInt(tile -> order.indexOf(tile.id()))).toList());
    for (int i = 0; i < tiles.size(); i++) {
      if (!ordered.contains(tiles.get(i))) {
        ordered.add(i == 0 ? 0 : ordered.indexOf(tiles.get(i - 1)) + 1, tiles.get(i));
      }
    }
    return ordered;
  }

  /** The same with those that are seen in another order. */
  public Arrangement ordered(List<String> seen, List<Contribution> tiles) {
    List<String> rest = ordered(tiles).stream().map(Contribution::id).filter(id -> !seen.contains(id)).toList();
    return new Arrangement(Stream.concat(seen.stream(), rest.stream()).toList(), hidden);
  }

  /** The same with a tile shown or hidden. */
  public Arrangement with(String tile, boolean isShown) {
    Stream<String> others = hidden.stream().filter(id -> !id.equals(tile));
    return new Arrangement(order, isShown ? others.toList() : Stream.concat(others, Stream.of(tile)).toList());
  }
}
