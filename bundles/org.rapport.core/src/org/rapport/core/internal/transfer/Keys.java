package org.rapport.core.internal.transfer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.session.Session;
import org.rapport.core.values.FeatureValues;
import org.rapport.core.values.RecordPath;
import org.rapport.core.values.References;
import org.rapport.core.values.SeenFields;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Knows which records have which keys, in the database and among those that this import made. */
final class Keys {

  private static final int PORTION = 200;

  private final Session session;
  private final String key;
  private final Map<String, List<EStructuralFeature>> paths = new HashMap<>();
  private final Map<String, Ref> known = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  /** @param key a path such as {@code externalIds.value}; null for none */
  Keys(Session session, String key) {
    this.session = session;
    this.key = key;
  }

  /** The record that has one of the keys of another; only what was looked up or learned counts. */
  Optional<Ref> known(EObject record) throws RapportException {
    for (String value : values(record)) {
      Ref ref = known.get(name(record, value));
      if (ref != null) {
        return Optional.of(ref);
      }
    }
    return Optional.empty();
  }

  /** Whether a record of a type is known by a key. */
  boolean known(String type, String value) {
    return known.containsKey(type + " " + value);
  }

  /** Remembers that a record is going to be made. */
  void learn(EObject record) throws RapportException {
    for (String value : values(record)) {
      known.putIfAbsent(name(record, value), Records.ref(record));
    }
  }

  /** Forgets a record that could not be made. */
  void forget(EObject record) throws RapportException {
    for (String value : values(record)) {
      known.remove(name(record, value), Records.ref(record));
    }
  }

  private static String name(EObject record, String value) {
    return RecordType.typeName(record.eClass()) + " " + value;
  }

  private List<EStructuralFeature> path(EObject record) throws RapportException {
    String type = RecordType.typeName(record.eClass());
    List<EStructuralFeature> path = paths.get(type);
    if (path == null) {
      path = new ArrayList<>();
      var current = record.eClass();
      SeenFields seen = SeenFields.of(session, record);
      for (String step : key.split("\\.")) {
        EStructuralFeature feature = RecordPath.feature(seen, current, step.replaceAll("\\[.*", ""));
        path.add(feature);
        current = feature instanceof EReference reference ? reference.getEReferenceType() : current;
      }
      if (!(path.get(path.size() - 1) instanceof EAttribute)) {
        RecordPath.feature(seen, current, "");
      }
      paths.put(type, path);
    }
    return path;
  }

  private Collection<String> values(EObject record) throws RapportException {
    if (key == null || record == null) {
      return List.of();
    }
    Set<String> values = new HashSet<>();
    collect(record, path(record), 0, values);
    return values;
  }

  private static void collect(EObject object, List<EStructuralFeature> path, int step, Set<String> values) {
    EStructuralFeature feature = path.get(step);
    if (step < path.size() - 1) {
      for (Object row : (EList<?>) object.eGet(feature)) {
        collect((EObject) row, path, step + 1, values);
      }
    } else {
      Serializable value = FeatureValues.get(object, feature);
      if (value != null && !"".equals(value)) {
        values.add(ValueTexts.plain(value));
      }
    }
  }

  /** Asks the database for all keys of some records that were not asked for before. */
  void lookUp(Collection<EObject> records) throws RapportException {
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (EObject record : records) {
      for (String value : values(record)) {
        String name = name(record, value);
        if (!known.containsKey(name) && asked.add(name)) {
          byType.computeIfAbsent(RecordType.typeName(record.eClass()), type -> new ArrayList<>()).add(value);
        }
      }
    }
    for (Map.Entry<String, List<String>> each : byType.entrySet()) {
      for (int i = 0; i < each.getValue().size(); i += PORTION) {
        ask(each.getKey(), each.getValue().subList(i, Math.min(each.getValue().size(), i + PORTION)));
      }
    }
  }

  private void ask(String type, List<String> values) throws RapportException {
    String list = values.stream().map(References::literal).collect(Collectors.joining(", "));
    Query query = new Query(type, Assignments.plain(key) + " in (" + list + ")", List.of(), List.of());
    List<Ref> refs = new ArrayList<>();
    PageRequest request = PageRequest.first(PORTION);
    while (request != null) {
      Page page = session.store().page(session.principal(), query, request);
      page.rows().forEach(row -> refs.add(row.ref()));
      request = page.next() == null ? null : PageRequest.after(page.next(), PORTION);
    }
    for (EObject record : session.store().load(session.principal(), refs).values()) {
      learn(record);
    }
  }
}
