package org.rapport.cli.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Everything that is and was in a base, as an administrator sees it: which text stood in which field of which record. */
final class VerbMemory {

  /** Every text and every number of a record is one: {@code q0123456789ab}, {@code 1234567890}. */
  private static final Pattern TOKEN = Pattern.compile("q[0-9a-f]{12}|(?<![\\w-])1\\d{9}(?![\\w-])");
  private static final int MOST = 1000;

  private final Session administrator;
  private final Map<Ref, Map<Place, Set<String>>> said = new HashMap<>();
  private final Map<Ref, EObject> gone = new LinkedHashMap<>();
  private Map<Ref, EObject> there = new LinkedHashMap<>();

  /** A field: of the record itself, where the list is null, or of its rows. */
  private record Place(String list, String owner, String feature) {
  }

  VerbMemory(Session administrator) {
    this.administrator = administrator;
  }

  /** The tokens in a text, also in numbers that are written with commas. */
  static Set<String> tokens(String text) {
    Set<String> result = new HashSet<>();
    for (String each : List.of(text, text.replaceAll("(?<=\\d)[,\u00a0\u202f](?=\\d{3})", ""))) {
      for (Matcher matcher = TOKEN.matcher(each); matcher.find();) {
        result.add(matcher.group());
      }
    }
    return result;
  }

  /** Looks at what is there now; what is not there any more is remembered as it was. */
  void look() throws RapportException {
    List<Ref> refs = new ArrayList<>();
    for (String type : VerbRights.TYPES) {
      administrator.store().page(administrator.principal(), Query.all(type), PageRequest.first(MOST)).rows().stream().map(Page.Row::ref)
          .forEach(refs::add);
    }
    Map<Ref, EObject> now = administrator.store().load(administrator.principal(), refs);
    there.keySet().stream().filter(ref -> !now.containsKey(ref)).forEach(ref -> gone.put(ref, there.get(ref)));
    gone.keySet().removeAll(now.keySet());
    there = now;
    now.forEach((ref, record) -> note(ref, null, record));
  }

  private void note(Ref ref, String list, EObject object) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature instanceof EReference rows && rows.isContainment()) {
        ((List<?>) object.eGet(rows)).forEach(row -> note(ref, rows.getName(), (EObject) row));
      } else if (feature instanceof EAttribute && !RecordType.isComputed(feature)) {
        note(ref, new Place(list, RecordType.typeName(object.eClass()), feature.getName()), String.valueOf(object.eGet(feature)));
      }
    }
  }

  private void note(Ref ref, Place place, String text) {
    said.computeIfAbsent(ref, key -> new HashMap<>()).computeIfAbsent(place, key -> new HashSet<>()).addAll(tokens(text));
  }

  /** Remembers what a file that is attached contains. */
  void content(Ref attachment, String text) {
    note(attachment, new Place(null, attachment.type(), "content"), text);
  }

  /** What is there, by type and id. */
  Map<Ref, EObject> there() {
    return there;
  }

  /** What was deleted, as it was last. */
  Map<Ref, EObject> gone() {
    return gone;
  }

  /** The records of a type that may be read. */
  List<EObject> read(VerbRights rights, String type) {
    return there.entrySet().stream().filter(each -> each.getKey().type().equals(type)).map(Map.Entry::getValue).filter(rights::reads).toList();
  }

  /** All tokens that there ever were. */
  List<String> all() {
    return said.values().stream().flatMap(each -> each.values().stream()).flatMap(Set::stream).sorted().distinct().toList();
  }

  /** The tokens that may be seen: in the fields that are shown of the records that may be read, now or before. */
  Set<String> seen(VerbRights rights) {
    Set<String> result = new HashSet<>();
    said.forEach((ref, places) -> {
      EObject state = there.getOrDefault(ref, gone.get(ref));
      if (state != null && rights.reads(state)) {
        places.forEach((place, tokens) -> {
          boolean hidden = rights.hides(ref.type(), place.owner(), place.feature())
              || place.list() != null && rights.hides(ref.type(), ref.type(), place.list());
          result.addAll(hidden ? Set.of() : tokens);
        });
      }
    });
    return result;
  }
}
