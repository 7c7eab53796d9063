package org.rapport.workbench.internal.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.Match;
import org.rapport.duplicates.MatchedFeature;
import org.rapport.duplicates.Weights;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.search.Hit;
import org.rapport.search.Search;

/**
 * Finds what looks like one record, by what people would search for it: its name, its numbers, its mail addresses. So it takes
 * milliseconds in a base of any size. To be asked in jobs.
 */
public final class LookAlikes {

  /** Values that a few records have at most. */
  private static final Set<String> TELLING = Set.of("mail", "phone", "key");
  private static final int MOST_SEARCHES = 12;
  private static final int MOST_HITS = 20;
  private static final int MOST_SHOWN = 8;

  private final Search search;
  private final Duplicates duplicates;

  LookAlikes(Search search, Duplicates duplicates) {
    this.search = search;
    this.duplicates = duplicates;
  }

  /** Whether records of a type can be compared. */
  public static boolean compares(RecordType type) {
    return !MatchedFeature.of(type).isEmpty();
  }

  /**
   * The records that are probably the same, the most probable first.
   *
   * @param record stored or not; a detached one
   * @param label what it is called
   */
  List<LookAlike> find(Session session, EObject record, String label) throws RapportException {
    RecordType type = session.store().types().of(record);
    if (!compares(type)) {
      return List.of();
    }
    Map<Ref, Hit> hits = new LinkedHashMap<>();
    for (String text : texts(type, record, label)) {
      search.find(text, List.of(type.name()), MOST_HITS).hits().forEach(hit -> hits.putIfAbsent(hit.ref(), hit));
    }
    hits.remove(Records.ref(record));
    if (hits.isEmpty()) {
      return List.of();
    }
    Weights weights = new DuplicatePairs(session.store(), session.principal(), duplicates).weights(type.name());
    List<LookAlike> found = new ArrayList<>();
    for (Map.Entry<Ref, EObject> other : session.store().load(session.principal(), hits.keySet()).entrySet()) {
      Match match = duplicates.score(session.store(), record, other.getValue(), weights);
      if (match.score() >= Duplicates.THRESHOLD) {
        Hit hit = hits.get(other.getKey());
        found.add(new LookAlike(other.getKey(), hit.label(), hit.context(), match.score(), match.evidence()));
      }
    }
    found.sort(Comparator.comparingDouble(LookAlike::score).reversed());
    return found.stream().limit(MOST_SHOWN).toList();
  }

  private static Set<String> texts(RecordType type, EObject record, String label) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add(label);
    for (MatchedFeature feature : MatchedFeature.of(type)) {
      if (TELLING.contains(Annotations.value(feature.attribute(), "match").orElse(""))) {
        List<?> holders = feature.list() == null ? List.of(record) : (List<?>) record.eGet(feature.list());
        holders.forEach(holder -> texts.add(String.valueOf(((EObject) holder).eGet(feature.attribute()))));
      }
    }
    texts.removeIf(text -> text.isBlank() || text.equals("null"));
    return new LinkedHashSet<>(texts.stream().limit(MOST_SEARCHES).toList());
  }
}
