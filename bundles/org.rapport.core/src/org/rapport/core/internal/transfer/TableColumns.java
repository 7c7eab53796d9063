package org.rapport.core.internal.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.session.Session;
import org.rapport.core.settings.CoreSettings;
import org.rapport.core.settings.Settings;
import org.rapport.core.transfer.Inspection.Column;
import org.rapport.core.transfer.Inspection.Way;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;

/** Says of each column of a table where its values go, and what is done with them on their way. */
final class TableColumns {

  private final TableStart start;
  private final Mapping mapping;
  private final Places places;
  private final FormGuess guess;
  private final List<Row> sample;
  private final String region;

  /** Of a table that is read by a mapping. */
  TableColumns(Session session, TableStart start, MappingGuess guessed, Table table) throws RapportException {
    this.start = start;
    this.mapping = guessed.mapping();
    this.places = guessed.type() == null ? null : new Places(session, guessed.type());
    this.sample = start.sample();
    String said = mapping.region() != null ? mapping.region() : new Settings(session.store(), session.principal()).get(CoreSettings.REGION);
    Locale locale = session.principal().locale();
    region = new Cleaning(said, locale).region();
    guess = new FormGuess(sample, RejectForm.written(start.headings()), this::hasForm, table.separator(), RegionForm.of(region, locale));
  }

  /** Whether dates or numbers go into a place of a column, so that their form counts. */
  private boolean hasForm(int column) {
    return paths(start.headings().get(column)).stream().anyMatch(path -> Assignments.hasForm(leaf(path)));
  }

  /** How dates and numbers are written where no column says else, and the country that counts. */
  Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    WrittenForm all = mapping.written("").or(guess.of(-1));
    form.put("dates", all.order().name().toLowerCase(Locale.ROOT));
    form.put("decimal", all.decimal().toString());
    if (region != null) {
      form.put("region", region);
    }
    return form;
  }

  /** The columns from left to right, not counted yet. */
  List<Column> list() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < start.headings().size(); i++) {
      String heading = start.headings().get(i);
      boolean second = start.places().get(heading) != i;
      List<String> paths = second ? List.of() : List.copyOf(paths(heading));
      columns.add(new Column(heading, first(i), paths, ways(i, heading, paths), 0, 0));
    }
    return columns;
  }

  private String first(int column) {
    return sample.stream().filter(row -> column < row.cells().size()).map(row -> row.cells().get(column).text()).filter(text -> !text.isEmpty())
        .findFirst().orElse("");
  }

  private Set<String> paths(String heading) {
    Set<String> paths = new LinkedHashSet<>();
    if (mapping.columns().containsKey(heading)) {
      paths.add(mapping.columns().get(heading));
    }
    if (mapping.splits().containsKey(heading)) {
      mapping.splits().get(heading).into().stream().filter(path -> !path.isEmpty()).forEach(paths::add);
    }
    mapping.values().forEach((path, text) -> {
      if (new Template(text).columns().contains(heading)) {
        paths.add(path);
      }
    });
    return paths;
  }

  private Set<Way> ways(int column, String heading, List<String> paths) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    if (mapping.splits().containsKey(heading)) {
      ways.add(Way.SPLIT);
    }
    if (mapping.values().values().stream().map(text -> new Template(text).columns()).anyMatch(each -> each.contains(heading) && each.size() > 1)) {
      ways.add(Way.JOINED);
    }
    if (!paths.isEmpty() && mapping.maps().containsKey(heading)) {
      ways.add(Way.TRANSLATED);
    }
    for (String path : paths) {
      EStructuralFeature leaf = leaf(path);
      if (leaf instanceof EReference) {
        ways.add(Way.LOOKED_UP);
      } else if (leaf != null && Annotations.value(leaf, "format").filter("phone"::equals).isPresent()) {
        ways.add(Way.PHONE);
      } else if (Assignments.hasForm(leaf)) {
        WrittenForm form = mapping.written(heading).or(guess.of(column));
        Class<?> kind = leaf.getEType().getInstanceClass();
        boolean date = kind == LocalDate.class || kind == Instant.class;
        ways.add(date ? Way.valueOf(form.order().name()) : form.decimal() == ',' ? Way.COMMA : Way.POINT);
      }
    }
    return ways;
  }

  /** The feature at the end of a path; null where it leads nowhere, which reading the table says. */
  private EStructuralFeature leaf(String path) {
    try {
      return places == null ? null : places.get(path).leaf();
    } catch (RapportException e) {
      return null;
    }
  }
}
