package org.rapport.workbench.internal.record;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.osgi.service.event.EventHandler;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.commands.LetterKeys;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.internal.commands.UndoHandler;
import org.rapport.workbench.internal.drafts.DraftKeeper;
import org.rapport.workbench.internal.duplicates.LookAlikeCheck;
import org.rapport.workbench.internal.record.RecordController.State;
import org.rapport.workbench.internal.snapshot.Composer.Entry;
import org.rapport.workbench.internal.snapshot.SnapshotView;
import org.rapport.workbench.ui.Icons;

/** Shows one record of any class in a form made from its model, and saves it. */
public final class RecordEditor extends EditorPart {

  /** Its id in {@code org.eclipse.ui.editors}. */
  public static final String ID = "org.rapport.workbench.record";

  private static final String CONTEXT = "org.rapport.workbench.recordContext";
  private static final String KEYS = "org.rapport.workbench.snapshotKeys";

  private RecordController controller;
  private DraftKeeper keeper;
  private RecordPages pages;
  private RecordView view;
  private boolean wasDirty;
  private final EventHandler themeChanged = event -> refreshTheme();
  private final Runnable workspaceChanged = this::loadWhenOpen;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof RecordInput)) {
      throw new PartInitException("The record editor shows records and nothing else, but was given " + input.getName() + ".");
    }
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  private Workspace workspace() {
    return getSite().getService(Workspace.class);
  }

  private RecordInput input() {
    return (RecordInput) getEditorInput();
  }

  @Override
  public void createPartControl(Composite parent) {
    parent.setLayout(new FillLayout());
    controller = new RecordController(workspace(), parent.getDisplay(), input(), PersonFormats.of(workspace(), Clock.systemUTC()));
    controller.checkNewRecords(new LookAlikeCheck(getSite().getService(WorkspaceService.class), getSite().getShell()));
    keeper = new DraftKeeper(controller, parent.getDisplay(), getSite().getService(WorkspaceService.class)::drafts, Clock.systemUTC());
    pages = new RecordPages(parent, workspace(), controller, this::close, this::refreshTitle);
    view = pages.details();
    handlers();
    new LetterKeys(pages, getSite().getService(IContextService.class), KEYS).connect();
    getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, themeChanged);
    workspace().addListener(workspaceChanged);
    refreshTitle();
    loadWhenOpen();
  }

  private void loadWhenOpen() {
    boolean waiting = workspace().state() == Workspace.State.OPENING || workspace().state() == Workspace.State.NONE;
    if (!waiting && controller.draft() == null && pages.snapshot().isEmpty()) {
      boolean left = getSite().getService(WorkspaceService.class).drafts().stream().flatMap(all -> all.left().stream())
          .anyMatch(draft -> draft.set().root().equals(input().ref()));
      pages.begin(input().isNew() || left);
    }
  }

  private void handlers() {
    getSite().getService(IContextService.class).activateContext(CONTEXT);
    PartHandlers handlers = new PartHandlers(getSite());
    String prefix = "org.rapport.workbench.record.";
    handlers.handle(prefix + "saveAndClose", view.actions()::saveAndClose);
    handlers.handle(prefix + "nextSection", () -> view.moveSection(1));
    handlers.handle(prefix + "previousSection", () -> view.moveSection(-1));
    handlers.handle(prefix + "nextProblem", view::nextProblem);
    handlers.handle(prefix + "sidePane", () -> onPage(SnapshotView::togglePane, view::togglePane));
    handlers.handle(prefix + "edit", pages::edit);
    handlers.handle(prefix + "snapshot", () -> pages.show(RecordPages.SNAPSHOT));
    handlers.handle(prefix + "details", () -> pages.show(RecordPages.DETAILS));
    handlers.handle(prefix + "logCall", () -> onPage(page -> page.write(Entry.CALL), () -> { }));
    handlers.handle(prefix + "logNote", () -> onPage(page -> page.write(Entry.NOTE), () -> { }));
    handlers.handle(prefix + "logTask", () -> onPage(page -> page.write(Entry.TASK), () -> { }));
    handlers.handle(prefix + "call", () -> onPage(SnapshotView::call, () -> { }));
    handlers.handle(prefix + "mail", () -> onPage(SnapshotView::mail, () -> { }));
    handlers.handle(prefix + "delete", view.actions()::delete);
    handlers.handle(prefix + "copyLabel", view.actions()::copyLabel);
    handlers.handle(prefix + "copyId", view.actions()::copyId);
    handlers.handle("org.eclipse.ui.file.revert", view.actions()::revert);
    handlers.handle("org.eclipse.ui.file.refresh", () -> onPage(SnapshotView::load, () -> {
      if (!view.isDirty()) {
        controller.reload();
      }
    }));
    step("org.eclipse.ui.edit.undo", () -> view.canUndo(), view::undo, "undo");
    step("org.eclipse.ui.edit.redo", () -> view.canRedo(), view::redo, "redo");
  }

  private void onPage(Consumer<SnapshotView> onSnapshot, Runnable onDetails) {
    if (pages.isSnapshot()) {
      pages.snapshot().ifPresent(onSnapshot);
    } else {
      onDetails.run();
    }
  }

  /** Walks the steps of this editor while there are some, else takes back what was saved. */
  private void step(String command, BooleanSupplier possible, Runnable action, String direction) {
    UndoHandler saved = new UndoHandler();
    saved.setInitializationData(null, null, direction);
    IHandler handler = new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) throws ExecutionException {
        if (possible.getAsBoolean()) {
          action.run();
          return null;
        }
        return saved.execute(event);
      }
    };
    getSite().getService(IHandlerService.class).activateHandler(command, handler);
  }

  private void close() {
    IWorkbenchPage page = getSite().getPage();
    getSite().getShell().getDisplay().asyncExec(() -> page.closeEditor(this, false));
  }

  private void refreshTitle() {
    if (view == null || view.isDisposed()) {
      return;
    }
    String title = controller.title();
    if (!title.isEmpty() && !title.equals(getPartName())) {
      input().title(title);
      setPartName(title);
      setTitleToolTip(controller.around().typeName() + ": " + title);
    }
    if (controller.draft() != null && !controller.draft().isNew()) {
      input().saved();
    }
    setTitleImage(Icons.image(controller.around().icon(), Icons.BUTTON, "ink2"));
    if (wasDirty != isDirty()) {
      wasDirty = isDirty();
      firePropertyChange(PROP_DIRTY);
    }
  }

  private void refreshTheme() {
    Display display = getSite().getShell().getDisplay();
    display.asyncExec(() -> {
      if (!view.isDisposed()) {
        view.themeChanged();
        refreshTitle();
      }
    });
  }

  /** Saves and waits, with the window alive, until the store has answered: whoever closes the editor needs the answer. */
  @Override
  public void doSave(IProgressMonitor monitor) {
    boolean[] done = {false};
    if (!view.save(() -> done[0] = true)) {
      monitor.setCanceled(true);
      return;
    }
    Display display = getSite().getShell().getDisplay();
    while (!view.isDisposed() && controller.state() == State.SAVING) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    if (!done[0]) {
      monitor.setCanceled(true);
    }
    display.asyncExec(this::refocus);
  }

  /** The platform disables the window while it saves, which takes the focus from the field, and cannot give it back to the field's successor. */
  private void refocus() {
    if (!view.isDisposed() && getSite().getPage().getActivePart() == this) {
      setFocus();
    }
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("A record is saved in one place only.");
  }

  @Override
  public boolean isDirty() {
    return view != null && !view.isDisposed() && view.isDirty();
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void setFocus() {
    if (!pages.setFocus()) {
      pages.forceFocus();
    }
  }

  /** All its pages. */
  public RecordPages pages() {
    return pages;
  }

  /** The form, for tests. */
  public RecordView view() {
    return view;
  }

  @Override
  public void dispose() {
    if (view != null) {
      getSite().getService(IEventBroker.class).unsubscribe(themeChanged);
      workspace().removeListener(workspaceChanged);
    }
    if (keeper != null) {
      keeper.close();
    }
    if (controller != null) {
      controller.dispose();
    }
    super.dispose();
  }
}
