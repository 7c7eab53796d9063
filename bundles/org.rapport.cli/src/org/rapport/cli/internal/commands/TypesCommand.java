package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.TextTable;
import org.rapport.cli.internal.Texts;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the model: all types, or the features of one; adds fields to a type and retires them. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=types")
@Command(name = "types", sortOptions = false)
public final class TypesCommand implements CliCommand {

  private static final String ADD = "add-field";
  private static final String RETIRE = "retire-field";
  private static final String REVIVE = "revive-field";

  @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE|add-field|retire-field|revive-field", descriptionKey = "type-or-verb")
  private String first;

  @Parameters(index = "1", arity = "0..1", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "2", arity = "0..1", paramLabel = "NAME[:KIND]", descriptionKey = "field.name")
  private String field;

  @Mixin
  private FieldOptions options;

  private boolean changes() {
    return ADD.equals(first) || RETIRE.equals(first) || REVIVE.equals(first);
  }

  @Override
  public boolean needsDatabase() {
    return changes();
  }

  @Override
  public boolean looksIntoDatabase() {
    return true;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    if (changes()) {
      change(context);
      return 0;
    } else if (type != null) {
      throw new RapportException("usage", Texts.in(context.locale(), "too-much", type), Texts.in(context.locale(), "types.usage.hint"));
    }
    context.typeProblems().forEach(problem -> context.err().println("rapport: " + problem));
    if (first == null) {
      all(context);
    } else {
      RecordType named = context.types().get(first);
      one(context, named, seen(context, named));
    }
    return 0;
  }

  private void change(CliContext context) throws RapportException {
    if (type == null || field == null) {
      throw new RapportException("usage", Texts.in(context.locale(), "missing", type == null ? "TYPE" : "NAME"),
          Texts.in(context.locale(), "types.usage.hint"));
    }
    FieldChanges fields = new FieldChanges(context);
    if (ADD.equals(first)) {
      fields.add(context.types().get(type), field, options);
    } else {
      fields.retire(context.types().get(type), field, RETIRE.equals(first));
    }
  }

  /** What may be seen of a type; all of it where no base is asked. */
  private static SeenFields seen(CliContext context, RecordType named) throws RapportException {
    return context.hasSession() ? SeenFields.of(context.session(), named) : SeenFields.all(named);
  }

  private static void all(CliContext context) throws RapportException {
    List<RecordType> types = new ArrayList<>();
    for (RecordType each : context.types().all()) {
      if (seen(context, each).any()) {
        types.add(each);
      }
    }
    if (context.wantsJson()) {
      JsonArray array = new JsonArray();
      for (RecordType each : types) {
        JsonObject object = new JsonObject();
        object.addProperty("type", each.name());
        object.addProperty("label", Annotations.text(each.eClass(), context.locale()));
        object.addProperty("package", each.modelClass().getEPackage().getNsURI());
        array.add(object);
      }
      JsonObject document = new JsonObject();
      document.add("types", array);
      context.json(document);
      return;
    }
    TextTable table = new TextTable(List.of(Texts.in(context.locale(), "types.type"), Texts.in(context.locale(), "types.label"),
        Texts.in(context.locale(), "types.package")));
    types.forEach(each -> table.add(List.of(each.name(), Annotations.plural(each.eClass(), context.locale()),
        each.modelClass().getEPackage().getNsURI())));
    table.print(context.out());
  }

  private static void one(CliContext context, RecordType recordType, SeenFields seen) {
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("type", recordType.name());
      document.add("features", features(context, recordType.eClass(), seen));
      context.json(document);
      return;
    }
    TextTable table = new TextTable(List.of(Texts.in(context.locale(), "types.feature"), Texts.in(context.locale(), "types.label"),
        Texts.in(context.locale(), "types.type"), ""));
    for (EStructuralFeature feature : seen.of(recordType.eClass())) {
      table.add(List.of(feature.getName(), recordType.text(feature, context.locale()), typeName(feature) + (feature.isMany() ? "[]" : ""),
          RecordType.isRetired(feature) ? Texts.in(context.locale(), "types.retired")
              : recordType.isRequired(feature) ? Texts.in(context.locale(), "types.required") : ""));
    }
    table.print(context.out());
  }

  private static JsonArray features(CliContext context, EClass eClass, SeenFields seen) {
    JsonArray array = new JsonArray();
    for (EStructuralFeature feature : seen.of(eClass)) {
      JsonObject object = new JsonObject();
      object.addProperty("name", feature.getName());
      object.addProperty("kind", kind(feature));
      object.addProperty("type", typeName(feature));
      object.addProperty("many", feature.isMany());
      object.addProperty("required", seen.type().isRequired(feature));
      if (RecordType.isComputed(feature)) {
        object.addProperty("computed", true);
      }
      if (!seen.writes(eClass, feature)) {
        object.addProperty("readOnly", true);
      }
      if (RecordType.isCustom(feature)) {
        object.addProperty("custom", true);
        object.addProperty("label", seen.type().text(feature, context.locale()));
        object.addProperty("retired", RecordType.isRetired(feature));
      }
      if (feature.getEType() instanceof EEnum choices) {
        JsonArray values = new JsonArray();
        choices.getELiterals().stream().filter(literal -> !RecordType.isRetired(literal)).forEach(literal -> values.add(literal.getLiteral()));
        object.add("values", values);
      }
      if (feature instanceof EReference reference && reference.isContainment()) {
        object.add("features", features(context, reference.getEReferenceType(), seen));
      }
      array.add(object);
    }
    return array;
  }

  private static String kind(EStructuralFeature feature) {
    return feature instanceof EReference reference ? reference.isContainment() ? "list" : "reference"
        : feature.getEType() instanceof EEnum ? "enum" : "attribute";
  }

  private static String typeName(EStructuralFeature feature) {
    String name = feature.getEType().getName();
    return feature instanceof EReference reference && !reference.isContainment() ? RecordType.typeName(reference.getEReferenceType())
        : switch (name) {
          case "EString" -> "text";
          case "EInt", "EIntegerObject", "ELong", "ELongObject", "EShort", "EShortObject", "EBigInteger" -> "integer";
          case "EBigDecimal", "EDouble", "EDoubleObject", "EFloat", "EFloatObject" -> "decimal";
          case "EBoolean", "EBooleanObject" -> "boolean";
          case "Date" -> "date";
          case "Instant" -> "instant";
          case "Money" -> "money";
          case "UUID" -> "id";
          default -> name;
        };
  }
}
