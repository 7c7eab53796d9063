package org.rapport.store;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.RapportException;

/**
 * Long work that outlives the process that asked for it. A job waits in the base until a client leases it; the client
 * renews its lease while it works, and when it dies another one takes the job over where its cursor stands. Only who holds
 * the lease can write for a job: whoever lost it is refused in the same transaction, so nothing is done twice. Times are
 * those of the database. Safe for all threads.
 */
public interface JobQueue {

  /** Where a job stands. */
  enum State {
    WAITING, RUNNING, DONE, FAILED, CANCELLED;

    /** Whether nothing more will happen to it. */
    public boolean ended() {
      return this != WAITING && this != RUNNING;
    }
  }

  /**
   * How far a job is.
   *
   * @param cursor where to go on, as its kind writes it; empty at the beginning
   * @param done how much is done
   * @param total how much there is, 0 where that is not known
   * @param message a sentence for people; never null
   */
  record Progress(String cursor, long done, long total, String message) implements Serializable {

    /** Before anything is done. */
    public static final Progress NONE = new Progress("", 0, 0, "");
  }

  /**
   * A job.
   *
   * @param id also the id of the batch of what it commits
   * @param kind which code does it
   * @param parameters what that code is to do, as it writes it
   * @param who sign-in name of who asked for it
   * @param at when
   * @param leasedUntil until when nobody else takes it; null where nobody works at it
   * @param attempts how often it was leased
   * @param cancelling whether somebody wants it to stop
   * @param code of a job that failed the code of what went wrong; else null or empty
   */
  record Job(UUID id, String kind, String parameters, State state, String who, Instant at, Progress progress, Instant leasedUntil, int attempts,
      boolean cancelling, String code) implements Serializable {
  }

  /**
   * The right to work at a job.
   *
   * @param job as it was when it was leased
   * @param principal who asked for it, with the language and zone of that time
   * @param token tells this lease from all others
   */
  record Lease(Job job, Principal principal, UUID token) implements Serializable {
  }

  /**
   * Adds a job, to be done on the rights of the principal. When it returns, a power cut does not lose it.
   *
   * @param here whether only this user of this computer's operating system can do it, because it reads files
   */
  Job submit(Principal principal, String kind, String parameters, boolean here) throws RapportException;

  /** A job by its id. */
  Optional<Job> find(UUID id) throws RapportException;

  /**
   * The newest jobs, the newest first.
   *
   * @param who only those that this person asked for, by sign-in name; null for everybody's
   */
  List<Job> list(String who, int limit) throws RapportException;

  /** The jobs that have not ended, the oldest first; the first hundred. */
  List<Job> open() throws RapportException;

  /**
   * Leases the oldest job that waits, or whose lease ran out, and that can be done on this computer. On an embedded base the leases of an earlier process have.
   *
   * @param kinds what the caller can do
   * @param only this job, null for any
   */
  Optional<Lease> claim(Collection<String> kinds, UUID only, Duration duration) throws RapportException;

  /**
   * Prolongs a lease from now on.
   *
   * @return whether somebody wants the job to stop
   * @throws RapportException {@code lease-lost} if it ran out and another client took the job
   */
  boolean renew(Lease lease, Duration duration) throws RapportException;

  /** Keeps how far a job is; {@code lease-lost}. */
  void save(Lease lease, Progress progress) throws RapportException;

  /**
   * Commits a portion of the job's batch on the rights of its principal, and how far the job is then, in one transaction.
   *
   * @param what names the batch in the history
   * @param marks kept with the batch, as {@link Batch#commit(List, Collection)} does
   * @throws RapportException {@code lease-lost}, and what {@link Store#commit} throws; then neither is kept
   */
  List<Change> commit(Lease lease, String what, List<ChangeSet> sets, Collection<String> marks, Progress progress) throws RapportException;

  /** Which of some marks the job's own batch has. */
  Set<String> marked(UUID job, Collection<String> marks) throws RapportException;

  /** How far a job is that takes a batch back. */
  @FunctionalInterface
  interface Steps {
    /**
     * What is kept with the next portion; what it throws ends the undo before that portion.
     *
     * @param done how many records are taken back then
     * @param total how many there are
     */
    Progress next(long done, long total);
  }

  /**
   * Takes a batch back in portions, as the job's batch; where an earlier lease of the job began with it, what is left.
   *
   * @return what was done now, and all that stayed
   * @throws RapportException {@code lease-lost}, and what {@link Store#undo} throws
   */
  Undone undo(Lease lease, UUID batch, Steps steps) throws RapportException;

  /** How many changes a batch has, counted up to a most; 0 where there is no such batch. */
  long changes(UUID batch, long most) throws RapportException;

  /** Ends a job that cannot be done, with the code and the sentence of what went wrong; {@code lease-lost}. */
  void fail(Lease lease, String code, String message) throws RapportException;

  /**
   * Ends a job and waits until everything of it is on the disk; {@code lease-lost}.
   *
   * @param message what came out, or what went wrong
   */
  void end(Lease lease, State state, String message) throws RapportException;

  /** Gives a job back unfinished: it waits, and who leases it next goes on where its cursor stands. Nothing where the lease was lost. */
  void release(Lease lease) throws RapportException;

  /**
   * Asks a job to stop: one that nobody works at, because it waits or its lease ran out, ends at once, one that runs at its
   * next step. False where it had ended.
   */
  boolean cancel(UUID id) throws RapportException;

  /** Forgets the jobs that have ended and were asked for before a moment; gives how many. */
  int prune(Instant before) throws RapportException;
}
