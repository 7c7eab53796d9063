package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Bin;

/** Says what hangs on a record, and what its deletion would do to that. */
final class Hanging {

  private Hanging() {
  }

  static void report(CliContext context, Ref ref) throws RapportException {
    List<Bin.Hanging> all = context.session().store().bin().hangsOn(context.session().principal(), ref);
    boolean refused = all.stream().anyMatch(each -> each.effect() == Bin.Effect.REFUSE);
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("type", ref.type());
      document.addProperty("id", ref.id().toString());
      document.addProperty("refused", refused);
      JsonArray array = new JsonArray();
      all.forEach(each -> array.add(json(each)));
      document.add("hangs", array);
      context.json(document);
      return;
    }
    for (Bin.Hanging each : all) {
      String names = each.first().stream().map(named -> named.label() == null ? named.record().id().toString() : named.label())
          .collect(Collectors.joining(", "));
      context.out().println(Texts.in(context.locale(), "hangs." + each.effect(), each.type(), each.feature(),
          String.valueOf(each.count()) + (each.atLeast() ? "+" : ""), names));
    }
    context.out().println(Texts.in(context.locale(), refused ? "hangs.refused" : "hangs.none-refuses", ref.type(), ref.id()));
  }

  private static JsonObject json(Bin.Hanging each) {
    JsonObject object = new JsonObject();
    object.addProperty("type", each.type());
    object.addProperty("feature", each.feature());
    object.addProperty("effect", each.effect().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    object.addProperty("count", each.count());
    if (each.atLeast()) {
      object.addProperty("countAtLeast", true);
    }
    JsonArray first = new JsonArray();
    each.first().forEach(named -> {
      JsonObject record = new JsonObject();
      record.addProperty("id", named.record().id().toString());
      record.addProperty("label", named.label());
      first.add(record);
    });
    object.add("first", first);
    return object;
  }
}
