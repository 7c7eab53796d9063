package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
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
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the model: all types, or the features of one. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=types")
@Command(name = "types", sortOptions = false)
public final class TypesCommand implements CliCommand {

  @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Override
  public boolean needsDatabase() {
    return false;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    context.typeProblems().forEach(problem -> context.err().println("rapport: " + problem));
    if (type == null) {
      all(context);
    } else {
      one(context, context.types().get(type));
    }
    return 0;
  }

  private static void all(CliContext context) {
    if (context.wantsJson()) {
      JsonArray array = new JsonArray();
      for (RecordType each : context.types().all()) {
        JsonObject object = new JsonObject();
        object.addProperty("type", each.name());
        object.addProperty("label", Annotations.text(each.eClass(), context.locale()));
        object.addProperty("package", each.eClass().getEPackage().getNsURI());
        array.add(object);
      }
      JsonObject document = new JsonObject();
      document.add("types", array);
      context.json(document);
      return;
    }
    TextTable table = new TextTable(List.of(Texts.in(context.locale(), "types.type"), Texts.in(context.locale(), "types.label"),
        Texts.in(context.locale(), "types.package")));
    context.types().all().forEach(each -> table.add(List.of(each.name(), Annotations.plural(each.eClass(), context.locale()),
        each.eClass().getEPackage().getNsURI())));
    table.print(context.out());
  }

  private static void one(CliContext context, RecordType recordType) {
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("type", recordType.name());
      document.add("features", features(recordType.eClass()));
      context.json(document);
      return;
    }
    TextTable table = new TextTable(List.of(Texts.in(context.locale(), "types.feature"), Texts.in(context.locale(), "types.label"),
        Texts.in(context.locale(), "types.type"), ""));
    for (EStructuralFeature feature : recordType.eClass().getEAllStructuralFeatures()) {
      table.add(List.of(feature.getName(), Annotations.text(feature, context.locale()), typeName(feature) + (feature.isMany() ? "[]" : ""),
          feature.isRequired() ? Texts.in(context.locale(), "types.required") : ""));
    }
    table.print(context.out());
  }

  private static JsonArray features(EClass eClass) {
    JsonArray array = new JsonArray();
    for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
      JsonObject object = new JsonObject();
      object.addProperty("name", feature.getName());
      object.addProperty("kind", kind(feature));
      object.addProperty("type", typeName(feature));
      object.addProperty("many", feature.isMany());
      object.addProperty("required", feature.isRequired());
      if (RecordType.isComputed(feature)) {
        object.addProperty("computed", true);
      }
      if (feature.getEType() instanceof EEnum choices) {
        JsonArray values = new JsonArray();
        choices.getELiterals().forEach(literal -> values.add(literal.getLiteral()));
        object.add("values", values);
      }
      if (feature instanceof EReference reference && reference.isContainment()) {
        object.add("features", features(reference.getEReferenceType()));
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
