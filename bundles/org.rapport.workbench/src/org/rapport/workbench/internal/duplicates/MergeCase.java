package org.rapport.workbench.internal.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.FeatureValues;
import org.rapport.core.values.SeenFields;
import org.rapport.core.values.TakingOver;
import org.rapport.duplicates.MergeDraft;
import org.rapport.model.Annotations;
import org.rapport.workbench.internal.duplicates.TableLine.Cell;
import org.rapport.workbench.internal.duplicates.TableLine.Mark;

/**
 * Records that may be one, while somebody chooses what the one is to have. The records keep their places, whichever of them is
 * kept. Used on the UI thread.
 */
public final class MergeCase {

  private final CaseFacts facts;
  private final CaseTexts texts;
  private final SeenFields seen;
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<EStructuralFeature, Integer> chosen = new HashMap<>();
  private final Set<EObject> leftOut = new HashSet<>();
  private MergeDraft draft;
  private int kept;

  /** What a line is about: a feature with one value, or rows that say the same, by the place of their record; null where it has none. */
  private record Subject(EStructuralFeature feature, List<EObject> rows) {
  }

  MergeCase(CaseFacts facts, CaseTexts texts, SeenFields seen) {
    this.facts = facts;
    this.texts = texts;
    this.seen = seen;
    keep(0);
    for (EStructuralFeature feature : features()) {
      if (feature.isMany()) {
        subjects.addAll(rows((EReference) feature));
      } else if (records().stream().anyMatch(record -> says(record, feature))) {
        subjects.add(new Subject(feature, null));
      }
    }
  }

  /** A mark that is not set says nothing. */
  private static boolean says(EObject record, EStructuralFeature feature) {
    return !TakingOver.isEmpty(record, feature) && !Boolean.FALSE.equals(record.eGet(feature, false));
  }

  /** What the records are called by, what their class says of them, their rows, and what all records have. */
  private List<EStructuralFeature> features() {
    EClass type = seen.type().modelClass();
    List<EStructuralFeature> called = seen.type().labelFeatures();
    return MergeDraft.features(records().get(0)).stream().filter(feature -> seen.contains(records().get(0).eClass(), feature))
        .sorted(Comparator.comparing((EStructuralFeature feature) -> called.contains(feature) ? 0 : feature.isMany() ? 2
            : feature.getEContainingClass() == type ? 1 : 3)).toList();
  }

  private List<Subject> rows(EReference list) {
    List<Subject> found = new ArrayList<>();
    for (int place = 0; place < records().size(); place++) {
      for (Object each : (List<?>) records().get(place).eGet(list)) {
        EObject row = (EObject) each;
        int column = place;
        Subject same = found.stream().filter(subject -> subject.rows().get(column) == null && says(subject, list, row)).findFirst().orElseGet(() -> {
          Subject made = new Subject(list, new ArrayList<>(Collections.nCopies(records().size(), null)));
          found.add(made);
          return made;
        });
        same.rows().set(place, row);
      }
    }
    return found;
  }

  private static boolean says(Subject subject, EReference list, EObject row) {
    return subject.rows().stream().filter(Objects::nonNull)
        .anyMatch(known -> TakingOver.same(known.eContainer(), list, row).filter(same -> same == known).isPresent());
  }

  CaseTexts texts() {
    return texts;
  }

  CaseFacts facts() {
    return facts;
  }

  /** The records, in their places. */
  List<EObject> records() {
    return facts.records();
  }

  /** The place of the record that is kept. */
  public int kept() {
    return kept;
  }

  /** Whether somebody has chosen something. */
  boolean isTouched() {
    return kept != 0 || !chosen.isEmpty() || !leftOut.isEmpty();
  }

  /** What is to be written. */
  MergeDraft draft() {
    return draft;
  }

  /** Keeps another record. What was chosen so far is chosen still. */
  void keep(int place) {
    kept = place;
    List<EObject> ordered = new ArrayList<>(records());
    ordered.add(0, ordered.remove(place));
    draft = new MergeDraft(ordered);
    chosen.forEach(this::take);
    leftOut.forEach(row -> draft.keep(row, false));
  }

