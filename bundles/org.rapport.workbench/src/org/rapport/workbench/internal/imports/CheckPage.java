package org.rapport.workbench.internal.imports;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.core.transfer.Inspection;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.ui.Clip;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;
import org.rapport.workbench.ui.Tokens;

/** The last step: everything that is wrong before anything is written, then the import, what came of it, and the way back. */
final class CheckPage extends ImportPage {

  private static final int FIGURES = 5;

  private final ImportRunner runner;
  private final Label[] figures = new Label[FIGURES];
  private Composite counts;
  private Label state;
  private PushButton stop;
  private PushButton again;
  private final ColumnSetup setup;
  private final BiConsumer<ImportSource, Inspection.Column> show;
  private RowTable<Problem> problems;
  private List<Problem> listed = List.of();
  private ProblemPane pane;
  private PushButton copy;
  private PushButton export;
  private Composite after;
  private PushButton open;
  private PushButton failed;
  private PushButton folder;
  private PushButton undo;

  /**
   * @param changed told when it has something else to show
   * @param show shows a column where it is matched
   */
  CheckPage(ImportModel model, WorkspaceService workspace, ColumnSetup setup, Runnable changed, BiConsumer<ImportSource, Inspection.Column> show) {
    super(model);
    this.setup = setup;
    this.show = show;
    runner = new ImportRunner(model, workspace, changed);
  }

  @Override
  String step() {
    return ImportMessages.Check_step;
  }

  @Override
  String title() {
    return ImportMessages.Check_title;
  }

  @Override
  String lead() {
    return runner.canUndo() ? ImportMessages.Import_note : ImportMessages.Check_lead;
  }

  @Override
  String summary() {
    return runner.result().map(result -> NLS.bind(ImportMessages.Check_summary, Texts.count(result.read()), Texts.count(result.failed()))).orElse("");
  }

  @Override
  void acts(Composite parent) {
    again = new PushButton(parent, Kind.NORMAL, ImportMessages.Check_again, "rotate-ccw").onPress(runner::check);
    stop = new PushButton(parent, Kind.NORMAL, ImportMessages.Check_stop, "x").onPress(runner::stop);
  }

  @Override
  void fill(Composite parent) {
    ((GridLayout) parent.getLayout()).verticalSpacing = 10;
    Composite sentence = plain(parent, 2);
    sentence.setLayoutData(wide());
    state = new Label(sentence, SWT.WRAP);
    state.setLayoutData(wrapping());
    folder = new PushButton(sentence, Kind.LINK, ImportMessages.Done_folder, "package").onPress(() -> runner.saved().ifPresent(CheckPage::openFolder));
    counts = plain(parent, FIGURES);
    ((GridLayout) counts.getLayout()).horizontalSpacing = 32;
    counts.setLayoutData(wide());
    List<String> names = List.of(ImportMessages.Count_read, ImportMessages.Count_created, ImportMessages.Count_merged, ImportMessages.Count_skipped,
        ImportMessages.Count_failed);
    for (int i = 0; i < FIGURES; i++) {
      Composite figure = plain(counts, 1);
      figures[i] = Tokens.styled(new Label(figure, SWT.NONE), "rapport-section");
      figures[i].setLayoutData(wide());
      label(figure, names.get(i));
    }
    table(parent);
    Composite acts = plain(parent, 3);
    acts.setLayoutData(wide());
    copy = new PushButton(acts, Kind.QUIET, ImportMessages.Problems_copy, "copy").onPress(this::copy);
    export = new PushButton(acts, Kind.QUIET, ImportMessages.Problems_export, "download").onPress(() -> ask("problems.csv", runner::exportProblems));
    after = plain(acts, 3);
    after.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    open = new PushButton(after, Kind.NORMAL, ImportMessages.Done_open, "list").onPress(runner::openRecords);
    failed = new PushButton(after, Kind.NORMAL, ImportMessages.Done_failed, "save").onPress(() -> ask(runner.failedName(), runner::saveFailed));
    undo = new PushButton(after, Kind.NORMAL, ImportMessages.Done_undo, "undo-2").onPress(runner::undo);
  }

