package org.rapport.core.internal.transfer;

import java.util.List;
import java.util.function.BiPredicate;
import org.rapport.model.RapportException;

/** Reads drafts from one file, one after the other, without holding the file in memory where its form allows. */
interface Source extends AutoCloseable {

  /** The next one; null at the end. A file that breaks off gives a failed one last. */
  Draft next() throws RapportException;

  /** Lets rows be passed over early whose type and key are sure to be skipped, where the source can tell. */
  default void skipKnown(BiPredicate<String, String> known) {
    // A source that cannot tell gives all drafts, and they are skipped later.
  }

  /** Columns without a place in the model. */
  default List<String> ignored() {
    return List.of();
  }

  @Override
  void close();
}
