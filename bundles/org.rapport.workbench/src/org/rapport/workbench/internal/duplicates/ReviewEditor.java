package org.rapport.workbench.internal.duplicates;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.osgi.service.event.EventHandler;
import org.rapport.core.session.Session;
import org.rapport.model.crm.CrmPackage;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.commands.LetterKeys;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.internal.list.ListFeed;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.QuestionDialog;
import org.rapport.workbench.ui.StatePage;
import org.rapport.workbench.ui.Tokens;

/** Shows what may be the same, pair by pair, and lets somebody decide by keyboard or mouse. */
public final class ReviewEditor extends EditorPart {

  /** Its id in {@code org.eclipse.ui.editors}. */
  public static final String ID = "org.rapport.workbench.duplicates";

  private static final String PREFIX = ID + ".";
  private static final String KEYS = "org.rapport.workbench.duplicatesKeys";
  private static final int LIST_SHARE = 25;
  private static final int LIST_NARROW = 200;
  private static final int LIST_WIDE = 300;

  private final Runnable stateListener = this::stateChanged;
  private final EventHandler themeChanged = event -> refreshTheme();
  private WorkspaceService workspace;
  private ReviewModel model;
  private ReviewHeader header;
  private PairList list;
  private CasePane pane;
  private ReviewFooter footer;
  private StatePage state;
  private StatePage missing;
  private Composite content;
  private Composite body;
  private Composite right;
  private final StackLayout stack = new StackLayout();
  private final StackLayout rightStack = new StackLayout();
  private ListFeed feed;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof ReviewInput)) {
      throw new PartInitException("The review shows what may be the same and nothing else, but was given " + input.getName() + ".");
    }
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    workspace = site.getService(WorkspaceService.class);
  }

  @Override
  public void createPartControl(Composite parent) {
    ReviewInput input = (ReviewInput) getEditorInput();
    model = new ReviewModel(workspace, parent.getDisplay(), input, this::show);
    Composite page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    page.setLayout(Layouts.plain(1));
    header = new ReviewHeader(page, model, workspace.types().all().stream().filter(LookAlikes::compares).toList(), this::mergeCertain);
    header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    content = new Composite(page, SWT.NONE);
    content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    content.setLayout(stack);
    state = new StatePage(content);
    body = Tokens.styled(new Composite(content, SWT.NONE), "rapport-surface");
    body.setLayout(Layouts.plain(input.isGiven() ? 1 : 2));
    if (!input.isGiven()) {
      list = new PairList(body, model::select, model::more);
      GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
      narrow.widthHint = LIST_WIDE;
      list.setLayoutData(narrow);
      body.addListener(SWT.Resize, event -> {
        narrow.widthHint = Math.clamp(body.getSize().x * LIST_SHARE / 100, LIST_NARROW, LIST_WIDE);
        body.layout();
      });
    }
    right = Tokens.styled(new Composite(body, SWT.NONE), "rapport-surface");
    right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    right.setLayout(rightStack);
    pane = new CasePane(right, model, workspace::openRecord);
    missing = new StatePage(right);
    footer = new ReviewFooter(page, model);
    footer.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    feed = new ListFeed(workspace.types().find(CrmPackage.Literals.DUPLICATE_PAIR.getName()).orElseThrow(), workspace, page, model::reload);
    new LetterKeys(page, getSite().getService(IContextService.class), KEYS).connect();
    handlers(new PartHandlers(getSite()));
    setTitleImage(Icons.image("copy"));
    if (input.isGiven()) {
      model.onDecided(this::close);
    }
    workspace.addListener(stateListener);
    getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, themeChanged);
    stateChanged();
  }

  private void handlers(PartHandlers handlers) {
    for (int place = 0; place < ReviewInput.MOST; place++) {
      int record = place;
      handlers.handle(PREFIX + "choose" + CasePane.letter(place), () -> model.choose(pane.table().focus(), record));
    }
    handlers.handle(PREFIX + "keepOther", model::keepOther);
    handlers.handle(PREFIX + "merge", model::merge);
    handlers.handle(PREFIX + "apart", model::apart);
    handlers.handle(PREFIX + "later", () -> model.walk(1));
    handlers.handle(PREFIX + "next", () -> model.walk(1));
    handlers.handle(PREFIX + "previous", () -> model.walk(-1));
    handlers.handle("org.eclipse.ui.file.refresh", model::reload);
  }

  /** A decided merge of given records leaves nothing to show. */
  private void close() {
    getSite().getPage().closeEditor(this, false);
  }

  /** Has all records compared in the background. */
  public void scan() {
    if (((ReviewInput) getEditorInput()).isEverything()) {
      model.scan();
    }
  }

  /** Has those pairs merged in the background that need no look at each, once somebody has said so. */
  public void mergeCertain() {
    long count = model.page().certain();
    if (count == 0) {
      return;
    }
    QuestionDialog question = new QuestionDialog(getSite().getShell(), count == 1 ? Words.Certain_titleOne : NLS.bind(Words.Certain_title, count),
        NLS.bind(Words.Certain_lead, ReviewReader.CERTAIN), count == 1 ? Words.Certain_actOne : NLS.bind(Words.Certain_act, count), Words.Dialog_cancel);
    if (question.isAnswered()) {
      model.mergeCertain();
    }
  }

  private void stateChanged() {
    if (content.isDisposed()) {
      return;
    }
    Session session = workspace.session().orElse(null);
    feed.follow(session);
    model.follow(session);
    show();
  }

  private void show() {
    if (content.isDisposed()) {
      return;
    }
    header.refresh();
    Control top = body;
    if (workspace.state() == Workspace.State.FAILED) {
      state.showError(Messages.List_databaseFailed, workspace.failure().orElseThrow(), workspace::reopen);
      top = state;
    } else if (model.failure().isPresent()) {
      state.showError(Words.State_failed, model.failure().get(), model::reload);
      top = state;
    } else if (!model.isListed()) {
      state.showLoading(Words.State_loading, "");
      top = state;
    } else if (model.page().items().isEmpty()) {
      showEmpty();
      top = state;
    } else {
      showCase();
    }
    footer.refresh();
    footer.setVisible(top == body);
    if (stack.topControl != top) {
      stack.topControl = top;
      content.layout();
      if (getSite().getPage().getActivePart() == this) {
        setFocus();
      }
    }
  }

  private void showCase() {
    if (list != null) {
      list.show(model.page().items(), model.page().shown(), model.selected());
    }
    Control top = pane;
    if (model.current().isPresent()) {
      pane.show(model.current().get());
    } else if (model.isGone()) {
      missing.showEmpty("trash-2", Words.State_gone, Words.State_goneText, new StatePage.Act(Words.Act_next, "chevron-right", "L"), () -> model.walk(1));
      top = missing;
    }
    if (rightStack.topControl != top) {
      rightStack.topControl = top;
      right.layout();
    }
  }

  private void showEmpty() {
    ReviewInput input = (ReviewInput) getEditorInput();
    if (!input.isEverything()) {
      state.showEmpty("circle-check", input.isGiven() ? Words.State_gone : Words.State_unlike,
          input.isGiven() ? Words.State_givenText : Words.State_unlikeText, null, "", () -> { });
    } else if (model.page().scanning()) {
      state.showLoading(Words.State_scanning, Words.State_scanningText);
    } else if (model.filter().narrows()) {
      state.showEmpty("circle-check", Words.State_noMatch, Words.State_noMatchText, new StatePage.Act(Words.Act_all, "list", ""),
          () -> model.filter(ReviewFilter.FIRST.state(model.filter().state())));
    } else if (model.filter().state() == ReviewFilter.FIRST.state()) {
      state.showEmpty("circle-check", Words.State_nothing, Words.State_nothingText, new StatePage.Act(Words.Act_scan, "scan-search", ""), model::scan);
    } else {
      state.showEmpty("circle-check", Words.State_noApart, Words.State_noApartText, null, "", () -> { });
    }
  }

  private void refreshTheme() {
    content.getDisplay().asyncExec(() -> {
      if (!content.isDisposed()) {
        setTitleImage(Icons.image("copy"));
        show();
        content.redraw(0, 0, content.getSize().x, content.getSize().y, true);
      }
    });
  }

  /** What is reviewed. */
  public ReviewModel model() {
    return model;
  }

  /** The records side by side. */
  public CasePane pane() {
    return pane;
  }

  @Override
  public void setFocus() {
    if (stack.topControl == body) {
      pane.table().forceFocus();
    } else {
      state.setFocus();
    }
  }

  @Override
  public void dispose() {
    workspace.removeListener(stateListener);
    if (feed != null) {
      feed.stop();
      model.dispose();
      getSite().getService(IEventBroker.class).unsubscribe(themeChanged);
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
    throw new UnsupportedOperationException("A review has nothing to save: what is decided is written at once.");
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("A review has nothing to save: what is decided is written at once.");
  }
}
