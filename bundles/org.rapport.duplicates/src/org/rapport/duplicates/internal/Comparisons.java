package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.core.words.Words;
import org.rapport.duplicates.MatchedFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;

/** What is compared of the records of a type, as its model says by {@code match}. Immutable, safe for all threads. */
public final class Comparisons {

  /** So many fit into the pattern of a pair. */
  static final int MOST = 21;
  private static final String MATCH = "match";
  private static final String ISSUER = "issuer";
  private static final int MOST_VALUES = 8;

  private final List<Comparison> all = new ArrayList<>();

  private Comparisons(RecordType type) {
    add(null, type.eClass());
    type.containments().forEach(list -> add(list, list.getEReferenceType()));
  }

  /** Those of a type. */
  public static Comparisons of(RecordType type) {
    return new Comparisons(type);
  }

  /** How many kinds of values of a class are compared. */
  public static long kinds(EClass owner) {
    return owner.getEAllAttributes().stream().map(Comparisons::kind).filter(Objects::nonNull).distinct().count();
  }

  private static Kind kind(EModelElement attribute) {
    return Annotations.value(attribute, MATCH).map(Kind::of).orElse(null);
  }

  private void add(EReference list, EClass owner) {
    EAttribute issuer = owner.getEAllAttributes().stream().filter(each -> Annotations.value(each, MATCH).filter(ISSUER::equals).isPresent()).findFirst()
        .orElse(null);
    List<EAttribute> compared = owner.getEAllAttributes().stream().filter(each -> kind(each) != null).toList();
    Set<Kind> seen = new LinkedHashSet<>();
    int first = all.size();
    for (EAttribute attribute : compared) {
      Kind kind = kind(attribute);
      if (all.size() < MOST && (seen.add(kind) || !kind.hasForms())) {
        List<MatchedFeature> features = compared.stream().filter(each -> each == attribute || kind.hasForms() && kind(each) == kind)
            .map(each -> new MatchedFeature(list, each)).toList();
        all.add(new Comparison(all.size(), kind, -1, features, issuer));
      }
    }
    for (int i = first; i < all.size(); i++) {
      Comparison each = all.get(i);
      int partner = each.kind().partner() == null ? -1 : all.subList(first, all.size()).stream()
          .filter(other -> other.kind() == each.kind().partner()).mapToInt(Comparison::index).findFirst().orElse(-1);
      all.set(i, new Comparison(i, each.kind(), partner, each.features(), issuer));
    }
  }

  List<Comparison> all() {
    return all;
  }

  /** The features, in the order of the model. */
  public List<MatchedFeature> features() {
    return all.stream().flatMap(each -> each.features().stream()).toList();
  }

  /** The values of a record by comparison, as they are compared, without those that are empty or there already. */
  List<List<String>> values(EObject record) {
    List<List<String>> result = new ArrayList<>(all.size());
    all.forEach(each -> result.add(values(record, each)));
    return result;
  }

  private static List<String> values(EObject record, Comparison comparison) {
    Set<String> values = new LinkedHashSet<>();
    owners(record, comparison.list()).forEach(owner -> comparison.features().forEach(feature -> {
      Object value = owner.eGet(feature.attribute());
      String normal = value == null ? "" : comparison.kind().comparer().normal(value);
      if (!normal.isEmpty()) {
        values.add(issuer(owner, comparison) + normal);
      }
    }));
    return values.stream().limit(MOST_VALUES).toList();
  }

  private static Stream<EObject> owners(EObject record, EReference list) {
    if (list == null) {
      return Stream.of(record);
    }
    Object rows = record.eGet(list);
    return (rows instanceof List<?> many ? many.stream() : Stream.of(rows)).filter(Objects::nonNull).map(EObject.class::cast);
  }

  private static String issuer(EObject owner, Comparison comparison) {
    Object issuer = comparison.kind() == Kind.KEY && comparison.issuer() != null ? owner.eGet(comparison.issuer()) : null;
    return issuer == null || issuer.toString().isBlank() ? "" : Words.compact(issuer.toString()) + Numbers.OF;
  }
}
