package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EPackage;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.feed.FeedPages;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.internal.schema.Table;

/**
 * Compares the packages that are deployed in a database with those that are installed, and adds what is new. Equal
 * packages cost two short queries. Used by one thread while the store opens.
 */
public final class Deployment {

  /** The version of the store's own tables: another one where an older Rapport must not write any more. */
  static final int FORMAT = 1;

  private static final long LOCK = 0x7261_7070_6f72_7401L;

  private final Database database;
  private final Types types;
  private final Connection connection;
  private final Ddl ddl;

  private Deployment(Database database, Types types, Connection connection) {
    this.database = database;
    this.types = types;
    this.connection = connection;
    this.ddl = new Ddl(database.dialect());
  }

  /** Makes the database fit for the types, or refuses it; the codes of {@link org.rapport.store.Stores#open}. */
  public static void run(Database database, Types types, Map<RecordType, AggregateMapping> mappings)
      throws RapportException, SQLException {
    try (Connection connection = database.connect()) {
      database.takeTime(connection);
      connection.setAutoCommit(false);
      try {
        new Deployment(database, types, connection).run(mappings);
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      database.sync(connection);
    }
  }

  /** Makes the store's own tables for a backup to be put into, in the caller's transaction; others that do so take turns. */
  public static void prepare(Connection connection, Dialect dialect) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (dialect == Dialect.POSTGRESQL) {
        statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
      }
      for (String sql : OwnTables.statements(dialect)) {
        statement.execute(sql);
      }
    }
  }

  /**
   * Makes a base fit for the types after a backup was put into it, in the caller's transaction. A backup holds no indexes:
   * each package is marked as changed, also those that are not installed, which get theirs when they are.
   */
  public static void finishRestore(Database database, Connection connection, Types types, Map<RecordType, AggregateMapping> mappings)
      throws RapportException, SQLException {
    Deployment deployment = new Deployment(database, types, connection);
    // The list of the statements of one database is not that of the other.
    deployment.execute(List.of("UPDATE \"rp_package\" SET \"digest\" = \"digest\" || '\n" + ModelDigest.RESTORED + "'",
        "DELETE FROM \"rp_meta\" WHERE \"name\" IN ('own', 'fields.indexed', '" + FeedPages.BASE + "', '" + Deployed.MIGRATION + "')"));
    if (database.dialect() == Dialect.POSTGRESQL) {
      deployment.execute(List.of("SELECT setval('rp_sequence', GREATEST((SELECT MAX(\"seq\") FROM \"rp_change\"), 1))"));
    }
    Migrator.afterRestore(database, connection, types, mappings);
    deployment.run(mappings);
  }

  private void run(Map<RecordType, AggregateMapping> mappings) throws RapportException, SQLException {
    Deployed deployed = Deployed.read(connection);
    checkFormat(deployed, database.location());
    Lease.refuseOthers(database, connection, deployed);
    ModelDifference difference = new ModelDifference(deployed, types.packages(), mappings.values());
    refuse(difference);
    if (!isWanting(deployed, difference)) {
      return;
    }
    lock(connection, database.dialect());
    if (database.dialect() == Dialect.POSTGRESQL) {
      // Another client may have done it while this one waited.
      deployed = Deployed.read(connection);
      difference = new ModelDifference(deployed, types.packages(), mappings.values());
      refuse(difference);
    }
    deploy(deployed, difference);
  }

  /** Makes what is new after the rest of a migration was done, in the caller's transaction. */
  static void finishMigration(Database database, Connection connection, Types types, Map<RecordType, AggregateMapping> mappings,
      Deployed deployed) throws RapportException, SQLException {
    new Deployment(database, types, connection).deploy(deployed, new ModelDifference(deployed, types.packages(), mappings.values()));
  }

  private boolean isWanting(Deployed deployed, ModelDifference difference) {
    return hasNewOrder(deployed) || hasNewTables(deployed) || !difference.changes().isEmpty();
  }

  private static boolean hasNewOrder(Deployed deployed) {
    return !deployed.isEmpty() && !SortKeys.version().equals(deployed.meta().get("icu"));
  }

  private boolean hasNewTables(Deployed deployed) {
    return !OwnTables.digest(database.dialect()).equals(deployed.meta().get("own"));
  }

  private void deploy(Deployed deployed, ModelDifference difference) throws RapportException, SQLException {
    if (hasNewTables(deployed)) {
      execute(OwnTables.statements(database.dialect()));
      put("own", OwnTables.digest(database.dialect()));
      if (!deployed.meta().containsKey("format")) {
        put("format", Integer.toString(FORMAT));
        put("icu", SortKeys.version());
      }
    }
    deploy(difference, hasNewOrder(deployed));
  }

  /** Of several processes that change the tables of one base at once each waits for the others, for a minute at most. */
  static void lock(Connection connection, Dialect dialect) throws SQLException {
    if (dialect == Dialect.POSTGRESQL) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET LOCAL lock_timeout TO '60s'");
        statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
      }
    }
  }

  static void checkFormat(Deployed deployed, String location) throws RapportException {
    String format = deployed.meta().get("format");
    if (format != null && Integer.parseInt(format) > FORMAT) {
      Texts texts = Texts.system();
      throw new RapportException("newer-database", texts.text("open.newer-database", location,
          texts.text("open.format", format, FORMAT)), texts.text("open.newer-database.hint"));
    }
  }

  /** What is more than an addition is only done by who asks for it. */
  private void refuse(ModelDifference difference) throws RapportException {
    if (!difference.isAdditive()) {
      List<String> facts = difference.vanished().isEmpty() ? difference.blocked() : difference.vanished();
      Texts texts = Texts.system();
      throw new RapportException("schema-mismatch", texts.text("open.schema-mismatch", database.location(), String.join("; ", facts)),
          texts.text("open.schema-mismatch.hint"));
    }
  }

  private void deploy(ModelDifference difference, boolean newOrder) throws SQLException, RapportException {
    Map<EPackage, Set<String>> changed = difference.facts();
    boolean trigrams = database.dialect() == Dialect.POSTGRESQL && hasTrigrams();
    DerivedColumns derived = new DerivedColumns(connection);
    for (AggregateMapping mapping : difference.mappings()) {
      EPackage model = mapping.type().modelClass().getEPackage();
      boolean touched = changed.keySet().stream().anyMatch(p -> p == model || refersTo(mapping, p));
      Table root = Table.ofRoot(mapping);
      List<Table> all = new ArrayList<>(List.of(root));
      all.addAll(Table.ofRows(mapping));
      for (Table table : all) {
        if (touched) {
          deploy(table, root, mapping.type(), trigrams, derived, difference);
        }
        if (newOrder) {
          derived.fillSortKeys(table);
        }
      }
    }
    put("icu", SortKeys.version());
    put(Deployed.KEPT, difference.keptStill());
    for (EPackage model : changed.keySet()) {
      try (PreparedStatement statement = connection.prepareStatement(
          database.dialect().upsert("rp_package", List.of("ns_uri"), List.of("prefix", "digest", "ecore")))) {
        statement.setString(1, model.getNsURI());
        statement.setString(2, model.getNsPrefix());
        statement.setString(3, String.join("\n", ModelDigest.of(model)));
        statement.setString(4, EcoreText.of(model, types.packages()));
        statement.executeUpdate();
      }
    }
  }

  private static boolean refersTo(AggregateMapping mapping, EPackage model) {
    return mapping.rows().stream().anyMatch(rows -> rows.eClass().getEPackage() == model);
  }

  private void deploy(Table table, Table root, RecordType type, boolean trigrams, DerivedColumns derived, ModelDifference difference)
      throws SQLException, RapportException {
    Set<String> there = columns(table.name());
    if (there.isEmpty()) {
      execute(List.of(ddl.create(table, root)));
      try (PreparedStatement statement = connection.prepareStatement(
          database.dialect().upsert("rp_table", List.of("name"), List.of("ns_uri", "type", "root")))) {
        statement.setString(1, table.name());
        statement.setString(2, type.modelClass().getEPackage().getNsURI());
        statement.setString(3, type.name());
        statement.setBoolean(4, table.isRoot());
        statement.executeUpdate();
      }
    } else {
      List<Column> fresh = table.columns().stream().filter(column -> !there.contains(column.name())).toList();
      if (!fresh.isEmpty()) {
        execute(List.of(ddl.addColumns(table, fresh)));
      }
      // On H2 a column is there for good before it is filled: one that is new is filled, whether or not it was there.
      derived.fill(table, table.columns().stream().filter(column -> fresh.contains(column) || difference.isNew(table.eClass(), column)).toList());
      Set<String> added = difference.facts().getOrDefault(table.eClass().getEPackage(), Set.of());
      if (added.stream().anyMatch(fact -> fact.startsWith("+ sortable " + table.eClass().getName() + "."))) {
        derived.fillSortKeys(table);
      }
    }
    execute(ddl.indexes(table, trigrams));
    if (!there.isEmpty() && table.isRoot()) {
      derived.fillKeys(table, type, database.location());
    }
  }

  private boolean hasTrigrams() throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      execute(List.of("CREATE EXTENSION IF NOT EXISTS pg_trgm"));
      return true;
    } catch (SQLException e) {
      // Without the right, or without the extension's files, finding a part of a text is slower and no different.
      connection.rollback(before);
      return false;
    }
  }

  private Set<String> columns(String table) throws SQLException {
    return CustomTables.columns(connection, table);
  }

  private void put(String name, String value) throws SQLException {
    Deployed.note(connection, database.dialect(), name, value);
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
