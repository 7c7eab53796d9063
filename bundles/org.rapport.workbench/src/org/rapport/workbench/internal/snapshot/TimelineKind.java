package org.rapport.workbench.internal.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Page;

/**
 * A type whose records are moments in the history of others, such as interactions and notes: one whose class has the annotation
 * {@code timeline}, which names the feature that says when. Read from the model.
 *
 * @param type the type
 * @param time when it happened
 * @param paths by which it refers to the record of the snapshot
 * @param genre the choice that says what it was, such as a call; null for none
 * @param subject what it was about; null for none
 * @param text the words of it; null for none
 * @param author who wrote it down; null where that may not be seen
 */
record TimelineKind(RecordType type, EStructuralFeature time, List<String> paths, EAttribute genre, EAttribute subject, EAttribute text,
    EAttribute author) {

  /** Key of the annotation. */
  static final String ANNOTATION = "timeline";

  /** The kinds that may stand in the timeline of a record, as far as its reader may see them. */
  static List<TimelineKind> of(Asking asking) {
    List<TimelineKind> kinds = new ArrayList<>();
    for (RecordType type : asking.session().store().types().all()) {
      SeenFields seen = asking.seen(type);
      Optional<EStructuralFeature> time = Annotations.value(type.eClass(), ANNOTATION).flatMap(type::feature);
      if (time.isPresent() && seen.any() && seen.contains(type.eClass(), time.get())) {
        List<String> paths = Links.of(seen, asking.type(), true);
        if (!paths.isEmpty()) {
          kinds.add(of(type, time.get(), paths, seen));
        }
      }
    }
    return kinds;
  }

  private static TimelineKind of(RecordType type, EStructuralFeature time, List<String> paths, SeenFields seen) {
    List<EAttribute> seenOnes = type.attributes().stream().filter(each -> !each.isMany() && seen.contains(type.eClass(), each)).toList();
    EAttribute genre = first(seenOnes.stream().filter(each -> each.getEAttributeType() instanceof EEnum && type.labelFeatures().contains(each)));
    EAttribute subject = first(seenOnes.stream().filter(each -> !(each.getEAttributeType() instanceof EEnum) && type.labelFeatures().contains(each)));
    EAttribute text = first(seenOnes.stream().filter(each -> Annotations.flag(each, "multiline")));
    EAttribute author = first(seenOnes.stream().filter(CrmPackage.Literals.ROOT__CREATED_BY::equals));
    return new TimelineKind(type, time, paths, genre, subject, text, author);
  }

  private static EAttribute first(Stream<EAttribute> attributes) {
    return attributes.findFirst().orElse(null);
  }

  /** The columns to ask for, in the order that {@link #entry} takes. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(time.getName()));
    Stream.of(genre, subject, text, author).filter(Objects::nonNull).map(EAttribute::getName).forEach(columns::add);
    with().ifPresent(columns::add);
    return columns;
  }

  /** The reference that says with whom, where the record of the snapshot need not be the one. */
  private Optional<String> with() {
    return paths.stream().filter(path -> !path.contains(".")).findFirst();
  }

  /** One moment. */
  TimelineEntry entry(Asking asking, Page.Row row) {
    String kind = text(asking, row, genre);
    String what = text(asking, row, subject);
    String words = text(asking, row, text);
    String title = Stream.of(kind, what).filter(each -> !each.isBlank()).reduce((one, other) -> one + ": " + other)
        .orElseGet(() -> words.isBlank() ? Annotations.text(type.eClass(), asking.locale()) : words);
    Optional<Page.Labelled> other = with().map(path -> value(row, path)).filter(Page.Labelled.class::isInstance).map(Page.Labelled.class::cast)
        .filter(each -> !each.ref().equals(asking.record()) && each.label() != null);
    return new TimelineEntry(row.ref(), TimelineReader.instant(row.values().get(0), asking.zone()), icon(row), title,
        title.equals(words) ? "" : words, text(asking, row, author), other.map(Page.Labelled::ref).orElse(null),
        other.map(Page.Labelled::label).orElse(""));
  }

  private String text(Asking asking, Page.Row row, EAttribute feature) {
    return feature == null ? "" : asking.text(feature, value(row, feature.getName()));
  }

  private Object value(Page.Row row, String path) {
    return row.values().get(columns().indexOf(path));
  }

  private String icon(Page.Row row) {
    Object literal = genre == null ? null : value(row, genre.getName());
    String name = literal instanceof Enumerator choice ? choice.getLiteral() : String.valueOf(literal);
    EEnumLiteral found = genre == null ? null : ((EEnum) genre.getEAttributeType()).getEEnumLiteralByLiteral(name);
    return Optional.ofNullable(found).flatMap(each -> Annotations.value(each, "icon"))
        .or(() -> Annotations.value(type.eClass(), "icon")).orElse("history");
  }
}
