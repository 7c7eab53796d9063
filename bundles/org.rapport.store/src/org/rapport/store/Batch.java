package org.rapport.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
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

  /**
   * Takes any number of records in, in portions, each in a transaction of its own that is validated and checked as
   * {@link Store#commit} does. Where a record is refused, what came before its portion stays in the batch.
   *
   * @param records detached records, asked for one after the other and not kept; who wants to stop throws from here
   * @param key a path to an attribute, such as {@code externalIds.value}: a record whose key is there already is not created,
   *     but what it says is taken over into the one that is there; its rows are added unless the same row is there. Null to
   *     create all
   * @throws RapportException {@code unknown-feature} and {@code bad-value} if the key is no attribute that can be one,
   *     {@code ambiguous} if several records have a key, and all of {@link Store#commit}
   */
  Loaded load(Iterator<? extends EObject> records, String key) throws RapportException;

  /** Waits until everything is on the disk. Without it the batch stays as far as it came. */
  @Override
  void close() throws RapportException;
}
