package org.rapport.core.internal.transfer;

import com.google.gson.Gson;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.jobs.JobSession;
import org.rapport.core.internal.transfer.ImportRun.Reached;
import org.rapport.core.jobs.JobContext;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ArrivalWatch;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Progress;

/**
 * Takes files in, a portion at a time. The cursor says which rows are done and what came of them; rows of the portion in
 * which a process died are known by their marks, and are not taken in twice.
 */
@Component
public final class ImportJob implements JobKind {

  /** The cursor: how far it is, or what came of it. */
  record Cursor(Reached reached, ImportResult result) {

    String toText() {
      return new Gson().toJson(this);
    }

    static Cursor of(String text) {
      return text.isEmpty() ? new Cursor(new Reached(0, 0, new Tally()), null) : new Gson().fromJson(text, Cursor.class);
    }
  }

  private final ArrivalWatch watch;

  /** Compares nothing. */
  public ImportJob() {
    this(null);
  }

  /** @param watch notices what may be there already; null where nobody does */
  @Activate
  public ImportJob(@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ArrivalWatch watch) {
    this.watch = watch;
  }

  @Override
  public String id() {
    return ImportRequest.KIND;
  }

  @Override
  public String name(Locale locale) {
    return Texts.in(locale, "import.job");
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public String run(JobContext context) throws RapportException {
    Cursor cursor = Cursor.of(context.progress().cursor());
    ImportResult result = cursor.result();
    if (result == null) {
      Session session = new JobSession(context.store(), context.principal());
      result = new ImportRun(session, ImportRequest.of(context.parameters()), watch).run(new JobWriting(context), cursor.reached());
      context.save(new Progress(new Cursor(null, result).toText(), result.read(), result.read(), context.progress().message()));
    }
    return Texts.in(context.principal().locale(), "job.import.done", result.read(), result.created(), result.merged(), result.skipped(),
        result.failed());
  }

  /** What came of an import that is done. */
  public static ImportResult result(String cursor) {
    return Cursor.of(cursor).result();
  }
}
