package org.rapport.search;

import java.time.Instant;
import java.util.List;
import org.rapport.model.Ref;

/**
 * A record that was found, as the store shows it at this moment to who asked.
 *
 * @param label what it is called
 * @param context what tells it from others of its name, such as the employer of a contact; empty for nothing
 * @param reasons the values that were hit, the most telling first; empty where the label has all words
 * @param active false of a record that says of itself that it is no longer in use
 * @param changed when it was changed last; null where that is hidden
 */
public record Hit(Ref ref, String label, String context, List<Reason> reasons, boolean active, Instant changed) {

  /** Copies the list. */
  public Hit {
    reasons = List.copyOf(reasons);
  }

  /**
   * Why a record was found.
   *
   * @param path the feature, of a contained row as {@code emails.address}
   * @param name the feature as people call it
   * @param value its value, cut to a line
   */
  public record Reason(String path, String name, String value) {
  }
}
