package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ConflictException;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.Principal;
import org.rapport.store.Undone;
import org.rapport.store.Undone.Kept;
import org.rapport.store.ValidationException;
import org.rapport.store.ValidationException.Violation;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.feed.FeedEntry;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.write.Referrers.Referral;
import org.rapport.store.internal.write.Transactions.Result;

/** Takes a batch back: what is untouched since, in portions; the rest is kept and listed. Used once, by one thread. */
final class UndoBatch {

  private final StoreContext context;
  private final Transactions transactions;
  private final Principal principal;
  private final UUID batch;
  private final int portion;
  private final Texts texts;
  private final UUID inverse;
  private final UndoStep step;
  private final Map<Ref, Kept> kept = new LinkedHashMap<>();

  UndoBatch(StoreContext context, Transactions transactions, Principal principal, UUID batch, int portion) {
    this(context, transactions, principal, batch, portion, Uuids.next(), null);
  }

  /**
   * As a job.
   *
   * @param inverse the batch of what takes it back; where it is there already, what is left is taken back
   * @param step null for none; with one each portion waits for the disk, for what is kept with it is believed
   */
  UndoBatch(StoreContext context, Transactions transactions, Principal principal, UUID batch, int portion, UUID inverse, UndoStep step) {
    this.inverse = inverse;
    this.step = step;
    this.context = context;
    this.transactions = transactions;
    this.principal = principal;
    this.batch = batch;
    this.portion = portion;
    this.texts = Texts.of(principal.locale());
  }

  Undone run() throws RapportException {
    Map<Ref, List<FeedEntry>> plan = transactions.run(false, connection -> new Result<>(plan(connection), List.of()));
    List<Change> changes = new ArrayList<>();
    long done = 0;
    for (List<List<FeedEntry>> next : portions(plan.values(), portion)) {
      long after = done + next.size();
      changes.addAll(portion(next, connection -> step(connection, after, plan.size())));
      done = after;
    }
    List<Kept> seen = transactions.run(true, connection -> {
      Batches.requireWhole(context, connection, inverse, changes.size(), texts);
      forgetMarks(connection);
      return new Result<>(Undo.visible(context, connection, context.caller(connection, principal), kept.values()), List.of());
    });
    return new Undone(batch, changes, seen);
  }

  /** Records in portions that hold what was changed together with its consequences; a portion may be longer for that. */
  private static List<List<List<FeedEntry>>> portions(Collection<List<FeedEntry>> records, int portion) {
    Map<UUID, List<List<FeedEntry>>> together = new LinkedHashMap<>();
    for (List<FeedEntry> entries : records) {
      FeedEntry first = entries.get(entries.size() - 1);
      together.computeIfAbsent(first.cause() != null ? first.cause() : first.id(), key -> new ArrayList<>()).add(entries);
    }
    List<List<List<FeedEntry>>> result = new ArrayList<>();
    for (List<List<FeedEntry>> each : together.values()) {
      if (result.isEmpty() || result.get(result.size() - 1).size() + each.size() > portion) {
        result.add(new ArrayList<>());
      }
      result.get(result.size() - 1).addAll(each);
    }
    return result;
  }

  private void step(Connection connection, long done, long total) throws RapportException, SQLException {
    if (step != null) {
      step.run(connection, done, total);
    }
  }

  /** Takes records back in one transaction; what cannot be, for a conflict, a rule or a right, is kept. */
  private List<Change> portion(List<List<FeedEntry>> records, Batches.Also also) throws RapportException {
    while (!records.isEmpty()) {
      try {
        return transactions.<List<Change>>run(step != null, connection -> {
          also.run(connection);
          return undo(connection, records);
        });
      } catch (ConflictException | RefusedException | ValidationException e) {
        if (!leave(records, named(e))) {
          return apart(records, e, also);
        }
      }
    }
    return List.of();
  }

