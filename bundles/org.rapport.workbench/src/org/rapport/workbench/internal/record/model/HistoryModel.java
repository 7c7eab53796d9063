package org.rapport.workbench.internal.record.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;

/** What happened to a record, as people read it: by day, the newest first. Immutable, of any thread. */
public final class HistoryModel {

  private final Formats formats;
  private final RecordType type;
  private final Map<Ref, String> labels;

  /**
   * Prepares to describe the changes of records of a type.
   *
   * @param labels the labels of records that the changes refer to; others show the name of their type
   */
  public HistoryModel(Formats formats, RecordType type, Map<Ref, String> labels) {
    this.formats = formats;
    this.type = type;
    this.labels = Map.copyOf(labels);
  }

  /** The changes of one day; the title names it. */
  public record Day(String title, List<Entry> entries) {
  }

  /**
   * One change.
   *
   * @param id names it
   * @param who sign-in name of the person
   * @param time time of day
   * @param note what happened as a whole, such as "Record created"; empty for an ordinary change
   * @param lines the fields
   * @param canTakeBack whether it can still be taken back alone
   */
  public record Entry(UUID id, String who, String time, String note, List<Line> lines, boolean canTakeBack) {
  }

  /** One field: its name and what it was and is; empty texts for empty. */
  public record Line(String label, String before, String after) {
  }

  /** All records that the changes refer to, whose labels are needed. */
  public static Set<Ref> references(List<Change> changes) {
    return changes.stream().flatMap(change -> Stream.concat(change.set().features().stream(),
            change.set().rows().stream().flatMap(row -> row.features().stream())))
        .flatMap(feature -> Stream.of(Optional.ofNullable(feature.before()), Optional.ofNullable(feature.after())))
        .flatMap(Optional::stream).filter(Ref.class::isInstance).map(Ref.class::cast).collect(Collectors.toSet());
  }

  /** The days, the newest first. */
  public List<Day> days(List<Change> changes) {
    Set<UUID> undone = changes.stream().map(Change::undoes).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    Map<LocalDate, List<Entry>> byDay = new LinkedHashMap<>();
    changes.forEach(change -> byDay.computeIfAbsent(formats.dayOf(change.when()), day -> new ArrayList<>()).add(entry(change, undone)));
    return byDay.entrySet().stream().map(day -> new Day(title(day.getKey()), List.copyOf(day.getValue()))).toList();
  }

  private String title(LocalDate day) {
    LocalDate today = formats.today();
    return day.equals(today) ? formats.texts().get("day.today")
        : day.equals(today.minusDays(1)) ? formats.texts().get("day.yesterday") : formats.day(day);
  }

  private Entry entry(Change change, Set<UUID> undone) {
    Texts texts = formats.texts();
    boolean back = undone.contains(change.id());
    String note = back ? texts.get("history.undone") : change.undoes() != null ? texts.get("history.undo") : switch (change.set().kind()) {
      case CREATE -> texts.get("history.created");
      case DELETE -> texts.get("history.deleted");
      case RESTORE -> texts.get("history.restored");
      case UPDATE -> "";
    };
    List<Line> lines = change.set().kind() == ChangeSet.Kind.UPDATE ? lines(change.set()) : List.of();
    boolean canTakeBack = !back && change.set().kind() == ChangeSet.Kind.UPDATE;
    return new Entry(change.id(), change.who(), formats.time(change.when()), note, lines, canTakeBack);
  }

  /** What a change set says, field by field; what the store computes is left out. */
  public List<Line> lines(ChangeSet set) {
    List<Line> lines = new ArrayList<>();
    set.features().forEach(change -> line(type.eClass(), "", change).ifPresent(lines::add));
    for (RowChange row : set.rows()) {
      rowLines(row, lines);
    }
    return lines;
  }

  private void rowLines(RowChange row, List<Line> lines) {
    Optional<EReference> list = list(type.eClass(), row.feature());
    String label = list.map(found -> type.text(found, formats.texts().locale())).orElse(row.feature());
    if (row.kind() == ChangeSet.RowKind.CHANGE) {
      list.ifPresent(found -> row.features().forEach(change ->
          line(found.getEReferenceType(), label + ", ", change).ifPresent(lines::add)));
      if (row.features().isEmpty() && row.before() != row.after()) {
        lines.add(new Line(label, formats.texts().get("history.place", row.before() + 1),
            formats.texts().get("history.place", row.after() + 1)));
      }
    } else {
      boolean added = row.kind() == ChangeSet.RowKind.ADD;
      String text = list.map(found -> rowText(found.getEReferenceType(), row.features(), added)).orElse("");
      lines.add(new Line(label, added ? "" : text, added ? text : ""));
    }
  }

  /** Finds a contained list of the class, or of a row inside it. */
  private static Optional<EReference> list(EClass owner, String name) {
    for (EReference list : owner.getEAllContainments()) {
      if (list.getName().equals(name)) {
        return Optional.of(list);
      }
    }
    return owner.getEAllContainments().stream().flatMap(list -> list(list.getEReferenceType(), name).stream()).findFirst();
  }

  private String rowText(EClass rowType, List<FeatureChange> features, boolean added) {
    return features.stream().filter(change -> !"e164".equals(change.feature()))
        .map(change -> value(rowType, change.feature(), added ? change.after() : change.before()))
        .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
  }

  private Optional<Line> line(EClass owner, String prefix, FeatureChange change) {
    EStructuralFeature feature = owner.getEStructuralFeature(change.feature());
    if (feature == null) {
      return Optional.of(new Line(prefix + change.feature(), String.valueOf(change.before()), String.valueOf(change.after())));
    }
    FieldModel field = FieldModel.of(feature, type, formats.texts().locale());
    return field.readOnly() ? Optional.empty()
        : Optional.of(new Line(prefix + field.label(), value(owner, change.feature(), change.before()),
            value(owner, change.feature(), change.after())));
  }

  private String value(EClass owner, String name, Serializable value) {
    EStructuralFeature feature = owner.getEStructuralFeature(name);
    return feature == null ? value == null ? "" : value.toString() : text(FieldModel.of(feature, type, formats.texts().locale()), value);
  }

  /** A value of a change set as people read it; a reference by its label. */
  public String text(FieldModel field, Serializable value) {
    return value instanceof Ref ref ? referenceText(ref, labels.get(ref), formats.texts()) : formats.display(field, value);
  }

  private static String referenceText(Ref ref, String label, Texts texts) {
    return label != null && !label.isBlank() ? label : texts.get("reference.gone", Placeholders.typeName(ref));
  }
}
