package org.rapport.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.BackupInfo;
import org.rapport.store.BackupProgress;
import org.rapport.store.StoreConfig;
import org.rapport.store.internal.deploy.Deployment;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.FileOwnership;
import org.rapport.store.internal.jdbc.SqlErrors;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Names;

/**
 * Makes a database of a backup, all or nothing: PostgreSQL in one transaction, an H2 file beside its place, where it is
 * put when it is whole. The backup is read through and compared with its hashes before anything is written.
 */
public final class Restore {

  private static final String H2_SUFFIX = ".mv.db";

  private final StoreConfig config;
  private final Types types;
  private final BackupFile backup;
  private final BackupProgress progress;

  private Restore(StoreConfig config, Types types, BackupFile backup, BackupProgress progress) {
    this.config = config;
    this.types = types;
    this.backup = backup;
    this.progress = progress;
  }

  /** Restores a backup; the codes of {@link org.rapport.store.Stores#restore}. */
  public static BackupInfo run(StoreConfig config, Types types, Path file, BackupProgress progress) throws RapportException {
    try (BackupFile backup = BackupFile.open(file.toAbsolutePath().normalize())) {
      backup.verify(progress);
      Restore restore = new Restore(config, types, backup, progress);
      if (config.file().isPresent()) {
        restore.intoFile(config.file().get());
      } else {
        restore.intoServer();
      }
      return backup.info();
    } catch (SQLException e) {
      throw SqlErrors.explain(e, config.location());
    }
  }

  private void intoServer() throws RapportException, SQLException {
    try (Database database = Database.open(config)) {
      fill(database, false);
    }
  }

  private void intoFile(Path target) throws RapportException, SQLException {
    if (Files.exists(target)) {
      try (Database there = Database.open(StoreConfig.h2(target, false)); Connection connection = there.connect()) {
        refuseFilled(connection);
      }
    }
    Database.prepare(target, true);
    String name = target.getFileName().toString();
    Path part = target.resolveSibling(name.substring(0, name.length() - H2_SUFFIX.length()) + ".restoring" + H2_SUFFIX);
    try (FileOwnership owned = Database.own(target)) {
      Files.deleteIfExists(part);
      try (Database database = Database.open(StoreConfig.h2(part, true))) {
        fill(database, true);
      }
      Backups.move(part, target);
    } catch (IOException e) {
      throw BackupErrors.denied(target, e.getMessage(), e);
    } finally {
      remove(part);
    }
  }

  /** What was not finished goes; what a killed process left goes at the next restore. */
  private static void remove(Path part) throws RapportException {
    try {
      Files.deleteIfExists(part);
      Files.deleteIfExists(part.resolveSibling(part.getFileName() + FileOwnership.SUFFIX));
    } catch (IOException e) {
      throw BackupErrors.denied(part, e.getMessage(), e);
    }
  }

  private void refuseFilled(Connection connection) throws SQLException, RapportException {
    if (!columns(connection, "rp_change").isEmpty()) {
      try (Statement statement = connection.createStatement();
          ResultSet first = statement.executeQuery("SELECT 1 FROM \"rp_change\" LIMIT 1")) {
        if (first.next()) {
          throw BackupErrors.notEmpty(config.location());
        }
      }
    }
  }

  private void fill(Database database, boolean commits) throws RapportException, SQLException {
    Map<RecordType, AggregateMapping> mappings = new LinkedHashMap<>();
    types.all().forEach(type -> mappings.put(type, new AggregateMapping(type)));
    try (Connection connection = database.connect()) {
      database.takeTime(connection);
      connection.setAutoCommit(false);
      try {
        Deployment.prepare(connection, database.dialect());
        refuseFilled(connection);
        List<TableShape> made = makeTables(connection, database.dialect());
        RowLoader loader = new RowLoader(connection, backup, commits, progress);
        for (Manifest.Entry each : backup.manifest().tables()) {
          execute(connection, "DELETE FROM " + Names.quote(each.shape().name()));
          loader.load(each);
        }
        for (TableShape shape : made) {
          if (shape.parent() != null) {
            execute(connection, shape.tie());
          }
        }
        Deployment.finishRestore(database, connection, types, mappings);
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      database.sync(connection);
    }
  }

  /** Makes the tables and columns that are not there; gives the new tables. */
  private List<TableShape> makeTables(Connection connection, Dialect dialect) throws SQLException {
    List<TableShape> made = new ArrayList<>();
    for (Manifest.Entry each : backup.manifest().tables()) {
      TableShape shape = each.shape();
      Set<String> there = columns(connection, shape.name());
      if (there.isEmpty()) {
        execute(connection, shape.create(dialect));
        made.add(shape);
      } else {
        for (TableShape.Column column : shape.columns()) {
          if (!there.contains(column.name())) {
            execute(connection, shape.add(column, dialect));
          }
        }
      }
    }
    return made;
  }

  private static Set<String> columns(Connection connection, String table) throws SQLException {
    Set<String> result = new HashSet<>();
    try (ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(),
        table.replace("_", "\\_"), "%")) {
      while (columns.next()) {
        result.add(columns.getString("COLUMN_NAME"));
      }
    }
    return result;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
