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
    if (undone.batch() == null && !undone.changes().isEmpty()) {
      reportRecord(context, undone, sentence);
    } else if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("batch", String.valueOf(undone.batch()));
      document.addProperty("undone", undone.changes().size());
      document.add("kept", kept(undone));
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), "undone.batch", undone.changes().size(), undone.kept().size()));
      printKept(context, undone);
    }
  }

  /** Says what came of taking back a change of one record, which may have had consequences in others. */
  static void reportRecord(CliContext context, Undone undone, String sentence) throws RapportException {
    Change change = undone.changes().get(0);
    if (context.wantsJson()) {
      JsonObject document = Found.document(change.set().root(), change.version(), change.id());
      if (!undone.kept().isEmpty()) {
        document.add("kept", kept(undone));
      }
      context.json(document);
    } else {
      Found.report(context, change.set().root(), change.version(), undone.changes(), sentence);
      printKept(context, undone);
    }
  }

  private static JsonArray kept(Undone undone) {
    JsonArray kept = new JsonArray();
    for (Undone.Kept each : undone.kept()) {
      JsonObject object = new JsonObject();
      object.addProperty("type", each.record().type());
      object.addProperty("id", each.record().id().toString());
      object.addProperty("reason", each.reason());
      kept.add(object);
    }
    return kept;
  }

  private static void printKept(CliContext context, Undone undone) {
    undone.kept().forEach(each -> context.out().println("  " + each.record() + ": " + each.reason()));
  }
}
