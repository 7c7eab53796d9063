package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.jobs.UndoRequest;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.Undone;

/** Takes a change or a batch back, and says what came of it. */
final class Undoing {

  private Undoing() {
  }

  /** @param kind takes large batches back, as a job */
  static void undo(CliContext context, JobKind kind, UUID changeOrBatch, String sentence) throws RapportException {
    if (context.session().store().jobs().changes(changeOrBatch, UndoRequest.MOST_AT_ONCE + 1) > UndoRequest.MOST_AT_ONCE) {
      undoByJob(context, kind, changeOrBatch);
      return;
    }
    Undone undone = context.session().store().undo(context.session().principal(), changeOrBatch);
    if (undone.batch() == null && !undone.changes().isEmpty()) {
      reportRecord(context, undone, sentence);
    } else if (context.wantsJson()) {
      context.json(document(undone.batch(), undone.changes().size(), kept(undone)));
    } else {
      context.out().println(Texts.in(context.locale(), "undone.batch", undone.changes().size(), undone.kept().size()));
      printKept(context, undone);
    }
  }

  private static JsonObject document(UUID batch, long undone, JsonArray kept) {
    JsonObject document = new JsonObject();
    document.addProperty("batch", String.valueOf(batch));
    document.addProperty("undone", undone);
    document.add("kept", kept);
    return document;
  }

  private static void undoByJob(CliContext context, JobKind kind, UUID batch) throws RapportException {
    Jobs jobs = new Jobs(context.session().store(), context.session().principal());
    Job job = OwnJob.finish(context, jobs.submit(kind, new UndoRequest(batch).toParameters()).id(), List.of(kind));
    UndoRequest.Result result = UndoRequest.Result.of(OwnJob.requireDone(context, job).progress().cursor());
    if (context.wantsJson()) {
      JsonArray kept = new JsonArray();
      result.kept().forEach(each -> kept.add(kept(new Ref(each.type(), each.id()), each.reason())));
      context.json(document(batch, result.undone(), kept));
    } else {
      context.out().println(Texts.in(context.locale(), "undone.batch", result.undone(), result.kept().size()));
      result.kept().forEach(each -> context.out().println("  " + new Ref(each.type(), each.id()) + ": " + each.reason()));
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
      kept.add(kept(each.record(), each.reason()));
    }
    return kept;
  }

  private static JsonObject kept(Ref record, String reason) {
    JsonObject object = new JsonObject();
    object.addProperty("type", record.type());
    object.addProperty("id", record.id().toString());
    object.addProperty("reason", reason);
    return object;
  }

  private static void printKept(CliContext context, Undone undone) {
    undone.kept().forEach(each -> context.out().println("  " + each.record() + ": " + each.reason()));
  }
}