  /** What an error says of which records. */
  private static Map<Ref, String> named(RapportException error) {
    return switch (error) {
      case ConflictException conflict -> Map.of(conflict.root(), conflict.getMessage());
      case RefusedException refused -> Map.of(refused.root(), refused.getMessage());
      case ValidationException invalid -> invalid.violations().stream()
          .collect(Collectors.toMap(Violation::root, Violation::message, (one, other) -> one + " " + other));
      default -> Map.of();
    };
  }

  /** Keeps the records that a reason names; false if none of them is here. */
  private boolean leave(List<List<FeedEntry>> records, Map<Ref, String> named) {
    return records.removeIf(entries -> {
      Ref ref = entries.get(0).root();
      if (named.containsKey(ref)) {
        kept.put(ref, new Kept(ref, named.get(ref)));
      }
      return named.containsKey(ref);
    });
  }

  /** Finds by halves what is kept for a reason that lies in a record which only follows. */
  private List<Change> apart(List<List<FeedEntry>> records, RapportException reason, Batches.Also also) throws RapportException {
    List<List<List<FeedEntry>>> parts = portions(records, records.size() / 2);
    if (parts.size() == 1) {
      records.forEach(entries -> kept.put(entries.get(0).root(), new Kept(entries.get(0).root(), reason.getMessage())));
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    for (List<List<FeedEntry>> part : parts) {
      changes.addAll(portion(part, also));
    }
    return changes;
  }

  /** Decides what goes and what stays, and notes that the batch is taken back. */
  private Map<Ref, List<FeedEntry>> plan(Connection connection) throws RapportException, SQLException {
    Caller caller = context.caller(connection, principal);
    Map<Ref, List<FeedEntry>> records = new LinkedHashMap<>();
    for (FeedEntry entry : context.reader().batch(connection, batch)) {
      records.computeIfAbsent(entry.root(), ref -> new ArrayList<>()).add(entry);
    }
    UndoRights rights = new UndoRights(context, caller);
    rights.look(connection, records);
    if (!rights.unseen().isEmpty() && rights.unseen().containsAll(records.keySet()) && !principal.login().equals(who(connection))) {
      throw Undo.unknown(texts, batch);
    }
    claim(connection);
    records.keySet().removeAll(rights.unseen());
    records.values().forEach(entries -> entries.removeIf(entry -> entry.undoneBy() != null));
    records.values().removeIf(List::isEmpty);
    rights.refused().stream().filter(records::containsKey).forEach(ref -> keep(records, ref, texts.text("undo.kept.rights")));
    for (FeedEntry emptied : context.reader().query(connection, "WHERE \"batch\" = ? AND \"emptied_at\" IS NOT NULL", batch)) {
      if (records.containsKey(emptied.root())) {
        keep(records, emptied.root(), texts.text("values-gone"));
      }
    }
    Map<Ref, FeedEntry> touched = touched(connection, records);
    for (Ref ref : List.copyOf(records.keySet())) {
      FeedEntry later = touched.get(ref);
      if (later != null && !isUpdate(records.get(ref))) {
        keep(records, ref, texts.text("undo.kept.changed", later.who(), later.when().toString()));
      } else if (context.types().find(ref.type()).isEmpty()) {
        keep(records, ref, texts.text("undo.kept.type", ref.type()));
      }
    }
    keepReferred(connection, caller, records);
    keepFollowing(records);
    return records;
  }

  /** Whether nothing but features and rows of a record changed: of these what is untouched since can be taken back. */
  private static boolean isUpdate(List<FeedEntry> entries) {
    return entries.stream().allMatch(entry -> entry.kind() == Kind.UPDATE);
  }

  /** Whether a record is here only because of what was done to another one. */
  static boolean follows(List<FeedEntry> entries) {
    return entries.stream().allMatch(entry -> entry.cause() != null);
  }

  /** What only followed stays where that from which it followed does. */
  private void keepFollowing(Map<Ref, List<FeedEntry>> records) {
    Set<UUID> goes = records.values().stream().flatMap(List::stream).map(FeedEntry::id).collect(Collectors.toSet());
    List.copyOf(records.entrySet()).stream().filter(each -> follows(each.getValue()) && each.getValue().stream().noneMatch(entry -> goes.contains(entry.cause())))
        .forEach(each -> keep(records, each.getKey(), texts.text("undo.kept.cause")));
  }

  /** The records that somebody changed since, each with the newest of these changes that stands. */
  private Map<Ref, FeedEntry> touched(Connection connection, Map<Ref, List<FeedEntry>> records) throws SQLException {
    Map<Ref, FeedEntry> result = new HashMap<>();
    List<Ref> refs = List.copyOf(records.keySet());
    for (int i = 0; i < refs.size(); i += portion) {
      Object[] ids = refs.subList(i, Math.min(refs.size(), i + portion)).stream().map(Ref::id).toArray();
      for (FeedEntry entry : context.reader().query(connection, "WHERE \"root\" = ANY (?) AND \"mode\" = 0 AND \"undone_by\" IS NULL"
          + " ORDER BY \"seq\"", connection.createArrayOf("uuid", ids))) {
        List<FeedEntry> own = records.get(entry.root());
        if (own != null && entry.version() > own.get(0).version()) {
          result.put(entry.root(), entry);
        }
      }
    }
    return result;
  }

  private void keep(Map<Ref, List<FeedEntry>> records, Ref ref, String reason) {
    records.remove(ref);
    kept.put(ref, new Kept(ref, reason));
  }

  /** Records that would vanish stay while somebody refers to them who stays; and so on, until nothing changes. */
  private void keepReferred(Connection connection, Caller caller, Map<Ref, List<FeedEntry>> records) throws SQLException {
    Map<RecordType, Set<UUID>> vanishing = new HashMap<>();
    records.forEach((ref, entries) -> {
      Kind first = entries.get(entries.size() - 1).kind();
      if (first == Kind.CREATE || first == Kind.RESTORE) {
        vanishing.computeIfAbsent(context.types().find(ref.type()).orElseThrow(), type -> new LinkedHashSet<>()).add(ref.id());
      }
    });
    List<Referral> referrals = new ArrayList<>();
    Referrers referrers = new Referrers(context.mappings());
    Orphans orphans = new Orphans(context.types());
    for (Map.Entry<RecordType, Set<UUID>> each : vanishing.entrySet()) {
      for (Orphans.Use use : orphans.uses(connection, each.getKey(), each.getValue())) {
        keep(records, new Ref(each.getKey().name(), use.target()), texts.text("undo.kept.referred", use.type()));
      }
      referrals.addAll(referrers.to(connection, each.getKey(), each.getValue()));
    }
    Set<Ref> seen = context.queries().readable(connection, caller, referrals.stream().map(Referral::root).toList());
    boolean again = true;
    while (again) {
      again = false;
      for (Referral referral : referrals) {
        if (records.containsKey(referral.target()) && !records.containsKey(referral.root())) {
          keep(records, referral.target(), seen.contains(referral.root()) ? texts.text("undo.kept.referred", referral.root().toString())
              : texts.text("undo.kept.referredUnseen"));
          again = true;
        }
      }
    }
  }

  private void claim(Connection connection) throws RapportException, SQLException {
    UUID undoes = null;
    try (PreparedStatement statement = connection.prepareStatement(
        "SELECT \"undone_by\", \"undoes\" FROM \"rp_batch\" WHERE \"id\" = ? FOR UPDATE")) {
      statement.setObject(1, batch);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        UUID by = row.getObject(1, UUID.class);
        if (inverse.equals(by)) {
          return; // Begun before; what is left of it follows.
        }
        undoes = row.getObject(2, UUID.class);
        if (by != null) {
          throw new RapportException("already-undone", texts.text("undo.again", by), texts.text("undo.again.hint"));
        }
      }
    }
    Batches.insert(connection, inverse, texts.text("undo.batch", batch), principal.login(), batch);
    mark(connection, batch, inverse);
    Set<UUID> seen = new HashSet<>();
    boolean redo = undoes != null;
    for (UUID original = undoes; original != null && seen.add(original); original = undoes(connection, original)) {
      mark(connection, original, redo ? null : inverse);
      redo = !redo;
    }
  }

