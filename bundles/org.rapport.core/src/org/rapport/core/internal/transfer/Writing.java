package org.rapport.core.internal.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;

/** Where an import writes to, and where it keeps how far it is. */
interface Writing extends AutoCloseable {

  /** The batch of what is written. */
  UUID batch();

  /** Commits in one transaction; the marks tell rows that are taken in. Gives the records that changed. */
  Set<Ref> commit(List<ChangeSet> sets, Collection<String> marks) throws RapportException;

  /** The records of changes. */
  static Set<Ref> records(List<Change> changes) {
    return changes.stream().map(change -> change.set().root()).collect(Collectors.toSet());
  }

  /** Of rows with some marks those that this import itself took in before, in a process that died. */
  Set<String> mine(Collection<String> marks) throws RapportException;

  /**
   * Everything before is done; to be called between two portions.
   *
   * @param file which file is being read, from 0
   * @param rows how many rows of it
   * @throws org.eclipse.core.runtime.OperationCanceledException where it is to stop here
   */
  void reached(int file, long rows, Tally tally) throws RapportException;

  /** Whether it is to stop at the next {@link #reached}. */
  boolean isCancelled();

  /** Nothing more is written, and all is on the disk. */
  @Override
  void close() throws RapportException;
}
