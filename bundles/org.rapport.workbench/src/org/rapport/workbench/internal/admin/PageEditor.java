package org.rapport.workbench.internal.admin;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.osgi.service.event.EventHandler;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.StatePage;
import org.rapport.workbench.ui.Tokens;

/**
 * What the pages share: a head, a band for what has to be seen, and content in whose place stands why there is none. Follows the
 * open database and the theme. On most of them nothing is saved: what is decided is written at once.
 */
public abstract class PageEditor extends EditorPart {

  private final Runnable stateListener = this::stateChanged;
  private final EventHandler themeChanged = event -> refreshTheme();
  private final StackLayout stack = new StackLayout();
  private WorkspaceService workspace;
  private PageHeader header;
  private PageBand band;
  private Composite content;
  private StatePage state;
  private Control body;

  @Override
  public final void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof PageInput)) {
      throw new PartInitException("This shows a page of the workbench and nothing else, but was given " + input.getName() + ".");
    }
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    workspace = site.getService(WorkspaceService.class);
  }

  @Override
  public final void createPartControl(Composite parent) {
    Composite page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    page.setLayout(Layouts.plain(1));
    header = new PageHeader(page, getPartName());
    header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    band = new PageBand(page, "warn", true);
    above(page);
    content = Tokens.styled(new Composite(page, SWT.NONE), "rapport-surface");
    content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    content.setLayout(stack);
    state = new StatePage(content);
    body = body(content);
    below(page);
    setTitleImage(Icons.image(icon()));
    acts(header);
    handlers(new PartHandlers(getSite()));
    workspace.addListener(stateListener);
    getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, themeChanged);
    stateChanged();
  }

  /** Adds what stands between head and content, such as filters. */
  protected void above(Composite page) {
    // Most pages have none.
  }

  /** Makes the content. */
  protected abstract Control body(Composite parent);

  /** Adds what stands below the content. */
  protected void below(Composite page) {
    // Most pages have none.
  }

  /** Adds what can be done to the head. */
  protected abstract void acts(PageHeader head);

  /** Says what commands do here. */
  protected abstract void handlers(PartHandlers handlers);

  /** Shows another database, or none; also called when the page is new. */
  protected abstract void follow(Session session);

  /** Shows what is there now, with {@link #top} and {@link #state}. */
  protected abstract void show();

  /** Whether there is nothing to show without an open database. */
  protected boolean needsDatabase() {
    return true;
  }

  /** Ends what the page follows. */
  protected abstract void stop();

  private String icon() {
    return ((PageInput) getEditorInput()).kind().icon();
  }

  /** The workspace. */
  protected final WorkspaceService workspace() {
    return workspace;
  }

  /** The head. */
  protected final PageHeader header() {
    return header;
  }

  /** The band above the content. */
  public final PageBand band() {
    return band;
  }

  /** The page that stands in the place of the content; for tests too. */
  public final StatePage state() {
    return state;
  }

  /** Whether the content is there, and nothing in its place. */
  public final boolean isBody() {
    return stack.topControl == body;
  }

  /** Whether it is closed. */
  protected final boolean isClosed() {
    return content == null || content.isDisposed();
  }

  /** Says what was refused, where it has to be seen. */
  protected final void refuse(RapportException problem) {
    if (!isClosed()) {
      band.show((problem.getMessage() + " " + problem.hint()).strip());
    }
  }

  /** Shows the content, or else what stands in its place. */
  protected final void top(boolean isContent) {
    Control wanted = isContent ? body : state;
    if (stack.topControl != wanted) {
      boolean lost = getSite().getPage().getActivePart() == this && !isElsewhere(content.getDisplay().getFocusControl());
      stack.topControl = wanted;
      content.layout();
      if (lost) {
        setFocus();
      }
    }
  }

  /** Whether somebody works beside the content, as in the field of a filter, and is not to be taken away from there. */
  private boolean isElsewhere(Control focus) {
    for (Control each = focus; each != null; each = each.getParent()) {
      if (each == content) {
        return false;
      }
    }
    return focus instanceof Text;
  }

  private void stateChanged() {
    if (isClosed()) {
      return;
    }
    band.show("");
    follow(workspace.session().orElse(null));
    refresh();
  }

  /** Shows what is there now, or why the database is not. */
  protected final void refresh() {
    if (isClosed()) {
      return;
    }
    if (!needsDatabase()) {
      show();
    } else if (workspace.state() == Workspace.State.FAILED) {
      state.showError(Messages.List_databaseFailed, workspace.failure().orElseThrow(), workspace::reopen);
      top(false);
    } else if (workspace.session().isEmpty()) {
      state.showEmpty("database", Messages.List_noDatabase, Messages.List_noDatabaseText, null, "", () -> { });
      top(false);
    } else {
      show();
    }
  }

  private void refreshTheme() {
    content.getDisplay().asyncExec(() -> {
      if (!isClosed()) {
        setTitleImage(Icons.image(icon()));
        refresh();
        content.redraw(0, 0, content.getSize().x, content.getSize().y, true);
      }
    });
  }

  @Override
  public void setFocus() {
    if (isBody()) {
      body.setFocus();
    } else {
      state.setFocus();
    }
  }

  @Override
  public final void dispose() {
    if (workspace != null) {
      workspace.removeListener(stateListener);
      if (content != null) {
        stop();
        getSite().getService(IEventBroker.class).unsubscribe(themeChanged);
      }
    }
    super.dispose();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public final boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    throw new UnsupportedOperationException("A page has nothing to save: what is decided is written at once.");
  }

  @Override
  public final void doSaveAs() {
    throw new UnsupportedOperationException("A page has nothing to save: what is decided is written at once.");
  }
}
