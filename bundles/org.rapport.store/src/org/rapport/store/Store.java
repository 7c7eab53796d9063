package org.rapport.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;

/**
 * One open database of customers. Takes and returns values only, so that a store behind a network can stand in its
 * place. All methods block on the database: never call them on the UI thread. Safe for all threads; detached records
 * that it returns belong to the caller.
 */
public interface Store extends AutoCloseable {

  /** The types that can be stored here. */
  Types types();

  /** What is open, in which version, and how it feels. */
  StoreInfo info() throws RapportException;

  /**
   * How the open database fares; counts whole tables, seconds on a million records.
   *
   * @throws RapportException {@code not-allowed} for others than administrators
   */
  StoreHealth health(Principal principal) throws RapportException;

  /** What the sign-in of users needs; for whoever lets users in, not for what shows or exports data. */
  Logins logins();

  /** What attached files contain. */
  Contents contents();

  /** Deleted records, and what would go with a record if it were deleted. */
  Bin bin();

  /** Long work that outlives a process. */
  JobQueue jobs();

  /**
   * What somebody may do here. Every other call obeys it by itself: a record that may not be read is as if it were not there,
   * a hidden feature as if the model did not have it. Whoever has no user's record may do everything while the base has no
   * users, and nothing afterwards.
   */
  Rights rights(Principal principal) throws RapportException;

  /**
   * Asks whether records of a type may leave in a file; to be called before they do.
   *
   * @throws RapportException {@code not-allowed}; {@code unknown-type}
   */
  void exporting(Principal principal, String type) throws RapportException;

  /**
   * Asks whether many records of a type may be changed or deleted at once; to be called before work that will do it later.
   *
   * @throws RapportException {@code not-allowed}; {@code unknown-type}
   */
  void changingMany(Principal principal, String type) throws RapportException;

  /** A detached copy of a record with everything it contains; references are proxies. Empty where there is none. */
  Optional<EObject> load(Principal principal, Ref ref) throws RapportException;

  /** The same for several records of any types at a cost that follows the number of types; those not there are left out. */
  Map<Ref, EObject> load(Principal principal, Collection<Ref> refs) throws RapportException;

  /** The labels of records of any types, in one statement a type; those not there are left out. */
  Map<Ref, String> labels(Principal principal, Collection<Ref> refs) throws RapportException;

  /** Rows of a list, in its order, from a place on. */
  Page page(Principal principal, Query query, PageRequest request) throws RapportException;

  /** How many records a list has: exact where there are no more than the limit, else "at least"; limit 0 counts all. */
  Total count(Principal principal, Query query, long limit) throws RapportException;

  /** Counts and sums a group; ordered by the keys, empty keys last. */
  List<Group> groups(Principal principal, GroupQuery query) throws RapportException;

  /**
   * Applies change sets in one transaction: all or nothing. Each is merged with the newest state, validated, written
   * and appended to the feed. When it returns, a power cut loses nothing of it. A set that changes nothing gives no change.
   *
   * @return the changes as far as the principal sees them
   * @throws RapportException {@code not-allowed} where the record is seen and the change is not among the principal's rights
   * @throws ConflictException if a feature was changed by somebody else since the set's base version
   * @throws ValidationException if a record would break a rule of its model
   */
  List<Change> commit(Principal principal, List<ChangeSet> sets) throws RapportException;

  /** Begins a batch: many change sets, committed in portions, undone as one. Changing and deleting by it is a right of its own. */
  Batch batch(Principal principal, String what) throws RapportException;

  /** Tries out a batch: what would be refused of it is found, and nothing is written. */
  Rehearsal rehearsal(Principal principal);

  /**
   * Makes one record of several of a type, in one transaction and as one batch, which {@link #undo} takes back. What refers to
   * those that go refers to the one that is kept; a relationship or row that would then say nothing, or what is said already,
   * is left out; of consents for the same purpose and channel the stricter is kept, with the proofs of both. What the kept
   * record is to have of the others is for the caller to say. Those that go lie in the bin; {@link Bin#mergedInto} finds them.
   *
   * @param kept changes the record that is kept; may change nothing
   * @param gone deletions of the others; a base version above 0 is the one that was looked at
   * @return the changes as far as the principal sees them
   * @throws RapportException {@code bad-merge} if these are not different records of one type, and all of {@link #commit}: to
   *     change the one and to delete the others have to be among the principal's rights, what refers to them follows
   * @throws ConflictException also if one of the others was changed since it was looked at
   */
  List<Change> merge(Principal principal, ChangeSet kept, List<ChangeSet> gone) throws RapportException;

  /** Which of the marks an earlier batch left, one's own where one may not read everything; see {@link Batch#commit(List, Collection)}. */
  Set<String> marked(Principal principal, Collection<String> marks) throws RapportException;

  /** The changes of a record, the newest first; values of features as they were, also of a deleted record. */
  List<Change> history(Principal principal, Ref ref) throws RapportException;

  /** A change by its id. */
  Optional<Change> change(Principal principal, UUID id) throws RapportException;

  /**
   * Commits the inverse of a change or of a whole batch. In a batch what was changed since is kept and listed.
   *
   * @throws RapportException {@code unknown-change}; {@code already-undone}; {@code in-use} if others refer to a record
   *     that would vanish; {@link ConflictException} if a feature of a single change was changed since
   */
  Undone undo(Principal principal, UUID changeOrBatch) throws RapportException;

  /** The principal's newest change that is no undo and not undone yet. */
  Optional<UUID> undoable(Principal principal) throws RapportException;

  /** The principal's newest undo that is not taken back yet. */
  Optional<UUID> redoable(Principal principal) throws RapportException;

  /**
   * Calls back after each commit, of this process or another, in commit order, on a thread of the store. The listener hears
   * of records that the principal may read, without what is hidden; of every deletion it hears the type and the id.
   */
  Subscription subscribe(Principal principal, Consumer<List<Change>> listener);

  /**
   * Calls back whenever {@link #types} gives others, because custom fields or page layouts were changed, here or by another
   * process: also where one may not see the records that say so. The call comes on a thread of the store and must not wait.
   */
  Subscription watchTypes(Runnable listener);

  /**
   * The records that were changed behind a position of the feed, by this process or another, none left out. Of every record it
   * tells the type and the id, for one that may no longer be read has to be forgotten; what may be seen of it {@link #load} says.
   *
   * @param after a position that an earlier page gave; null for where the feed is now
   * @param most lines of the feed that are read, at least 1
   * @return empty where the position is that of another base, such as one that this one was restored over: everything is to be read anew
   */
  Optional<FeedPage> feed(Principal principal, String after, int most) throws RapportException;

  /** Everything that does not agree in the database, in sentences; empty where all is well. */
  List<String> check() throws RapportException;

  /**
   * Writes everything that is in the database at one moment into a file that only this user can read, while others go on
   * writing. The file is there when it is whole and on the disk.
   *
   * @param file on the machine of the store; a backup that is there is replaced, any other file is not
   * @param progress asked every some hundred rows
   * @throws RapportException {@code file-denied}; {@code bad-backup} if there is another file; {@code cancelled}
   */
  BackupInfo backup(Path file, BackupProgress progress) throws RapportException;

  /** Waits for running calls and closes the database. */
  @Override
  void close();

  /** Ends a subscription when closed. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
