package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.store.BackupProgress;
import org.rapport.store.Bin;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.Principal;
import org.rapport.store.Undone;
import org.rapport.store.Undone.Kept;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.feed.FeedEntry;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.write.Transactions.Result;
import org.rapport.store.query.Total;

/** The bin of one open store. Safe for all threads. */
public final class StoredBin implements Bin {

  /** Why one of several records does not come back, and the others do. */
  private static final Set<String> OF_ONE_RECORD = Set.of("invalid", "conflict", "not-allowed", "not-found", "not-in-bin", "values-gone", "already-undone",
      "in-use", "id-taken", "unknown-type");

  private final StoreContext context;
  private final Transactions transactions;
  private final ReferringRecords referring;

  /** @param referring finds what refers to a record */
  public StoredBin(StoreContext context, Transactions transactions, ReferringRecords referring) {
    this.context = context;
    this.transactions = transactions;
    this.referring = referring;
  }

  @Override
  public List<Binned> page(Principal principal, Wanted wanted, long before, int limit) throws RapportException {
    if (wanted.type() != null) {
      context.types().get(wanted.type());
    }
    return transactions.read(connection -> new SeenBin(context, connection, context.caller(connection, principal)).page(wanted, before, limit));
  }

  @Override
  public Total count(Principal principal, Wanted wanted, int limit) throws RapportException {
    return transactions.read(connection -> new SeenBin(context, connection, context.caller(connection, principal)).count(wanted, limit));
  }

  @Override
  public List<Binned> mergedInto(Principal principal, Ref record) throws RapportException {
    return transactions.read(connection -> new SeenBin(context, connection, context.caller(connection, principal)).mergedInto(record));
  }

  @Override
  public Optional<Binned> find(Principal principal, Ref record) throws RapportException {
    return transactions.read(connection -> new SeenBin(context, connection, context.caller(connection, principal)).find(record));
  }

  @Override
  public Undone restore(Principal principal, Ref record) throws RapportException {
    return transactions.run(true, connection -> {
      FeedEntry deletion = deletion(connection, record, principal);
      return new Undo(context, transactions, principal).single(connection, deletion.id(), null);
    });
  }

  @Override
  public Undone restore(Principal principal, Collection<Ref> records) throws RapportException {
    List<Ref> ordered = new ArrayList<>(transactions.read(connection -> BinTable.all(connection, records)).stream().map(Binned::record).toList());
    records.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
    UUID batch = Uuids.next();
    Texts texts = Texts.of(principal.locale());
    List<Change> changes = new ArrayList<>();
    Map<Ref, Kept> kept = new LinkedHashMap<>();
    boolean[] begun = {false};
    for (Ref each : ordered) {
      try {
        Undone back = transactions.run(false, connection -> {
          FeedEntry deletion = deletion(connection, each, principal);
          if (!begun[0]) {
            Batches.insert(connection, batch, texts.text("restore.batch"), principal.login(), null);
          }
          return new Undo(context, transactions, principal).single(connection, deletion.id(), batch);
        });
        begun[0] = true;
        changes.addAll(back.changes());
        back.kept().forEach(stayed -> kept.put(stayed.record(), stayed));
      } catch (RapportException e) {
        if (!OF_ONE_RECORD.contains(e.code())) {
          throw e;
        }
        kept.put(each, new Kept(each, e.getMessage()));
      }
    }
    changes.forEach(change -> kept.remove(change.set().root()));
    if (begun[0]) {
      transactions.run(true, connection -> {
        Batches.requireWhole(context, connection, batch, changes.size(), texts);
        return new Result<>(null, List.of());
      });
    }
    return new Undone(begun[0] ? batch : null, changes, List.copyOf(kept.values()));
  }

