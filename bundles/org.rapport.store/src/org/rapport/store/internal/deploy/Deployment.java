package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EPackage;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.internal.Texts;
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
        "DELETE FROM \"rp_meta\" WHERE \"name\" = 'own'"));
    if (database.dialect() == Dialect.POSTGRESQL) {
      deployment.execute(List.of("SELECT setval('rp_sequence', GREATEST((SELECT MAX(\"seq\") FROM \"rp_change\"), 1))"));
    }
    deployment.run(mappings);
  }

  private void run(Map<RecordType, AggregateMapping> mappings) throws RapportException, SQLException {
    boolean empty = !exists("rp_meta");
    Map<String, List<String>> deployed = empty ? Map.of() : deployed();
    if (!empty) {
      checkFormat();
    }
    Map<EPackage, Set<String>> changed = new LinkedHashMap<>();
    for (EPackage model : types.packages()) {
      List<String> old = deployed.get(model.getNsURI());
      List<String> now = ModelDigest.of(model);
      if (old == null || !old.equals(now)) {
        refuseVanished(model, old == null ? List.of() : old, now);
        changed.put(model, ModelDigest.added(old == null ? List.of() : old, now));
      }
    }
    boolean newOrder = !empty && !SortKeys.version().equals(meta("icu"));
    boolean newTables = empty || !OwnTables.digest(database.dialect()).equals(meta("own"));
    if (newTables || newOrder || !changed.isEmpty()) {
      lock();
      if (newTables) {
        makeOwnTables();
      }
      deploy(mappings, changed, newOrder);
    }
  }

  /** Two processes that open a new base at once take turns. */
  private void lock() throws SQLException {
    if (database.dialect() == Dialect.POSTGRESQL) {
      execute(List.of("SELECT pg_advisory_xact_lock(" + LOCK + ")"));
    }
  }

  private void makeOwnTables() throws SQLException {
    execute(OwnTables.statements(database.dialect()));
    put("own", OwnTables.digest(database.dialect()));
    if (meta("format") == null) {
      put("format", Integer.toString(FORMAT));
      put("icu", SortKeys.version());
    }
  }

  private void checkFormat() throws RapportException, SQLException {
    if (Integer.parseInt(meta("format")) > FORMAT) {
      Texts texts = Texts.system();
      throw new RapportException("newer-database", texts.text("open.newer-database", database.location(),
          texts.text("open.format", meta("format"), FORMAT)), texts.text("open.newer-database.hint"));
    }
  }

  private void refuseVanished(EPackage model, List<String> old, List<String> now) throws RapportException {
    List<String> vanished = ModelDigest.vanished(old, now);
    if (!vanished.isEmpty()) {
      Texts texts = Texts.system();
      throw new RapportException("schema-mismatch", texts.text("open.schema-mismatch", database.location(), model.getNsURI(),
          String.join("; ", vanished)), texts.text("open.schema-mismatch.hint"));
    }
  }

  private void deploy(Map<RecordType, AggregateMapping> mappings, Map<EPackage, Set<String>> changed, boolean newOrder)
      throws SQLException, RapportException {
    boolean trigrams = database.dialect() == Dialect.POSTGRESQL && hasTrigrams();
    DerivedColumns derived = new DerivedColumns(connection);
    for (AggregateMapping mapping : mappings.values()) {
      EPackage model = mapping.type().modelClass().getEPackage();
      boolean touched = changed.keySet().stream().anyMatch(p -> p == model || refersTo(mapping, p));
      Table root = Table.ofRoot(mapping);
      List<Table> all = new ArrayList<>(List.of(root));
      all.addAll(Table.ofRows(mapping));
      for (Table table : all) {
        if (touched) {
          deploy(table, root, mapping.type(), trigrams, derived, changed.getOrDefault(model, Set.of()));
        } else if (newOrder) {
          derived.fillSortKeys(table);
        }
      }
    }
    put("icu", SortKeys.version());
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

  private void deploy(Table table, Table root, RecordType type, boolean trigrams, DerivedColumns derived, Set<String> added)
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
      for (Column column : fresh) {
        execute(List.of(ddl.addColumn(table, column)));
      }
      derived.fill(table, fresh);
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

  private Map<String, List<String>> deployed() throws SQLException {
    Map<String, List<String>> result = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT \"ns_uri\", \"digest\" FROM \"rp_package\"")) {
      while (rows.next()) {
        result.put(rows.getString(1), rows.getString(2).lines().toList());
      }
    }
    return result;
  }

  private boolean exists(String table) throws SQLException {
    return !columns(table).isEmpty();
  }

  private Set<String> columns(String table) throws SQLException {
    return CustomTables.columns(connection, table);
  }

  private String meta(String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"value\" FROM \"rp_meta\" WHERE \"name\" = ?")) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  private void put(String name, String value) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(
        database.dialect().upsert("rp_meta", List.of("name"), List.of("value")))) {
      statement.setString(1, name);
      statement.setString(2, value);
      statement.executeUpdate();
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
