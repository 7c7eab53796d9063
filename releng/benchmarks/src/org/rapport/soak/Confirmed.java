package org.rapport.soak;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.testing.TestStores;

/** What clients were told is saved. */
final class Confirmed {

  private static final Principal WHO = TestStores.principal("soak");

  private final Set<UUID> changes = new LinkedHashSet<>();
  private final Map<UUID, Integer> batches = new LinkedHashMap<>();

  /** Takes over what a client said; gives how much it is. */
  int add(List<String> said) {
    for (String line : said) {
      String[] words = line.split(" ");
      if (words[0].equals("change")) {
        changes.add(UUID.fromString(words[1]));
      } else if (words[0].equals("batch") && words.length == 3) {
        batches.put(UUID.fromString(words[1]), Integer.parseInt(words[2]));
      }
    }
    return said.size();
  }

  int changes() {
    return changes.size();
  }

  /** What is not there, in words. */
  List<String> missing(Store store, Counting counting) throws RapportException, SQLException {
    List<String> result = new ArrayList<>();
    for (UUID change : changes) {
      if (store.change(WHO, change).isEmpty()) {
        result.add("The change " + change + " was confirmed and is lost.");
      }
    }
    for (Map.Entry<UUID, Integer> batch : batches.entrySet()) {
      long there = counting.changes("\"batch\" = '" + batch.getKey() + "'");
      if (there != batch.getValue()) {
        result.add("Of the batch " + batch.getKey() + " " + there + " of " + batch.getValue() + " changes are there.");
      }
    }
    return result;
  }

  /** Counts lines of the feed. */
  interface Counting {
    long changes(String where) throws SQLException;
  }
}
