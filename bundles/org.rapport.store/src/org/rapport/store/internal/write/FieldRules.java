package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.PageLayout;
import org.rapport.model.crm.PickList;
import org.rapport.model.crm.PickValue;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.feed.FeedEntry.Mode;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;

/**
 * What definitions of custom fields and pick-lists have to fulfil beyond their model, and what records may not choose any
 * more. Used by one commit.
 */
public final class FieldRules {

  /** Asks for the state of all definitions: one text, another one after each change of a field, pick-list or layout. */
  public static final String STATE = "SELECT \"value\" FROM \"rp_meta\" WHERE \"name\" = 'fields'";

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _.+/-]*");
  /** Words of the condition language, which no name of a feature may be. */
  private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "is", "between", "null", "exists", "where", "true", "false",
      "me", "this", "today", "now", "custom");
  private static final Set<String> DEFINITIONS = Set.of("FieldDefinition", "PickList", "PageLayout");
  private static final int LONGEST_STRING = 500;

  private final StoreContext context;
  private final Connection connection;
  private final Validator validator;
  private List<Working> definitions = List.of();

  FieldRules(StoreContext context, Connection connection, Validator validator) {
    this.context = context;
    this.connection = connection;
    this.validator = validator;
  }

  /** Whether records of a type say which custom fields there are, or how forms are arranged. */
  public static boolean isDefinition(String type) {
    return DEFINITIONS.contains(type);
  }

  /**
   * Gives the definitions a new state where some of them change; who changes others meanwhile waits for the end of the
   * transaction.
   *
   * @return whether some change
   */
  boolean begin(List<Working> changed) throws SQLException {
    definitions = changed.stream().filter(record -> isDefinition(record.type.name())).toList();
    if (definitions.isEmpty()) {
      return false;
    }
    try (PreparedStatement statement = connection.prepareStatement(
        context.database().dialect().upsert("rp_meta", List.of("name"), List.of("value")))) {
      statement.setString(1, "fields");
      statement.setString(2, Uuids.next().toString());
      statement.executeUpdate();
    }
    return true;
  }

  /** Checks a settled record that is not deleted. */
  void check(Working record) throws SQLException {
    if (record.now instanceof FieldDefinition field) {
      checkField(record, field);
    } else if (record.now instanceof PickList list) {
      checkList(record, list);
    } else if (record.now instanceof PageLayout layout && record.mode == Mode.ORDINARY && !record.restored) {
      new LayoutRules(context.types(), validator).check(record, layout);
    }
    if (record.mode == Mode.ORDINARY && !record.restored) {
      record.set.features().forEach(change -> checkOffered(record, change));
    }
  }

  private void checkField(Working record, FieldDefinition field) throws SQLException {
    RecordType type = context.types().find(String.valueOf(field.getType())).orElse(null);
    String name = String.valueOf(field.getName());
    if (record.isNew() && record.mode == Mode.ORDINARY && (type == null || isDefinition(type.name()))) {
      validator.add(record, "type", "invalid.field.type", field.getType());
    }
    if (!NAME.matcher(name).matches() || WORDS.contains(name)) {
      validator.add(record, "name", "invalid.field.name", name);
    } else if (record.isNew() && record.mode == Mode.ORDINARY && type != null && type.modelClass().getEAllStructuralFeatures().stream()
        .anyMatch(feature -> feature.getName().equalsIgnoreCase(name))) {
      validator.add(record, "name", "invalid.field.model", type.name(), name);
    } else if (record.isNew() && (isTaken(record, field) || definitions.stream().anyMatch(other -> other != record
        && other.now instanceof FieldDefinition same && Objects.equals(same.getType(), field.getType()) && name.equalsIgnoreCase(same.getName())))) {
      validator.add(record, "name", "invalid.field.taken", field.getType(), name);
    }
    if ((field.getKind() == FieldKind.PICK) != (field.eGet(CrmPackage.Literals.FIELD_DEFINITION__PICK_LIST, false) != null)) {
      validator.add(record, "pickList", field.getKind() == FieldKind.PICK ? "invalid.field.list" : "invalid.field.noList", name);
    }
    if (field.getKind() == FieldKind.STRING && field.getLength() != null && field.getLength() > LONGEST_STRING) {
      validator.add(record, "length", "invalid.field.length", name, LONGEST_STRING);
    }
  }

  private boolean isTaken(Working record, FieldDefinition field) throws SQLException {
    String table = context.mappings().get(record.type).root().table();
    try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM " + Names.quote(table)
        + " WHERE \"type\" = ? AND LOWER(\"name\") = ? AND \"id\" <> ?")) {
      statement.setString(1, field.getType());
      statement.setString(2, field.getName().toLowerCase(Locale.ROOT));
      statement.setObject(3, record.ref.id());
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private void checkList(Working record, PickList list) throws SQLException {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < list.getValues().size(); i++) {
      String code = list.getValues().get(i).getCode();
      if (code != null && !CODE.matcher(code).matches()) {
        validator.add(record, "values[" + i + "].code", "invalid.value.code", code);
      } else if (code != null && !codes.add(code.toLowerCase(Locale.ROOT))) {
        validator.add(record, "values[" + i + "].code", "invalid.value.twice", code);
      }
    }
    if (record.before instanceof PickList before) {
      Set<String> kept = new HashSet<>(list.getValues().stream().map(PickValue::getCode).toList());
      for (PickValue value : before.getValues()) {
        if (!kept.contains(value.getCode()) && isUsed(record, value.getCode())) {
          validator.add(record, "values", "invalid.value.used", value.getCode());
        }
      }
    }
  }

  /** Whether a record has the value in a field of the list. */
  private boolean isUsed(Working list, String code) throws SQLException {
    for (AggregateMapping mapping : context.mappings().values()) {
      for (FeatureColumns columns : mapping.root().customColumns()) {
        if (columns.feature().getEType() instanceof EEnum && offers(mapping.type(), columns.feature(), list) && holds(mapping, columns, code)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean offers(RecordType type, EStructuralFeature feature, Working list) throws SQLException {
    String table = context.mappings().get(context.types().of(CrmPackage.Literals.FIELD_DEFINITION)).root().table();
    try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM " + Names.quote(table)
        + " WHERE \"type\" = ? AND \"name\" = ? AND \"pick_list\" = ?")) {
      statement.setString(1, type.name());
      statement.setString(2, feature.getEType().getName());
      statement.setObject(3, list.ref.id());
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private boolean holds(AggregateMapping mapping, FeatureColumns columns, String code) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM " + Names.quote(mapping.root().customTable()) + " WHERE "
        + Names.quote(columns.name()) + " = ? LIMIT 1")) {
      statement.setString(1, code);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private void checkOffered(Working record, FeatureChange change) {
    EStructuralFeature feature = record.now.eClass().getEStructuralFeature(change.feature());
    if (change.after() == null || !RecordType.isCustom(feature)) {
      return;
    }
    String title = validator.name(record, feature);
    if (RecordType.isRetired(feature)) {
      validator.add(record, feature.getName(), "invalid.retired.field", title);
    } else if (feature.getEType() instanceof EEnum choices) {
      EEnumLiteral literal = choices.getEEnumLiteralByLiteral(change.after().toString());
      if (literal != null && RecordType.isRetired(literal)) {
        validator.add(record, feature.getName(), "invalid.retired.value", title, Annotations.text(literal, validator.locale()));
      }
    }
  }
}
