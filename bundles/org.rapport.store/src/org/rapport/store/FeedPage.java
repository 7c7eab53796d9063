package org.rapport.store;

import java.io.Serializable;
import java.util.List;
import org.rapport.model.Ref;

/**
 * Which records were changed behind a position of the feed, for who keeps something that is made of records, such as an index.
 *
 * @param records each once, in the order of the changes; their types are installed
 * @param position names the base and the place behind these changes; nothing is said of what it is made of
 * @param more whether there is something behind it already
 */
public record FeedPage(List<Ref> records, String position, boolean more) implements Serializable {

  /** Copies the list. */
  public FeedPage {
    records = List.copyOf(records);
  }
}
