package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.Principal;
import org.rapport.store.Undone;
import org.rapport.store.Undone.Kept;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.Applying;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.feed.FeedEntry;
import org.rapport.store.internal.feed.FeedEntry.Mode;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.rights.Redaction;
import org.rapport.store.internal.write.Transactions.Result;

/** Takes changes and batches back by commits of their inverse. Used once, by one thread. */
public final class Undo {

  private static final int PORTION = 1000;

  private final StoreContext context;
  private final Transactions transactions;
  private final Principal principal;
  private final Texts texts;

  /** For one call. */
  public Undo(StoreContext context, Transactions transactions, Principal principal) {
    this.context = context;
    this.transactions = transactions;
    this.principal = principal;
    this.texts = Texts.of(principal.locale());
  }

  /** Takes back a change or a batch; see {@link org.rapport.store.Store#undo}. */
  public Undone run(UUID changeOrBatch) throws RapportException {
    boolean isBatch = transactions.<Boolean>run(false, connection -> new Result<>(isBatch(connection, changeOrBatch), List.of()));
    return isBatch ? new UndoBatch(context, transactions, principal, changeOrBatch, PORTION).run()
        : transactions.run(true, connection -> single(connection, changeOrBatch, null));
  }

  /**
   * Takes a batch back as another batch whose id is given, or goes on where that was begun.
   *
   * @param step is written with each portion: before it, how many records are done with it, and how many there are
   */
  public Undone run(UUID batch, UUID inverse, UndoStep step) throws RapportException {
    return new UndoBatch(context, transactions, principal, batch, PORTION, inverse, step).run();
  }

