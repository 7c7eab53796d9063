package org.rapport.store.internal.deploy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renames several tables, or several columns of one table, also where one takes the name of another. Each of its two steps
 * may be run again after it was interrupted anywhere.
 */
final class Renaming {

  private static final String MOVING = "__mv";

  private final String table;
  private final List<Pair> pairs;
  private final Set<String> sources;

  /** A name and the one that it becomes. */
  record Pair(String from, String to) {
  }

  /** @param table whose columns are meant; null for tables */
  Renaming(String table, List<Pair> pairs) {
    this.table = table;
    this.pairs = List.copyOf(pairs);
    this.sources = pairs.stream().map(Pair::from).collect(Collectors.toSet());
  }

  /** The steps, none where nothing has another name. */
  List<Work> works() {
    List<Work> result = new ArrayList<>();
    if (!pairs.isEmpty()) {
      String id = "rename " + (table == null ? "tables" : table) + " " + pairs.stream().map(p -> p.from() + ">" + p.to()).toList();
      result.add(new Work(id, site -> aside(site.surgery())));
      if (pairs.stream().anyMatch(this::collides)) {
        result.add(new Work("finish " + id, site -> finish(site.surgery())));
      }
    }
    return result;
  }

  /** Whether another one has the name until it is moved itself. */
  private boolean collides(Pair pair) {
    return sources.contains(pair.to());
  }

  private void aside(Surgery surgery) throws SQLException {
    for (Pair pair : pairs) {
      String to = collides(pair) ? pair.to() + MOVING : pair.to();
      Set<String> there = there(surgery);
      if (there.contains(pair.from()) && !there.contains(to)) {
        rename(surgery, pair.from(), to);
      }
    }
  }

  private void finish(Surgery surgery) throws SQLException {
    for (Pair pair : pairs) {
      if (collides(pair) && there(surgery).contains(pair.to() + MOVING)) {
        rename(surgery, pair.to() + MOVING, pair.to());
      }
    }
  }

  private Set<String> there(Surgery surgery) throws SQLException {
    return table == null ? surgery.tables() : surgery.columns(table);
  }

  private void rename(Surgery surgery, String from, String to) throws SQLException {
    if (table == null) {
      surgery.dropIndexes(from);
      surgery.renameTable(from, to);
    } else {
      surgery.dropIndexes(table);
      surgery.renameColumn(table, from, to);
    }
  }
}
