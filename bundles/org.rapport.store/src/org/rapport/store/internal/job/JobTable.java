package org.rapport.store.internal.job;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.JobQueue;
import org.rapport.store.Principal;
import org.rapport.store.Undone;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.write.Batches;
import org.rapport.store.internal.write.Transactions;
import org.rapport.store.internal.write.Transactions.Result;
import org.rapport.store.internal.write.Undo;

/** The table {@code rp_job}. Safe for all threads. */
public final class JobTable implements JobQueue {

  private static final Logger LOG = Logger.getLogger(JobTable.class.getName());
  private static final String COLUMNS = "\"id\", \"kind\", \"parameters\", \"state\", \"who\", \"at\", \"cursor\", \"done\", \"total\", \"message\","
      + " \"lease_until\", \"attempts\", \"cancelling\", \"code\", \"user_id\", \"locale\", \"zone\"";
  private static final String OPEN = "\"state\" IN ('WAITING', 'RUNNING')";
  /** How many candidates are tried where other clients are quicker. */
  private static final int CANDIDATES = 10;
  private static final int SHOWN = 100;

  private final Database database;
  private final Transactions transactions;
  private final Batches batches;
  private final Function<Principal, Undo> undos;
  private final UUID origin;

  /**
   * For one open store.
   *
   * @param undos take batches back
   * @param origin tells this open store from those of other processes and times
   */
  public JobTable(Database database, Transactions transactions, Batches batches, Function<Principal, Undo> undos, UUID origin) {
    this.database = database;
    this.undos = undos;
    this.transactions = transactions;
    this.batches = batches;
    this.origin = origin;
  }

  @Override
  public Job submit(Principal principal, String kind, String parameters, boolean here) throws RapportException {
    UUID id = Uuids.next();
    write(true, connection -> {
      Instant now = Sql.now(connection, database.dialect());
      return Sql.execute(connection, "INSERT INTO \"rp_job\" (\"id\", \"kind\", \"parameters\", \"state\", \"who\", \"at\", \"cursor\", \"done\","
          + " \"total\", \"message\", \"attempts\", \"cancelling\", \"locale\", \"zone\", \"user_id\", \"place\") VALUES (" + Dialect.marks(16) + ")",
          id, kind, parameters, State.WAITING.name(), principal.login(), now, "", 0L, 0L, "", 0, false, principal.locale().toLanguageTag(),
          principal.zone().getId(), principal.userRef().map(Ref::id).orElse(null), here ? place() : null);
    });
    return find(id).orElseThrow();
  }

  /** This user of this computer. Whoever has an embedded base open has it on the computer where its files are. */
  private String place() {
    if (database.dialect() == Dialect.H2) {
      return null;
    }
    try {
      return System.getProperty("user.name") + "@" + InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      LOG.log(Level.FINE, "This computer does not know its name.", e);
      return System.getProperty("user.name") + "@";
    }
  }

  @Override
  public Optional<Job> find(UUID id) throws RapportException {
    return transactions.read(connection -> Sql.query(connection, JobTable::job, "SELECT " + COLUMNS + " FROM \"rp_job\" WHERE \"id\" = ?", id)).stream()
        .findFirst();
  }

  @Override
  public List<Job> list(String who, int limit) throws RapportException {
    List<Object> values = who == null ? List.of(limit) : List.of(who, limit);
    return transactions.read(connection -> Sql.query(connection, JobTable::job,
        "SELECT " + COLUMNS + " FROM \"rp_job\"" + (who == null ? "" : " WHERE \"who\" = ?") + " ORDER BY \"at\" DESC, \"id\" DESC LIMIT ?",
        values.toArray()));
  }

  @Override
  public List<Job> open() throws RapportException {
    return transactions.read(connection -> Sql.query(connection, JobTable::job,
        "SELECT " + COLUMNS + " FROM \"rp_job\" WHERE " + OPEN + " ORDER BY \"at\", \"id\" LIMIT ?", SHOWN));
  }

