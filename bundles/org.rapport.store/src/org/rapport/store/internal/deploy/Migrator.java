package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.BackupProgress;
import org.rapport.store.Migration;
import org.rapport.store.MigrationRequest;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.backup.Backups;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.AggregateMapping;

/**
 * Migrates a database: all in one transaction on PostgreSQL, where it is as it was if the process is killed; work by work on
 * H2, which keeps what was done, lets nobody in, and goes on with the rest the next time. Used by one thread.
 */
public final class Migrator {

  /** Opening an empty database makes everything. */
  private static final Migration NOTHING = new Migration(List.of(), List.of(), null);

  private final Database database;
  private final Types types;
  private final Map<RecordType, AggregateMapping> mappings;
  private final Connection connection;

  private Migrator(Database database, Types types, Map<RecordType, AggregateMapping> mappings, Connection connection) {
    this.database = database;
    this.types = types;
    this.mappings = mappings;
    this.connection = connection;
  }

  /** What would be done; see {@link org.rapport.store.Stores#migration}. */
  public static Migration look(Database database, Types types, Map<RecordType, AggregateMapping> mappings, boolean drop)
      throws RapportException, SQLException {
    try (Connection connection = database.connect()) {
      database.takeTime(connection);
      Migrator migrator = new Migrator(database, types, mappings, connection);
      Deployed deployed = Deployed.read(connection);
      Deployment.checkFormat(deployed, database.location());
      if (deployed.isEmpty()) {
        return NOTHING;
      }
      Unfinished begun = migrator.begun(deployed);
      return migrator.told(migrator.plan(deployed, begun == null ? drop : begun.drop(), begun == null), begun);
    }
  }

  /** Does it; see {@link org.rapport.store.Stores#migrate}. */
  public static Migration run(Database database, Types types, Map<RecordType, AggregateMapping> mappings, MigrationRequest request,
      BackupProgress progress) throws RapportException, SQLException {
    try (Connection connection = database.connect(); Lease lease = Lease.take(database, request.who())) {
      database.takeTime(connection);
      return new Migrator(database, types, mappings, connection).run(request, progress);
    }
  }

  private Migration told(MigrationPlan plan, Unfinished begun) {
    return new Migration(plan.steps(), plan.problems(), begun == null ? null : new Migration.Begun(begun.who(), begun.since()));
  }

  /** The migration of an H2 file that was begun and not finished; null where there is none. On PostgreSQL there never is. */
  private Unfinished begun(Deployed deployed) {
    String note = deployed.meta().get(Deployed.MIGRATION);
    return note == null || database.dialect() == Dialect.POSTGRESQL ? null : Unfinished.read(note);
  }

