package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ConflictException;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.Principal;
import org.rapport.store.ValidationException;
import org.rapport.store.ValidationException.Violation;
import org.rapport.store.internal.Applying;
import org.rapport.store.internal.Authorship;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.feed.FeedEntry;
import org.rapport.store.internal.feed.FeedWriter.Appended;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.jdbc.SqlErrors;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.objects.AggregateCodec;
import org.rapport.store.internal.objects.AggregateSession;
import org.rapport.store.internal.objects.Aggregates;
import org.rapport.store.internal.objects.StoredAggregate;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.rights.Redaction;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.Names;

/**
 * Applies requests within one transaction: loads the current states, merges, follows deletions, validates, writes and
 * appends to the feed. Used once, by one thread; the caller ends the transaction.
 */
final class Commit implements AutoCloseable {

  /** From so many records on those that come and go are written a table at a time. */
  private static final int MANY = 50;

  private final StoreContext context;
  private final Connection connection;
  private final Caller caller;
  private final Principal principal;
  private final CommitRights rights;
  private final UUID batch;
  private final Texts texts;
  private final Map<Ref, Working> records = new LinkedHashMap<>();
  private final Map<RecordType, AggregateSession.Unit> units = new LinkedHashMap<>();
  private final LabelFinder labels;
  private final Map<Ref, List<Conflict>> left = new LinkedHashMap<>();
  /** What was tried out before. */
  private Rehearsed earlier = new Rehearsed();
  /** The change that the consequences among the requests belong to. */
  private UUID main;
  /** Whether fields or pick-lists change. */
  private boolean definitions;

  /** @param caller who asks, whose rights the requests obey */
  Commit(StoreContext context, Connection connection, Caller caller, UUID batch) {
    this.context = context.pinned();
    this.connection = connection;
    this.caller = caller;
    this.principal = caller.principal();
    this.rights = new CommitRights(context.types(), caller);
    this.batch = batch;
    this.texts = Texts.of(principal.locale());
    this.labels = new LabelFinder(connection, this.context.types(), this.context.mappings(), records);
  }

  /** Does everything; what changed nothing gives no change. */
  List<Change> run(List<Request> requests) throws RapportException, SQLException {
    follow(requests);
    return finish();
  }

  /**
   * Does everything but writing.
   *
   * @param before what was tried out before; gets what would be done now
   * @return the records that would change
   */
  Set<Ref> tryOut(List<Request> requests, Rehearsed before) throws RapportException, SQLException {
    earlier = before;
    follow(requests);
    List<Working> changed = settle();
    Map<RecordType, List<UUID>> made = changed.stream().filter(Working::isNew)
        .collect(Collectors.groupingBy(record -> record.type, Collectors.mapping(record -> record.ref.id(), Collectors.toList())));
    for (Map.Entry<RecordType, List<UUID>> each : made.entrySet()) {
      refuseTaken(each.getKey(), each.getValue());
    }
    validate(changed).remember();
    before.make(changed.stream().filter(Working::isNew).map(record -> record.ref).toList());
    return changed.stream().map(record -> record.ref).collect(Collectors.toSet());
  }

  /** Refuses new records with the ids of others, as the database does where they are written. */
  private void refuseTaken(RecordType type, List<UUID> ids) throws RapportException, SQLException {
    List<UUID> taken = new ArrayList<>(ids.stream().filter(id -> earlier.has(new Ref(type.name(), id))).toList());
    taken.addAll(Sql.query(connection, row -> row.getObject(1, UUID.class), "SELECT \"id\" FROM "
        + Names.quote(context.mappings().get(type).root().table()) + " WHERE \"id\" = ANY (?)", connection.createArrayOf("uuid", ids.toArray())));
    if (!taken.isEmpty()) {
      throw idTaken(type, new Ref(type.name(), taken.get(0)));
    }
  }

