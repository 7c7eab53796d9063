package org.rapport.workbench.internal.duplicates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.values.FeatureValues;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Root;
import org.rapport.store.Bin.Hanging;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.duplicates.TableLine.Cell;
import org.rapport.workbench.internal.duplicates.TableLine.Mark;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.HistoryModel;

/** The words of a comparison. Used on the UI thread. */
final class CaseTexts {

  private final Types types;
  private final Formats formats;
  private final CaseFacts facts;

  CaseTexts(Types types, Formats formats, CaseFacts facts) {
    this.types = types;
    this.formats = formats;
    this.facts = facts;
  }

  private String text(EObject object, EStructuralFeature feature) {
    return new HistoryModel(formats, types.of(EcoreUtil.getRootContainer(object)), facts.labels())
        .text(FieldModel.of(feature, formats.texts().locale()), FeatureValues.get(object, feature));
  }

  /** The value of a feature with one value, on one line. */
  String value(EObject record, EStructuralFeature feature) {
    String unit = Annotations.value(feature, "unit").map(name -> " " + name).orElse("");
    String text = text(record, feature);
    return text.isEmpty() ? text : text.strip().replaceAll("\\s*\\R\\s*", " / ") + unit;
  }

  /** What a row says, as far as it may be seen; of a number the form in which it was typed. */
  String row(EObject row, SeenFields seen) {
    return row.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.isMany() && row.eIsSet(feature))
        .filter(feature -> !FieldModel.of(feature, formats.texts().locale()).readOnly() && seen.contains(row.eClass(), feature))
        .map(feature -> text(row, feature)).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
  }

  /** What a feature of a record is called. */
  String name(EObject record, EStructuralFeature feature) {
    return types.of(record).text(feature, formats.texts().locale());
  }

  /** What records or rows of a class are called. */
  String name(EClass type) {
    return Annotations.text(type, formats.texts().locale());
  }

  /** What a record is called. */
  String label(EObject record) {
    String label = facts.labels().get(Records.ref(record));
    return label == null || label.isBlank() ? Messages.Find_unnamed : label;
  }

  /** When and by whom a record was made. */
  String created(EObject record) {
    Root root = (Root) record;
    Instant when = root.getCreatedAt();
    String who = root.getCreatedBy() == null ? null : facts.people().getOrDefault(root.getCreatedBy(), root.getCreatedBy());
    return when == null ? "" : who == null ? NLS.bind(Words.Head_created, formats.day(formats.dayOf(when)))
        : NLS.bind(Words.Head_createdBy, formats.day(formats.dayOf(when)), who);
  }

  /** Why something may not be done with a record. */
  String refusal(String sentence, EObject record) {
    return NLS.bind(sentence, label(record));
  }

  /** A line for each feature by which records of a type refer to those that are compared. */
  List<TableLine> moves() {
    List<Map<String, Hanging>> all = facts.records().stream().map(record -> byPath(facts.hanging().get(Records.ref(record)))).toList();
    Map<String, Hanging> some = new LinkedHashMap<>();
    all.forEach(each -> each.forEach(some::putIfAbsent));
    List<TableLine> lines = new ArrayList<>();
    some.forEach((path, hanging) -> {
      String name = movesName(hanging, some.values());
      List<Cell> cells = all.stream().map(each -> new Cell(count(each.get(path)), Mark.NONE)).toList();
      long sum = all.stream().mapToLong(each -> each.containsKey(path) ? each.get(path).count() : 0).sum();
      boolean more = all.stream().anyMatch(each -> each.containsKey(path) && each.get(path).atLeast());
      long from = all.stream().filter(each -> each.containsKey(path)).count();
      lines.add(line(hanging, name, cells, formats.number(sum) + (more ? "+" : ""), from > 1));
    });
    return lines;
  }

  /** Of records that are one to a third, such as consents for the same purpose, one stays: the stricter where the model says which that is. */
  private TableLine line(Hanging hanging, String name, List<Cell> cells, String sum, boolean meet) {
    Optional<RecordType> type = types.find(hanging.type());
    boolean strict = meet && type.flatMap(known -> Annotations.value(known.eClass(), "strictest")).isPresent();
    return new TableLine(name, name, cells, strict ? NLS.bind(Words.Moves_stricter, sum) : sum, strict);
  }

  private Map<String, Hanging> byPath(List<Hanging> hanging) {
    Map<String, Hanging> result = new LinkedHashMap<>();
    hanging.stream().filter(each -> !each.type().equals(CrmPackage.Literals.DUPLICATE_PAIR.getName()))
        .forEach(each -> result.put(each.type() + "." + each.feature(), each));
    return result;
  }

  private String count(Hanging hanging) {
    return hanging == null ? formats.number(0) : formats.number(hanging.count()) + (hanging.atLeast() ? "+" : "");
  }

  /** The type in the plural, and the feature where several of the type refer. */
  private String movesName(Hanging hanging, Collection<Hanging> all) {
    Optional<RecordType> type = types.find(hanging.type());
    String plural = type.map(known -> Annotations.plural(known.eClass(), formats.texts().locale())).orElse(hanging.type());
    boolean several = all.stream().filter(each -> each.type().equals(hanging.type())).count() > 1;
    Set<String> path = Set.of(hanging.feature().split("\\."));
    String feature = type.stream().flatMap(known -> features(known.eClass())).filter(each -> path.contains(each.getName())).map(each -> type.get().text(each, formats.texts().locale()))
        .findFirst().orElse(hanging.feature());
    return several ? plural + ", " + feature.toLowerCase(formats.texts().locale()) : plural;
  }

  private static Stream<EStructuralFeature> features(EClass type) {
    return type.getEAllStructuralFeatures().stream();
  }
}
