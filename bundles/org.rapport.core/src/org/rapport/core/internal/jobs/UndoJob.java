package org.rapport.core.internal.jobs;

import com.google.gson.Gson;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Component;
import org.rapport.core.internal.Texts;
import org.rapport.core.jobs.JobContext;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.UndoRequest;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.Undone;

/** Takes a large batch back. What is left is what the feed says, so that there is no cursor until the end: then it is the result. */
@Component
public final class UndoJob implements JobKind {

  @Override
  public String id() {
    return UndoRequest.KIND;
  }

  @Override
  public String name(Locale locale) {
    return Texts.in(locale, "job.undo");
  }

  @Override
  public String run(JobContext context) throws RapportException {
    UndoRequest request = new Gson().fromJson(context.parameters(), UndoRequest.class);
    Locale locale = context.principal().locale();
    Undone undone = context.undo(request.batch(), (done, total) -> {
      if (context.isCancelled()) {
        throw new OperationCanceledException();
      }
      return new Progress("", done, total, Texts.in(locale, "job.undo.done", done));
    });
    List<UndoRequest.Kept> kept = undone.kept().stream()
        .map(each -> new UndoRequest.Kept(each.record().type(), each.record().id(), each.reason())).toList();
    long changes = context.store().jobs().changes(context.id(), Long.MAX_VALUE);
    String message = Texts.in(locale, "job.undo.result", changes, kept.size());
    long done = context.progress().done();
    context.save(new Progress(new UndoRequest.Result(changes, kept).toCursor(), done, done, message));
    return message;
  }
}