  private String who(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"who\" FROM \"rp_batch\" WHERE \"id\" = ?")) {
      statement.setObject(1, batch);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  private static UUID undoes(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"undoes\" FROM \"rp_batch\" WHERE \"id\" = ?")) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getObject(1, UUID.class) : null;
      }
    }
  }

  private static void mark(Connection connection, UUID id, UUID by) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("UPDATE \"rp_batch\" SET \"undone_by\" = ? WHERE \"id\" = ?")) {
      ValueBinding.bind(statement, 1, ColumnType.UUID, by);
      statement.setObject(2, id);
      statement.executeUpdate();
    }
  }

  private Result<List<Change>> undo(Connection connection, List<List<FeedEntry>> records)
      throws RapportException, SQLException {
    List<Request> requests = new ArrayList<>();
    // What followed from a change follows from what takes that back: else the bin would not know what belongs together.
    Map<UUID, Ref> roots = new HashMap<>();
    records.stream().flatMap(List::stream).forEach(entry -> roots.put(entry.id(), entry.root()));
    Map<UUID, Change> known = context.reader().changes(connection, records.stream().flatMap(List::stream).toList());
    for (List<FeedEntry> entries : records) {
      FeedEntry newest = entries.get(0);
      Kind first = entries.get(entries.size() - 1).kind();
      if (first == Kind.CREATE || first == Kind.RESTORE) {
        if (newest.kind() != Kind.DELETE) {
          requests.add(Request.inverse(ChangeSet.delete(newest.root(), 0), newest.id(), Undo.opposite(newest), false)
              .following(roots.get(entries.get(entries.size() - 1).cause())));
        }
        continue;
      }
      for (FeedEntry entry : entries) {
        Change change = known.containsKey(entry.id()) ? known.get(entry.id()) : context.reader().change(connection, entry);
        requests.add(Undo.inverse(context.types(), change, entry, follows(entries)).byParts().following(roots.get(entry.cause())));
      }
    }
    List<Change> changes;
    List<Change> shown;
    Set<Ref> left = new HashSet<>();
    try (Commit commit = new Commit(context, connection, context.caller(connection, principal), inverse)) {
      changes = commit.run(requests);
      shown = commit.shown(changes);
      commit.left().forEach((ref, conflicts) -> kept.put(ref, new Kept(ref, texts.text("undo.kept.features", titles(ref, conflicts)))));
      left.addAll(commit.left().keySet());
    }
    changes.forEach(change -> left.remove(change.set().root()));
    Map<UUID, UUID> by = new HashMap<>();
    changes.forEach(change -> change.undoneId().ifPresent(id -> by.put(id, change.id())));
    Map<UUID, UUID> marks = new HashMap<>();
    List<FeedEntry> undone = new ArrayList<>();
    for (List<FeedEntry> entries : records) {
      if (left.contains(entries.get(0).root())) {
        continue;
      }
      UUID change = entries.stream().map(entry -> by.get(entry.id())).filter(Objects::nonNull).findFirst().orElse(inverse);
      entries.forEach(entry -> marks.put(entry.id(), change));
      undone.addAll(entries);
    }
    Undo.mark(context, connection, undone, marks);
    return new Result<>(shown, changes);
  }

  /** The features that conflicts are about, in words. */
  private String titles(Ref ref, List<Conflict> conflicts) {
    RecordType type = context.types().find(ref.type()).orElseThrow();
    return conflicts.stream().map(conflict -> conflict.path().replaceFirst("[\\[.].*", "")).distinct()
        .map(name -> type.feature(name).map(feature -> type.text(feature, principal.locale())).orElse(name)).collect(Collectors.joining(", "));
  }

  private void forgetMarks(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("DELETE FROM \"rp_mark\" WHERE \"batch\" = ?")) {
      statement.setObject(1, batch);
      statement.executeUpdate();
    }
  }
}