  private static Job job(ResultSet row) throws SQLException {
    Progress progress = new Progress(row.getString(7), row.getLong(8), row.getLong(9), row.getString(10));
    return new Job(row.getObject(1, UUID.class), row.getString(2), row.getString(3), State.valueOf(row.getString(4)), row.getString(5),
        (Instant) ValueBinding.read(row, 6, ColumnType.INSTANT), progress, (Instant) ValueBinding.read(row, 11, ColumnType.INSTANT),
        row.getInt(12), row.getBoolean(13), row.getString(14));
  }

  private static Lease lease(ResultSet row, UUID token) throws SQLException {
    Job job = job(row);
    UUID user = row.getObject(15, UUID.class);
    return new Lease(job, new Principal(job.who(), user == null ? null : new Ref("User", user), Locale.forLanguageTag(row.getString(16)),
        ZoneId.of(row.getString(17))), token);
  }

  @Override
  public Optional<Lease> claim(Collection<String> kinds, UUID only, Duration duration) throws RapportException {
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    UUID token = Uuids.next();
    String place = String.valueOf(place());
    return transactions.run(true, connection -> {
      Instant now = Sql.now(connection, database.dialect());
      String free = free();
      List<Object> moment = moment(now);
      List<Object> values = new ArrayList<>(moment);
      values.addAll(kinds);
      values.add(place);
      if (only != null) {
        values.add(only);
      }
      List<UUID> candidates = Sql.query(connection, row -> row.getObject(1, UUID.class), "SELECT \"id\" FROM \"rp_job\" WHERE " + free
          + " AND \"kind\" IN (" + Dialect.marks(kinds.size()) + ") AND (\"place\" IS NULL OR \"place\" = ?)" + (only == null ? "" : " AND \"id\" = ?") + " ORDER BY \"at\", \"id\" LIMIT "
          + CANDIDATES, values.toArray());
      for (UUID id : candidates) {
        List<Object> taking = new ArrayList<>(List.of(token, origin, now.plus(duration), id));
        taking.addAll(moment);
        int taken = Sql.execute(connection, "UPDATE \"rp_job\" SET \"state\" = 'RUNNING', \"token\" = ?, \"origin\" = ?, \"lease_until\" = ?,"
            + " \"attempts\" = \"attempts\" + 1 WHERE \"id\" = ? AND " + free, taking.toArray());
        if (taken == 1) {
          return new Result<>(Sql.query(connection, row -> lease(row, token), "SELECT " + COLUMNS + " FROM \"rp_job\" WHERE \"id\" = ?", id)
              .stream().findFirst(), List.of());
        }
      }
      return new Result<>(Optional.empty(), List.of());
    });
  }

  /** What nobody works at. Nobody else can have an embedded base open: what an earlier process leased there is free. */
  private String free() {
    return OPEN + " AND (\"token\" IS NULL OR \"lease_until\" < ?" + (database.dialect() == Dialect.H2 ? " OR \"origin\" <> ?)" : ")");
  }

  /** The parameters of {@link #free}. */
  private List<Object> moment(Instant now) {
    return database.dialect() == Dialect.H2 ? List.of(now, origin) : List.of(now);
  }

  @Override
  public boolean renew(Lease lease, Duration duration) throws RapportException {
    return transactions.run(false, connection -> {
      Instant until = Sql.now(connection, database.dialect()).plus(duration);
      held(lease, Sql.execute(connection, "UPDATE \"rp_job\" SET \"lease_until\" = ? WHERE \"id\" = ? AND \"token\" = ? AND \"state\" = 'RUNNING'",
          until, lease.job().id(), lease.token()));
      return new Result<>(Sql.query(connection, row -> row.getBoolean(1), "SELECT \"cancelling\" FROM \"rp_job\" WHERE \"id\" = ?",
          lease.job().id()).get(0), List.of());
    });
  }

  @Override
  public void save(Lease lease, Progress progress) throws RapportException {
    transactions.run(true, connection -> {
      save(connection, lease, progress);
      return new Result<>(null, List.of());
    });
  }

  private static void save(Connection connection, Lease lease, Progress progress) throws SQLException, RapportException {
    held(lease, Sql.execute(connection, "UPDATE \"rp_job\" SET \"cursor\" = ?, \"done\" = ?, \"total\" = ?, \"message\" = ? WHERE \"id\" = ?"
        + " AND \"token\" = ? AND \"state\" = 'RUNNING'", progress.cursor(), progress.done(), progress.total(), progress.message(),
        lease.job().id(), lease.token()));
  }

