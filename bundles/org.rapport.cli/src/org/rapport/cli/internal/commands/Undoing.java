package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.UUID;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.store.Change;
import org.rapport.store.Undone;

/** Takes a change or a batch back, and says what came of it. */
final class Undoing {

  private Undoing() {
  }

  static void undo(CliContext context, UUID changeOrBatch, String sentence) throws RapportException {
    Undone undone = context.session().store().undo(context.session().principal(), changeOrBatch);
    if (undone.batch() == null && undone.changes().size() == 1) {
      Change change = undone.changes().get(0);
      Found.report(context, change.set().root(), change.version(), undone.changes(), sentence);
      return;
    }
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("batch", String.valueOf(undone.batch()));
      document.addProperty("undone", undone.changes().size());
      JsonArray kept = new JsonArray();
      for (Undone.Kept each : undone.kept()) {
        JsonObject object = new JsonObject();
        object.addProperty("type", each.record().type());
        object.addProperty("id", each.record().id().toString());
        object.addProperty("reason", each.reason());
        kept.add(object);
      }
      document.add("kept", kept);
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), "undone.batch", undone.changes().size(), undone.kept().size()));
      undone.kept().forEach(each -> context.out().println("  " + each.record() + ": " + each.reason()));
    }
  }
}