  private void follow(List<Request> requests) throws RapportException, SQLException {
    load(requests);
    for (Request request : requests) {
      merge(request);
    }
    requests.stream().filter(request -> request.follows() != null).forEach(this::attribute);
    Deletions deletions = new Deletions(context, connection, caller, this, labels);
    deletions.follow();
    if (batch != null) {
      new Strictest(connection, context.types(), this, rights).join();
      deletions.follow();
    }
    relationships(requests.stream().map(request -> request.set().root()).collect(Collectors.toSet()),
        LocalDate.ofInstant(context.database().clock().instant(), principal.zone())).follow();
  }

  /** Brings records into agreement with relationships that begin or end by a day without being written. */
  List<Change> due(Collection<UUID> relationships, LocalDate day) throws RapportException, SQLException {
    load(context.types().get("Relationship"), relationships);
    relationships(Set.of(), day).followDue(List.copyOf(records.values()));
    return finish();
  }

  private CurrentRelationships relationships(Set<Ref> asked, LocalDate day) {
    return new CurrentRelationships(context, connection, this, rights, asked, day);
  }

  private List<Change> finish() throws RapportException, SQLException {
    List<Working> changed = settle();
    validate(changed).write();
    return changed.isEmpty() ? List.of() : write(changed);
  }

  /** Finds what really changes. */
  private List<Working> settle() throws SQLException {
    for (Working record : records.values()) {
      labels.compute(record);
      record.settle();
    }
    return records.values().stream().filter(Working::isChanged).toList();
  }

  private void load(List<Request> requests) throws RapportException, SQLException {
    Map<String, Set<UUID>> existing = new TreeMap<>();
    Set<Ref> stay = new HashSet<>();
    for (Request request : requests) {
      ChangeSet set = request.set();
      context.types().get(set.root().type());
      if (set.kind() != Kind.CREATE) {
        existing.computeIfAbsent(set.root().type(), type -> new LinkedHashSet<>()).add(set.root().id());
      }
      if (set.kind() != Kind.DELETE) {
        stay.add(set.root());
      }
    }
    for (Map.Entry<String, Set<UUID>> each : existing.entrySet()) {
      boolean allGo = each.getValue().stream().noneMatch(id -> stay.contains(new Ref(each.getKey(), id)));
      load(context.types().get(each.getKey()), each.getValue(), allGo && each.getValue().size() >= MANY);
    }
  }

  /** Loads records for writing, in an order that all writers keep. */
  void load(RecordType type, Collection<UUID> ids) throws SQLException {
    load(type, ids, false);
  }

  private void load(RecordType type, Collection<UUID> ids, boolean allGo) throws SQLException {
    List<UUID> missing = ids.stream().filter(id -> !records.containsKey(new Ref(type.name(), id))).sorted().toList();
    if (missing.isEmpty()) {
      return;
    }
    if (context.database().dialect() == Dialect.POSTGRESQL) {
      lock(type, missing);
    }
    Aggregates.Kind kind = context.aggregates().kind(type, connection);
    Map<UUID, StoredAggregate> found = allGo ? kind.session().loadPlain(connection, missing) : unit(type).load(missing);
    for (UUID id : missing) {
      StoredAggregate lines = found.get(id);
      if (lines != null) {
        EObject before = kind.codec().read(lines);
        Working record = new Working(new Ref(type.name(), id), type, lines, before);
        record.now = allGo ? before : EcoreUtil.copy(before);
        record.plain = allGo;
        records.put(record.ref, record);
      }
    }
  }

