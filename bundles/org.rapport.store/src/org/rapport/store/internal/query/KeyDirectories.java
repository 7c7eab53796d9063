package org.rapport.store.internal.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.model.RapportException;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;

/**
 * The keys of every so many rows of the lists that were jumped in, so that a scrollbar comes to any place at the cost of a
 * few thousand index entries. A list is walked once, as far as it is jumped; afterwards a jump begins at the key before
 * its place. After changes the keys stand, a few rows from where they were, until there were too many. Safe for all threads.
 */
final class KeyDirectories {

  /** How many rows there are from one key to the next. */
  static final int STEP = 2_000;
  /** How many changes a directory outlives: by so many rows a place in it may be shifted. */
  static final int TOLERATED = STEP / 10;

  private static final int KEPT = 50;
  private static final int MOST_KEYS = 20_000;

  private final Map<Key, Directory> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Directory> eldest) {
      return size() > KEPT;
    }
  });

  /** What tells one list from another: the statement that reads it, with the values in it. */
  private record Key(String sql, List<Object> parameters) {
  }

  private static final class Directory {
    private final List<PageKey> keys = new ArrayList<>();
    private boolean complete;
    private int changes;
  }

  /** The same place as a key and the rows from there on, fewer than {@link #STEP} unless the list is extremely long. */
  PageRequest near(Connection connection, KeyReader reader, PageRequest request) throws RapportException, SQLException {
    if (request.after() != null || request.offset() < STEP || request.exact() || !reader.readsAlongIndex()) {
      return request;
    }
    SqlText list = reader.list();
    Directory directory = kept.computeIfAbsent(new Key(list.toString(), list.parameters()), key -> new Directory());
    synchronized (directory) {
      int wanted = (int) Math.min(MOST_KEYS, request.offset() / STEP);
      while (directory.keys.size() < wanted && !directory.complete) {
        PageKey last = directory.keys.isEmpty() ? null : directory.keys.get(directory.keys.size() - 1);
        List<PageKey> found = reader.read(connection, new PageRequest(last, STEP - 1L, 1, true));
        directory.complete = found.isEmpty();
        found.stream().findFirst().ifPresent(directory.keys::add);
      }
      int place = Math.min(wanted, directory.keys.size());
      return place == 0 ? request
          : new PageRequest(directory.keys.get(place - 1), request.offset() - (long) place * STEP, request.limit(), true);
    }
  }

  /** Says that records were changed, by the tables of their roots. */
  void changed(Collection<String> tables) {
    List<Map.Entry<Key, Directory>> all;
    synchronized (kept) {
      all = List.copyOf(kept.entrySet());
    }
    for (Map.Entry<Key, Directory> each : all) {
      int touched = (int) tables.stream().filter(each.getKey().sql()::contains).count();
      Directory directory = each.getValue();
      synchronized (directory) {
        directory.changes += touched;
        directory.complete &= touched == 0;
        if (directory.changes > TOLERATED) {
          directory.keys.clear();
          directory.changes = 0;
        }
      }
    }
  }
}
