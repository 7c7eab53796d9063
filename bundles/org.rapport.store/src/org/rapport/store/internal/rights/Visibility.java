package org.rapport.store.internal.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.internal.feed.FeedEntry;
import org.rapport.store.internal.feed.FeedReader;
import org.rapport.store.internal.objects.Aggregates;
import org.rapport.store.internal.query.QueryEngine;

/** What one caller sees of records and of the feed, read by a connection. Used by one thread. */
public final class Visibility {

  private final Connection connection;
  private final Caller caller;
  private final Redaction redaction;
  private final Aggregates aggregates;
  private final FeedReader reader;
  private final QueryEngine queries;

  /** For one call. */
  public Visibility(Connection connection, Caller caller, Types types, Aggregates aggregates, FeedReader reader, QueryEngine queries) {
    this.connection = connection;
    this.caller = caller;
    this.redaction = new Redaction(types, caller.rights());
    this.aggregates = aggregates;
    this.reader = reader;
    this.queries = queries;
  }

  /** The records that may be seen, without what is hidden in them. */
  public Map<Ref, EObject> load(Collection<Ref> refs) throws SQLException {
    Map<Ref, EObject> result = new LinkedHashMap<>();
    aggregates.load(connection, refs).forEach((ref, record) -> redaction.record(record).ifPresent(shown -> result.put(ref, shown)));
    return result;
  }

  /** Whether a record may be seen: as it is, or as it was before it was deleted. */
  public boolean sees(Ref ref) throws SQLException {
    if (caller.rights().isAdministrator()) {
      return true;
    }
    EObject state = aggregates.load(connection, List.of(ref)).get(ref);
    if (state == null) {
      List<FeedEntry> entries = reader.entries(connection, ref);
      if (entries.isEmpty() || entries.get(0).kind() != Kind.DELETE) {
        return false;
      }
      state = redaction.lastState(reader.change(connection, entries.get(0))).orElse(null);
    }
    return state != null && caller.rights().reads(state);
  }

  /** The changes of a record, the newest first; none where the record may not be seen. */
  public List<Change> history(Ref ref) throws SQLException {
    return sees(ref) ? shown(reader.history(connection, ref)) : List.of();
  }

  /** A change; empty where it may not be seen. */
  public Optional<Change> change(FeedEntry entry) throws SQLException {
    return sees(entry.root()) ? redaction.change(reader.change(connection, entry)) : Optional.empty();
  }

  private List<Change> shown(List<Change> changes) {
    return changes.stream().map(redaction::change).flatMap(Optional::stream).toList();
  }

  /**
   * What a subscriber hears: of records that may be seen, without what is hidden; of deletions only the fact, for whether
   * the record was to be seen is known no more.
   */
  public List<Change> heard(List<Change> changes) throws SQLException {
    if (caller.rights().isAdministrator()) {
      return changes;
    }
    Set<Ref> readable = readable(new HashSet<>(changes.stream().map(change -> change.set().root()).toList()));
    List<Change> result = new ArrayList<>();
    for (Change change : changes) {
      if (change.set().kind() == Kind.DELETE) {
        result.add(Redaction.bare(change));
      } else if (readable.contains(change.set().root())) {
        redaction.change(change).ifPresent(result::add);
      }
    }
    return result;
  }

  /** Which of these records may be seen, in one statement a type. */
  public Set<Ref> readable(Collection<Ref> refs) throws SQLException {
    return queries.readable(connection, caller, refs);
  }
}
