package org.rapport.workbench.internal.record;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
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

  private static final int MOST_PEOPLE = 500;
  private static final int MOST_CURRENCIES = 200;

  /** Reads a record with everything around it. To be called in a job. */
  static Loaded read(Session session, Ref ref) throws RapportException {
    Optional<EObject> record = session.store().load(session.principal(), ref);
    List<Change> history = session.store().history(session.principal(), ref);
    Set<Ref> refs = new HashSet<>(HistoryModel.references(history));
    record.ifPresent(found -> refs.addAll(references(found)));
    return new Loaded(record, labels(session, refs), history, people(session), currencies(session));
  }

  /** What the form of a record that is not stored yet needs. To be called in a job. */
  static Loaded around(Session session, EObject record) throws RapportException {
    return new Loaded(Optional.of(record), Map.of(), List.of(), people(session), currencies(session));
  }

  /** The labels of those records whose class is installed. */
  static Map<Ref, String> labels(Session session, Set<Ref> refs) throws RapportException {
    Set<Ref> known = new HashSet<>(refs);
    known.removeIf(ref -> session.store().types().find(ref.type()).isEmpty());
    return known.isEmpty() ? Map.of() : session.store().labels(session.principal(), known);
  }

  /** All records that a record and its rows refer to. */
  static Set<Ref> references(EObject record) {
    Set<Ref> refs = new HashSet<>();
    collect(record, refs);
    TreeIterator<EObject> rows = EcoreUtil.getAllContents(record, false);
    rows.forEachRemaining(row -> collect(row, refs));
    return refs;
  }

  private static void collect(EObject owner, Set<Ref> refs) {
    for (EReference reference : owner.eClass().getEAllReferences()) {
      if (!reference.isContainment() && !reference.isContainer() && owner.eGet(reference, false) instanceof EObject target) {
        refs.add(Records.ref(target));
      }
    }
  }

  private static Map<String, String> people(Session session) throws RapportException {
    Map<String, String> people = new TreeMap<>();
    Query query = new Query("User", "", List.of(), List.of("login", "name"));
    session.store().page(session.principal(), query, PageRequest.first(MOST_PEOPLE)).rows().stream()
        .filter(row -> row.values().get(0) != null && row.values().get(1) != null)
        .forEach(row -> people.put(row.values().get(0).toString(), row.values().get(1).toString()));
    return people;
  }

  private static List<String> currencies(Session session) throws RapportException {
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
