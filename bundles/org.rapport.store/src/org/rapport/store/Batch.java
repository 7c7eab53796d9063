package org.rapport.store;

import java.util.Collection;
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

  /**
   * The same, and keeps marks in the same transaction by which a later batch knows that it was here before: hashes of the
   * rows of an import. {@link Store#marked} finds them; they vanish when the batch is undone.
   *
   * @param marks each of at most 100 letters; one that is there already is left as it is
   */
  List<Change> commit(List<ChangeSet> sets, Collection<String> marks) throws RapportException;

  /** Waits until everything is on the disk. Without it the batch stays as far as it came. */
  @Override
  void close() throws RapportException;
}
