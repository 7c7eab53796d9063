package org.rapport.workbench.internal.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.snapshot.CardBadge;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.snapshot.SnapshotCard;
import org.rapport.workbench.snapshot.SnapshotContext;

/**
 * The card of a type whose records refer to that of the snapshot, made from the model: every type of a plugin has one without
 * a line of code. Its order is the annotation {@code card} of the class; {@code none} keeps it away.
 */
final class RelatedCard implements SnapshotCard {

  private static final String ORDER = "card";
  private static final int USUAL = 500;

  private final RecordType type;
  private final List<String> paths;
  private final SeenFields seen;

  private RelatedCard(RecordType type, List<String> paths, SeenFields seen) {
    this.type = type;
    this.paths = paths;
    this.seen = seen;
  }

  /** The cards for a record, in their order, without the types that other cards stand for. */
  static List<RelatedCard> of(Asking asking, Collection<RecordType> types, Set<String> replaced) {
    List<RelatedCard> cards = new ArrayList<>();
    for (RecordType type : types) {
      Optional<String> order = Annotations.value(type.eClass(), ORDER);
      SeenFields seen = asking.seen(type);
      boolean isHistory = Annotations.value(type.eClass(), TimelineKind.ANNOTATION).isPresent();
      if (!type.isSetting() && !isHistory && !replaced.contains(type.name()) && seen.any() && !order.equals(Optional.of("none"))) {
        List<String> paths = Links.of(seen, asking.type(), order.isPresent());
        if (!paths.isEmpty()) {
          cards.add(new RelatedCard(type, paths, seen));
        }
      }
    }
    cards.sort(Comparator.comparingInt(card -> Annotations.number(card.type.eClass(), ORDER).orElse(USUAL)));
    return cards;
  }

  /** Names it among all cards. */
  String id() {
    return type.name();
  }

  @Override
  public Optional<CardContent> read(SnapshotContext context) throws RapportException {
    Asking asking = (Asking) context;
    List<EStructuralFeature> shown = type.listedFeatures().stream().filter(feature -> !feature.isMany()
        && !paths.contains(feature.getName()) && !type.labelFeatures().contains(feature) && seen.contains(type.eClass(), feature)).toList();
    List<String> columns = new ArrayList<>(List.of("label"));
    shown.forEach(feature -> columns.add(feature.getName()));
    String where = Links.condition(paths, List.of(asking.record().id()));
    List<Page.Row> rows = asking.rows(new Query(type.name(), where, sort(shown), columns), CardContent.MOST_ROWS + 1);
    long count = rows.size() <= CardContent.MOST_ROWS ? rows.size() : asking.count(type.name(), where);
    String title = Annotations.plural(type.eClass(), asking.locale());
    boolean adds = asking.rights().of(type.name()).create() && !paths.get(0).contains(".") && type.modelClass() != CrmPackage.Literals.ATTACHMENT;
    return Optional.of(new CardContent(title, Annotations.value(type.eClass(), "icon").orElse("box"), count == 0 ? "" : asking.number(count),
        rows.stream().map(row -> row(asking, shown, row)).toList(), new CardLink(type.name(), where, title),
        adds ? type.name() : null, adds ? paths.get(0) : null));
  }

  /** The newest first where the model lists a day, else by name. */
  private static List<Query.Sort> sort(List<EStructuralFeature> shown) {
    return shown.stream().filter(feature -> isTime(feature) && Annotations.flag(feature, "sortable")).findFirst()
        .map(feature -> List.of(new Query.Sort(feature.getName(), true))).orElse(List.of(new Query.Sort("label", false)));
  }

  private static boolean isTime(EStructuralFeature feature) {
    Class<?> java = feature.getEType().getInstanceClass();
    return java == LocalDate.class || java == Instant.class;
  }

  private CardRow row(Asking asking, List<EStructuralFeature> shown, Page.Row row) {
    List<String> detail = new ArrayList<>();
    List<CardBadge> badges = new ArrayList<>();
    String value = "";
    for (int i = 0; i < shown.size(); i++) {
      Object each = row.values().get(i + 1);
      EClassifier kind = shown.get(i).getEType();
      if (each == null) {
        continue;
      }
      String text = asking.text(shown.get(i), each);
      if (kind instanceof EEnum && badges.isEmpty()) {
        badges.add(new CardBadge(text, CardBadge.Tone.NEUTRAL));
      } else if (each instanceof Money && value.isEmpty()) {
        value = text;
      } else if (shown.get(i) instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == Boolean.class) {
        detail.add(Boolean.TRUE.equals(each) ? Annotations.text(attribute, asking.locale()) : "");
      } else {
        detail.add(text);
      }
    }
    detail.removeIf(String::isBlank);
    return CardRow.of(Objects.requireNonNullElse(row.values().get(0), "").toString()).detail(String.join(", ", detail)).value(value)
        .badges(badges).opens(row.ref());
  }
}
