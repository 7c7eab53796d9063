package org.rapport.core.settings;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Setting;
import org.rapport.model.crm.SettingLevel;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.User;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/**
 * Settings of a base, in records of type {@code Setting}: a value of a user goes before that of the nearest team, this
 * before that of the base. Reads and writes on the rights of its principal; every call asks the database. Safe for all
 * threads, but not for the UI thread.
 */
public final class Settings {

  private static final String TYPE = "Setting";
  private static final int PORTION = 500;

  private final Store store;
  private final Principal principal;

  /** For one person at an open store. */
  public Settings(Store store, Principal principal) {
    this.store = store;
    this.principal = principal;
  }

  /**
   * A value that somebody set.
   *
   * @param value as it is written
   * @param record the record that holds it
   */
  public record Value(String key, Scope scope, String value, Ref record) {
  }

  /** What holds for the principal; the fallback, which may be null, where nothing is set or what is set is none of the type. */
  public <T> T get(SettingKey<T> key) throws RapportException {
    return effective(key.name()).flatMap(value -> key.parse(value.value())).orElse(key.fallback());
  }

  /** The value that holds for the principal, and where it comes from. */
  public Optional<Value> effective(String key) throws RapportException {
    List<Value> set = values("key = " + References.literal(key));
    Map<Scope, Value> byScope = new LinkedHashMap<>();
    set.forEach(value -> byScope.putIfAbsent(value.scope(), value));
    Optional<Value> mine = principal.userRef().map(user -> byScope.get(Scope.user(user)));
    if (mine.isPresent()) {
      return mine;
    }
    if (byScope.keySet().stream().anyMatch(scope -> scope.level() == SettingLevel.TEAM)) {
      for (Ref team : teams()) {
        if (byScope.containsKey(Scope.team(team))) {
          return Optional.of(byScope.get(Scope.team(team)));
        }
      }
    }
    return Optional.ofNullable(byScope.get(Scope.BASE));
  }

  /** The principal's team and those above it, the nearest first. */
  private List<Ref> teams() throws RapportException {
    List<Ref> teams = new ArrayList<>();
    Optional<EObject> user = principal.userRef().isPresent() ? store.load(principal, principal.user()) : Optional.empty();
    Team next = user.map(record -> ((User) record).getTeam()).orElse(null);
    while (next != null && !teams.contains(Records.ref(next))) {
      teams.add(Records.ref(next));
      next = store.load(principal, Records.ref(next)).map(record -> ((Team) record).getParent()).orElse(null);
    }
    return teams;
  }

  /** All values that are set, at all levels, by key. */
  public List<Value> all() throws RapportException {
    return values("");
  }

  /** The values that the principal set for himself, of the keys that begin so; none where the principal is no user. */
  public List<Value> own(String prefix) throws RapportException {
    Optional<Scope> mine = principal.userRef().map(Scope::user);
    List<Value> set = mine.isEmpty() ? List.of() : values("user = me and key ~ " + References.literal(prefix));
    return set.stream().filter(value -> value.scope().equals(mine.get()) && value.key().startsWith(prefix)).toList();
  }

  private List<Value> values(String where) throws RapportException {
    Query query = new Query(TYPE, where, List.of(new Query.Sort("key", false)), List.of("key", "level", "team", "user", "value"));
    List<Value> result = new ArrayList<>();
    PageRequest request = PageRequest.first(PORTION);
    while (request != null) {
      Page page = store.page(principal, query, request);
      for (Page.Row row : page.rows()) {
        value(row).ifPresent(result::add);
      }
      request = page.next() == null ? null : PageRequest.after(page.next(), PORTION);
    }
    return result;
  }

  /** A row whose level and owner do not fit each other was made by hand, and holds for nobody. */
  private static Optional<Value> value(Page.Row found) {
    List<Serializable> row = found.values();
    SettingLevel level = row.get(1) == null ? SettingLevel.BASE : SettingLevel.get((String) row.get(1));
    Serializable owner = level == SettingLevel.TEAM ? row.get(2) : level == SettingLevel.USER ? row.get(3) : null;
    if (row.get(4) == null || level != SettingLevel.BASE && owner == null) {
      return Optional.empty();
    }
    Scope scope = new Scope(level, owner == null ? null : ((Page.Labelled) owner).ref());
    return Optional.of(new Value((String) row.get(0), scope, (String) row.get(4), found.ref()));
  }

  /** Sets a value, in place of the one of the same key and level. */
  public <T> void set(SettingKey<T> key, Scope scope, T value) throws RapportException {
    write(key.name(), scope, value.toString());
  }

  /** Takes a value away, also one whose key nobody knows; what stands at the level above holds then. */
  public void unset(String key, Scope scope) throws RapportException {
    write(key, scope, null);
  }

  /**
   * The id of a new record follows from key and level, so that two who set it at once meet in one record. A value taken away
   * leaves its record, empty.
   */
  private void write(String key, Scope scope, String value) throws RapportException {
    List<Ref> there = values("key = " + References.literal(key)).stream().filter(each -> each.scope().equals(scope)).map(Value::record).toList();
    Ref own = new Ref(TYPE, UUID.nameUUIDFromBytes((key + "\n" + scope.level() + "\n" + scope.ownerRef().map(Ref::id).orElse(null))
        .getBytes(StandardCharsets.UTF_8)));
    List<ChangeSet> sets = new ArrayList<>();
    for (EObject before : store.load(principal, there.isEmpty() ? List.of(own) : there).values()) {
      Setting after = (Setting) EcoreUtil.copy(before);
      after.setValue(value);
      sets.add(ChangeSets.diff(before, after));
    }
    if (sets.isEmpty() && value != null) {
      ChangeSet create = ChangeSets.create(record(own, key, scope, value));
      boolean wasThere = !store.history(principal, own).isEmpty();
      sets.add(wasThere ? new ChangeSet(own, ChangeSet.Kind.RESTORE, 0, create.features(), create.rows()) : create);
    }
    sets.removeIf(ChangeSet::isEmpty);
    if (!sets.isEmpty()) {
      store.commit(principal, sets);
    }
  }

  private Setting record(Ref ref, String key, Scope scope, String value) {
    Setting record = (Setting) Records.create(CrmPackage.Literals.SETTING);
    record.setId(ref.id());
    record.setKey(key);
    record.setLevel(scope.level());
    if (scope.level() == SettingLevel.TEAM) {
      record.setTeam((Team) Records.proxy(store.types(), scope.owner()));
    } else if (scope.level() == SettingLevel.USER) {
      record.setUser((User) Records.proxy(store.types(), scope.owner()));
    }
    record.setValue(value);
    return record;
  }

  /** Calls back, on a thread of the store, after any setting was changed, by whomever; until closed. */
  public Store.Subscription onChange(Runnable listener) {
    return store.subscribe(principal, changes -> {
      if (changes.stream().anyMatch(change -> TYPE.equals(change.set().root().type()))) {
        listener.run();
      }
    });
  }
}
