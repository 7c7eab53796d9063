package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;

/**
 * Keeps references that show the current relationship of a kind, such as {@code Contact.employer}, and the relationships
 * alike within one commit. A reference that was set ends the relationship it showed and begins another; a relationship that
 * came, ended or went changes the reference; of an exclusive kind a new one ends those before. A relationship is current from
 * its first day until before its last; of several the one that began last is shown, one without a first day last of all.
 */
final class CurrentRelationships {

  private static final EReference FROM = CrmPackage.Literals.RELATIONSHIP__FROM;
  private static final EReference TO = CrmPackage.Literals.RELATIONSHIP__TO;
  private static final EReference KIND = CrmPackage.Literals.RELATIONSHIP__KIND;
  private static final EStructuralFeature SINCE = CrmPackage.Literals.RELATIONSHIP__SINCE;
  private static final EStructuralFeature UNTIL = CrmPackage.Literals.RELATIONSHIP__UNTIL;
  private static final Comparator<EObject> BEGINNING = Comparator
      .comparing((EObject each) -> (LocalDate) each.eGet(SINCE), Comparator.nullsFirst(Comparator.naturalOrder()))
      .thenComparing(Records::id);

  private final StoreContext context;
  private final Connection connection;
  private final Commit commit;
  private final CommitRights rights;
  private final RecordType type;
  private final LocalDate today;
  private final Set<Ref> asked;
  private final Map<String, Kind> byCode = new HashMap<>();
  private final Map<UUID, Kind> byId = new HashMap<>();

  /** A kind of relationship that something shows or that excludes others. */
  private record Kind(UUID id, String code, boolean exclusive) {
  }

  /** What one party has of one kind. */
  private record Place(Ref from, Kind kind) {
  }

  /**
   * @param asked the records that the commit was asked to write; others it writes as a consequence
   * @param today the day that ends and begins relationships
   */
  CurrentRelationships(StoreContext context, Connection connection, Commit commit, CommitRights rights, Set<Ref> asked, LocalDate today) {
    this.context = context;
    this.connection = connection;
    this.commit = commit;
    this.rights = rights;
    this.asked = asked;
    this.today = today;
    this.type = context.types().find("Relationship").orElse(null);
  }

  /** Brings what the commit has loaded and changed into agreement, and what it has to load for that. */
  void follow() throws SQLException {
    List<Working> set = commit.records().stream().filter(this::isSet).toList();
    List<Working> changed = commit.records().stream().filter(record -> record.type == type && isMoved(record)).toList();
    if (type == null || set.isEmpty() && changed.isEmpty()) {
      return;
    }
    readKinds();
    Map<Place, Working> leading = leading(set);
    Map<Place, Working> causes = following(changed);
    causes.keySet().removeAll(leading.keySet());
    load(leading.keySet(), causes.keySet());
    for (Map.Entry<Place, Working> each : leading.entrySet()) {
      lead(each.getKey(), each.getValue());
    }
    for (Working record : changed) {
      exclude(record);
    }
    for (Map.Entry<Place, Working> each : causes.entrySet()) {
      show(each.getKey(), each.getValue());
    }
  }

  /** The same for relationships that nobody writes, and that began or ended by today; what it changes has no other cause. */
  void followDue(List<Working> due) throws SQLException {
    readKinds();
    Map<Place, Working> places = following(due);
    load(Set.of(), places.keySet());
    for (Working record : due.stream().sorted(Comparator.comparing(each -> each.now, BEGINNING)).toList()) {
      if (kind(record.now) != null && kind(record.now).exclusive() && isOpen(record.now)) {
        endOthers(record, other -> BEGINNING.compare(other.now, record.now) < 0, null);
      }
    }
    for (Place place : places.keySet()) {
      show(place, null);
    }
  }

  private boolean isSet(Working record) {
    return record.now != null && asked.contains(record.ref)
        && record.type.relationships().values().stream().anyMatch(reference -> isSet(record, reference));
  }