  private MigrationPlan plan(Deployed deployed, boolean drop, boolean counts) throws SQLException {
    ModelDifference difference = new ModelDifference(deployed, types.packages(), mappings.values());
    connection.setAutoCommit(false); // else PostgreSQL gives all rows of a table at once
    try {
      return new MigrationPlan(difference, drop, counts ? connection : null);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private Migration run(MigrationRequest request, BackupProgress progress) throws RapportException, SQLException {
    Deployed deployed = Deployed.read(connection);
    Deployment.checkFormat(deployed, database.location());
    if (deployed.isEmpty()) {
      return NOTHING;
    }
    Unfinished begun = begun(deployed);
    MigrationPlan plan = plan(deployed, begun == null ? request.drop() : begun.drop(), begun == null);
    Migration told = told(plan, begun);
    refuse(told.problems());
    if (told.steps().isEmpty() && begun == null) {
      return told;
    }
    List<Work> works = plan.works();
    if (begun == null) {
      Backups.write(database, request.backup(), progress);
      if (!progress.goOn(0)) {
        throw cancelled();
      }
      begun = Unfinished.of(request, now(), works);
    } else if (!begun.isOf(works)) {
      Texts texts = Texts.system();
      throw new RapportException("migration-unfinished", texts.text("migrate.other", database.location(), begun.who(), begun.since()),
          texts.text("migrate.other.hint"));
    }
    connection.setAutoCommit(false);
    try {
      work(works, begun, progress);
      finish(deployed, plan);
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    database.sync(connection);
    return told;
  }

  private static RapportException cancelled() {
    Texts texts = Texts.system();
    return new RapportException("cancelled", texts.text("backup.cancelled"), texts.text("backup.cancelled.hint"));
  }

  private Instant now() throws SQLException {
    return Sql.now(connection, database.dialect()).truncatedTo(ChronoUnit.SECONDS);
  }

  private void work(List<Work> works, Unfinished begun, BackupProgress progress) throws RapportException, SQLException {
    if (database.dialect() == Dialect.POSTGRESQL) {
      Deployment.lock(connection, database.dialect());
    } else {
      keep(begun);
    }
    Unfinished at = begun;
    for (int i = at.done(); i < works.size(); i++) {
      Place place = new Place(at, progress);
      works.get(i).action().run(place);
      at = at.done(i + 1);
      keep(at);
    }
  }

  /** On H2 what was done is noted with it; on PostgreSQL nothing is kept before all is done. */
  private void keep(Unfinished at) throws SQLException {
    if (database.dialect() == Dialect.H2) {
      Deployed.note(connection, database.dialect(), Deployed.MIGRATION, at.text());
      connection.commit();
      database.sync(connection);
    }
  }

  /** Makes what is new, as opening a database does, and notes that the packages are deployed as they are. */
  private void finish(Deployed deployed, MigrationPlan plan) throws RapportException, SQLException {
    Deployment.finishMigration(database, connection, types, mappings, deployed);
    String still = plan.drops() ? "" : Deployed.read(connection).meta().getOrDefault(Deployed.KEPT, "");
    List<String> kept = Stream.concat(still.lines(), plan.kept().stream()).distinct().toList();
    Deployed.note(connection, database.dialect(), Deployed.KEPT, kept.isEmpty() ? null : String.join("\n", kept));
    Deployed.note(connection, database.dialect(), Deployed.MIGRATION, null);
  }

  /** Brings a base into which a backup of an older model was put to the model of now, in the caller's transaction. */
  static void afterRestore(Database database, Connection connection, Types types, Map<RecordType, AggregateMapping> mappings)
      throws RapportException, SQLException {
    Migrator migrator = new Migrator(database, types, mappings, connection);
    Deployed deployed = Deployed.read(connection);
    ModelDifference difference = new ModelDifference(deployed, types.packages(), mappings.values());
    if (!difference.isAdditive()) {
      MigrationPlan plan = new MigrationPlan(difference, false, connection);
      migrator.refuse(plan.problems());
      Unfinished nobody = new Unfinished("restore", Instant.EPOCH, false, "", 0, 0);
      for (Work work : plan.works()) {
        work.action().run(migrator.new Place(nobody, BackupProgress.NONE));
      }
      migrator.finish(deployed, plan);
    }
  }

  private void refuse(List<String> problems) throws RapportException {
    if (!problems.isEmpty()) {
      Texts texts = Texts.system();
      throw new RapportException("migration-refused", texts.text("migrate.refused", database.location(), String.join(" ", problems)),
          texts.text("migrate.refused.hint"));
    }
  }

  /** Where one work is done. */
  private final class Place implements Work.Site {

    private final Unfinished begun;
    private final BackupProgress progress;

    Place(Unfinished begun, BackupProgress progress) {
      this.begun = begun;
      this.progress = progress;
    }

    @Override
    public Connection connection() {
      return connection;
    }

    @Override
    public Dialect dialect() {
      return database.dialect();
    }

    @Override
    public long position() {
      return begun.position();
    }

    @Override
    public void reached(long position) throws SQLException, RapportException {
      keep(begun.at(position));
      boolean wanted = progress.goOn(position);
      if (!wanted && database.dialect() == Dialect.POSTGRESQL) {
        throw cancelled();
      }
    }
  }
}
