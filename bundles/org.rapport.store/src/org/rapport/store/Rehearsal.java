package org.rapport.store;

import java.util.List;
import java.util.Set;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;

/**
 * Tries out what a batch would do, portion after portion, and writes nothing: what one portion would make is there for the
 * next ones, as far as references and unique values are concerned. Used by one thread.
 */
public interface Rehearsal {

  /**
   * Refuses what {@link Batch#commit(List)} would refuse, on the same rights and for the same reasons, and remembers what it
   * would not refuse.
   *
   * @return the records that would change
   * @throws RapportException all of {@link Batch#commit(List)}
   */
  Set<Ref> commit(List<ChangeSet> sets) throws RapportException;
}