  private static boolean isSet(Working record, EReference reference) {
    Object now = Values.get(record.now, reference);
    return !Objects.equals(record.before == null ? null : Values.get(record.before, reference), now) || record.gathers && now != null;
  }

  private static boolean isMoved(Working record) {
    return record.before == null || record.now == null
        || List.of(FROM, KIND, TO, SINCE, UNTIL).stream().anyMatch(each -> !Objects.equals(Values.get(record.before, each), Values.get(record.now, each)));
  }

  private void readKinds() throws SQLException {
    RecordType kinds = context.types().find("RelationshipKind").orElseThrow();
    Sql.query(connection, row -> new Kind(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)),
        "SELECT \"id\", \"code\", \"exclusive\" FROM " + Names.quote(context.mappings().get(kinds).root().table())).forEach(kind -> {
          byId.put(kind.id(), kind);
          if (kind.code() != null) {
            byCode.put(kind.code(), kind);
          }
        });
  }

  /** The references that were set, with the record that they are of. */
  private Map<Place, Working> leading(List<Working> set) {
    Map<Place, Working> result = new LinkedHashMap<>();
    for (Working record : set) {
      record.type.relationships().forEach((code, reference) -> {
        if (byCode.containsKey(code) && isSet(record, reference)) {
          result.put(new Place(record.ref, byCode.get(code)), record);
        }
      });
    }
    return result;
  }

  /** What relationships that came, changed or went may change, with the first of them. */
  private Map<Place, Working> following(List<Working> changed) {
    Map<Place, Working> result = new LinkedHashMap<>();
    for (Working record : changed) {
      for (EObject state : new EObject[] {record.before, record.now}) {
        if (state != null && Values.get(state, FROM) instanceof Ref from && kind(state) != null) {
          result.putIfAbsent(new Place(from, kind(state)), record);
        }
      }
    }
    return result;
  }

  private Kind kind(EObject relationship) {
    return Values.get(relationship, KIND) instanceof Ref kind ? byId.get(kind.id()) : null;
  }

  private EReference shown(Place place) {
    return context.types().find(place.from().type()).map(from -> from.relationships().get(place.kind().code())).orElse(null);
  }

  private void load(Collection<Place> leading, Collection<Place> following) throws SQLException {
    Set<Place> places = new LinkedHashSet<>();
    leading.stream().filter(place -> commit.record(place.from()).before != null).forEach(places::add);
    Map<RecordType, Set<UUID>> parties = new LinkedHashMap<>();
    for (Place place : following) {
      boolean shown = shown(place) != null;
      if (shown || place.kind().exclusive()) {
        places.add(place);
      }
      if (shown) {
        parties.computeIfAbsent(context.types().find(place.from().type()).orElseThrow(), each -> new LinkedHashSet<>()).add(place.from().id());
      }
    }
    for (Map.Entry<RecordType, Set<UUID>> each : parties.entrySet()) {
      commit.load(each.getKey(), each.getValue());
    }
    if (!places.isEmpty()) {
      commit.load(type, Sql.query(connection, row -> row.getObject(1, UUID.class), "SELECT \"id\" FROM "
          + Names.quote(context.mappings().get(type).root().table()) + " WHERE \"from\" = ANY (?) AND \"kind\" = ANY (?)",
          ids(places.stream().map(place -> place.from().id())), ids(places.stream().map(place -> place.kind().id()))));
    }
  }

  private java.sql.Array ids(java.util.stream.Stream<UUID> ids) throws SQLException {
    return connection.createArrayOf("uuid", ids.distinct().toArray());
  }

  private List<Working> open(Place place) {
    return commit.records().stream().filter(record -> record.type == type && record.now != null && isOpen(record.now)
        && place.from().equals(Values.get(record.now, FROM)) && place.kind().equals(kind(record.now))).toList();
  }

  private boolean isOpen(EObject relationship) {
    LocalDate since = (LocalDate) relationship.eGet(SINCE);
    LocalDate until = (LocalDate) relationship.eGet(UNTIL);
    boolean whole = Values.get(relationship, FROM) != null && Values.get(relationship, TO) != null; // else the commit will be refused
    return whole && (until == null || until.isAfter(today)) && (since == null || !since.isAfter(today));
  }

  /** The reference says who it is now: what it showed ends, and what would be shown instead. */
  private void lead(Place place, Working record) {
    EReference reference = shown(place);
    Ref old = record.before == null ? null : (Ref) Values.get(record.before, reference);
    Ref now = (Ref) Values.get(record.now, reference);
    List<Working> open = open(place).stream().filter(each -> fits(reference, (Ref) Values.get(each.now, TO))).toList();
    Working there = open.stream().filter(each -> Values.get(each.now, TO).equals(now)).max(Comparator.comparing(each -> each.now, BEGINNING))
        .orElse(null);
    for (Working each : open) {
      Ref to = (Ref) Values.get(each.now, TO);
      // An undo brings back what the feed says of the others, as far as it can.
      boolean others = record.undoes == null && (now == null || place.kind().exclusive()
          || there != null && BEGINNING.compare(each.now, there.now) > 0);
      if (!to.equals(now) && (to.equals(old) || others)) {
        end(each, today, record);
      }
    }
    if (now != null && there == null) {
      begin(place, now, record);
    }
  }

  private void begin(Place place, Ref to, Working cause) {
    EObject created = EcoreUtil.create(type.eClass());
    Ref ref = new Ref(type.name(), Uuids.next());
    Records.setId(created, ref.id());
    Values.set(created, FROM, place.from(), context.types());
    Values.set(created, KIND, new Ref("RelationshipKind", place.kind().id()), context.types());
    Values.set(created, TO, to, context.types());
    created.eSet(SINCE, cause.before == null ? null : today);
    Values.set(created, CrmPackage.Literals.ROOT__OWNER, Values.get(cause.now, CrmPackage.Literals.ROOT__OWNER), context.types());
    rights.giveOwner(type, created);
    Working record = new Working(ref, type, null, null);
    record.now = created;
    commit.add(record);
    because(record, cause);
  }

  private void end(Working relationship, LocalDate day, Working cause) {
    LocalDate since = (LocalDate) relationship.now.eGet(SINCE);
    relationship.now.eSet(UNTIL, since != null && since.isAfter(day) ? since : day);
    because(relationship, cause);
  }

  private void because(Working record, Working cause) {
    if (cause != null && !asked.contains(record.ref) && record.cause == null) {
      record.cause = cause.cause != null ? cause.cause : cause.change;
    }
  }

  /** A new relationship of an exclusive kind ends the others the day before it begins. */
  private void exclude(Working record) {
    Kind kind = record.now == null ? null : kind(record.now);
    if (kind == null || !kind.exclusive() || !isOpen(record.now) || record.before != null && isOpen(record.before)) {
      return;
    }
    endOthers(record, other -> other != record && !asked.contains(other.ref), record);
  }

  private void endOthers(Working record, Predicate<Working> others, Working cause) {
    LocalDate since = (LocalDate) record.now.eGet(SINCE);
    for (Working other : open(new Place((Ref) Values.get(record.now, FROM), kind(record.now))).stream().filter(others).toList()) {
      end(other, since == null ? today : since.minusDays(1), cause);
    }
  }

  /** The reference shows what is current after all. */
  private void show(Place place, Working cause) {
    EReference reference = shown(place);
    Working party = reference == null ? null : commit.record(place.from());
    if (party == null || party.now == null) {
      return;
    }
    Ref current = open(place).stream().map(each -> each.now).filter(each -> fits(reference, (Ref) Values.get(each, TO))).max(BEGINNING)
        .map(each -> (Ref) Values.get(each, TO)).orElse(null);
    if (!Objects.equals(current, Values.get(party.now, reference))) {
      Values.set(party.now, reference, current, context.types());
      because(party, cause);
    }
  }

  private boolean fits(EReference reference, Ref target) {
    return context.types().find(target.type()).map(found -> reference.getEReferenceType().isSuperTypeOf(found.modelClass())).orElse(false);
  }
}
