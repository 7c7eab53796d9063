package org.rapport.workbench.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.store.Change;

/**
 * What this user has changed since the database was opened here, so that undo takes back the last change of this
 * session and nothing else. An import or the filling of the demo is not among them: those are batches, undone from
 * their history. A change of many records, which a job does, is. Safe for all threads.
 */
public final class SessionChanges {

  private final Deque<UUID> done = new ArrayDeque<>();
  private final Deque<UUID> undone = new ArrayDeque<>();
  private final Object turn = new Object();

  /** Remembers a commit. */
  synchronized void committed(List<Change> changes) {
    if (!changes.isEmpty()) {
      done.push(name(changes));
      undone.clear();
    }
  }

  /** Remembers a batch that a job of the base wrote because this user asked for it here. */
  synchronized void wrote(UUID batch) {
    done.push(batch);
    undone.clear();
  }

  /** What an undo holds from asking what is next until it told what it took back, so that a second one takes back what is next then. */
  public Object turn() {
    return turn;
  }

  /** What undo would take back. */
  public synchronized Optional<UUID> lastDone() {
    return Optional.ofNullable(done.peek());
  }

  /** What redo would take back. */
  public synchronized Optional<UUID> lastUndone() {
    return Optional.ofNullable(undone.peek());
  }

  /** Remembers that the last one is being taken back by a job, whose id is that of the batch that takes it back. */
  public synchronized void takesBack(UUID change, UUID job, boolean redo) {
    (redo ? undone : done).remove(change);
    (redo ? done : undone).push(job);
  }

  /** Remembers that the last one was taken back by other changes. */
  public synchronized void tookBack(UUID change, List<Change> by, boolean redo) {
    (redo ? undone : done).remove(change);
    if (!by.isEmpty()) {
      (redo ? done : undone).push(name(by));
    }
  }

  /** Forgets a change that cannot be taken back any more, because somebody else has done so. */
  public synchronized void forget(UUID change) {
    done.remove(change);
    undone.remove(change);
  }

  /** Several changes of one commit are one batch. */
  private static UUID name(List<Change> changes) {
    return changes.get(0).batchId().orElse(changes.get(0).id());
  }
}
