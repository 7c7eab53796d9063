package org.rapport.core.internal.transfer;

import java.util.List;
import org.rapport.model.RapportException;

/** Reads drafts from one file, one after the other, without holding the file in memory where its form allows. */
interface Source extends AutoCloseable {

  /** The next one; null at the end. A file that breaks off gives a failed one last. */
  Draft next() throws RapportException;

  /** Columns without a place in the model. */
  default List<String> ignored() {
    return List.of();
  }

  @Override
  void close();
}
