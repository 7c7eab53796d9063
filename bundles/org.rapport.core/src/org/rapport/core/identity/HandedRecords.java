package org.rapport.core.identity;

import java.util.Map;
import java.util.UUID;

/**
 * What one user gave to another.
 *
 * @param batch takes it back as a whole; null where nothing was written
 * @param records how many of each type, by type name
 */
public record HandedRecords(UUID batch, Map<String, Long> records) {

  /** Copies the map. */
  public HandedRecords {
    records = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(records));
  }

  /** How many altogether. */
  public long total() {
    return records.values().stream().mapToLong(Long::longValue).sum();
  }
}
