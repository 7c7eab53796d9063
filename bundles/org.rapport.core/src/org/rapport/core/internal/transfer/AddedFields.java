package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapport.core.fields.NewField;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.model.CustomField;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.store.ChangeSet;

/**
 * The fields that an import makes on its way: those that mappings name, and with {@code --add-fields} one for each column that has
 * no place in the model. Found out while the files are looked at, made before the first row is written; a dry run works on the type
 * as it would be. Used by one import.
 */
final class AddedFields {

  private final Session session;
  private final Locale locale;
  private final boolean all;
  private final Map<String, Map<String, NewField>> wanted = new LinkedHashMap<>();

  /** @param all whether each column without a place gets a field */
  AddedFields(Session session, boolean all) {
    this.session = session;
    this.locale = session.principal().locale();
    this.all = all;
  }

  /** A type with the fields it is going to have. */
  RecordType extended(RecordType type) {
    Map<String, NewField> missing = wanted.getOrDefault(type.name(), Map.of());
    if (missing.keySet().stream().allMatch(name -> type.feature(name).isPresent())) {
      return type;
    }
    List<CustomField> fields = new ArrayList<>(type.customFields());
    missing.values().stream().filter(field -> type.feature(field.name()).isEmpty()).map(NewField::asIfMade).forEach(fields::add);
    return session.store().types().with(Map.of(type.name(), fields)).find(type.name()).orElseThrow();
  }

  /**
   * The mapping of a table with the columns that fields are made of.
   *
   * @param columns all columns and what is in them, those without a name left out
   */
  Mapping complete(RecordType type, Mapping mapping, List<Column> columns) throws RapportException {
    Map<String, String> places = new LinkedHashMap<>(mapping.columns());
    Map<String, NewField> mine = wanted.computeIfAbsent(type.name(), name -> new LinkedHashMap<>());
    for (NewField field : mapping.fields().values()) {
      if (type.feature(field.name()).isEmpty()) {
        NewField other = mine.putIfAbsent(field.name(), field);
        if (other != null && other.kind() != field.kind()) {
          throw new RapportException("bad-mapping", Texts.in(locale, "import.fields.two", field.name()), Texts.in(locale, "mapping.hint"));
        }
      }
    }
    if (all) {
      Set<String> used = Assignments.columns(mapping);
      for (Column column : columns) {
        if (!used.contains(column.heading()) && !column.values().isEmpty()) {
          places.put(column.heading(), field(type, mine, column).name());
        }
      }
    }
    return mapping.withColumns(places);
  }

  /** That of an earlier file or import where there is one with the name that the heading gives. */
  private static NewField field(RecordType type, Map<String, NewField> mine, Column column) {
    String name = NewField.name(column.heading(), each -> false);
    Optional<CustomField> there = type.customFields().stream().filter(field -> field.name().equals(name) && !field.retired()).findFirst();
    if (there.isPresent()) {
      return new NewField(name, there.get().kind(), column.heading(), List.of());
    }
    return mine.computeIfAbsent(NewField.name(column.heading(), each -> type.feature(each).isPresent()),
        free -> new NewField(free, FieldGuess.of(column.heading(), column.values(), column.form(), each -> false).kind(), column.heading().strip(),
            List.of()));
  }

  /**
   * A column of a table.
   *
   * @param values of the first rows, those that are empty left out
   * @param form how it writes dates and numbers
   */
  record Column(String heading, List<String> values, WrittenForm form) {
  }

  /** The names of all fields that are to be made, with their types. */
  List<String> names() {
    return wanted.entrySet().stream().flatMap(each -> each.getValue().keySet().stream().map(name -> each.getKey() + "." + name)).toList();
  }

  /** Whether a type is going to have a field that it has not got yet. */
  boolean isMissing(String type, String feature) {
    return wanted.getOrDefault(type, Map.of()).containsKey(feature)
        && session.store().types().find(type).stream().noneMatch(each -> each.feature(feature).isPresent());
  }

  /** Refuses before anything is read in, where somebody may not add fields. */
  void requireRight() throws RapportException {
    if (!names().isEmpty() && !session.store().rights(session.principal()).of("FieldDefinition").create()) {
      throw new RapportException("not-allowed", Texts.in(locale, "import.fields.not-allowed", String.join(", ", new TreeSet<>(names()))),
          Texts.in(locale, "import.fields.not-allowed.hint"));
    }
  }

  /** Makes the fields, in one transaction. */
  void make() throws RapportException {
    List<ChangeSet> sets = new ArrayList<>();
    for (Map.Entry<String, Map<String, NewField>> each : wanted.entrySet()) {
      RecordType type = session.store().types().get(each.getKey());
      each.getValue().values().stream().filter(field -> type.feature(field.name()).isEmpty())
          .flatMap(field -> definition(type, field)).forEach(sets::add);
    }
    if (!sets.isEmpty()) {
      session.store().commit(session.principal(), sets);
    }
  }

  private Stream<ChangeSet> definition(RecordType type, NewField field) {
    return field.definition(session.store().types(), type).stream();
  }
}
