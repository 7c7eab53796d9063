package org.rapport.workbench.internal.record;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.record.model.HistoryModel;

/**
 * What the editor reads in one job: the record with what its form and its history need beside it.
 *
 * @param record the detached record; empty where it is not there
 * @param labels of the records it refers to, and of those its history names
 * @param history its changes, the newest first
 * @param people names of users by their sign-in name
 * @param currencies codes, in order; empty where the base has none
 */
record Loaded(Optional<EObject> record, Map<Ref, String> labels, List<Change> history, Map<String, String> people,
    List<String> currencies) {

  private static final int MOST_CURRENCIES = 200;

  /** Reads a record with everything around it. To be called in a job. */
  static Loaded read(Session session, Ref ref) throws RapportException {
    Optional<EObject> record = session.store().load(session.principal(), ref);
    List<Change> history = session.store().history(session.principal(), ref);
    Set<Ref> refs = new HashSet<>(HistoryModel.references(history));
    record.ifPresent(found -> refs.addAll(Related.references(found)));
    return new Loaded(record, Related.labels(session, refs), history, Related.people(session), currencies(session));
  }

  /** What the form of a record that is not stored yet needs. To be called in a job. */
  static Loaded around(Session session, EObject record) throws RapportException {
    return new Loaded(Optional.of(record), Related.labels(session, Related.references(record)), List.of(), Related.people(session), currencies(session));
  }

  /** Codes of the currencies of the base, in order. To be called in a job. */
  static List<String> currencies(Session session) throws RapportException {
    Query query = new Query("Currency", "", List.of(new Query.Sort("code", false)), List.of("code"));
    return session.store().page(session.principal(), query, PageRequest.first(MOST_CURRENCIES)).rows().stream()
        .map(row -> row.values().get(0)).filter(java.util.Objects::nonNull).map(Object::toString).toList();
  }

  /** The same with labels added. */
  Loaded with(Map<Ref, String> more) {
    Map<Ref, String> all = new LinkedHashMap<>(labels);
    all.putAll(more);
    return new Loaded(record, all, history, people, currencies);
  }
}
