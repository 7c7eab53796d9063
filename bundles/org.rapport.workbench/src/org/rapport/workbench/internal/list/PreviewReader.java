package org.rapport.workbench.internal.list;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/**
 * Reads what a preview shows of a record of any type: what the model lists, how the record is reached, and what was talked about
 * last. At most three statements. Made on the UI thread, asked in a job.
 */
final class PreviewReader {

  /** How many interactions are shown. */
  private static final int LATEST = 5;
  private static final String REACH = "reach";
  private static final Comparator<Page.Row> NEWEST = Comparator.comparing((Page.Row row) -> (Instant) row.values().get(0),
      Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

  /**
   * A name and what stands behind it.
   *
   * @param person whether it is a person, who is shown with initials
   */
  record Fact(String name, String text, boolean person) {
  }

  /**
   * What is shown.
   *
   * @param label of the record
   * @param facts without empty ones
   * @param latest what was talked about, the newest first: day and subject
   */
  record Preview(Ref ref, String label, List<Fact> facts, List<Fact> latest) {
  }

  private final RecordType type;
  private final Map<String, List<ListColumn>> facts = new LinkedHashMap<>();
  private final List<ListColumn> interaction;
  private final List<String> links;
  private final CellTexts texts = new CellTexts();

  /**
   * For the records of a type.
   *
   * @param interactions what may be seen of interactions
   */
  PreviewReader(RecordType type, ColumnOffer offer, ColumnOffer interactions) {
    this.type = type;
    offer.usual().stream().filter(column -> !type.labelFeatures().contains(column.feature())).forEach(column -> facts.put(column.title(), List.of(column)));
    for (EReference list : type.containments()) {
      if (REACH.equals(Annotations.value(list, "section").orElse(""))) {
        List<ListColumn> parts = RecordType.labelFeatures(list.getEReferenceType()).stream().map(EStructuralFeature::getName)
            .flatMap(name -> offer.find(list.getName() + "." + name).stream()).toList();
        facts.put(Annotations.text(list.getEReferenceType(), Locale.getDefault()), parts);
      }
    }
    interaction = Stream.of("when", "kind", "subject").flatMap(path -> interactions.find(path).stream()).toList();
    boolean party = CrmPackage.Literals.PARTY.isSuperTypeOf(type.modelClass());
    links = Stream.of(CrmPackage.Literals.INTERACTION__WITH, CrmPackage.Literals.INTERACTION__ABOUT)
        .filter(link -> party || link == CrmPackage.Literals.INTERACTION__ABOUT).map(EStructuralFeature::getName)
        .filter(path -> interactions.find(path).isPresent()).toList();
  }

  /** Asks the store; empty where the record is not there any more. */
  Optional<Preview> read(Session session, Ref ref) throws RapportException {
    List<String> paths = new ArrayList<>(List.of(CrmPackage.Literals.ROOT__LABEL.getName()));
    facts.values().forEach(columns -> columns.forEach(column -> paths.add(column.path())));
    List<Page.Row> rows = session.store().page(session.principal(), new Query(type.name(), "id = " + ref.id(), List.of(), paths), PageRequest.first(1)).rows();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Serializable> values = rows.get(0).values();
    List<Fact> found = new ArrayList<>();
    int place = 1;
    for (Map.Entry<String, List<ListColumn>> fact : facts.entrySet()) {
      List<String> parts = new ArrayList<>();
      for (ListColumn column : fact.getValue()) {
        parts.add(texts.show(column, values.get(place++)));
      }
      String text = parts.stream().filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(", "));
      if (!text.isEmpty()) {
        found.add(new Fact(fact.getKey(), text, fact.getValue().get(0).kind() == ListColumn.Kind.PERSON));
      }
    }
    return Optional.of(new Preview(ref, values.get(0) == null ? "" : String.valueOf(values.get(0)), found, latest(session, ref)));
  }

  private List<Fact> latest(Session session, Ref ref) throws RapportException {
    if (interaction.size() < 3) {
      return List.of();
    }
    Map<Ref, Page.Row> found = new LinkedHashMap<>();
    for (String link : links) {
      Query query = new Query(CrmPackage.Literals.INTERACTION.getName(), link + " = " + ref.id(), List.of(new Query.Sort("when", true)),
          interaction.stream().map(ListColumn::path).toList());
      session.store().page(session.principal(), query, PageRequest.first(LATEST)).rows().forEach(row -> found.put(row.ref(), row));
    }
    return found.values().stream().sorted(NEWEST).limit(LATEST)
        .map(row -> new Fact(shown(row, 0), Stream.of(shown(row, 1), shown(row, 2)).filter(part -> !part.isEmpty()).collect(Collectors.joining(": ")), false))
        .toList();
  }

  private String shown(Page.Row row, int column) {
    return texts.show(interaction.get(column), row.values().get(column));
  }
}
