package org.rapport.core.internal.transfer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.rapport.core.session.Session;
import org.rapport.core.values.FeatureValues;
import org.rapport.core.values.RecordPath;
import org.rapport.core.values.References;
import org.rapport.core.values.SeenFields;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/**
 * What records of a type are known by beside their name, as the model says: a number such as {@code externalIds.value} or
 * {@code externalIds[system=shop].value}, a sign-in name, a mail address. Immutable.
 */
final class KeyPath {

  /** Means whatever number records of a type have. */
  private static final String NUMBER = "number";
  private static final Pattern FORM = Pattern.compile("(?:(\\w+)(?:\\[(\\w+)=([^\\]]*)\\])?\\.)?(\\w+)");
  private static final int SOME = 50;

  private final SeenFields seen;
  private final String text;
  private final EReference list;
  private final EStructuralFeature filter;
  private final String value;
  private final EStructuralFeature leaf;

  private KeyPath(SeenFields seen, String text, EReference list, EStructuralFeature filter, String value, EStructuralFeature leaf) {
    this.seen = seen;
    this.text = text;
    this.list = list;
    this.filter = filter;
    this.value = value;
    this.leaf = leaf;
  }

  /** What records of a type are known by, as far as it may be seen; their number first. */
  static List<String> of(SeenFields seen) {
    RecordType type = seen.type();
    List<String> own = type.attributes().stream().filter(each -> isText(each) && Annotations.flag(each, "unique") && seen.contains(type.eClass(), each))
        .map(EStructuralFeature::getName).toList();
    List<String> matched = type.attributes().stream().filter(each -> matches(each, "key") && seen.contains(type.eClass(), each))
        .map(EStructuralFeature::getName).toList();
    return Stream.of(own, rows(seen, "key"), matched, rows(seen, "mail")).flatMap(List::stream).distinct().toList();
  }

  private static List<String> rows(SeenFields seen, String kind) {
    List<String> paths = new ArrayList<>();
    for (EReference each : seen.type().containments()) {
      each.getEReferenceType().getEAllAttributes().stream().filter(leaf -> matches(leaf, kind) && seen.contains(each, leaf))
          .forEach(leaf -> paths.add(each.getName() + "." + leaf.getName()));
    }
    return paths;
  }

  private static boolean isText(EAttribute attribute) {
    return attribute.getEType() == EcorePackage.Literals.ESTRING;
  }

  private static boolean matches(EAttribute attribute, String kind) {
    return isText(attribute) && Annotations.value(attribute, "match").filter(kind::equals).isPresent();
  }

  /** Reads one; empty where records of the type are not known by that. */
  static Optional<KeyPath> parse(SeenFields seen, String text) {
    List<String> keys = of(seen);
    boolean number = text.equals(NUMBER) && seen.type().feature(NUMBER).isEmpty() && !keys.isEmpty();
    String path = number ? keys.get(0) : text;
    Matcher matcher = FORM.matcher(path);
    if (!matcher.matches() || !keys.contains(Assignments.plain(path))) {
      return Optional.empty();
    }
    if (matcher.group(1) == null) {
      return Optional.of(new KeyPath(seen, path, null, null, null, seen.type().feature(path).orElseThrow()));
    }
    EReference list = (EReference) seen.type().feature(matcher.group(1)).orElseThrow();
    EStructuralFeature filter = matcher.group(2) == null ? null : list.getEReferenceType().getEStructuralFeature(matcher.group(2));
    if (matcher.group(2) != null && (!(filter instanceof EAttribute) || !seen.contains(list, filter))) {
      return Optional.empty();
    }
    return Optional.of(new KeyPath(seen, path, list, filter, matcher.group(3), list.getEReferenceType().getEStructuralFeature(matcher.group(4))));
  }

  /** What people call it. */
  EStructuralFeature leaf() {
    return leaf;
  }

  /** The records that have it; of many only some. */
  Set<Ref> find(Session session, String key) throws RapportException {
    Query query = new Query(seen.type().name(), Assignments.plain(text) + " = " + References.literal(key), List.of(), List.of());
    List<Ref> refs = session.store().page(session.principal(), query, PageRequest.first(SOME)).rows().stream().map(Page.Row::ref).toList();
    if (filter == null) {
      return Set.copyOf(refs);
    }
    return session.store().load(session.principal(), refs).values().stream().filter(record -> has(record, key)).map(Records::ref)
        .collect(Collectors.toSet());
  }

  private boolean has(EObject record, String key) {
    return ((List<?>) record.eGet(list)).stream().map(EObject.class::cast)
        .anyMatch(row -> is(row, leaf, key) && is(row, filter, value));
  }

  private static boolean is(EObject row, EStructuralFeature feature, String text) {
    Serializable there = FeatureValues.get(row, feature);
    return there != null && ValueTexts.plain(there).equalsIgnoreCase(text);
  }

  /** Gives it to a new record. */
  void set(EObject record, String key, Session session) throws RapportException {
    RecordPath.parse(seen, text).set(record, key, session.store().types());
  }
}
