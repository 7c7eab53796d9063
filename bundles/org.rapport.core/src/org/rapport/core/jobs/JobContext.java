package org.rapport.core.jobs;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.JobQueue.Steps;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Undone;

/** What a job works with. Used by the job's thread. */
public interface JobContext {

  /** The job's id, which is also that of the batch of what it commits: {@code undo} takes it back as one. */
  UUID id();

  /** The open store; to be called with {@link #principal()}. */
  Store store();

  /** Who asked for the job, and on whose rights it runs. */
  Principal principal();

  /** What the job is to do, as it was submitted. */
  String parameters();

  /** How far it is. */
  Progress progress();

  /** Keeps how far it is, where nothing is to be committed; {@code lease-lost} if another client has taken it over. */
  void save(Progress progress) throws RapportException;

  /** Commits changes, and how far the job is with them, in one transaction; {@code lease-lost} too. */
  default List<Change> commit(List<ChangeSet> sets, Progress progress) throws RapportException {
    return commit(sets, List.of(), progress);
  }

  /** The same with marks, as {@link org.rapport.store.Batch#commit(List, Collection)} keeps them. */
  List<Change> commit(List<ChangeSet> sets, Collection<String> marks, Progress progress) throws RapportException;

  /** Takes a batch back as the job's own; see {@link org.rapport.store.JobQueue#undo}. */
  Undone undo(UUID batch, Steps steps) throws RapportException;

  /**
   * Whether it is to stop at the next place where it can go on: somebody cancels it, or this process leaves it to others.
   * Then it throws an {@link org.eclipse.core.runtime.OperationCanceledException}.
   */
  boolean isCancelled();
}
