package org.rapport.workbench.internal.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.rapport.core.transfer.Inspection;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/**
 * Takes files into the database in four steps: which files, where their columns go, what happens with records that are there,
 * and a check before the import. The rest of the window works on meanwhile; there is one wizard a window, and what is dropped
 * on either goes into it.
 */
public final class ImportWizard extends Dialog {

  private static final String SHELL_DATA = "org.rapport.import";
  private static final String CONTEXT = "org.rapport.workbench.importContext";
  private static final Point SIZE = new Point(1180, 730);
  private static final int RAIL = 214;

  private final IWorkbenchWindow window;
  private final WorkspaceService workspace;
  private final ImportModel model;
  private final MatchPage match;
  private final CheckPage check;
  private final List<ImportPage> pages;
  private IContextActivation keys;
  private Composite stack;
  private StepRail rail;
  private Label reasonIcon;
  private Label reason;
  private PushButton cancel;
  private PushButton back;
  private PushButton next;
  private int step;

  private ImportWizard(IWorkbenchWindow window, WorkspaceService workspace) {
    super(window.getShell());
    this.window = window;
    this.workspace = workspace;
    setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX);
    setBlockOnOpen(false);
    model = new ImportModel(workspace, window.getShell().getDisplay());
    ColumnSetup setup = new ColumnSetup(model);
    match = new MatchPage(model, setup);
    check = new CheckPage(model, workspace, setup, this::tell, this::match);
    pages = List.of(new FilePage(model), match, new DuplicatesPage(model), check);
  }

  /** Opens the wizard of a window, or brings it to the front, and gives it files; one that is through makes room for others. */
  public static ImportWizard open(IWorkbenchWindow window, List<Path> files) {
    of(window).filter(each -> each.hasEnded() && !files.isEmpty()).ifPresent(ImportWizard::close);
    ImportWizard wizard = of(window).orElseGet(() -> new ImportWizard(window, window.getWorkbench().getService(WorkspaceService.class)));
    if (wizard.getShell() == null) {
      wizard.open();
    }
    wizard.getShell().setVisible(true);
    wizard.getShell().setActive();
    wizard.pages.get(wizard.step).focus();
    wizard.take(files);
    return wizard;
  }

  /** The wizard of a window; empty where none is open. */
  public static Optional<ImportWizard> of(IWorkbenchWindow window) {
    return Arrays.stream(window.getShell().getShells()).map(shell -> shell.getData(SHELL_DATA)).filter(ImportWizard.class::isInstance)
        .map(ImportWizard.class::cast).findFirst();
  }

  private void take(List<Path> files) {
    if (step == pages.size() - 1 && (isImporting() || hasEnded())) {
      return; // What runs, or is done, gets nothing more.
    }
    if (!files.isEmpty()) {
      model.add(files);
      go(0);
    }
  }

  private boolean isImporting() {
    return check.runner().phase() == ImportRunner.Phase.IMPORTING;
  }

  private boolean hasEnded() {
    return switch (check.runner().phase()) {
      case DONE, BROKEN, UNDONE -> true;
      default -> false;
    };
  }

  /** Closes it; while it imports, it only leaves the screen, and comes back with what came of it. */
  @Override
  public boolean close() {
    if (isImporting() && getShell() != null && !getShell().isDisposed()) {
      getShell().setVisible(false);
      return false;
    }
    return super.close();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(ImportMessages.Import_title);
    shell.setData(SHELL_DATA, this);
    shell.setMinimumSize(880, 600);
    FileDrop.install(shell, this::take);
    IContextService contexts = window.getWorkbench().getService(IContextService.class);
    keys = contexts.activateContext(CONTEXT);
    shell.addListener(SWT.Dispose, event -> {
      contexts.deactivateContext(keys);
      check.runner().close();
      model.close();
    });
  }

  @Override
  protected Point getInitialSize() {
    Rectangle screen = getParentShell().getMonitor().getClientArea();
    return new Point(Math.min(SIZE.x, screen.width - 40), Math.min(SIZE.y, screen.height - 40));
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite all = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    all.setLayoutData(ImportPage.filling());
    all.setLayout(Layouts.plain(2));
    rail(all);
    stack = Tokens.styled(new Composite(all, SWT.NONE), "rapport-surface");
    stack.setLayoutData(ImportPage.filling());
    stack.setLayout(new StackLayout());
    pages.forEach(page -> page.create(stack));
    footer(all);
    model.addListener(this::refresh);
    go(0);
    return all;
  }

  private void rail(Composite parent) {
    Composite left = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-sunken");
    GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
    data.widthHint = RAIL;
    left.setLayoutData(data);
    left.setLayout(Layouts.plain(1));
    rail = new StepRail(left, pages);
    rail.setLayoutData(ImportPage.wide());
    Label note = Tokens.styled(new Label(left, SWT.WRAP), "rapport-small");
    note.setText(ImportMessages.Import_note);
    GridData below = ImportPage.wrapping();
    below.widthHint = RAIL - 32;
    below.horizontalIndent = 16;
    below.verticalIndent = 12;
    note.setLayoutData(below);
  }

  private void footer(Composite parent) {
    Composite bar = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-sunken");
    bar.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false, 2, 1));
    GridLayout layout = new GridLayout(5, false);
    layout.marginWidth = 20;
    layout.marginHeight = 12;
    layout.horizontalSpacing = 8;
    bar.setLayout(layout);
    reasonIcon = new Label(bar, SWT.NONE);
    reason = Tokens.styled(new Label(bar, SWT.WRAP), "rapport-small");
    reason.setLayoutData(ImportPage.wide());
    ((GridData) reason.getLayoutData()).widthHint = 300;
    cancel = new PushButton(bar, Kind.NORMAL, ImportMessages.Import_cancel, null).onPress(this::close);
    back = new PushButton(bar, Kind.NORMAL, ImportMessages.Import_back, null).onPress(this::back);
    back.setToolTipText(ImportMessages.Import_backTip);
    next = new PushButton(bar, Kind.PRIMARY, ImportMessages.Import_next, null).onPress(this::next);
    next.setToolTipText(ImportMessages.Import_nextTip);
    next.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
  }

  private void go(int wanted) {
    step = wanted;
    ((StackLayout) stack.getLayout()).topControl = pages.get(step).control();
    stack.layout();
    pages.get(step).entered();
    refresh();
    pages.get(step).focus();
  }

  private void match(ImportSource source, Inspection.Column column) {
    go(pages.indexOf(match));
    match.reveal(source, column);
  }

  /** Goes to the next step, or imports on the last one; does nothing where there is no way on. */
  public void next() {
    if (next.isEnabled() && step < pages.size() - 1) {
      go(step + 1);
    } else if (next.isEnabled() && check.runner().phase() == ImportRunner.Phase.CHECKED) {
      check.runner().start();
    } else if (next.isEnabled()) {
      close();
    }
  }

  /** Goes back to the step before. */
  public void back() {
    if (back.isEnabled()) {
      go(step - 1);
    }
  }

  private void refresh() {
    if (stack == null || stack.isDisposed()) {
      return;
    }
    ImportPage page = pages.get(step);
    page.refresh();
    rail.show(step);
    Optional<String> blocked = page.blocked();
    boolean last = page == check;
    boolean ended = last && hasEnded();
    next.setWords(ended ? ImportMessages.Import_close : last ? ImportMessages.Import_start : ImportMessages.Import_next);
    next.setEnabled(ended || blocked.isEmpty());
    back.setEnabled(step > 0 && !ended && !isImporting());
    cancel.setWords(isImporting() ? ImportMessages.Import_hide : ImportMessages.Import_cancel);
    cancel.setVisible(!ended);
    String words = ended ? "" : blocked.orElse("");
    boolean waits = model.isLooking() || isImporting() || check.runner().phase() == ImportRunner.Phase.CHECKING;
    reasonIcon.setImage(words.isEmpty() ? null : Icons.image(waits ? "hourglass" : "circle-alert", Icons.CELL, waits ? "ink2" : "bad"));
    reason.setText(words);
    reason.setForeground(Tokens.color(waits ? "ink2" : "bad"));
    next.getParent().layout(true, true);
    next.getParent().getParent().layout();
  }

  /** Says in the window what came of an import that went on in the background. */
  private void tell() {
    refresh();
    if (hasEnded() && !getShell().isDisposed() && !getShell().isVisible()) {
      workspace.say(NLS.bind(ImportMessages.Done_hidden, check.runner().words()));
    }
  }

  /** The step in front, from 0. */
  public int step() {
    return step;
  }
}
