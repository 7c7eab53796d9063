package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.store.Change;
import org.rapport.store.Principal;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.write.Transactions.Result;

/**
 * Relationships that begin or end without being written: once a day, by who has the base open first, what they change is
 * brought into agreement, as changes of {@code rapport}. Doing it twice does no harm. Safe for all threads.
 */
public final class DueRelationships implements AutoCloseable {

  /** Where the base keeps the last day that was looked at. */
  public static final String DAY = "relationships.day";

  private static final Logger LOG = Logger.getLogger(DueRelationships.class.getName());
  private static final int PORTION = 500;
  private static final long LOOK_MINUTES = 10;
  /** Days that are looked at again: those who write a base live in several zones, and have several days. */
  private static final int MARGIN = 2;

  private final StoreContext context;
  private final Transactions transactions;
  private final Background background = new Background("rapport-due");
  private LocalDate seen = LocalDate.MIN;

  /** Does nothing before it is started. */
  public DueRelationships(StoreContext context, Transactions transactions) {
    this.context = context;
    this.transactions = transactions;
  }

  /** Looks now and from then on. */
  public void start() throws RapportException {
    if (context.types().find("Relationship").isPresent()) {
      if (isDue()) {
        background.after(0, this::look);
      }
      background.every(LOOK_MINUTES, this::look);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(context.database().clock().instant(), ZoneId.systemDefault());
  }

  private synchronized boolean isDue() throws RapportException {
    LocalDate today = today();
    if (!today.isAfter(seen)) {
      return false;
    }
    LocalDate last = transactions.read(DueRelationships::last);
    seen = last.isAfter(today) ? today : last;
    return today.isAfter(seen);
  }

  private static LocalDate last(Connection connection) throws SQLException {
    return Sql.query(connection, row -> LocalDate.parse(row.getString(1)), "SELECT \"value\" FROM \"rp_meta\" WHERE \"name\" = ?",
        DAY).stream().findFirst().orElse(LocalDate.EPOCH);
  }

  private void look() {
    try {
      if (isDue()) {
        LocalDate today = today();
        List<UUID> due = transactions.read(connection -> due(connection, today));
        for (int i = 0; i < due.size() && !background.isClosed(); i += PORTION) {
          renew(due.subList(i, Math.min(due.size(), i + PORTION)), today);
        }
        if (!background.isClosed()) {
          done(today);
        }
      }
    } catch (RapportException e) {
      LOG.log(background.isClosed() ? Level.FINE : Level.WARNING, "Relationships that begin or end today wait for another try.", e);
    }
  }

  private List<UUID> due(Connection connection, LocalDate today) throws SQLException {
    LocalDate after = seen.minusDays(MARGIN);
    RecordType type = context.types().find("Relationship").orElseThrow();
    String from = "SELECT \"id\" FROM " + Names.quote(context.mappings().get(type).root().table());
    return Sql.query(connection, row -> row.getObject(1, UUID.class), from + " WHERE \"since\" > ? AND \"since\" <= ? UNION " + from
        + " WHERE \"until\" > ? AND \"until\" <= ? ORDER BY 1", after, today, after, today);
  }

  /** What breaks a rule of today stays as it is; whoever writes it next has to mend it. */
  private void renew(List<UUID> relationships, LocalDate today) throws RapportException {
    try {
      transactions.run(false, connection -> {
        try (Commit commit = new Commit(context, connection, caller(), null)) {
          List<Change> changes = commit.due(relationships, today);
          return new Result<>(null, changes);
        }
      });
    } catch (ValidationException e) {
      if (relationships.size() == 1) {
        LOG.log(Level.WARNING, e, () -> "Relationship " + relationships.get(0) + " begins or ends today, which cannot be shown.");
        return;
      }
      int half = relationships.size() / 2;
      renew(relationships.subList(0, half), today);
      renew(relationships.subList(half, relationships.size()), today);
    }
  }

  private static Caller caller() {
    return Caller.trusted(new Principal("rapport", null, Locale.getDefault(), ZoneId.systemDefault()));
  }

  private void done(LocalDate today) throws RapportException {
    transactions.run(true, connection -> {
      Sql.execute(connection, context.database().dialect().upsert("rp_meta", List.of("name"), List.of("value")), DAY,
          today.toString());
      return new Result<>(null, List.of());
    });
    synchronized (this) {
      seen = today;
    }
  }

  /** Stops after the portion that is being written. */
  @Override
  public void close() {
    background.close();
  }
}
