package org.rapport.store;

import java.util.List;
import java.util.UUID;
import org.rapport.model.RapportException;

/** Many changes that belong together: an import, a bulk edit. Used by one thread. */
public interface Batch extends AutoCloseable {

  /** Names the batch for {@code undo}. */
  UUID id();

  /**
   * Applies one portion in a transaction of its own, as {@link Store#commit} does, but does not yet wait for the disk.
   * Portions of some hundred sets are a good size.
   */
  List<Change> commit(List<ChangeSet> sets) throws RapportException;

  /** Waits until everything is on the disk. Without it the batch stays as far as it came. */
  @Override
  void close() throws RapportException;
}