  @Override
  public int purge(Principal principal, Ref record) throws RapportException {
    return transactions.run(true, connection -> {
      FeedEntry deletion = deletion(connection, record, principal);
      demandAdministrator(connection, principal);
      if (!context.reader().hasValues(connection, deletion)) {
        throw Undo.valuesGone(principal.locale());
      }
      List<Ref> gone = new ArrayList<>(List.of(record));
      gone.addAll(Sql.query(connection, row -> new Ref(row.getString(1), row.getObject(2, UUID.class)),
          "SELECT \"type\", \"id\" FROM \"rp_bin\" WHERE \"cause\" = ?", deletion.id()));
      int emptied = 0;
      for (Ref each : gone) {
        emptied += empty(connection, each, principal);
      }
      BinTable.remove(connection, gone.stream().map(Ref::id).toList());
      return new Result<>(emptied, List.of());
    });
  }

  private static int empty(Connection connection, Ref record, Principal principal) throws SQLException {
    int emptied = Sql.execute(connection, "DELETE FROM \"rp_change_value\" WHERE \"part\" = 0 AND \"seq\" IN (SELECT \"seq\" FROM \"rp_change\""
        + " WHERE \"root\" = ? AND \"type\" = ?)", record.id(), record.type());
    Sql.execute(connection, "DELETE FROM \"rp_change_value\" WHERE \"seq\" IN (SELECT \"seq\" FROM \"rp_change\" WHERE \"root\" = ? AND \"type\" = ?)",
        record.id(), record.type());
    Sql.execute(connection, "UPDATE \"rp_change\" SET \"emptied_at\" = ?, \"emptied_by\" = ? WHERE \"root\" = ? AND \"type\" = ?"
        + " AND \"emptied_at\" IS NULL", Instant.now(), principal.login(), record.id(), record.type());
    return emptied;
  }

  @Override
  public List<Hanging> hangsOn(Principal principal, Ref record) throws RapportException {
    return referring.of(principal, record);
  }

  @Override
  public Prunable prunable(Principal principal, Instant before) throws RapportException {
    return transactions.read(connection -> {
      demandAdministrator(connection, principal);
      return Pruning.count(connection, before);
    });
  }

  @Override
  public int prune(Principal principal, Instant before, BackupProgress progress) throws RapportException {
    transactions.read(connection -> demandAdministrator(connection, principal));
    return new Pruning(transactions, principal.login(), before).run(progress);
  }

  /**
   * The deletion by which a record is not there, locked, so that restoring and purging never meet. A record that was not
   * to be seen is as if it never was.
   *
   * @throws RapportException {@code not-in-bin}, {@code not-found}
   */
  private FeedEntry deletion(Connection connection, Ref record, Principal principal) throws RapportException, SQLException {
    Locale locale = principal.locale();
    FeedEntry newest = newest(connection, record, "");
    if (newest != null && !context.visibility(connection, context.caller(connection, principal)).sees(record)) {
      newest = null;
    }
    if (newest != null && newest.kind() == Kind.DELETE) {
      newest = newest(connection, record, " FOR UPDATE");
    }
    Texts texts = Texts.of(locale);
    String name = Annotations.text(context.types().get(record.type()).eClass(), locale);
    if (newest == null) {
      throw new RapportException("not-found", texts.text("not-found", name, record.id()), texts.text("not-found.hint", record.type()));
    } else if (newest.kind() != Kind.DELETE) {
      throw new RapportException("not-in-bin", texts.text("not-in-bin", name, record.id()), texts.text("not-in-bin.hint"));
    }
    return newest;
  }

  private Caller demandAdministrator(Connection connection, Principal principal) throws RapportException, SQLException {
    Caller caller = context.caller(connection, principal);
    caller.demandAdministrator();
    return caller;
  }

  private FeedEntry newest(Connection connection, Ref record, String lock) throws SQLException {
    List<FeedEntry> entries = context.reader().query(connection,
        "WHERE \"root\" = ? AND \"type\" = ? ORDER BY \"seq\" DESC LIMIT 1" + lock, record.id(), record.type());
    return entries.isEmpty() ? null : entries.get(0);
  }
}