  private void take(EStructuralFeature feature, int place) {
    if (place < 0) {
      draft.join(feature);
    } else {
      draft.take(feature, records().get(place));
    }
  }

  /** Chooses in a line what a record says; of rows it takes it in, or leaves it out. */
  void choose(int line, int place) {
    Subject subject = subjects.get(line);
    if (subject.rows() == null) {
      chosen.put(subject.feature(), place);
      take(subject.feature(), place);
    } else if (subject.rows().get(place) != null) {
      EObject row = subject.rows().get(place);
      boolean in = !draft.has(row);
      draft.keep(row, in);
      if (in) {
        leftOut.removeAll(subject.rows());
      } else {
        leftOut.add(row);
      }
    }
  }

  /** Chooses the next of what can be chosen in a line. */
  void chooseNext(int line) {
    Subject subject = subjects.get(line);
    if (subject.rows() != null) {
      choose(line, subject.rows().indexOf(subject.rows().stream().filter(Objects::nonNull).findFirst().orElseThrow()));
      return;
    }
    int next = chosenPlace(subject.feature()) + 1;
    boolean joins = Annotations.flag(subject.feature(), "multiline");
    choose(line, next < records().size() ? next : joins ? -1 : 0);
  }

  /** The place of the record whose value was chosen; -1 where the values are joined. */
  private int chosenPlace(EStructuralFeature feature) {
    Integer said = chosen.get(feature);
    if (said != null) {
      return said;
    }
    Object value = FeatureValues.get(draft.result(), feature);
    if (Objects.equals(value, FeatureValues.get(records().get(kept), feature))) {
      return kept;
    }
    for (int place = 0; place < records().size(); place++) {
      if (Objects.equals(value, FeatureValues.get(records().get(place), feature))) {
        return place;
      }
    }
    return -1;
  }

  /** The table. */
  List<TableLine> lines() {
    List<TableLine> lines = new ArrayList<>();
    EStructuralFeature before = null;
    for (Subject subject : subjects) {
      lines.add(subject.rows() == null ? value(subject.feature()) : row(subject, subject.feature() == before));
      before = subject.feature();
    }
    return lines;
  }

  private TableLine value(EStructuralFeature feature) {
    boolean equal = records().stream().map(record -> FeatureValues.get(record, feature)).distinct().count() == 1;
    int place = equal ? -1 : chosenPlace(feature);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < records().size(); i++) {
      cells.add(new Cell(texts.value(records().get(i), feature), equal ? Mark.NONE : i == place ? Mark.RADIO_ON : Mark.RADIO_OFF));
    }
    String name = texts.name(records().get(0), feature);
    return new TableLine(name, name, cells, texts.value(draft.result(), feature), false);
  }

  private TableLine row(Subject subject, boolean goesOn) {
    boolean everywhere = subject.rows().stream().allMatch(Objects::nonNull);
    EObject any = subject.rows().stream().filter(Objects::nonNull).findFirst().orElseThrow();
    boolean in = draft.has(any);
    List<Cell> cells = subject.rows().stream().map(row -> row == null ? new Cell("", Mark.NONE)
        : new Cell(texts.row(row, seen), everywhere ? Mark.NONE : in ? Mark.CHECK_ON : Mark.CHECK_OFF)).toList();
    String name = texts.name(any.eClass());
    return new TableLine(goesOn ? "" : name, name, cells, in ? texts.row(any, seen) : Words.Result_out, false);
  }

  /** What refers to the records, and will refer to the one. */
  List<TableLine> moves() {
    return texts.moves();
  }

  /** Why the records may not be merged as it is chosen; empty where they may. */
  Optional<String> refusal() {
    EObject stays = records().get(kept);
    if (!facts.rights().changes(stays)) {
      return Optional.of(texts.refusal(Words.Refused_change, stays));
    }
    return records().stream().filter(record -> record != stays && !facts.rights().deletes(record)).findFirst()
        .map(record -> texts.refusal(Words.Refused_delete, record));
  }
}
