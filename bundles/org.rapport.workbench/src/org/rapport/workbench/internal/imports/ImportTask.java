package org.rapport.workbench.internal.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.jobs.UndoRequest;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ImportInspector;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.core.transfer.Inspection;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.State;
import org.rapport.store.Undone;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;

/**
 * The long work of an import: the dry run in this process, the import itself as a job of the base, which goes on without the
 * wizard, and taking it back. On the UI thread.
 */
final class ImportTask {

  private static final long LOOK_MILLIS = 250;

  private final WorkspaceService workspace;
  private final Display display;
  private final Loader loader;
  private final Consumer<String> progress;
  private volatile Job job;
  private volatile boolean cancelling;

  /** @param progress hears on the UI thread how far it is, in words */
  ImportTask(WorkspaceService workspace, Display display, Consumer<String> progress) {
    this.workspace = workspace;
    this.display = display;
    this.progress = progress;
    this.loader = new Loader(workspace, display, false);
  }

  private void tell(String words) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> progress.accept(words));
    }
  }

  /** Says what would happen. */
  void dryRun(ImportRequest request, Consumer<ImportResult> done, Consumer<RapportException> failed) {
    loader.load(ImportMessages.Import_checking,
        (session, monitor) -> new Importer(session).run(request.asDryRun(), new Telling(monitor, this::tell)), done, failed);
  }

  /** Tells how far a dry run is. */
  private static final class Telling extends ProgressMonitorWrapper {

    private final Consumer<String> words;

    Telling(IProgressMonitor monitor, Consumer<String> words) {
      super(monitor);
      this.words = words;
    }

    @Override
    public void subTask(String name) {
      super.subTask(name);
      words.accept(name);
    }
  }

  /** Gives up the dry run. */
  void cancelDryRun() {
    loader.cancel();
  }

  /** The batch of the import; null before there is one. */
  UUID batch() {
    return job == null ? null : job.id();
  }

  /** When the import was asked for. */
  Instant begun() {
    return job.at();
  }

  /**
   * Imports, and remembers the mappings of the tables.
   *
   * @param failed gets what went wrong; also {@code cancelled}
   */
  void run(ImportRequest request, List<Inspection> tables, Consumer<ImportResult> done, Consumer<RapportException> failed) {
    cancelling = false;
    new Loader(workspace, display).load(ImportMessages.Import_importing, (session, monitor) -> {
      new Importer(session).check(request);
      for (Inspection table : tables) {
        new ImportInspector(session).remember(table);
      }
      Jobs jobs = new Jobs(session.store(), session.principal());
      job = jobs.submit(workspace.kind(ImportRequest.KIND), request.toParameters());
      return Importer.result(finished(jobs, job.id()));
    }, done, failed);
  }

  /** Asks the import to end at its next step. */
  void cancel() {
    cancelling = true;
  }

  private Job finished(Jobs jobs, UUID id) throws RapportException {
    boolean asked = false;
    Job now = jobs.get(id);
    while (!now.state().ended()) {
      if (cancelling && !asked) {
        asked = true;
        cancel(jobs, id);
      }
      tell(now.progress().message());
      rest();
      now = jobs.get(id);
    }
    if (now.state() != State.DONE) {
      String code = now.state() == State.CANCELLED ? "cancelled" : now.code();
      throw new RapportException(code, now.progress().message(), ImportMessages.Import_stopped);
    }
    return now;
  }

  private static void cancel(Jobs jobs, UUID id) throws RapportException {
    try {
      jobs.cancel(id);
    } catch (RapportException e) {
      if (!e.code().equals("job-ended")) {
        throw e; // One that was quicker has its result.
      }
    }
  }

  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    }
  }

  /** Takes the whole import back, a large one as a job. */
  void undo(Consumer<String> done, Consumer<RapportException> failed) {
    UUID batch = job.id();
    new Loader(workspace, display, false).load(ImportMessages.Import_undoing, (session, monitor) -> undo(session, batch), done, failed);
  }

  private String undo(Session session, UUID batch) throws RapportException {
    if (session.store().jobs().changes(batch, UndoRequest.MOST_AT_ONCE + 1) > UndoRequest.MOST_AT_ONCE) {
      cancelling = false;
      Jobs jobs = new Jobs(session.store(), session.principal());
      Job ended = finished(jobs, jobs.submit(workspace.kind(UndoRequest.KIND), new UndoRequest(batch).toParameters()).id());
      UndoRequest.Result result = UndoRequest.Result.of(ended.progress().cursor());
      return words(result.undone(), result.kept().size());
    }
    Undone undone = session.store().undo(session.principal(), batch);
    return words(undone.changes().size(), undone.kept().size());
  }

  private static String words(long undone, int kept) {
    String words = NLS.bind(Messages.Undo_undoneMany, undone);
    return kept == 0 ? words : words + " " + NLS.bind(Messages.Undo_kept, kept);
  }
}
