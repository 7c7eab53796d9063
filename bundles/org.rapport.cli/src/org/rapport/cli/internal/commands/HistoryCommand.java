package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Bin.Binned;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows who changed what in a record, the newest change first. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=history")
@Command(name = "history", sortOptions = false)
public final class HistoryCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Override
  public int run(CliContext context) throws RapportException {
    Ref ref = Found.ref(context, type, id);
    List<Change> changes = context.session().store().history(context.session().principal(), ref);
    if (changes.isEmpty()) {
      throw Found.notFound(context, ref);
    }
    Map<Ref, String> labels = labels(context, changes);
    List<Binned> merged = context.session().store().bin().mergedInto(context.session().principal(), ref);
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      JsonArray array = new JsonArray();
      changes.forEach(change -> array.add(json(change, labels)));
      document.add("changes", array);
      JsonArray others = new JsonArray();
      merged.forEach(each -> others.add(json(each)));
      document.add("merged", others);
      context.json(document);
    } else {
      changes.forEach(change -> print(context, change, labels));
      merged.forEach(each -> context.out().println(Texts.in(context.locale(), "history.merged", each.label() == null ? "" : each.label(),
          each.record().type(), each.record().id().toString())));
    }
    return 0;
  }

  private static JsonObject json(Binned merged) {
    JsonObject object = new JsonObject();
    object.addProperty("type", merged.record().type());
    object.addProperty("id", merged.record().id().toString());
    object.addProperty("label", merged.label());
    object.addProperty("when", merged.when().toString());
    object.addProperty("who", merged.who());
    return object;
  }

  /** The changed features of a change, those of rows as {@code emails[ID].address}. */
  private static Map<String, FeatureChange> features(Change change) {
    Map<String, FeatureChange> features = new LinkedHashMap<>();
    change.set().features().forEach(each -> features.put(each.feature(), each));
    for (RowChange row : change.set().rows()) {
      String path = row.feature() + "[" + row.row() + "]";
      row.features().forEach(each -> features.put(path + "." + each.feature(), each));
      if (row.before() != row.after() && row.before() >= 0 && row.after() >= 0) {
        features.put(path, new FeatureChange(path, row.before(), row.after()));
      }
    }
    return features;
  }

  private static Map<Ref, String> labels(CliContext context, List<Change> changes) throws RapportException {
    Set<Ref> refs = new HashSet<>();
    for (Change change : changes) {
      for (FeatureChange each : features(change).values()) {
        for (Serializable value : new Serializable[] {each.before(), each.after()}) {
          if (value instanceof Ref ref) {
            refs.add(ref);
          }
        }
      }
    }
    return context.session().store().labels(context.session().principal(), refs);
  }

  private static JsonObject json(Change change, Map<Ref, String> labels) {
    JsonObject object = new JsonObject();
    object.addProperty("change", change.id().toString());
    object.addProperty("when", change.when().toString());
    object.addProperty("who", change.who());
    object.addProperty("version", change.version());
    object.addProperty("kind", change.set().kind().name().toLowerCase(java.util.Locale.ROOT));
    change.batchId().ifPresent(batch -> object.addProperty("batch", batch.toString()));
    change.undoneId().ifPresent(undone -> object.addProperty("undoes", undone.toString()));
    JsonObject features = new JsonObject();
    features(change).forEach((path, each) -> {
      JsonObject values = new JsonObject();
      values.add("old", value(each.before(), labels));
      values.add("new", value(each.after(), labels));
      features.add(path, values);
    });
    object.add("features", features);
    return object;
  }

  private static JsonElement value(Serializable value, Map<Ref, String> labels) {
    return value instanceof Ref ref ? RecordJson.reference(ref, labels.get(ref)) : RecordJson.value(value);
  }

  private static void print(CliContext context, Change change, Map<Ref, String> labels) {
    ValueTexts texts = new ValueTexts(context.locale(), context.zone());
    context.out().println(Texts.in(context.locale(), "history." + change.set().kind().name(), texts.show(null, change.when()), change.who(),
        String.valueOf(change.version()), change.id()));
    features(change).forEach((path, each) -> context.out().println("  " + path.replaceAll("\\[[^]]*]", "[]") + ": "
        + show(texts, each.before(), labels) + " → " + show(texts, each.after(), labels)));
  }

  private static String show(ValueTexts texts, Serializable value, Map<Ref, String> labels) {
    return value == null ? "–" : value instanceof Ref ref ? labels.getOrDefault(ref, ref.toString()) : texts.show(null, value);
  }
}
