package org.rapport.store.internal.fields;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.CustomField;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.TypeLayout;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.PageLayout;
import org.rapport.model.crm.PickList;
import org.rapport.store.Change;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.deploy.CustomTables;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.write.FieldRules;

/**
 * Keeps the custom fields and page layouts of an open store as their records say, whoever changed them: reads these, adds
 * columns, and lets the store go on with the new types. Safe for all threads.
 */
public final class CustomFields implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(CustomFields.class.getName());
  private static final long LOCK = 0x7261_7070_6f72_7402L;
  /** How long a client may work with fields that another has changed; writers notice at once. */
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);
  /** With more records than these an index is made beside the work. */
  private static final int LARGE = 20_000;
  private static final String INDEXED = "fields.indexed";

  private final StoreContext context;
  private final CustomTables tables;
  private final AtomicLong looked = new AtomicLong(System.nanoTime());
  private ExecutorService background;

  /** For one open store. */
  public CustomFields(StoreContext context) {
    this.context = context;
    this.tables = new CustomTables(context.database().dialect());
  }

  /** To be called with what was committed here. */
  public void committed(List<Change> changes) throws SQLException {
    if (changes.stream().anyMatch(change -> FieldRules.isDefinition(change.set().root().type()))) {
      refresh();
    }
  }

  /** Looks now and then, on a database that others write to, whether they changed fields. */
  public void glance() throws SQLException {
    long before = looked.get();
    long now = System.nanoTime();
    if (context.database().dialect() == Dialect.POSTGRESQL && now - before > PAUSE && looked.compareAndSet(before, now)) {
      refresh();
    }
  }

  /** Takes over the definitions that are stored now; one short query where nobody changed any. */
  public synchronized void refresh() throws SQLException {
    Database database = context.database();
    try (Connection connection = database.connectBeside()) {
      String state = value(connection, FieldRules.STATE);
      if (context.knows(state)) {
        return;
      }
      database.takeTime(connection);
      Types types = context.types().with(definitions(connection)).arranged(layouts(connection));
      Map<RecordType, AggregateMapping> mappings = context.mappings(types);
      List<AggregateMapping> changed = mappings.values().stream().filter(mapping -> !context.mappings().containsKey(mapping.type())).toList();
      if (!state.equals(value(connection, "SELECT \"value\" FROM \"rp_meta\" WHERE \"name\" = '" + INDEXED + "'"))) {
        each(connection, changed, mapping -> tables.make(connection, mapping));
        context.replace(state, types);
        index(connection, state, mappings.values().stream().filter(m -> !m.root().customColumns().isEmpty()).toList());
      } else {
        context.replace(state, types);
      }
    }
  }

  /** What is done to the tables. */
  private interface Work {
    void on(AggregateMapping mapping) throws SQLException;
  }

  /** Works on tables one after the other; of several clients one at a time. */
  private void each(Connection connection, List<AggregateMapping> mappings, Work work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      lock(connection);
      for (AggregateMapping mapping : mappings) {
        work.on(mapping);
      }
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void lock(Connection connection) throws SQLException {
    if (context.database().dialect() == Dialect.POSTGRESQL) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
      }
    }
  }

  /** Makes indexes at once where they are small, else beside the work; the next opening makes what was not finished. */
  private void index(Connection connection, String state, List<AggregateMapping> mappings) throws SQLException {
    boolean large = false;
    for (AggregateMapping mapping : mappings) {
      large |= tables.isLarge(connection, mapping, LARGE);
    }
    if (!large) {
      index(state, mappings, connection);
      return;
    }
    if (background == null) {
      background = Executors.newSingleThreadExecutor(task -> {
        Thread created = new Thread(task, "rapport-field-indexes");
        created.setDaemon(true);
        return created;
      });
    }
    background.execute(() -> {
      try (Connection own = context.database().connectBeside()) {
        context.database().takeTime(own);
        index(state, mappings, own);
      } catch (SQLException e) {
        LOG.log(Level.WARNING, "The indexes of custom fields could not be made; it is tried again when the base is opened.", e);
      }
    });
  }

  private void index(String state, List<AggregateMapping> mappings, Connection connection) throws SQLException {
    each(connection, mappings, mapping -> tables.index(connection, mapping));
    try (PreparedStatement statement = connection.prepareStatement(context.database().dialect().upsert("rp_meta", List.of("name"), List.of("value")))) {
      statement.setString(1, INDEXED);
      statement.setString(2, state);
      statement.executeUpdate();
    }
  }

  private Map<String, List<CustomField>> definitions(Connection connection) throws SQLException {
    Map<Ref, EObject> records = context.aggregates().load(connection, refs(connection, CrmPackage.Literals.FIELD_DEFINITION));
    List<FieldDefinition> fields = new ArrayList<>(records.values().stream().map(FieldDefinition.class::cast).toList());
    fields.sort(Comparator.comparing(FieldDefinition::getPosition, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(FieldDefinition::getId));
    Map<Ref, EObject> lists = context.aggregates().load(connection, fields.stream().map(CustomFields::list).filter(ref -> ref != null).toList());
    Map<String, List<CustomField>> result = new LinkedHashMap<>();
    for (FieldDefinition field : fields) {
      result.computeIfAbsent(field.getType(), type -> new ArrayList<>()).add(CustomField.of(field, (PickList) lists.get(list(field))));
    }
    return result;
  }

  private Map<String, TypeLayout> layouts(Connection connection) throws SQLException {
    return context.aggregates().load(connection, refs(connection, CrmPackage.Literals.PAGE_LAYOUT)).values().stream().map(PageLayout.class::cast)
        .collect(Collectors.toMap(PageLayout::getType, TypeLayout::of));
  }

  private static Ref list(FieldDefinition field) {
    EObject list = (EObject) field.eGet(CrmPackage.Literals.FIELD_DEFINITION__PICK_LIST, false);
    return list == null ? null : Records.ref(list);
  }

  private List<Ref> refs(Connection connection, EClass eClass) throws SQLException {
    RecordType type = context.types().of(eClass);
    List<Ref> result = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT \"id\" FROM "
        + Names.quote(context.mappings().get(type).root().table()))) {
      while (row.next()) {
        result.add(new Ref(type.name(), row.getObject(1, UUID.class)));
      }
    }
    return result;
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  /** Waits for indexes that are being made: an H2 file must not be closed under them. */
  @Override
  public synchronized void close() {
    if (background != null) {
      background.shutdown();
      try {
        background.awaitTermination(5, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
