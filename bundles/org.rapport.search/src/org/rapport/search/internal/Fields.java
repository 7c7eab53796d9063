package org.rapport.search.internal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.Scope;
import org.rapport.store.Rights;

/** The features of records that are searched: those that the model says so of, of custom fields and rows too, as far as they are to be seen. */
final class Fields {

  private static final String SEARCHABLE = "searchable";

  private final Types types;
  private final Rights rights;
  private final Map<RecordType, List<Field>> fields = new LinkedHashMap<>();
  private final String fingerprint;

  Fields(Types types, Rights rights) {
    this.types = types;
    this.rights = rights;
    types.all().stream().filter(type -> !type.isSetting() && rights.of(type.name()).read() != Scope.NONE).forEach(type -> fields.put(type, read(type)));
    fields.values().removeIf(List::isEmpty);
    fingerprint = describe();
  }

  /** Whether they are those of this model and these rights. */
  boolean fit(Types model, Rights now) {
    return model == types && now == rights;
  }

  /** A searched feature of a type. */
  record Field(EReference list, EAttribute attribute) {

    String path() {
      return list == null ? attribute.getName() : list.getName() + "." + attribute.getName();
    }

    String name(Locale locale) {
      return Annotations.text(list == null ? attribute : list.getEReferenceType(), locale);
    }

    /** Whether the record is named after it. */
    boolean names(RecordType type) {
      return list == null && type.labelFeatures().contains(attribute);
    }
  }

  /** The types that have something to search; settings, such as roles, are not searched. */
  List<RecordType> types() {
    return List.copyOf(fields.keySet());
  }

  /** The searched features of a type, in the order of the model. */
  List<Field> of(RecordType type) {
    return fields.getOrDefault(type, List.of());
  }

  private List<Field> read(RecordType type) {
    List<Field> result = new ArrayList<>();
    for (EStructuralFeature feature : type.eClass().getEAllStructuralFeatures()) {
      if (!rights.shows(type, type.eClass(), feature)) {
        continue;
      }
      if (feature instanceof EAttribute attribute && isSearched(attribute)) {
        result.add(new Field(null, attribute));
      } else if (feature instanceof EReference list && list.isContainment()) {
        list.getEReferenceType().getEAllAttributes().stream().filter(Fields::isSearched)
            .filter(each -> rights.shows(type, list.getEReferenceType(), each)).forEach(each -> result.add(new Field(list, each)));
      }
    }
    return result;
  }

  private static boolean isSearched(EAttribute attribute) {
    return Annotations.flag(attribute, SEARCHABLE) && !Annotations.flag(attribute, "computed");
  }

  /** Names the model and the rights as far as an index depends on them: two that are equal make the same index. */
  String fingerprint() {
    return fingerprint;
  }

  private String describe() {
    StringBuilder text = new StringBuilder("3\n");
    fields.forEach((type, list) -> text.append(type.name()).append(' ').append(type.labelFeatures().stream().map(EStructuralFeature::getName).toList())
        .append(list.stream().map(Field::path).toList()).append(rights.of(type.name()).read()).append('\n'));
    text.append(rights.isAdministrator());
    for (Set<UUID> each : List.of(rights.reach().members(), rights.reach().teams(), rights.reach().territories())) {
      text.append(new TreeSet<>(each));
    }
    return text.toString();
  }

  /** Gives the values of a record, in the order of the fields. */
  void values(EObject record, BiConsumer<Field, String> values) {
    for (Field field : of(types.of(record))) {
      if (field.list() == null) {
        give(record, field, values);
      } else if (record.eGet(field.list()) instanceof List<?> rows) {
        rows.forEach(row -> give((EObject) row, field, values));
      } else if (record.eGet(field.list()) instanceof EObject row) {
        give(row, field, values);
      }
    }
  }

  private static void give(EObject owner, Field field, BiConsumer<Field, String> values) {
    if (owner.eGet(field.attribute()) instanceof Serializable value && !value.toString().isBlank()) {
      values.accept(field, value.toString());
    }
  }
}
