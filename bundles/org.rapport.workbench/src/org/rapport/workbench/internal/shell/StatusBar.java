package org.rapport.workbench.internal.shell;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Isolation;
import org.rapport.isolation.IsolationListener;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.commands.Commands;
import org.rapport.workbench.internal.plugins.PluginFaults;
import org.rapport.workbench.ui.Tokens;

/** The bar at the bottom: the database, whether all work is saved, what was said last, jobs, and problems. */
public final class StatusBar {

  /** Its height. */
  public static final int HEIGHT = 26;
  private static final int SAID_MILLIS = 12_000;
  private static final int JOB_DELAY = 400;

  private WorkspaceService workspace;
  private Isolation isolation;
  private IWorkbenchWindow window;
  private Display display;
  private Composite bar;
  private StatusItem database;
  private StatusItem saved;
  private StatusItem said;
  private StatusItem jobs;
  private StatusItem plugins;
  private StatusItem problems;
  private int errors;
  private long saying;

  /** Called by the platform. */
  @PostConstruct
  void create(Composite parent, IWorkbenchWindow owner, WorkspaceService current) {
    workspace = current;
    isolation = owner.getService(Isolation.class);
    window = owner;
    display = parent.getDisplay();
    Commands commands = new Commands(owner);
    bar = Tokens.styled(new FullWidth(parent, HEIGHT), "rapport-win");
    GridLayout layout = new GridLayout(6, false);
    layout.marginHeight = 0;
    layout.marginWidth = 8;
    layout.horizontalSpacing = 8;
    bar.setLayout(layout);
    database = item(false, () -> commands.run("org.rapport.workbench.open"));
    saved = item(false, null);
    said = item(true, null);
    jobs = item(false, () -> commands.run("org.rapport.workbench.progress"));
    plugins = item(false, () -> commands.run("org.rapport.workbench.plugins"));
    problems = item(false, () -> commands.run("org.rapport.workbench.errorLog"));
    follow();
    workspace.problems().forEach(problem -> ILog.of(StatusBar.class).error(problem));
    refresh();
  }

  private StatusItem item(boolean wide, Runnable action) {
    StatusItem item = new StatusItem(bar, action);
    GridData data = new GridData(wide ? SWT.FILL : SWT.BEGINNING, SWT.FILL, wide, true);
    item.setLayoutData(data);
    return item;
  }

  private void follow() {
    Runnable state = this::refresh;
    workspace.addListener(state);
    Consumer<String> hearer = this::say;
    workspace.addHearer(hearer);
    IJobChangeListener busy = new JobChangeAdapter() {
      @Override
      public void running(IJobChangeEvent event) {
        later();
      }

      @Override
      public void done(IJobChangeEvent event) {
        later();
      }

      private void later() {
        if (!display.isDisposed()) {
          display.asyncExec(() -> display.timerExec(JOB_DELAY, StatusBar.this::showJobs));
        }
      }
    };
    // Begins to note what jobs do: its view would not show those that began before somebody opened it.
    PlatformUI.getWorkbench().getProgressService();
    Job.getJobManager().addJobChangeListener(busy);
    ILogListener log = (status, plugin) -> {
      if (status.getSeverity() == IStatus.ERROR && !display.isDisposed()) {
        display.asyncExec(() -> {
          errors++;
          refresh();
        });
      }
    };
    Platform.addLogListener(log);
    IsolationListener fault = new IsolationListener() {
      @Override
      public void left(Fault happened) {
        if (!display.isDisposed()) {
          display.asyncExec(StatusBar.this::refresh);
        }
      }
    };
    isolation.addListener(fault);
    UnsavedParts unsaved = new UnsavedParts(() -> display.asyncExec(this::refresh));
    window.getPartService().addPartListener(unsaved);
    bar.addDisposeListener(event -> {
      window.getPartService().removePartListener(unsaved);
      workspace.removeListener(state);
      workspace.removeHearer(hearer);
      Job.getJobManager().removeJobChangeListener(busy);
      Platform.removeLogListener(log);
      isolation.removeListener(fault);
    });
  }

  private void showJobs() {
    if (bar.isDisposed()) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (Job job : Job.getJobManager().find(null)) {
      if (!job.isSystem() && job.getState() == Job.RUNNING) {
        names.add(job.getName());
      }
    }
    String text = names.isEmpty() ? "" : names.size() == 1 ? names.get(0) : NLS.bind(Messages.Status_jobs, names.size());
    jobs.show(names.isEmpty() ? null : "loader", "info", text, Messages.Status_jobsTip);
    bar.layout();
  }

  private void refresh() {
    if (bar.isDisposed()) {
      return;
    }
    String name = workspace.location().map(location -> switch (location.name()) {
      case "default" -> Messages.Status_default;
      case "demo" -> Messages.Status_demo;
      default -> location.name();
    }).orElse(Messages.Status_none);
    database.show("database", "ink2", name, Messages.Status_databaseTip);
    switch (workspace.state()) {
      case OPEN -> showSaved();
      case OPENING -> saved.show("loader", "info", Messages.Workspace_opening, null);
      case FAILED -> saved.show("circle-alert", "bad", Messages.Status_failed, null);
      case NONE -> saved.show(null, "ink2", "", null);
    }
    showPlugins();
    int count = errors;
    problems.show(count == 0 ? "circle-check" : "circle-alert", count == 0 ? "ink2" : "bad",
        count == 0 ? Messages.Status_noProblems : count == 1 ? Messages.Status_oneProblem : NLS.bind(Messages.Status_problems, count),
        Messages.Status_problemsTip);
    bar.layout();
  }

  private void showPlugins() {
    List<Fault> off = isolation.faults();
    String tip = off.stream().map(PluginFaults::sentence).collect(Collectors.joining("\n"));
    plugins.show(off.isEmpty() ? null : "blocks", "warn",
        off.isEmpty() ? "" : off.size() == 1 ? Messages.Status_pluginOff : NLS.bind(Messages.Status_pluginsOff, off.size()), tip);
  }

  private void showSaved() {
    int unsaved = UnsavedParts.count(window);
    if (unsaved == 0) {
      saved.show("cloud", "ok", Messages.Status_saved, null);
    } else {
      saved.show("pencil", "warn", unsaved == 1 ? Messages.Status_oneUnsaved : NLS.bind(Messages.Status_unsaved, unsaved), null);
    }
  }

  private void say(String sentence) {
    if (bar.isDisposed()) {
      return;
    }
    long mine = ++saying;
    said.show("info", "info", sentence, null);
    bar.layout();
    display.timerExec(SAID_MILLIS, () -> {
      if (mine == saying && !bar.isDisposed()) {
        said.show(null, "ink2", "", null);
      }
    });
  }
}