  private static void held(Lease lease, int rows) throws RapportException {
    if (rows == 0) {
      Texts texts = Texts.of(lease.principal().locale());
      throw new RapportException("lease-lost", texts.text("lease-lost", lease.job().id()), texts.text("lease-lost.hint"));
    }
  }

  @Override
  public List<Change> commit(Lease lease, String what, List<ChangeSet> sets, Collection<String> marks, Progress progress) throws RapportException {
    // First the job's own row: it stays locked until the end, so that nobody takes the job over in the middle.
    return batches.portion(lease.principal(), lease.job().id(), what, sets, marks, connection -> save(connection, lease, progress));
  }

  @Override
  public Set<String> marked(UUID job, Collection<String> marks) throws RapportException {
    return transactions.read(connection -> Batches.marked(connection, database.dialect(), job, marks));
  }

  @Override
  public Undone undo(Lease lease, UUID batch, Steps steps) throws RapportException {
    long before = lease.job().progress().done();
    return undos.apply(lease.principal()).run(batch, lease.job().id(),
        (connection, done, total) -> save(connection, lease, steps.next(before + done, before + total)));
  }

  @Override
  public long changes(UUID batch, long most) throws RapportException {
    return transactions.read(connection -> Sql.query(connection, row -> row.getLong(1),
        "SELECT COUNT(*) FROM (SELECT 1 FROM \"rp_change\" WHERE \"batch\" = ? LIMIT ?) \"some\"", batch, most)).get(0);
  }

  @Override
  public int prune(Instant before) throws RapportException {
    return write(true, connection -> Sql.execute(connection, "DELETE FROM \"rp_job\" WHERE NOT (" + OPEN + ") AND \"at\" < ?", before));
  }

  @Override
  public void end(Lease lease, State state, String message) throws RapportException {
    if (!state.ended()) {
      throw new IllegalArgumentException(state + " is no end.");
    }
    end(lease, state, message, "");
  }

  @Override
  public void fail(Lease lease, String code, String message) throws RapportException {
    end(lease, State.FAILED, message, code);
  }

  private void end(Lease lease, State state, String message, String code) throws RapportException {
    transactions.run(true, connection -> {
      held(lease, Sql.execute(connection, "UPDATE \"rp_job\" SET \"state\" = ?, \"message\" = ?, \"code\" = ?, \"token\" = NULL,"
          + " \"lease_until\" = NULL WHERE \"id\" = ? AND \"token\" = ? AND \"state\" = 'RUNNING'", state.name(), message, code,
          lease.job().id(), lease.token()));
      return new Result<>(null, List.of());
    });
  }

  @Override
  public void release(Lease lease) throws RapportException {
    write(true, connection -> Sql.execute(connection, "UPDATE \"rp_job\" SET \"state\" = CASE WHEN \"cancelling\" THEN 'CANCELLED' ELSE 'WAITING' END,"
        + " \"token\" = NULL, \"lease_until\" = NULL, \"attempts\" = \"attempts\" - 1 WHERE \"id\" = ? AND \"token\" = ? AND \"state\" = 'RUNNING'",
        lease.job().id(), lease.token()));
  }

  @Override
  public boolean cancel(UUID id) throws RapportException {
    return write(true, connection -> {
      List<Object> values = new ArrayList<>(List.of(id));
      values.addAll(moment(Sql.now(connection, database.dialect())));
      return Sql.execute(connection, "UPDATE \"rp_job\" SET \"state\" = 'CANCELLED', \"token\" = NULL, \"lease_until\" = NULL WHERE \"id\" = ? AND "
          + free(), values.toArray())
          + Sql.execute(connection, "UPDATE \"rp_job\" SET \"cancelling\" = TRUE WHERE \"id\" = ? AND \"state\" = 'RUNNING'", id);
    }) > 0;
  }

  private int write(boolean durable, Transactions.Work<Integer> work) throws RapportException {
    return transactions.run(durable, connection -> new Result<>(work.run(connection), List.of()));
  }
}
