package org.rapport.workbench.internal.admin;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.JobQueue.State;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.Foot;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;

/** Long work that the base remembers: what waits, runs, is done or failed, how far it is, what came out; and its end on wish. */
public final class JobsEditor extends LoadedPage<JobRow.All> {

  private static final int MOST = 200;
  private static final int BUSY_MILLIS = 1_000;
  private static final int IDLE_MILLIS = 5_000;
  private static final int PERCENT = 100;

  private final Moments texts = new Moments();
  private RowTable<JobRow> table;
  private JobDetail detail;
  private Foot footer;
  private PushButton cancel;
  private int turn;

  /** Made by the platform. */
  public JobsEditor() {
    super(AdminWords.Jobs_reading, true);
  }

  @Override
  protected JobRow.All read(Session asked) throws RapportException {
    return JobRow.All.read(asked, workspace(), MOST);
  }

  @Override
  protected Control body(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE) {
      @Override
      public boolean setFocus() {
        return table.setFocus();
      }
    };
    GridLayout layout = Layouts.plain(1);
    page.setLayout(layout);
    table = new RowTable<>(page, AdminWords.Jobs_title);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    table.columns(List.of(
        Column.of(AdminWords.Jobs_what, 5, row -> Cell.strong(row.name())),
        Column.of(AdminWords.Jobs_state, 4, JobsEditor::state),
        Column.of(AdminWords.Jobs_done, 5, row -> Cell.of(progress(row.job().progress()))),
        Column.of(AdminWords.Jobs_who, 3, row -> Cell.of(row.who())),
        Column.of(AdminWords.Jobs_at, 4, row -> Cell.of(texts.show(row.job().at()))),
        Column.of(AdminWords.Jobs_message, 6, row -> Cell.quiet(row.job().progress().message()))));
    table.control().addListener(SWT.Selection, event -> chosen());
    detail = new JobDetail(page);
    detail.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    return page;
  }

  private static Cell state(JobRow row) {
    Job job = row.job();
    if (job.cancelling() && !job.state().ended()) {
      return Cell.marked(AdminWords.Jobs_cancelling, "hourglass", "warn");
    }
    return switch (job.state()) {
      case WAITING -> Cell.marked(row.isKnown() ? AdminWords.Jobs_waiting : AdminWords.Jobs_waitingKind, "clock", "ink2");
      case RUNNING -> Cell.marked(AdminWords.Jobs_running, "loader", "info");
      case DONE -> Cell.marked(AdminWords.Jobs_isDone, "circle-check", "ok");
      case FAILED -> Cell.marked(AdminWords.Jobs_isFailed, "circle-alert", "bad");
      case CANCELLED -> Cell.marked(AdminWords.Jobs_isCancelled, "circle-x", "ink2");
    };
  }

  private String progress(Progress progress) {
    if (progress.total() <= 0) {
      return progress.done() <= 0 ? "" : texts.count(progress.done());
    }
    return NLS.bind(AdminWords.Jobs_progress, new Object[] {texts.count(progress.done()), texts.count(progress.total()),
        texts.count(Math.min(PERCENT, progress.done() * PERCENT / progress.total()))});
  }

  @Override
  protected void below(Composite page) {
    footer = new Foot(page);
    footer.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
  }

  @Override
  protected void acts(PageHeader head) {
    cancel = head.button(Kind.NORMAL, AdminWords.Jobs_cancel, "x", this::cancel);
  }

  @Override
  protected void handlers(PartHandlers handlers) {
    handlers.handle("org.eclipse.ui.file.refresh", this::reload);
  }

  @Override
  protected void reload() {
    if (session() != null) {
      turn++;
      super.reload();
    }
  }

  @Override
  protected void answered() {
    later(turn);
  }

  /** Jobs are in no feed: they are looked at again while somebody sees them. */
  private void later(int mine) {
    if (isClosed()) {
      return;
    }
    table.getDisplay().timerExec(found() != null && found().isBusy() ? BUSY_MILLIS : IDLE_MILLIS, () -> {
      if (isClosed() || mine != turn) {
        return;
      }
      if (getSite().getPage().isPartVisible(this)) {
        reload();
      } else {
        later(mine);
      }
    });
  }

  @Override
  protected void show() {
    JobRow.All jobs = found();
    boolean without = isWithout(AdminWords.Jobs_failed, "");
    if (!without && jobs.rows().isEmpty()) {
      state().showEmpty("loader", AdminWords.Jobs_empty, AdminWords.Jobs_emptyText, null, "", () -> { });
      top(false);
    } else if (!without) {
      Optional<JobRow> before = table.selected();
      if (!table.rows().equals(jobs.rows())) {
        int seen = table.control().getTopIndex();
        table.show(jobs.rows());
        table.control().setTopIndex(seen);
        table.mark(jobs.rows().stream().filter(row -> before.filter(old -> old.job().id().equals(row.job().id())).isPresent()).toList());
      }
      top(true);
    }
    header().words(jobs == null ? "" : jobs.everybody() ? AdminWords.Jobs_everybody : AdminWords.Jobs_own);
    foot();
    chosen();
  }

  private void foot() {
    JobRow.All jobs = found();
    if (jobs == null) {
      footer.show(List.of(), "");
      return;
    }
    long open = jobs.rows().stream().filter(row -> !row.job().state().ended()).count();
    long bad = jobs.rows().stream().filter(row -> row.job().state() == State.FAILED).count();
    footer.show(List.of(NLS.bind(AdminWords.Jobs_count, new Object[] {texts.count(jobs.rows().size()), texts.count(open), texts.count(bad)})),
        AdminWords.Jobs_order);
  }

  private void chosen() {
    Optional<JobRow> row = isBody() ? table.selected() : Optional.empty();
    boolean can = row.filter(each -> !each.job().state().ended() && !each.job().cancelling()).isPresent();
    cancel.setEnabled(can);
    cancel.setToolTipText(can ? AdminWords.Jobs_cancelTip : row.isEmpty() ? AdminWords.Jobs_choose : AdminWords.Jobs_ended);
    detail.show(row);
  }

  /** Asks the chosen job to stop. */
  public void cancel() {
    Optional<JobRow> row = isBody() ? table.selected() : Optional.empty();
    row.filter(each -> !each.job().state().ended()).ifPresent(each -> {
      band().show("");
      new Loader(workspace(), table.getDisplay()).load(AdminWords.Jobs_cancellingJob, (asked, monitor) -> {
        new Jobs(asked.store(), asked.principal()).cancel(each.job().id());
        return null;
      }, ignored -> reload(), problem -> {
        refuse(problem);
        reload();
      });
    });
  }

  /** The jobs that are shown. */
  public RowTable<JobRow> table() {
    return table;
  }

  /** What the chosen job says, and its code. */
  public String detail() {
    return detail.words();
  }

  /** Whether the list was read. */
  public boolean isListed() {
    return found() != null;
  }

  @Override
  protected void stop() {
    turn++;
    super.stop();
  }
}
