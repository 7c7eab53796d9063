package org.rapport.workbench.internal.record;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** What stands around records, without which they cannot be shown: labels, names of people. To be asked in jobs. */
public final class Related {

  private static final int MOST_PEOPLE = 500;

  private Related() {
  }

  /** The labels of those records whose class is installed. */
  public static Map<Ref, String> labels(Session session, Set<Ref> refs) throws RapportException {
    Set<Ref> known = new HashSet<>(refs);
    known.removeIf(ref -> session.store().types().find(ref.type()).isEmpty());
    return known.isEmpty() ? Map.of() : session.store().labels(session.principal(), known);
  }

  /** All records that a record and its rows refer to. */
  public static Set<Ref> references(EObject record) {
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

  /** Names of users by their sign-in name. */
  public static Map<String, String> people(Session session) throws RapportException {
    Map<String, String> people = new TreeMap<>();
    Query query = new Query("User", "", List.of(), List.of("login", "name"));
    session.store().page(session.principal(), query, PageRequest.first(MOST_PEOPLE)).rows().stream()
        .filter(row -> row.values().get(0) != null && row.values().get(1) != null)
        .forEach(row -> people.put(row.values().get(0).toString(), row.values().get(1).toString()));
    return people;
  }
}
