package org.rapport.store.tests.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapport.model.Folding;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Principal;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.query.QueryDialect;
import org.rapport.store.internal.query.QueryEngine;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.internal.schema.TableMapping;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Lookup;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.StatementRecorder;
import org.rapport.testing.TestDatabase;

/** Records written straight into the store's tables, and the engine that asks for them, on one connection. */
final class QueryBase implements AutoCloseable {

  /** The moment at which all tests ask: early on Saturday in Brussels, still Friday in UTC. */
  static final Instant NOW = Instant.parse("2026-11-20T23:30:00Z");
  static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private final Dialect dialect;
  private final StatementRecorder recorder = new StatementRecorder();
  private final Connection connection;
  private final Types types;
  private final QueryEngine engine;
  private final Map<Ref, EObject> records = new HashMap<>();
  private Principal principal = new Principal("anna", null, Locale.ENGLISH, ZONE);

  QueryBase(TestDatabase database, Path folder, Types types) throws SQLException {
    this(opened(database.prepared(folder), types), types);
  }

  private static StoreConfig opened(StoreConfig config, Types types) {
    try {
      Stores.open(config, types).close();
      return config;
    } catch (RapportException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A base that is there, which no store has open. */
  QueryBase(StoreConfig config, Types types) throws SQLException {
    this.dialect = config.url().isEmpty() ? Dialect.H2 : Dialect.POSTGRESQL;
    this.types = types;
    this.connection = recorder.record(connect(config));
    this.engine = new QueryEngine(types, QueryDialect.of(dialect.kind()), InstantSource.fixed(NOW));
  }

  private static Connection connect(StoreConfig config) throws SQLException {
    if (config.url().isPresent()) {
      PGSimpleDataSource postgres = new PGSimpleDataSource();
      postgres.setUrl(config.url().get());
      postgres.setUser(config.user().orElseThrow());
      return postgres.getConnection();
    }
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:async:" + config.file().orElseThrow().toString().replaceFirst("\\.mv\\.db$", "") + ";OPTIMIZE_REUSE_RESULTS=0");
    h2.setUser("sa");
    return h2.getConnection();
  }

  /** The user of whom {@code me} speaks from now on. */
  QueryBase as(Ref user) {
    principal = new Principal("anna", user, Locale.ENGLISH, ZONE);
    return this;
  }

  /** The zone in which days begin from now on. */
  QueryBase in(ZoneId zone) {
    principal = new Principal("anna", principal.user(), Locale.ENGLISH, zone);
    return this;
  }

  Principal principal() {
    return principal;
  }

  /** The same, with every right. */
  Caller caller() {
    return Caller.trusted(principal);
  }

  QueryEngine engine() {
    return engine;
  }

  Connection connection() {
    return connection;
  }

  Dialect dialect() {
    return dialect;
  }

  /** Statements since the last call. */
  int statements() {
    return recorder.take().size();
  }

  /** How the database carries out the statements since the last call: its plans, as text. */
  List<String> plans() throws SQLException {
    List<String> plans = new ArrayList<>();
    for (StatementRecorder.Recorded statement : recorder.take()) {
      plans.add(statement.explain(connection));
    }
    recorder.take();
    return plans;
  }

  /** The records that were written here, for conditions in memory. */
  Lookup lookup() {
    return new Lookup() {
      @Override
      public Optional<EObject> find(Ref ref) {
        return Optional.ofNullable(records.get(ref));
      }

      @Override
      public Stream<EObject> all(String type) {
        return QueryBase.this.all(type).stream();
      }
    };
  }

  /** All records of a type that were written here. */
  List<EObject> all(String type) {
    return records.values().stream().filter(record -> types.of(record).name().equals(type)).toList();
  }

  /** The id of the record with a label. */
  UUID idOf(String type, String label) {
    return all(type).stream().filter(record -> label.equals(record.eGet(CrmPackage.Literals.ROOT__LABEL))).map(Records::id).findFirst()
        .orElseThrow();
  }

  /** The names (or labels) of the records that fulfil a condition, in their order. */
  List<String> labels(String type, String where) throws RapportException, SQLException {
    Page page = page(new Query(type, where, List.of(new Query.Sort("label", false)), List.of("label")), PageRequest.first(1_000));
    return page.rows().stream().map(row -> (String) row.values().get(0)).toList();
  }

  Page page(Query query, PageRequest request) throws RapportException, SQLException {
    return engine.page(connection, caller(), query, request);
  }

  List<Group> groups(GroupQuery query) throws RapportException, SQLException {
    return engine.groups(connection, caller(), query);
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Writes records with their labels and rows. */
  void insert(EObject... added) throws SQLException {
    for (EObject record : added) {
      RecordType type = types.of(record);
      if (record.eGet(CrmPackage.Literals.ROOT__LABEL) == null) {
        String label = type.labelFeatures().stream().map(record::eGet).filter(v -> v != null).map(Object::toString)
            .collect(Collectors.joining(" "));
        record.eSet(CrmPackage.Literals.ROOT__LABEL, label.isEmpty() ? null : label);
      }
      records.put(Records.ref(record), record);
      AggregateMapping mapping = new AggregateMapping(type);
      insert(mapping.root(), record, Map.of("__type", type.name()));
      insertRows(mapping, record, Records.id(record));
    }
  }

  private void insertRows(AggregateMapping mapping, EObject owner, UUID root) throws SQLException {
    for (EReference list : owner.eClass().getEAllContainments()) {
      int position = 0;
      for (Object row : (List<?>) owner.eGet(list)) {
        insert(mapping.rows(list.getEReferenceType()), (EObject) row, Map.of("root", root, "__parent", Records.id(owner), "__feature",
            list.getName(), "__position", position++));
        insertRows(mapping, (EObject) row, root);
      }
    }
  }

  private void insert(TableMapping table, EObject object, Map<String, Object> fixed) throws SQLException {
    Map<String, Object> values = new HashMap<>(fixed);
    for (FeatureColumns feature : table.columns()) {
      put(values, feature, object.eGet(feature.feature(), false));
    }
    values.values().removeIf(value -> value == null || "".equals(value));
    List<String> names = List.copyOf(values.keySet());
    String sql = "INSERT INTO " + Names.quote(table.table()) + " (" + names.stream().map(Names::quote).collect(Collectors.joining(", "))
        + ") VALUES (" + Dialect.marks(names.size()) + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < names.size(); i++) {
        statement.setObject(i + 1, ValueBinding.toJdbc(values.get(names.get(i))));
      }
      statement.executeUpdate();
    }
  }

  private static void put(Map<String, Object> values, FeatureColumns feature, Object value) {
    EStructuralFeature model = feature.feature();
    if (value instanceof EObject target && feature.isReference()) {
      values.put(feature.name(), Records.ref(target).id());
      values.put(feature.targetType().orElseThrow(), Records.ref(target).type());
    } else if (value instanceof Money money) {
      values.put(feature.name(), money.amount());
      values.put(feature.currency().orElseThrow(), money.currency());
    } else if (value instanceof Enumerator literal) {
      values.put(feature.name(), literal.getLiteral());
    } else if (value instanceof String text && !text.isEmpty()) {
      values.put(feature.name(), text);
      feature.folded().ifPresent(name -> values.put(name, Folding.fold(text)));
      feature.sortKey().ifPresent(name -> values.put(name, SortKeys.key(text)));
    } else if (model != CrmPackage.Literals.ROOT__VERSION || value != null) {
      values.put(feature.name(), value);
    }
  }

  /** A record with values by the names of its features. */
  static EObject record(String type, Object... pairs) {
    return object(DealModel.TYPES.find(type).orElseThrow().eClass(), pairs);
  }

  /** A record or row with values by the names of its features; a {@link Ref} becomes a reference. */
  static EObject object(EClass eClass, Object... pairs) {
    EObject result = Records.create(eClass);
    for (int i = 0; i < pairs.length; i += 2) {
      EStructuralFeature feature = eClass.getEStructuralFeature((String) pairs[i]);
      Object value = pairs[i + 1];
      if (value instanceof Ref ref) {
        value = Records.proxy(DealModel.TYPES, ref);
      } else if (value instanceof String text && feature.getEType() instanceof EEnum literals) {
        value = literals.getEEnumLiteralByLiteral(text).getInstance();
      }
      result.eSet(feature, value);
    }
    return result;
  }

  /** A list that may hold nulls. */
  @SafeVarargs
  static <T> List<T> listOf(T... values) {
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
