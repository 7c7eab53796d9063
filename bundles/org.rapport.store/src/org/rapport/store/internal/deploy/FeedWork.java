package org.rapport.store.internal.deploy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.model.RapportException;
import org.rapport.store.internal.feed.FeedRewriting;
import org.rapport.store.internal.schema.AggregateMapping;

/** Reads the whole feed under the new names, in portions. */
final class FeedWork implements Work.Action {

  private final ModelDifference difference;
  private final PlanNames names;

  FeedWork(ModelDifference difference, PlanNames names) {
    this.difference = difference;
    this.names = names;
  }

  @Override
  public void run(Work.Site site) throws SQLException, RapportException {
    Set<String> touched = names.touched();
    Set<String> roots = new HashSet<>(touched);
    for (AggregateMapping mapping : difference.mappings()) {
      if (mapping.rows().stream().anyMatch(rows -> touched.contains(difference.oldTypeName(rows.eClass())))) {
        roots.add(difference.oldTypeName(mapping.type().modelClass()));
      }
    }
    List<String> words = new ArrayList<>();
    for (String type : names.types().keySet()) {
      words.add("\"r" + type + "/");
      words.add("\"" + type + "\"");
      words.add("\"s" + type + "\"");
    }
    names.dropped().forEach(type -> words.add("\"r" + type + "/"));
    names.dropped().forEach(type -> words.add("\"" + type + "\""));
    FeedRewriting rewriting = new FeedRewriting(site.connection(), names, roots, words);
    long before = site.position();
    for (long last = rewriting.portion(before); last > before; last = rewriting.portion(last)) {
      before = last;
      site.reached(last);
    }
  }
}
