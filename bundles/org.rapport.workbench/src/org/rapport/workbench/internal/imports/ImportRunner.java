package org.rapport.workbench.internal.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.transfer.ImportProblems;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.values.References;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.WorkspaceService;

/** Where the last step of the wizard is, and what was said of it. On the UI thread. */
final class ImportRunner {

  /** How far it is. */
  enum Phase {
    /** Nothing was done yet, or what was done is out of date. */
    NEW, CHECKING, CHECKED,
    /** The dry run was given up, or it failed. */
    STOPPED, IMPORTING, DONE,
    /** The import was given up or failed; what was written until then can be taken back. */
    BROKEN, UNDONE
  }

  private final ImportModel model;
  private final WorkspaceService workspace;
  private final Runnable changed;
  private final ImportTask task;
  private Phase phase = Phase.NEW;
  private String words = "";
  private boolean failure;
  private ImportRequest checked;
  private final FailedRows failedRows = FailedRows.ofWorkbench();
  private ImportResult result;
  private Path saved;

  ImportRunner(ImportModel model, WorkspaceService workspace, Runnable changed) {
    this.model = model;
    this.workspace = workspace;
    this.changed = changed;
    this.task = new ImportTask(workspace, model.display(), this::progress);
  }

  Phase phase() {
    return phase;
  }

  /** A sentence about it. */
  String words() {
    return words;
  }

  /** Whether the sentence says what went wrong. */
  boolean isFailure() {
    return failure;
  }

  /** What would come of the import, later what came of it; empty while that is not known. */
  Optional<ImportResult> result() {
    return Optional.ofNullable(result);
  }

  private void progress(String rows) {
    if (phase == Phase.CHECKING || phase == Phase.IMPORTING) {
      say((phase == Phase.CHECKING ? ImportMessages.Import_checking : ImportMessages.Import_importing) + " " + rows);
    }
  }

  private void say(String sentence) {
    words = sentence;
    failure = false;
    changed.run();
  }

  private void become(Phase now, String sentence) {
    phase = now;
    say(sentence);
  }

  private void fail(Phase now, RapportException problem) {
    phase = now;
    words = (problem.getMessage() + " " + problem.hint()).strip();
    failure = true;
    changed.run();
  }

  /** Checks what was not checked as it is now. */
  void checkIfChanged() {
    if (phase == Phase.NEW || !model.request().equals(checked) && (phase == Phase.CHECKED || phase == Phase.STOPPED)) {
      check();
    }
  }

  /** Tries the import without writing anything. */
  void check() {
    checked = model.request();
    result = null;
    become(Phase.CHECKING, ImportMessages.Import_checking);
    task.dryRun(checked, answer -> {
      result = answer;
      become(Phase.CHECKED, answer.problems().isEmpty() ? ImportMessages.Check_good
          : NLS.bind(ImportMessages.Check_problems, Texts.count(answer.problems().size()), Texts.count(answer.failed())));
    }, problem -> fail(Phase.STOPPED, problem));
  }

  /** Gives up what is going on. */
  void stop() {
    if (phase == Phase.CHECKING) {
      task.cancelDryRun();
      become(Phase.STOPPED, ImportMessages.Check_stopped);
    } else if (phase == Phase.IMPORTING) {
      task.cancel();
      say(ImportMessages.Import_cancelling);
    }
  }

  /** Imports. */
  void start() {
    List<Inspection> tables = model.tables().stream().map(ImportSource::inspection).toList();
    become(Phase.IMPORTING, ImportMessages.Import_importing);
    task.run(checked.withFailed(failedRows.file()), tables, answer -> {
      result = answer;
      String counted = NLS.bind(ImportMessages.Done_words, new Object[] {Texts.count(answer.read()), Texts.count(answer.created()),
          Texts.count(answer.merged()), Texts.count(answer.skipped()), Texts.count(answer.failed())});
      become(Phase.DONE, answer.duplicates() == 0 ? counted : NLS.bind(ImportMessages.Done_watched, counted, Texts.count(answer.duplicates())));
    }, problem -> fail(Phase.BROKEN, problem));
  }

  /** Whether something was written that can be taken back. */
  boolean canUndo() {
    return phase == Phase.DONE && result.batch() != null || phase == Phase.BROKEN && task.batch() != null;
  }

  /** Takes the whole import back. */
  void undo() {
    say(ImportMessages.Import_undoing);
    task.undo(sentence -> {
      workspace.say(sentence);
      become(Phase.UNDONE, sentence);
    }, problem -> fail(phase, problem));
  }

  /** Shows the lists of what was created or changed by this person since the import began. */
  void openRecords() {
    String login = workspace.login();
    String where = "changedAt >= " + task.begun() + " and changedBy = " + References.literal(login);
    for (RecordType type : model.targets()) {
      workspace.openList(type, where, NLS.bind(ImportMessages.Done_list, Annotations.plural(type.eClass(), Locale.getDefault())));
    }
  }

  /** What the failed rows are called where somebody saves them. */
  String failedName() {
    List<ImportSource> sources = model.sources();
    String name = sources.size() == 1 ? sources.get(0).file().getFileName().toString().replaceFirst("[.].*", "") : ImportMessages.Import_title;
    return NLS.bind(ImportMessages.Done_failedName, name);
  }

  /** Writes the problems into a file. */
  void exportProblems(Path file) {
    ImportResult shown = result;
    write(file, () -> ImportProblems.write(shown.problems(), file, Locale.getDefault()));
  }

  /** Writes the failed rows into a file, those under other headings beside it. */
  void saveFailed(Path file) {
    ImportResult shown = result;
    write(file, () -> ImportProblems.copyRejected(shown, file, Locale.getDefault()));
  }

  /** The file that was written last; empty where none was. */
  Optional<Path> saved() {
    return Optional.ofNullable(saved);
  }

  /** What writes a file. */
  private interface Write {
    void run() throws RapportException;
  }

  private void write(Path file, Write write) {
    new Loader(workspace, model.display()).load(ImportMessages.Import_writing, (session, monitor) -> {
      write.run();
      return file;
    }, written -> {
      saved = written;
      say(NLS.bind(ImportMessages.Done_saved, written));
    }, problem -> fail(phase, problem));
  }

  /** Ends what is only of use here; an import goes on, and writes its failed rows. */
  void close() {
    task.cancelDryRun();
    if (phase != Phase.IMPORTING) {
      failedRows.discard();
    }
  }
}
