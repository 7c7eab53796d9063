package org.rapport.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found.
 *
 * @param hits the best first
 * @param whole false while there is no index yet: then the store was asked for names only
 */
public record Results(List<Hit> hits, boolean whole) {

  /** Copies the list. */
  public Results {
    hits = List.copyOf(hits);
  }

  /** The hits by the names of their types, in the order of the best of each. */
  public Map<String, List<Hit>> byType() {
    return hits.stream().collect(Collectors.groupingBy(hit -> hit.ref().type(), LinkedHashMap::new, Collectors.toList()));
  }
}