  private void lock(RecordType type, List<UUID> ids) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"id\" FROM "
        + Names.quote(context.mappings().get(type).root().table()) + " WHERE \"id\" = ANY (?) ORDER BY \"id\" FOR UPDATE")) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      statement.executeQuery().close();
    }
  }

  private AggregateSession.Unit unit(RecordType type) {
    return units.computeIfAbsent(type, key -> context.aggregates().kind(key, connection).session().begin(connection));
  }

  /** The record of this commit, null where it is not loaded. */
  Working record(Ref ref) {
    return records.get(ref);
  }

  /** Takes in a record that the commit makes as a consequence. */
  void add(Working record) {
    records.put(record.ref, record);
  }

  /** Leaves out a record that would have been made. */
  void remove(Working record) {
    records.remove(record.ref);
  }

  /** What requests that are done by parts left as it is, because it was changed since. */
  Map<Ref, List<Conflict>> left() {
    return left;
  }

  /** All records of this commit. */
  Collection<Working> records() {
    return records.values();
  }

  private void merge(Request request) throws RapportException {
    ChangeSet set = request.set();
    Working record = records.get(set.root());
    switch (set.kind()) {
      case CREATE, RESTORE -> create(request, record);
      case DELETE -> delete(request, record);
      case UPDATE -> update(request, record);
      default -> throw new IllegalStateException(set.kind().toString());
    }
  }

  private void create(Request request, Working there) throws RapportException {
    ChangeSet set = request.set();
    RecordType type = context.types().get(set.root().type());
    if (there != null && there.now != null) {
      throw idTaken(type, set.root());
    }
    Working record = there != null ? there : new Working(set.root(), type, null, null);
    EObject created = EcoreUtil.create(type.eClass());
    Records.setId(created, set.root().id());
    try {
      if (set.kind() == Kind.CREATE) {
        record.authorship = Authorship.of(set);
        new Applying(created, context.types()).apply(record.authorship.isNone() ? set : Authorship.without(set));
      } else {
        new Applying(created, context.types()).apply(set);
      }
      rights.checkNew(request, type, created);
    } catch (IllegalArgumentException e) {
      throw invalid(List.of(new Violation(set.root(), "", e.getMessage())));
    }
    if (set.kind() == Kind.CREATE && request.undoes() == null) {
      Set<String> said = set.features().stream().map(ChangeSet.FeatureChange::feature).collect(Collectors.toSet());
      type.fill(created, attribute -> !said.contains(attribute.getName()) || Values.get(created, attribute) == null);
      rights.giveOwner(type, created);
    }
    record.now = created;
    record.restored = set.kind() == Kind.RESTORE;
    note(record, request);
    records.put(record.ref, record);
  }

  private RapportException idTaken(RecordType type, Ref ref) {
    return new RapportException("id-taken", texts.text("id-taken", name(type), ref.id()), texts.text("id-taken.hint"));
  }

  private void delete(Request request, Working record) throws RapportException {
    ChangeSet set = request.set();
    if (record == null || record.now == null || !rights.sees(record)) {
      throw notFound(set.root());
    }
    rights.check(request, record);
    long version = record.before == null ? 0 : Records.version(record.before);
    if (set.baseVersion() > 0 && set.baseVersion() != version) {
      throw conflict(record, List.of(new Conflict("version", set.baseVersion(), null, version)));
    }
    record.now = null;
    if (request.into() != null) {
      record.into = request.into();
      records.get(request.into()).gathers = true;
    }
    note(record, request);
  }

  private void update(Request request, Working record) throws RapportException {
    ChangeSet set = request.set();
    if (record == null || record.now == null || !request.consequence() && !rights.sees(record)) {
      if (request.consequence()) {
        return;
      }
      throw notFound(set.root());
    }
    EObject state = record.now;
    try {
      rights.check(request, record);
      Merge merge = new Merge(state, record.before == null ? 0 : Records.version(record.before), set)
          .seenBy((owner, feature) -> rights.shows(record.type, owner, feature));
      List<Conflict> conflicts = request.partly() ? merge.applyPart(context.types()) : merge.apply(context.types());
      if (!conflicts.isEmpty() && request.partly()) {
        left.computeIfAbsent(record.ref, ref -> new ArrayList<>()).addAll(conflicts);
      } else if (!conflicts.isEmpty() && !request.consequence()) {
        throw conflict(record, conflicts);
      }
      if (conflicts.isEmpty() || request.partly()) {
        note(record, request);
      }
    } catch (IllegalArgumentException e) {
      throw invalid(List.of(new Violation(set.root(), "", e.getMessage())));
    }
  }

  /** Keeps with a record because of which other one of this commit it is changed. */
  private void attribute(Request request) {
    Working record = records.get(request.set().root());
    Working main = records.get(request.follows());
    if (record != null && main != null && record != main) {
      record.cause = main.change;
    }
  }

  private void note(Working record, Request request) {
    if (main == null) {
      main = record.change;
    } else if (request.consequence()) {
      record.cause = main;
    }
    if (request.undoes() != null) {
      record.undoes = request.undoes();
      record.mode = request.mode();
    }
  }

  private RapportException notFound(Ref ref) throws RapportException {
    String name = name(context.types().get(ref.type()));
    return new RapportException("not-found", texts.text("not-found", name, ref.id()), texts.text("not-found.hint", ref.type()));
  }

  private String name(RecordType type) {
    return Annotations.text(type.eClass(), principal.locale());
  }

  private ConflictException conflict(Working record, List<Conflict> conflicts) {
    String paths = conflicts.stream().map(Conflict::path).collect(Collectors.joining(", "));
    EObject state = record.before != null ? record.before : record.now;
    return new ConflictException(record.ref, conflicts, texts.text("conflict", rights.label(state), paths), texts.text("conflict.hint"));
  }

  private ValidationException invalid(List<Violation> violations) {
    Ref first = violations.get(0).root();
    Working record = records.get(first);
    String label = record == null || record.now == null ? first.toString() : rights.label(record.now);
    String all = violations.stream().limit(5).map(Violation::message).collect(Collectors.joining(" "));
    return new ValidationException(violations, texts.text("invalid", label, all), texts.text("invalid.hint"));
  }

  /** Gives the unique values that change. */
  private UniqueKeys validate(List<Working> changed) throws RapportException, SQLException {
    Validator validator = new Validator(principal.locale());
    FieldRules fields = new FieldRules(context, connection, validator);
    definitions = fields.begin(changed);
    Instant now = context.database().clock().instant();
    OwnRules rules = new OwnRules(context, principal, validator, rights);
    TargetCheck targets = new TargetCheck(context, connection, caller, rights, records, earlier);
    UniqueKeys keys = new UniqueKeys(connection, context.database().dialect(), rights, refs -> context.queries().readable(connection, caller, refs), earlier);
    for (Working record : changed) {
      if (!record.isDeleted()) {
        validator.check(record);
        validator.checkAuthorship(record, now);
        fields.check(record);
        rules.check(record);
        targets.add(record, validator);
      }
      keys.add(record, validator);
    }
    targets.check(validator);
    keys.check(validator, labels);
    if (!validator.violations().isEmpty()) {
      throw invalid(validator.violations().stream().map(this::shown).distinct().toList());
    }
    return keys;
  }

  /** A rule that a hidden feature breaks is named without it. */
  private Violation shown(Violation violation) {
    RecordType type = context.types().find(violation.root().type()).orElseThrow();
    return rights.shows(type, violation.path()) ? violation : new Violation(violation.root(), "", texts.text("invalid.hidden"));
  }

  /**
   * The changes as far as who asked sees them: without what is hidden, and of what a deletion did to other records only
   * what may be seen.
   */
  List<Change> shown(List<Change> changes) {
    if (rights.isUnlimited()) {
      return changes;
    }
    Redaction redaction = new Redaction(context.types(), caller.rights());
    return changes.stream().filter(change -> {
      Working record = records.get(change.set().root());
      return record.cause == null && change.undoneId().isEmpty() || rights.sees(record);
    }).map(redaction::change).flatMap(Optional::stream).toList();
  }

  private List<Change> write(List<Working> changed) throws RapportException, SQLException {
    Instant now = clock();
    long[] sequences = context.writer().sequences(connection, changed.size());
    List<Appended> appended = new ArrayList<>();
    BulkLines bulk = new BulkLines(connection, context.database().dialect());
    boolean many = changed.size() >= MANY;
    Map<Ref, List<FeedEntry>> earlier = earlier(changed);
    for (int i = 0; i < changed.size(); i++) {
      Working record = changed.get(i);
      long version = stamp(record, now, earlier);
      Aggregates.Kind kind = context.aggregates().kind(record.type, connection);
      if (many && record.isNew()) {
        bulk.insert(record, kind);
      } else if (record.plain || many && record.isDeleted()) {
        bulk.delete(record, kind);
      } else if (record.isDeleted()) {
        AggregateCodec.delete(record.lines, unit(record.type));
      } else {
        kind.codec().write(record.now, record.lines, unit(record.type));
      }
      ChangeSet set = new ChangeSet(record.ref, record.set.kind(), version - 1, record.set.features(), record.set.rows());
      appended.add(new Appended(new Change(record.change, sequences[i], batch, now, principal.login(), record.undoes, version, set),
          record.mode, record.cause, record.authorship));
    }
    try {
      for (AggregateSession.Unit unit : units.values()) {
        unit.write();
      }
      bulk.write();
    } catch (RuntimeException e) {
      throw refused(SqlErrors.unwrap(e), changed);
    } catch (SQLException e) {
      throw refused(e, changed);
    }
    context.writer().append(connection, appended);
    new CopiedLabels(context, connection, labels).follow(changed.stream().filter(Working::isRenamed).map(record -> record.ref).toList());
    BinTable.follow(connection, changed, appended);
    return appended.stream().map(Appended::change).toList();
  }

  /** What the database refused, or what it means where a new record has an id that is there already. */
  private SQLException refused(SQLException reason, List<Working> changed) throws RapportException {
    Working created = changed.stream().filter(Working::isNew).findFirst().orElse(null);
    if (created != null && SqlErrors.isDuplicate(reason)) {
      throw idTaken(created.type, created.ref);
    }
    return reason;
  }

  /** What the feed knows of the records that come back. */
  private Map<Ref, List<FeedEntry>> earlier(List<Working> changed) throws SQLException {
    Map<RecordType, Set<UUID>> ids = new LinkedHashMap<>();
    changed.stream().filter(record -> record.before == null && record.restored)
        .forEach(record -> ids.computeIfAbsent(record.type, type -> new LinkedHashSet<>()).add(record.ref.id()));
    Map<Ref, List<FeedEntry>> result = new HashMap<>();
    for (Map.Entry<RecordType, Set<UUID>> each : ids.entrySet()) {
      context.reader().entries(connection, each.getKey().name(), each.getValue())
          .forEach((id, entries) -> result.put(new Ref(each.getKey().name(), id), entries));
    }
    return result;
  }

  /** Writes version, who and when into the record; gives the version. */
  private long stamp(Working record, Instant now, Map<Ref, List<FeedEntry>> earlier) {
    long version = record.before == null ? 1 : Records.version(record.before) + 1;
    if (record.before == null && record.restored) {
      List<FeedEntry> entries = earlier.getOrDefault(record.ref, List.of());
      if (!entries.isEmpty()) {
        version = entries.get(0).version() + 1;
        record.authorship = entries.get(entries.size() - 1).maker();
      }
    }
    EObject state = record.now;
    if (state != null) {
      state.eSet(CrmPackage.Literals.ROOT__VERSION, version);
      if (record.before == null) {
        state.eSet(CrmPackage.Literals.ROOT__CREATED_AT, Objects.requireNonNullElse(record.authorship.at(), now));
        state.eSet(CrmPackage.Literals.ROOT__CREATED_BY, Objects.requireNonNullElse(record.authorship.by(), principal.login()));
      }
      state.eSet(CrmPackage.Literals.ROOT__CHANGED_AT, now);
      state.eSet(CrmPackage.Literals.ROOT__CHANGED_BY, principal.login());
    }
    return version;
  }

  /** The clock of the database. H2 lives in this process and has the clock of it. */
  private Instant clock() throws SQLException {
    if (context.database().dialect() == Dialect.H2) {
      return context.database().clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(Dialect.POSTGRESQL.now() + ", ("
        + FieldRules.STATE + ")")) {
      row.next();
      if (!definitions && !context.knows(row.getString(2))) {
        throw new SQLException("Another client changed the fields meanwhile.", SqlErrors.COLLISION);
      }
      return (Instant) ValueBinding.read(row, 1, ColumnType.INSTANT);
    }
  }

  @Override
  public void close() {
    units.values().forEach(AggregateSession.Unit::close);
  }
}
