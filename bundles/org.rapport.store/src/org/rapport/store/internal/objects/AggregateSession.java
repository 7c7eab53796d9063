package org.rapport.store.internal.objects;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.CacheIsolationType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.RelationalDescriptor;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.platform.database.DatabasePlatform;
import org.eclipse.persistence.platform.database.H2Platform;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Project;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.Table;

/**
 * Loads and writes the aggregates of one record type by EclipseLink: a session of its own, whose project is built from
 * the model, one descriptor a table. Nothing is cached. Safe for all threads; a {@link Unit} belongs to one.
 */
public final class AggregateSession implements AutoCloseable {

  private static final int BATCH = 500;

  private final Dialect dialect;
  private final Table root;
  private final Optional<Table> custom;
  private final List<Table> rows;
  private final Map<Table, Class<? extends Stored>> classes = new HashMap<>();
  private final CurrentConnection connection = new CurrentConnection();
  private final ServerSession session;

  /**
   * Makes the session.
   *
   * @param first an open connection, used while EclipseLink looks at the database for the first time
   */
  public AggregateSession(AggregateMapping mapping, Dialect dialect, Connection first) {
    this.dialect = dialect;
    root = Table.ofRoot(mapping);
    custom = Table.ofCustom(mapping);
    rows = Table.ofRows(mapping);
    StoredClasses loader = new StoredClasses();
    DatabaseLogin login = new DatabaseLogin(platform(dialect));
    login.setConnector(connection);
    login.useExternalConnectionPooling();
    login.setConnectionHealthValidatedOnError(false); // the store repeats whole calls; see Outage
    login.setQueryRetryAttemptCount(0);
    login.bindAllParameters();
    login.useBatchWriting();
    login.setMaxBatchWritingSize(BATCH);
    Project project = new Project(login);
    project.setName(root.name());
    addDescriptor(project, root, loader);
    custom.ifPresent(table -> addDescriptor(project, table, loader));
    rows.forEach(table -> addDescriptor(project, table, loader));
    session = new ServerSession(project);
    session.setName(root.name());
    session.setLogLevel(SessionLog.OFF);
    try (CurrentConnection.Scope scope = connection.use(first)) {
      session.login();
    }
  }

  private static DatabasePlatform platform(Dialect dialect) {
    return dialect == Dialect.H2 ? new H2Platform() : new PostgreSQLPlatform();
  }

  private void addDescriptor(Project project, Table table, StoredClasses loader) {
    Class<? extends Stored> type = loader.define(table.name());
    classes.put(table, type);
    RelationalDescriptor descriptor = new RelationalDescriptor();
    descriptor.setJavaClass(type);
    descriptor.setAlias(table.name());
    descriptor.setTableName(Names.quote(table.name()));
    table.key().forEach(key -> descriptor.addPrimaryKeyFieldName(Names.quote(key)));
    descriptor.getCachePolicy().setCacheIsolation(CacheIsolationType.ISOLATED);
    descriptor.getCachePolicy().setUnitOfWorkCacheIsolationLevel(ClassDescriptor.ISOLATE_CACHE_ALWAYS);
    if (!table.isRoot()) {
      descriptor.addConstraintDependencies(classes.get(root));
    }
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      DirectToFieldMapping field = new DirectToFieldMapping();
      field.setAttributeName(columns.get(i).name());
      field.setAttributeAccessor(new ColumnAccessor(i, columns.size(), columns.get(i).name()));
      DatabaseField databaseField = new DatabaseField(Names.quote(columns.get(i).name()));
      databaseField.setSqlType(sqlType(columns.get(i)));
      field.setField(databaseField);
      descriptor.addMapping(field);
    }
    project.addDescriptor(descriptor);
  }

  private static int sqlType(Column column) {
    return column.part() == Column.Part.SORT_KEY ? Types.VARBINARY
        : column.type().map(ValueBinding::sqlType).orElse(Types.VARCHAR);
  }

  /** The table of the roots. */
  public Table root() {
    return root;
  }

  /** The table with the values of custom fields; empty where the type has none. */
  public Optional<Table> custom() {
    return custom;
  }

  /** The tables of the rows, containers first. */
  public List<Table> rows() {
    return rows;
  }

  /** Loads aggregates complete, by one statement a table; those not there are left out. */
  public Map<UUID, StoredAggregate> load(Connection with, Collection<UUID> ids) {
    try (CurrentConnection.Scope scope = connection.use(with)) {
      Session client = session.acquireClientSession();
      try {
        return read(client, ids);
      } finally {
        client.release();
      }
    }
  }

  /** The same for many that are only read or deleted, without EclipseLink; the lines cannot be given to a unit. */
  public Map<UUID, StoredAggregate> loadPlain(Connection with, Collection<UUID> ids) throws SQLException {
    return ids.isEmpty() ? Map.of() : new LineReader(dialect, root, rows).load(with, Set.copyOf(ids));
  }

  private Map<UUID, StoredAggregate> read(Session from, Collection<UUID> ids) {
    Map<UUID, StoredAggregate> result = new HashMap<>();
    for (Stored line : lines(from, root, "id", ids)) {
      result.put((UUID) line.get(root.place("id")), new StoredAggregate(line));
    }
    if (!result.isEmpty()) {
      if (custom.isPresent()) {
        int place = custom.get().place(Names.ROOT);
        for (Stored line : lines(from, custom.get(), Names.ROOT, result.keySet())) {
          result.get((UUID) line.get(place)).setCustom(line);
        }
      }
      for (Table table : rows) {
        int place = table.place(Names.ROOT);
        for (Stored line : lines(from, table, Names.ROOT, result.keySet())) {
          result.get((UUID) line.get(place)).add(table, line);
        }
      }
    }
    return result;
  }

  @SuppressWarnings("unchecked")
  private List<Stored> lines(Session from, Table table, String column, Collection<UUID> ids) {
    ExpressionBuilder builder = new ExpressionBuilder();
    Expression field = builder.getField(Names.quote(column));
    ReadAllQuery query = new ReadAllQuery(classes.get(table),
        ids.size() == 1 ? field.equal(ids.iterator().next()) : field.in(ids.toArray()));
    return (List<Stored>) from.executeQuery(query);
  }

  /** Begins to write within the transaction of a connection. */
  public Unit begin(Connection with) {
    return new Unit(with);
  }

  @Override
  public void close() {
    session.logout();
  }

  /** A unit of work of a few milliseconds. Used by one thread, then forgotten. */
  public final class Unit implements AutoCloseable {

    private final CurrentConnection.Scope scope;
    private final UnitOfWork work;

    private Unit(Connection with) {
      scope = connection.use(with);
      work = session.acquireUnitOfWork();
    }

    /** Loads aggregates to be changed. */
    public Map<UUID, StoredAggregate> load(Collection<UUID> ids) {
      return ids.isEmpty() ? Map.of() : read(work, ids);
    }

    /** A new, empty line of a table. */
    public Stored insert(Table table) {
      Stored line = (Stored) work.newInstance(classes.get(table));
      line.prepare(table.columns().size());
      return line;
    }

    /** Removes a line. */
    public void delete(Stored line) {
      work.deleteObject(line);
    }

    /** Sends everything to the database, without ending its transaction. */
    public void write() {
      work.commit();
    }

    @Override
    public void close() {
      work.release();
      scope.close();
    }
  }
}
