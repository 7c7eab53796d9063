package org.rapport.store.internal.objects;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.schema.AggregateMapping;

/** The aggregates of all types; the session of a type is made when its first record is needed. Safe for all threads. */
public final class Aggregates implements AutoCloseable {

  private static final int PORTION = 500;
  /** From so many on records that are only read are read without EclipseLink. */
  private static final int MANY = 50;

  private final Types types;
  private final Dialect dialect;
  private final Map<RecordType, AggregateMapping> mappings;
  private final Map<RecordType, Kind> kinds;

  /** @param mappings the tables of every type */
  public Aggregates(Types types, Dialect dialect, Map<RecordType, AggregateMapping> mappings) {
    this(types, dialect, mappings, new ConcurrentHashMap<>());
  }

  private Aggregates(Types types, Dialect dialect, Map<RecordType, AggregateMapping> mappings, Map<RecordType, Kind> kinds) {
    this.types = types;
    this.dialect = dialect;
    this.mappings = mappings;
    this.kinds = kinds;
  }

  /**
   * The same for types of which some have other custom fields: these get sessions of their own, and those of before stay
   * for calls that are under way, until the store is closed.
   */
  public Aggregates with(Types other, Map<RecordType, AggregateMapping> tables) {
    return new Aggregates(other, dialect, tables, kinds);
  }

  /** The session of a type and what turns its lines into records. */
  public record Kind(AggregateSession session, AggregateCodec codec) {
  }

  /** The session of a type. */
  public Kind kind(RecordType type, Connection connection) {
    return kinds.computeIfAbsent(type, key -> {
      AggregateSession session = new AggregateSession(mappings.get(key), dialect, connection);
      return new Kind(session, new AggregateCodec(session, types, key.name()));
    });
  }

  /** Detached records; those not there, and those of unknown types, are left out. */
  public Map<Ref, EObject> load(Connection connection, Collection<Ref> refs) throws SQLException {
    Map<RecordType, Set<UUID>> wanted = new LinkedHashMap<>();
    refs.forEach(ref -> types.find(ref.type())
        .ifPresent(type -> wanted.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(ref.id())));
    Map<Ref, EObject> found = new HashMap<>();
    for (Map.Entry<RecordType, Set<UUID>> each : wanted.entrySet()) {
      Kind kind = kind(each.getKey(), connection);
      List<UUID> all = List.copyOf(each.getValue());
      for (int i = 0; i < all.size(); i += PORTION) {
        List<UUID> portion = all.subList(i, Math.min(all.size(), i + PORTION));
        (portion.size() < MANY ? kind.session().load(connection, portion) : kind.session().loadPlain(connection, portion))
            .forEach((id, lines) -> found.put(new Ref(each.getKey().name(), id), kind.codec().read(lines)));
      }
    }
    Map<Ref, EObject> result = new LinkedHashMap<>();
    refs.stream().filter(found::containsKey).forEach(ref -> result.put(ref, found.get(ref)));
    return result;
  }

  @Override
  public void close() {
    kinds.values().forEach(kind -> kind.session().close());
  }
}
