package org.rapport.workbench.internal.plugins;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Isolation;
import org.rapport.isolation.IsolationListener;
import org.rapport.model.RapportException;
import org.rapport.provisioning.Plugin;
import org.rapport.provisioning.Plugin.State;
import org.rapport.provisioning.Plugins;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;
import org.rapport.workbench.ui.StatePage;
import org.rapport.workbench.ui.Tokens;

/** The plugins of this installation: what they are, whether they take part and why not; installs, updates, turns off, removes. */
public final class PluginsEditor extends EditorPart {

  /** Its id in {@code org.eclipse.ui.editors}. */
  public static final String ID = "org.rapport.workbench.plugins";

  private static final int MARGIN = 16;

  private final IsolationListener faulty = new IsolationListener() {
    @Override
    public void left(Fault fault) {
      later();
    }
  };
  private Isolation isolation;
  private PluginsModel model;
  private Composite content;
  private final StackLayout stack = new StackLayout();
  private StatePage state;
  private Composite body;
  private RowTable<Plugin> table;
  private Label detail;
  private Label problem;
  private PushButton install;
  private PushButton update;
  private PushButton rollback;
  private PushButton turn;
  private PushButton remove;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    setTitleImage(Icons.image("blocks"));
  }

  @Override
  public void createPartControl(Composite parent) {
    isolation = getSite().getService(Isolation.class);
    model = new PluginsModel(getSite().getService(Plugins.class), parent.getDisplay(), this::show);
    Composite page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    page.setLayout(Layouts.plain(1));
    header(page);
    problem = Tokens.styled(new Label(page, SWT.WRAP), "rapport-error");
    GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
    hidden.horizontalIndent = MARGIN;
    hidden.exclude = true;
    problem.setLayoutData(hidden);
    content = new Composite(page, SWT.NONE);
    content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    content.setLayout(stack);
    state = new StatePage(content);
    body();
    isolation.addListener(faulty);
    PartHandlers handlers = new PartHandlers(getSite());
    handlers.handle("org.eclipse.ui.file.refresh", model::read);
    handlers.handle("org.eclipse.ui.edit.delete", this::remove);
    handlers.handle("org.eclipse.ui.edit.copy", this::copy);
    model.read();
  }

  private void header(Composite page) {
    Composite header = Tokens.styled(new Composite(page, SWT.NONE), "rapport-header");
    header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = new GridLayout(4, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = 7;
    layout.horizontalSpacing = 8;
    header.setLayout(layout);
    Label title = Tokens.styled(new Label(header, SWT.NONE), "rapport-section");
    title.setText(Words.Title);
    title.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
    rollback = new PushButton(header, Kind.NORMAL, Words.Act_rollback, "undo-2").onPress(this::rollback);
    rollback.setToolTipText(Words.Act_rollbackTip);
    update = new PushButton(header, Kind.NORMAL, Words.Act_update, "refresh-cw").onPress(this::update);
    update.setToolTipText(Words.Act_updateTip);
    install = new PushButton(header, Kind.PRIMARY, Words.Act_install, "plus").onPress(this::install);
  }

  private void body() {
    body = Tokens.styled(new Composite(content, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = MARGIN;
    layout.horizontalSpacing = 8;
    layout.verticalSpacing = 12;
    body.setLayout(layout);
    table = new RowTable<>(body, Words.Title);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    table.columns(List.of(
        new Column<>(Words.Column_name, 22, false, plugin -> new Cell(plugin.about().name(), "blocks", "ink", "strong", false),
            Comparator.comparing((Plugin plugin) -> plugin.about().name(), String.CASE_INSENSITIVE_ORDER)),
        Column.of(Words.Column_version, 18, plugin -> Cell.of(plugin.version())),
        new Column<>(Words.Column_provider, 16, false, plugin -> Cell.of(plugin.about().provider()), Comparator.comparing(plugin -> plugin.about().provider())),
        Column.of(Words.Column_description, 30, plugin -> Cell.quiet(plugin.about().description())),
        new Column<>(Words.Column_state, 16, false, PluginsEditor::state, Comparator.comparing(Plugin::state))));
    table.control().addListener(SWT.Selection, event -> showSelected());
    detail = new Label(body, SWT.WRAP);
    detail.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    turn = new PushButton(body, Kind.NORMAL, Words.Act_off, null).onPress(this::turn);
    remove = new PushButton(body, Kind.NORMAL, Words.Act_remove, "trash-2").onPress(this::remove);
  }

  private static Cell state(Plugin plugin) {
    return switch (plugin.state()) {
      case INSTALLED -> Cell.marked(Words.State_installed, "circle-check", "ok");
      case RESTART -> Cell.marked(Words.State_restart, "rotate-ccw", "info");
      case OFF -> Cell.marked(Words.State_off, "circle-alert", plugin.reason().isEmpty() ? "ink2" : "bad");
    };
  }

  private void later() {
    if (!content.isDisposed()) {
      content.getDisplay().asyncExec(() -> {
        if (!content.isDisposed()) {
          model.read();
        }
      });
    }
  }

  private void show() {
    if (content.isDisposed()) {
      return;
    }
    Control top = body;
    if (model.failure().isPresent()) {
      state.showError(Words.State_failed, model.failure().get(), model::read);
      top = state;
    } else if (!model.isRead()) {
      state.showLoading(Words.Job_read, "");
      top = state;
    } else if (model.listed().isEmpty()) {
      state.showEmpty("blocks", Words.State_none, Words.State_noneText, Words.Act_install, "", this::install);
      top = state;
    } else {
      table.show(model.listed());
      if (table.selected().isEmpty()) {
        table.select(0);
      }
    }
    for (PushButton each : List.of(install, update, rollback)) {
      each.setEnabled(!model.isBusy() && model.failure().isEmpty());
    }
    showSelected();
    if (stack.topControl != top) {
      stack.topControl = top;
      content.layout();
    }
  }

  private void showSelected() {
    Optional<Plugin> selected = table.selected();
    boolean off = selected.filter(plugin -> plugin.state() == State.OFF).isPresent();
    String words = selected.map(plugin -> off && !plugin.reason().isEmpty() ? plugin.reason() : NLS.bind(Words.Detail, plugin.id(), plugin.about().site()))
        .orElse("");
    detail.setText(words.replace("&", "&&"));
    turn.setWords(off ? Words.Act_on : Words.Act_off);
    turn.setEnabled(!model.isBusy() && selected.filter(plugin -> plugin.state() != State.RESTART).isPresent());
    remove.setEnabled(!model.isBusy() && selected.isPresent());
    body.layout(true, true);
  }

  private void install() {
    InstallDialog dialog = new InstallDialog(getSite().getShell());
    if (dialog.open() == InstallDialog.OK) {
      tell(null);
      model.install(dialog.site(), this::restart, this::tell);
    }
  }

  private void update() {
    tell(null);
    model.update(newer -> {
      if (newer.isEmpty()) {
        say(Words.Said_current);
      } else {
        restart(newer);
      }
    }, this::tell);
  }

  private void rollback() {
    if (new QuestionDialog(getSite().getShell(), Words.Act_rollback, Words.Act_rollbackTip, Words.Act_rollback, Words.Dialog_cancel).isAnswered()) {
      tell(null);
      model.rollback(this::restart, this::tell);
    }
  }

  private void remove() {
    table.selected().filter(plugin -> !model.isBusy()).ifPresent(plugin -> {
      String title = NLS.bind(Words.Remove_title, plugin.about().name());
      if (new QuestionDialog(getSite().getShell(), title, Words.Remove_lead, Words.Act_remove, Words.Dialog_cancel).isAnswered()) {
        tell(null);
        model.remove(plugin, this::restart, this::tell);
      }
    });
  }

  private void turn() {
    table.selected().ifPresent(plugin -> {
      tell(null);
      model.turn(plugin, this::restart, this::tell);
    });
  }

  /** Screens that are open were made with what was there before; only a new start has all of it. */
  private void restart(List<Plugin> changed) {
    String names = changed.stream().map(plugin -> plugin.about().name()).collect(Collectors.joining(", "));
    if (new QuestionDialog(getSite().getShell(), Words.Restart_title, NLS.bind(Words.Restart_lead, names), Words.Restart_act, Words.Restart_later).isAnswered()) {
      getSite().getWorkbenchWindow().getWorkbench().restart();
    }
  }

  private void tell(RapportException happened) {
    problem.setText(happened == null ? "" : (happened.getMessage() + " " + happened.hint()).replace("&", "&&"));
    ((GridData) problem.getLayoutData()).exclude = happened == null;
    problem.setVisible(happened != null);
    problem.getParent().layout(true, true);
  }

  private void say(String sentence) {
    getSite().getService(WorkspaceService.class).say(sentence);
  }

  private void copy() {
    Clipboard clipboard = new Clipboard(content.getDisplay());
    clipboard.setContents(new Object[] {table.text()}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }

  /** What is shown, for tests. */
  public RowTable<Plugin> table() {
    return table;
  }

  @Override
  public void setFocus() {
    if (stack.topControl == body) {
      table.setFocus();
    } else {
      state.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (model != null) {
      isolation.removeListener(faulty);
      model.close();
    }
    super.dispose();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    throw new UnsupportedOperationException("The plugins have nothing to save: what is changed is changed at once.");
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("The plugins have nothing to save: what is changed is changed at once.");
  }
}
