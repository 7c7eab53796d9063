package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;

/**
 * The right of one process to migrate a database on a server: a lock of a connection, which goes with the process, and a note
 * for others of who has it since when. An H2 file is one process's anyway. Used by one thread.
 */
final class Lease implements AutoCloseable {

  private static final long LOCK = 0x7261_7070_6f72_7403L;

  private final Database database;
  private final Connection connection;

  private Lease(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** Takes it, or says who has it: {@code migrating}. */
  static Lease take(Database database, String who) throws SQLException, RapportException {
    if (database.dialect() == Dialect.H2) {
      return new Lease(database, null);
    }
    Connection connection = database.connectBeside();
    boolean taken = false;
    try {
      taken = ask(connection, "pg_try_advisory_lock");
      if (!taken) {
        throw migrating(database, Deployed.read(connection));
      }
      if (!Deployed.read(connection).isEmpty()) {
        Instant since = Sql.now(connection, database.dialect()).truncatedTo(ChronoUnit.SECONDS);
        Deployed.note(connection, database.dialect(), Deployed.MIGRATION, who + "\n" + since);
      }
      return new Lease(database, connection);
    } finally {
      if (!taken) {
        connection.close();
      }
    }
  }

  /** Refuses to open a database that somebody migrates, or an H2 file whose migration is not finished. */
  static void refuseOthers(Database database, Connection connection, Deployed deployed) throws SQLException, RapportException {
    if (!deployed.meta().containsKey(Deployed.MIGRATION)) {
      return;
    } else if (database.dialect() == Dialect.H2) {
      Unfinished begun = Unfinished.read(deployed.meta().get(Deployed.MIGRATION));
      Texts texts = Texts.system();
      throw new RapportException("migration-unfinished", texts.text("migrate.unfinished", database.location(), begun.who(), begun.since()),
          texts.text("migrate.unfinished.hint"));
    } else if (!ask(connection, "pg_try_advisory_xact_lock_shared")) {
      throw migrating(database, deployed);
    }
  }

  private static boolean ask(Connection connection, String function) throws SQLException {
    return Sql.query(connection, row -> row.getBoolean(1), "SELECT " + function + "(" + LOCK + ")").get(0);
  }

  private static RapportException migrating(Database database, Deployed deployed) {
    Texts texts = Texts.system();
    Optional<String[]> note = Optional.ofNullable(deployed.meta().get(Deployed.MIGRATION)).map(text -> text.split("\n"));
    return new RapportException("migrating", texts.text("migrate.busy", database.location(), note.map(n -> n[0]).orElse("?"),
        note.map(n -> n[1]).orElse("?")), texts.text("migrate.busy.hint"));
  }

  @Override
  public void close() throws SQLException {
    if (connection != null) {
      try (connection) {
        if (!Deployed.read(connection).isEmpty()) {
          Deployed.note(connection, database.dialect(), Deployed.MIGRATION, null);
        }
        ask(connection, "pg_advisory_unlock");
      }
    }
  }
}