  private static boolean isBatch(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM \"rp_batch\" WHERE \"id\" = ?")) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /**
   * Takes one change back together with its consequences, as far as they can be.
   *
   * @param batch of which that is a part; null for none
   */
  Result<Undone> single(Connection connection, UUID id, UUID batch) throws RapportException, SQLException {
    Optional<FeedEntry> found = context.reader().entry(connection, id);
    Caller caller = context.caller(connection, principal);
    if (found.isEmpty() || !context.visibility(connection, caller).sees(found.get().root())) {
      throw unknown(texts, id);
    }
    FeedEntry entry = found.get();
    if (entry.undoneBy() != null) {
      throw new RapportException("already-undone", texts.text("undo.again", entry.undoneBy()), texts.text("undo.again.hint"));
    }
    List<Request> requests = new ArrayList<>();
    requests.add(inverse(connection, caller, entry, false));
    List<FeedEntry> undone = new ArrayList<>(List.of(entry));
    List<Kept> kept = new ArrayList<>();
    for (FeedEntry consequence : context.reader().consequences(connection, id)) {
      if (context.types().find(consequence.root().type()).isEmpty()) {
        kept.add(new Kept(consequence.root(), texts.text("undo.kept.type", consequence.root().type())));
      } else if (context.reader().hasValues(connection, consequence)) {
        try {
          requests.add(inverse(connection, caller, consequence, true));
          undone.add(consequence);
        } catch (ConflictException e) {
          kept.add(new Kept(consequence.root(), e.getMessage()));
        }
      } else {
        kept.add(new Kept(consequence.root(), texts.text("values-gone")));
      }
    }
    Committed done = commit(connection, caller, batch, requests, kept);
    List<Change> changes = mainFirst(done.changes(), id);
    Set<UUID> back = changes.stream().map(Change::undoes).collect(Collectors.toSet());
    requests.stream().filter(request -> request.consequence() && !back.contains(request.undoes()))
        .forEach(request -> kept.add(new Kept(request.set().root(), texts.text("undo.kept.since"))));
    Set<UUID> tried = requests.stream().map(Request::undoes).collect(Collectors.toSet());
    mark(connection, undone.stream().filter(each -> tried.contains(each.id())).toList(), changes);
    return new Result<>(new Undone(null, mainFirst(done.shown(), id), visible(context, connection, caller, kept)), changes);
  }

  /** Commits; a consequence that would break a rule now is left out and listed, and taken out of the requests. */
  private Committed commit(Connection connection, Caller caller, UUID batch, List<Request> requests, List<Kept> kept)
      throws RapportException, SQLException {
    while (true) {
      try (Commit commit = new Commit(context, connection, caller, batch)) {
        List<Change> changes = commit.run(requests);
        return new Committed(changes, commit.shown(changes));
      } catch (ValidationException e) {
        Map<Ref, String> wrong = new LinkedHashMap<>();
        e.violations().forEach(violation -> wrong.merge(violation.root(), violation.message(), (one, other) -> one + " " + other));
        boolean isRequest = requests.stream().anyMatch(request -> !request.consequence() && wrong.containsKey(request.set().root()));
        if (isRequest || !requests.removeIf(request -> wrong.containsKey(request.set().root()))) {
          throw e;
        }
        wrong.forEach((record, reason) -> kept.add(new Kept(record, reason)));
      }
    }
  }

  /** What was kept, as far as who asked may know of it. */
  static List<Kept> visible(StoreContext context, Connection connection, Caller caller, Collection<Kept> kept) throws SQLException {
    if (kept.isEmpty() || caller.rights().isAdministrator()) {
      return List.copyOf(kept);
    }
    Set<Ref> seen = context.visibility(connection, caller).readable(kept.stream().map(Kept::record).toList());
    return kept.stream().filter(each -> seen.contains(each.record())).toList();
  }

  /** What is said where the values of a change were purged or pruned. */
  static RapportException valuesGone(Locale locale) {
    Texts texts = Texts.of(locale);
    return new RapportException("values-gone", texts.text("values-gone"), texts.text("values-gone.hint"));
  }

  /** What was written, and what of it may be shown to who asked. */
  private record Committed(List<Change> changes, List<Change> shown) {
  }

  /** What is said where there is no such change, or none that may be seen. */
  static RapportException unknown(Texts texts, UUID id) {
    return new RapportException("unknown-change", texts.text("undo.unknown", id), texts.text("undo.unknown.hint"));
  }

  /** Puts the change that takes back what was asked for before its consequences: a redo is named by the first. */
  private static List<Change> mainFirst(List<Change> changes, UUID id) {
    List<Change> result = new ArrayList<>(changes);
    result.sort(Comparator.comparing(change -> !id.equals(change.undoes())));
    return result;
  }

  /** What takes a change back; a record that was created must be as it was then. */
  private Request inverse(Connection connection, Caller caller, FeedEntry entry, boolean consequence) throws RapportException, SQLException {
    if (entry.kind() == Kind.CREATE || entry.kind() == Kind.RESTORE) {
      refuseChanged(connection, caller, entry);
      return Request.inverse(ChangeSet.delete(entry.root(), 0), entry.id(), opposite(entry), consequence);
    } else if (!context.reader().hasValues(connection, entry)) {
      throw valuesGone(principal.locale());
    }
    return inverse(context.types(), context.reader().change(connection, entry), entry, consequence);
  }

  static Request inverse(Types types, Change change, FeedEntry entry, boolean consequence) {
    ChangeSet inverse = KnownFeatures.only(ChangeSets.inverse(change.set()), types);
    return Request.inverse(new ChangeSet(inverse.root(), inverse.kind(), change.version(), inverse.features(), inverse.rows()), change.id(),
        opposite(entry), consequence);
  }

  static Mode opposite(FeedEntry entry) {
    return entry.mode() == Mode.UNDO ? Mode.REDO : Mode.UNDO;
  }

  private void refuseChanged(Connection connection, Caller caller, FeedEntry entry) throws RapportException, SQLException {
    EObject state = context.aggregates().load(connection, List.of(entry.root())).get(entry.root());
    if (state == null || !caller.rights().deletes(state)) {
      return; // The commit says what is to be said.
    }
    EObject then = EcoreUtil.create(state.eClass());
    Records.setId(then, entry.root().id());
    Applying.leniently(then, context.types()).apply(context.reader().change(connection, entry).set());
    Redaction redaction = new Redaction(context.types(), caller.rights());
    ChangeSet since = redaction.set(ChangeSets.diff(then, state)).orElseThrow();
    List<Conflict> conflicts = new ArrayList<>();
    since.features().forEach(f -> conflicts.add(new Conflict(f.feature(), f.before(), null, f.after())));
    since.rows().forEach(row -> conflicts.add(new Conflict(row.feature() + "[" + row.row() + "]", null, null, row.row())));
    if (!conflicts.isEmpty()) {
      throw new ConflictException(entry.root(), conflicts, texts.text("conflict", new CommitRights(context.types(), caller).label(state),
          String.join(", ", conflicts.stream().map(Conflict::path).toList())), texts.text("conflict.hint"));
    }
  }

  /** Keeps in the feed what was taken back, and what stands again. */
  private void mark(Connection connection, List<FeedEntry> undone, List<Change> by) throws SQLException {
    UUID first = by.isEmpty() ? Uuids.next() : by.get(0).id();
    Map<UUID, UUID> marks = new HashMap<>();
    undone.forEach(entry -> marks.put(entry.id(), first));
    by.forEach(change -> change.undoneId().ifPresent(id -> marks.put(id, change.id())));
    mark(context, connection, undone, marks);
  }

  /** The same for entries whose marks are known. */
  static void mark(StoreContext context, Connection connection, List<FeedEntry> undone, Map<UUID, UUID> by) throws SQLException {
    Map<UUID, UUID> marks = new HashMap<>();
    Map<UUID, FeedEntry> chains = new HashMap<>();
    for (FeedEntry entry : undone) {
      marks.put(entry.id(), by.get(entry.id()));
      if (entry.undoes() != null) {
        chains.put(entry.undoes(), entry);
      }
    }
    // Back to what was there first, a step for all of them at a time.
    while (!chains.isEmpty()) {
      Map<UUID, FeedEntry> next = new HashMap<>();
      for (FeedEntry original : context.reader().entries(connection, chains.keySet())) {
        FeedEntry entry = chains.get(original.id());
        if (original.undoes() != null) {
          next.put(original.undoes(), entry);
        } else {
          marks.put(original.id(), opposite(entry) == Mode.UNDO ? by.get(entry.id()) : null);
        }
      }
      chains = next;
    }
    context.writer().markUndone(connection, marks);
  }
}
