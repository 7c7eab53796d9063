package org.rapport.workbench.internal.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.Match;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.Bin.Hanging;
import org.rapport.store.Rights;
import org.rapport.workbench.internal.record.Related;

/**
 * What has to be known to decide whether records are one.
 *
 * @param records detached, in the order of the item
 * @param match what speaks for and against it; empty where they are more than two
 * @param labels of the records they refer to, and their own
 * @param people names of users by their sign-in name
 * @param hanging what refers to each, by record
 */
record CaseFacts(List<EObject> records, Optional<Match> match, Map<Ref, String> labels, Map<String, String> people,
    Map<Ref, List<Hanging>> hanging, Rights rights) {

  /** Reads it; empty where one of the records is not there any more. To be asked in a job. */
  static Optional<CaseFacts> read(Session session, Duplicates duplicates, List<Ref> records) throws RapportException {
    Map<Ref, EObject> loaded = session.store().load(session.principal(), records);
    if (loaded.size() < records.size()) {
      return Optional.empty();
    }
    List<EObject> found = records.stream().map(loaded::get).toList();
    Set<Ref> named = new HashSet<>(records);
    found.forEach(record -> named.addAll(Related.references(record)));
    Optional<Match> match = Optional.empty();
    if (records.size() == 2 && LookAlikes.compares(session.store().types().of(found.get(0)))) {
      match = Optional.of(duplicates.score(session.store(), found.get(0), found.get(1),
          new DuplicatePairs(session.store(), session.principal(), duplicates).weights(records.get(0).type())));
    }
    Map<Ref, List<Hanging>> hanging = new HashMap<>();
    for (Ref record : records) {
      hanging.put(record, List.copyOf(session.store().bin().hangsOn(session.principal(), record)));
    }
    return Optional.of(new CaseFacts(found, match, Related.labels(session, named), Related.people(session), hanging,
        session.store().rights(session.principal())));
  }

  /** Whether one of the records was changed, or went away, since this was read. To be asked in a job. */
  boolean isOld(Session session) throws RapportException {
    Map<Ref, EObject> now = session.store().load(session.principal(), records.stream().map(Records::ref).toList());
    List<EObject> changed = new ArrayList<>(records);
    changed.removeIf(record -> now.containsKey(Records.ref(record)) && Records.version(now.get(Records.ref(record))) == Records.version(record));
    return !changed.isEmpty();
  }
}
