package org.rapport.workbench.internal.plugins;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.core.session.Session;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Isolation;
import org.rapport.isolation.IsolationListener;
import org.rapport.provisioning.Plugin;
import org.rapport.provisioning.Plugin.State;
import org.rapport.provisioning.Plugins;
import org.rapport.workbench.internal.admin.PageEditor;
import org.rapport.workbench.internal.admin.PageHeader;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.ui.Clip;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.QuestionDialog;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;
import org.rapport.workbench.ui.Tokens;

/** The plugins of this installation: what they are, whether they take part and why not; installs, updates, turns off, removes. */
public final class PluginsEditor extends PageEditor {

  private static final int MARGIN = 16;

  private final IsolationListener faulty = new IsolationListener() {
    @Override
    public void left(Fault fault) {
      later();
    }
  };
  private Isolation isolation;
  private PluginsModel model;
  private Composite page;
  private RowTable<Plugin> table;
  private Label detail;
  private PushButton install;
  private PushButton update;
  private PushButton rollback;
  private PushButton turn;
  private PushButton remove;

  @Override
  protected boolean needsDatabase() {
    return false;
  }

  /** An installation has its plugins whatever is open; they are read when the page is new. */
  @Override
  protected void follow(Session session) {
    if (!model.isRead() && !model.isBusy()) {
      model.read();
    }
  }

  @Override
  protected void acts(PageHeader head) {
    rollback = head.button(Kind.NORMAL, Words.Act_rollback, "undo-2", this::rollback);
    rollback.setToolTipText(Words.Act_rollbackTip);
    update = head.button(Kind.NORMAL, Words.Act_update, "refresh-cw", this::update);
    update.setToolTipText(Words.Act_updateTip);
    install = head.button(Kind.PRIMARY, Words.Act_install, "plus", this::install);
  }

  @Override
  protected void handlers(PartHandlers handlers) {
    handlers.handle("org.eclipse.ui.file.refresh", model::read);
    handlers.handle("org.eclipse.ui.edit.delete", this::remove);
    handlers.handle("org.eclipse.ui.edit.copy", this::copy);
  }

  @Override
  protected Control body(Composite parent) {
    isolation = getSite().getService(Isolation.class);
    isolation.addListener(faulty);
    model = new PluginsModel(getSite().getService(Plugins.class), parent.getDisplay(), this::refresh);
    page = Tokens.styled(new Composite(parent, SWT.NONE) {
      @Override
      public boolean setFocus() {
        return table.setFocus();
      }
    }, "rapport-surface");
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = MARGIN;
    layout.horizontalSpacing = 8;
    layout.verticalSpacing = 12;
    page.setLayout(layout);
    table = new RowTable<>(page, getPartName());
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    table.columns(List.of(
        new Column<>(Words.Column_name, 22, false, plugin -> new Cell(plugin.about().name(), "blocks", "ink", "strong", false),
            Comparator.comparing((Plugin plugin) -> plugin.about().name(), String.CASE_INSENSITIVE_ORDER)),
        Column.of(Words.Column_version, 18, plugin -> Cell.of(plugin.version())),
        new Column<>(Words.Column_provider, 16, false, plugin -> Cell.of(plugin.about().provider()), Comparator.comparing(plugin -> plugin.about().provider())),
        Column.of(Words.Column_description, 30, plugin -> Cell.quiet(plugin.about().description())),
        new Column<>(Words.Column_state, 16, false, PluginsEditor::state, Comparator.comparing(Plugin::state))));
    table.control().addListener(SWT.Selection, event -> showSelected());
    detail = new Label(page, SWT.WRAP);
    detail.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    turn = new PushButton(page, Kind.NORMAL, Words.Act_off, null).onPress(this::turn);
    remove = new PushButton(page, Kind.NORMAL, Words.Act_remove, "trash-2").onPress(this::remove);
    return page;
  }

  private static Cell state(Plugin plugin) {
    return switch (plugin.state()) {
      case INSTALLED -> Cell.marked(Words.State_installed, "circle-check", "ok");
      case RESTART -> Cell.marked(Words.State_restart, "rotate-ccw", "info");
      case OFF -> Cell.marked(Words.State_off, "circle-alert", plugin.reason().isEmpty() ? "ink2" : "bad");
    };
  }

  private void later() {
    if (!page.isDisposed()) {
      page.getDisplay().asyncExec(() -> {
        if (!page.isDisposed()) {
          model.read();
        }
      });
    }
  }

  @Override
  protected void show() {
    boolean there = model.failure().isEmpty() && model.isRead() && !model.listed().isEmpty();
    if (model.failure().isPresent()) {
      state().showError(Words.State_failed, model.failure().get(), model::read);
    } else if (!model.isRead()) {
      state().showLoading(Words.Job_read, "");
    } else if (!there) {
      state().showEmpty("blocks", Words.State_none, Words.State_noneText, Words.Act_install, "", this::install);
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
    top(there);
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
    page.layout(true, true);
  }

  private void install() {
    InstallDialog dialog = new InstallDialog(getSite().getShell());
    if (dialog.open() == InstallDialog.OK) {
      band().show("");
      model.install(dialog.site(), this::restart, this::refuse);
    }
  }

  private void update() {
    band().show("");
    model.update(newer -> {
      if (newer.isEmpty()) {
        workspace().say(Words.Said_current);
      } else {
        restart(newer);
      }
    }, this::refuse);
  }

  private void rollback() {
    if (new QuestionDialog(getSite().getShell(), Words.Act_rollback, Words.Act_rollbackTip, Words.Act_rollback, Words.Dialog_cancel).isAnswered()) {
      band().show("");
      model.rollback(this::restart, this::refuse);
    }
  }

  private void remove() {
    table.selected().filter(plugin -> !model.isBusy()).ifPresent(plugin -> {
      String title = NLS.bind(Words.Remove_title, plugin.about().name());
      if (new QuestionDialog(getSite().getShell(), title, Words.Remove_lead, Words.Act_remove, Words.Dialog_cancel).isAnswered()) {
        band().show("");
        model.remove(plugin, this::restart, this::refuse);
      }
    });
  }

  private void turn() {
    table.selected().ifPresent(plugin -> {
      band().show("");
      model.turn(plugin, this::restart, this::refuse);
    });
  }

  /** Screens that are open were made with what was there before; only a new start has all of it. */
  private void restart(List<Plugin> changed) {
    String names = changed.stream().map(plugin -> plugin.about().name()).collect(Collectors.joining(", "));
    if (new QuestionDialog(getSite().getShell(), Words.Restart_title, NLS.bind(Words.Restart_lead, names), Words.Restart_act, Words.Restart_later).isAnswered()) {
      getSite().getWorkbenchWindow().getWorkbench().restart();
    }
  }

  private void copy() {
    Clip.put(page.getDisplay(), table.text());
  }

  /** What is shown, for tests. */
  public RowTable<Plugin> table() {
    return table;
  }

  @Override
  protected void stop() {
    isolation.removeListener(faulty);
    model.close();
  }
}
