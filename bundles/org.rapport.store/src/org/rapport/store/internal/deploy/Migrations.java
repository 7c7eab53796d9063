package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.BackupProgress;
import org.rapport.store.Migration;
import org.rapport.store.MigrationRequest;
import org.rapport.store.StoreConfig;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.SqlErrors;
import org.rapport.store.internal.schema.AggregateMapping;

/** Opens a database only to migrate it, or to look what there is to migrate. Stateless. */
public final class Migrations {

  private Migrations() {
  }

  /** See {@link org.rapport.store.Stores#migration}. */
  public static Migration look(StoreConfig config, Types types, boolean drop) throws RapportException {
    try (Database database = Database.open(config)) {
      return Migrator.look(database, types, mappings(types), drop);
    } catch (SQLException e) {
      throw SqlErrors.explain(e, config.location());
    }
  }

  /** See {@link org.rapport.store.Stores#migrate}. */
  public static Migration run(StoreConfig config, Types types, MigrationRequest request, BackupProgress progress) throws RapportException {
    return run(config, types, request, progress, UnaryOperator.identity());
  }

  /** The same, with every connection used through what a watch makes of it: tests let statements fail by it. */
  public static Migration run(StoreConfig config, Types types, MigrationRequest request, BackupProgress progress,
      UnaryOperator<Connection> watch) throws RapportException {
    try (Database database = Database.open(config, watch)) {
      return Migrator.run(database, types, mappings(types), request, progress);
    } catch (SQLException e) {
      throw SqlErrors.explain(e, config.location());
    }
  }

  private static Map<RecordType, AggregateMapping> mappings(Types types) {
    Map<RecordType, AggregateMapping> result = new LinkedHashMap<>();
    types.all().forEach(type -> result.put(type, new AggregateMapping(type)));
    return result;
  }
}