  private void table(Composite parent) {
    problems = new RowTable<>(parent, ImportMessages.Problems_title);
    problems.setLayoutData(filling());
    pane = new ProblemPane(parent, model(), setup, show);
    problems.columns(List.of(
        new Column<>(ImportMessages.Problems_file, 4, false, each -> Cell.strong(each.file()), Comparator.comparing(Problem::file).thenComparing(Problem::line)),
        new Column<>(ImportMessages.Problems_lineHead, 2, true, each -> Cell.of(each.line() == 0 ? "" : String.valueOf(each.line())),
            Comparator.comparing(Problem::line)),
        new Column<>(ImportMessages.Match_column, 3, false, each -> Cell.of(pane.column(each)), Comparator.comparing(pane::column)),
        new Column<>(ImportMessages.Problems_reason, 10, false, each -> each.failed() ? Cell.marked(each.reason(), "circle-alert", "bad")
            : Cell.marked(each.reason(), "triangle-alert", "warn"), Comparator.comparing(Problem::reason)),
        new Column<>(ImportMessages.Preview_then, 3, false, each -> Cell.of(each.failed() ? ImportMessages.Problems_left : ImportMessages.Problems_noted),
            Comparator.comparing(Problem::failed))));
    problems.control().addListener(SWT.Selection, event -> showProblem());
    problems.control().addListener(SWT.DefaultSelection, event -> problems.selected().filter(each -> mends()).ifPresent(pane::open));
    problems.control().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
        copy();
      }
    });
  }

  /** Whether something can still be changed, since nothing was written yet. */
  private boolean mends() {
    return runner.phase() == ImportRunner.Phase.CHECKED;
  }

  private void showProblem() {
    pane.show(problems.selected(), mends());
  }

  private void copy() {
    if (!problems.rows().isEmpty()) {
      Clip.put(problems.getDisplay(), problems.text());
    }
  }

  private static void openFolder(Path file) {
    Program.launch(file.toAbsolutePath().getParent().toString());
  }

  private void ask(String name, Consumer<Path> write) {
    FileDialog dialog = new FileDialog(control().getShell(), SWT.SAVE);
    dialog.setFilterExtensions(new String[] {"*.csv"});
    dialog.setFileName(name);
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file != null) {
      write.accept(Path.of(file));
    }
  }

  @Override
  void focus() {
    (problems.isVisible() ? problems : control()).setFocus();
  }

  @Override
  void refresh() {
    if (control() == null) {
      return;
    }
    if (!model().isLooking()) {
      runner.checkIfChanged();
    }
    ImportRunner.Phase phase = runner.phase();
    boolean working = phase == ImportRunner.Phase.CHECKING || phase == ImportRunner.Phase.IMPORTING;
    state.setText(runner.words());
    state.setForeground(Tokens.color(runner.isFailure() ? "bad" : "ink"));
    Optional<ImportResult> result = runner.result();
    show(counts, result.isPresent());
    show(problems, result.isPresent());
    result.ifPresent(this::show);
    boolean wrong = result.isPresent() && !result.get().problems().isEmpty();
    copy.setVisible(wrong);
    export.setVisible(wrong);
    pane.show(wrong ? problems.selected() : Optional.empty(), mends());
    show(folder, runner.saved().isPresent() && !working);
    show(stop, working);
    show(again, phase == ImportRunner.Phase.CHECKED || phase == ImportRunner.Phase.STOPPED);
    after.setVisible(runner.canUndo());
    open.setEnabled(phase == ImportRunner.Phase.DONE);
    show(failed, result.isPresent() && !result.get().rejected().isEmpty());
    showLead();
  }

  private void show(ImportResult result) {
    long[] values = {result.read(), result.created(), result.merged(), result.skipped(), result.failed()};
    for (int i = 0; i < FIGURES; i++) {
      figures[i].setText(Texts.count(values[i]));
    }
    figures[FIGURES - 1].setForeground(Tokens.color(result.failed() > 0 ? "bad" : "ink"));
    if (!listed.equals(result.problems())) {
      listed = result.problems();
      problems.show(listed);
      if (!listed.isEmpty()) {
        problems.select(Math.max(0, problems.control().getSelectionIndex()));
        problems.setFocus();
      }
    }
  }

  @Override
  Optional<String> blocked() {
    return switch (runner.phase()) {
      case CHECKED -> model().blocked().or(() -> runner.result().filter(each -> each.created() + each.merged() > 0).isPresent() ? Optional.empty()
          : Optional.of(ImportMessages.Check_nothing));
      case CHECKING -> Optional.of(ImportMessages.Import_checking);
      case IMPORTING -> Optional.of(ImportMessages.Import_importing);
      default -> Optional.of("");
    };
  }

  /** Does, undoes and says what this page shows. */
  ImportRunner runner() {
    return runner;
  }
}
