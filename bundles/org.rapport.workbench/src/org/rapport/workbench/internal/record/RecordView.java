package org.rapport.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.record.RecordController.State;
import org.rapport.workbench.internal.record.form.BandView;
import org.rapport.workbench.internal.record.form.ConflictPane;
import org.rapport.workbench.internal.record.form.FieldCell;
import org.rapport.workbench.internal.record.form.FieldWidget;
import org.rapport.workbench.internal.record.form.FormBody;
import org.rapport.workbench.internal.record.form.HeaderBar;
import org.rapport.workbench.internal.record.form.HistoryPane;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.internal.record.form.SectionIndex;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.SectionModel;
import org.rapport.workbench.internal.record.model.Texts;
import org.rapport.workbench.ui.StatePage;
import org.rapport.workbench.ui.Tokens;

/** The whole face of an editor: head, band, index, form, side pane; and what takes the form's place. */
public final class RecordView extends Composite implements RecordListener {

  private static final int PANE_NARROW = 300;
  private static final int PANE_WIDE = 380;
  private static final double PANE_SHARE = 0.27;
  private static final int PANE_FOLDS_BELOW = 880;
  private static final int INDEX_FOLDS_BELOW = 700;

  private final RecordController controller;
  private final RecordHost host;
  private final RecordActions actions;
  private final Runnable dirtyChanged;
  private final Texts texts;
  private final HeaderBar header;
  private final BandView band;
  private final Composite middle;
  private final Composite center;
  private final StackLayout stack = new StackLayout();
  private final StatePage statePage;
  private final HistoryPane history;
  private final VisibleProblems visible;
  private SectionIndex index;
  private String enteredLast;
  private FormBody body;
  private ConflictPane conflict;
  private Boolean paneWanted;

  /**
   * Builds the face; the controller is to be loaded afterwards.
   *
   * @param close closes the editor
   * @param dirtyChanged hears that title or dirtiness may be others
   */
  public RecordView(Composite parent, RecordController controller, Runnable close, Runnable dirtyChanged) {
    this(parent, controller, close, dirtyChanged, view -> { });
  }

  /** @param tabs makes what stands under the head */
  RecordView(Composite parent, RecordController controller, Runnable close, Runnable dirtyChanged, Consumer<Composite> tabs) {
    super(parent, SWT.NONE);
    this.controller = controller;
    this.dirtyChanged = dirtyChanged;
    this.texts = controller.texts();
    this.visible = new VisibleProblems(controller);
    this.actions = new RecordActions(this, controller, close);
    this.host = new RecordHost(this, controller);
    Tokens.styled(this, "rapport-surface");
    setLayout(Layouts.plain(1));
    header = new HeaderBar(this, texts, actions);
    header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    tabs.accept(this);
    band = new BandView(this);
    GridData bandData = new GridData(SWT.FILL, SWT.TOP, true, false);
    bandData.exclude = true;
    band.setLayoutData(bandData);
    middle = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    middle.setLayout(Layouts.plain(3));
    center = Tokens.styled(new Composite(middle, SWT.NONE), "rapport-surface");
    center.setLayout(stack);
    center.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    statePage = new StatePage(center);
    history = new HistoryPane(middle, texts, controller::takeBack);
    GridData paneData = new GridData(SWT.FILL, SWT.FILL, false, true);
    paneData.widthHint = PANE_NARROW;
    history.setLayoutData(paneData);
    addListener(SWT.Resize, event -> fold());
    addListener(SWT.Dispose, event -> retire());
    controller.addListener(this);
    changed();
  }

  private FormBody retire() {
    FormBody old = body;
    body = null;
    if (old != null) {
      old.retire();
    }
    return old;
  }

  private void fold() {
    int width = getClientArea().width;
    GridData pane = (GridData) history.getLayoutData();
    boolean visible = paneWanted != null ? paneWanted : width >= PANE_FOLDS_BELOW;
    pane.widthHint = Math.max(PANE_NARROW, Math.min(PANE_WIDE, (int) (width * PANE_SHARE)));
    pane.exclude = !visible;
    history.setVisible(visible);
    if (index != null) {
      boolean indexVisible = width >= INDEX_FOLDS_BELOW;
      ((GridData) index.getLayoutData()).exclude = !indexVisible;
      index.setVisible(indexVisible);
    }
    layout(true, true);
  }

  @Override
  public void replaced() {
    visible.reset();
    build();
  }

  @Override
  public void rearranged() {
    if (body != null) {
      body.commit();
      if (controller.isDirty() || !controller.isStored()) {
        build();
        changed();
      } else {
        controller.reload();
      }
    }
  }

  private void build() {
    Optional<String> focused = body == null ? Optional.empty() : body.focusedPath();
    boolean hadFocus = body == null || focused.isPresent();
    if (body != null) {
      retire().dispose();
    }
    if (index != null) {
      index.dispose();
    }
    index = new SectionIndex(middle, controller.form().sections(), texts, this::goSection);
    index.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
    index.moveAbove(center);
    body = new FormBody(center, host, controller.form());
    body.foot(new FootText(controller).text());
    if (conflict != null) {
      conflict.dispose();
      conflict = null;
    }
    stack.topControl = body;
    fold();
    body.arrange();
    if (hadFocus && isVisible() && !focused.map(body::focus).orElse(false) && getDisplay().getActiveShell() == getShell()) {
      body.focusFirst();
    }
    index.select(controller.form().sections().stream().findFirst().map(SectionModel::id));
  }

  @Override
  public void around() {
    if (body != null && !body.isDisposed()) {
      body.refresh();
    }
    showHistory();
  }

  private void showHistory() {
    boolean isNew = controller.draft() != null && controller.draft().isNew();
    String empty = texts.get(controller.draft() == null ? "history.loading" : isNew ? "history.new" : "history.empty");
    history.show(controller.around().days(), empty, controller.around()::youOr, controller.around()::person);
    boolean dirty = controller.draft() != null && !isNew && controller.draft().isDirty() && controller.state() != State.SAVING;
    history.showUnsaved(dirty ? controller.around().history().map(model -> model.lines(controller.draft().changes())).orElse(List.of())
        : List.of());
  }

  @Override
  public void changed() {
    if (isDisposed()) {
      return;
    }
    State state = controller.state();
    header.title(controller.title(), controller.around().typeName());
    header.offerArranging(controller.mayArrange());
    boolean ready = state == State.READY && body != null;
    boolean dirty = controller.isDirty() || ready && body.isTyping();
    header.enable(ready && (controller.draft().canUndo() || body.isTyping()), ready && controller.draft().canRedo(), ready && dirty, ready,
        ready && !controller.draft().isNew(), controller.isCompared());
    switch (state) {
      case LOADING -> page(() -> statePage.showLoading(texts.get("state.loading"), ""));
      case FAILED -> page(() -> statePage.showError(texts.get("state.error.title"), controller.failure(), controller::load));
      case GONE -> page(() -> statePage.showError(texts.get("state.gone.title"),
          new RapportException("not-found", texts.get("band.gone"), texts.get("state.gone")), controller::load));
      case CONFLICT -> conflict();
      case READY, SAVING -> ready();
    }
    showBand();
    if (state != State.LOADING) {
      showHistory();
    }
    dirtyChanged.run();
  }

  private void show(Control control) {
    if (stack.topControl != control) {
      stack.topControl = control;
      center.layout();
    }
  }

  private void page(Runnable fill) {
    fill.run();
    show(statePage);
  }

  private void ready() {
    if (body == null) {
      return;
    }
    if (conflict != null) {
      conflict.dispose();
      conflict = null;
    }
    body.refresh();
    showProblems();
    show(body);
  }

  private void conflict() {
    if (conflict == null) {
      conflict = new ConflictPane(center, texts, new ConflictText(controller).content(),
          theirs -> controller.resolve(each -> theirs.contains(each.path()), () -> { }), controller::discardMine);
      show(conflict);
      center.layout(true, true);
    }
  }

  private void showProblems() {
    List<Problem> problems = visible.list();
    body.show(problems, VisibleProblems.paths(problems));
    index.mark(visible.bySection(problems));
  }

  private void showBand() {
    List<Problem> problems = body != null ? visible.list() : List.of();
    if (band.say(new BandText(controller, this::focus, this::nextProblem).content(problems))) {
      layout(true, true);
    }
  }

  /** Says that a field was left. */
  void left(String path) {
    visible.visit(path);
    controller.valueChanged(path);
    if (body != null) {
      changed();
    }
  }

  /** Says that a field got the focus. */
  void entered(String path) {
    enteredLast = path;
  }

  /** Says that somebody is typing. */
  void typing() {
    boolean ready = controller.state() == State.READY && body != null;
    header.enable(ready, ready && controller.draft().canRedo(), ready, ready, ready && !controller.draft().isNew(), controller.isCompared());
    dirtyChanged.run();
  }

  /** Lays the form out again. */
  void resized() {
    if (body != null && !body.isDisposed()) {
      body.arrange();
    }
  }

  /** Whether there is something to save, or somebody is typing. */
  public boolean isDirty() {
    return controller.isDirty() || body != null && !body.isDisposed() && body.isTyping();
  }

  private void focus(String path) {
    body.focus(path);
    index.select(body.section());
  }

  /** Goes to the next problem after the field that has the focus. */
  public void nextProblem() {
    if (body == null || controller.state() != State.READY) {
      return;
    }
    body.commit();
    visible.showAll();
    changed();
    List<String> order = body.cells().stream().map(FieldCell::widget).map(FieldWidget::path).toList();
    visible.next(order, body.focusedPath()).ifPresent(this::focus);
  }

  /** Goes to another section. */
  public void moveSection(int distance) {
    if (body != null) {
      List<String> ids = new ArrayList<>(controller.form().sections().stream().map(SectionModel::id).toList());
      int now = body.section().map(ids::indexOf).orElse(0);
      goSection(ids.get(Math.floorMod(now + distance, ids.size())));
    }
  }

  private void goSection(String id) {
    if (controller.state() == State.READY) {
      body.go(id);
      index.select(Optional.of(id));
    }
  }

  /** Takes back what is being typed, else the last step. */
  public void undo() {
    if (body != null && !body.forgetTyping() && controller.draft() != null) {
      controller.draft().undo();
    }
    changed();
  }

  /** Whether there is a step of this editor to take back. */
  public boolean canUndo() {
    return controller.state() == State.READY && body != null && (body.isTyping() || controller.draft().canUndo());
  }

  /** Whether there is a step of this editor to do again. */
  public boolean canRedo() {
    return controller.state() == State.READY && controller.draft().canRedo();
  }

  /** Does the step again that was taken back last. */
  public void redo() {
    if (canRedo()) {
      controller.draft().redo();
    }
  }

  /** Saves, unless something is wrong: then goes to the first error. */
  public boolean save(Runnable then) {
    if (body == null || controller.state() != State.READY) {
      return false;
    }
    body.commit();
    Optional<Problem> error = controller.problems().stream().filter(Problem::isError).findFirst();
    if (error.isPresent()) {
      visible.showAll();
      changed();
      focus(error.get().path());
      return false;
    }
    controller.save(then);
    return true;
  }

  /** Shows or hides the side pane. */
  public void togglePane() {
    paneWanted = !history.getVisible();
    fold();
  }

  /** Puts the focus into the field that had it last, else into the first. */
  @Override
  public boolean setFocus() {
    if (conflict != null) {
      return conflict.setFocus();
    }
    if (body == null || body.isDisposed()) {
      return !statePage.isDisposed() && statePage.setFocus();
    }
    return body.focusedPath().or(() -> Optional.ofNullable(enteredLast)).map(body::focus).orElse(false) || body.focusFirst();
  }

  /** Puts the focus into the first field. */
  public void edit() {
    if (body != null) {
      body.focusFirst();
    }
  }

  /** Shows everything in the colours of another theme. */
  public void themeChanged() {
    history.build();
    band.say(null);
    showBand();
    redraw(0, 0, getSize().x, getSize().y, true);
  }

  /** Who hears that title or dirtiness may be others. */
  Runnable dirtyChanged() {
    return dirtyChanged;
  }

  /** What buttons and keys do. */
  public RecordActions actions() {
    return actions;
  }

  /** The form; null before the record was read. */
  public FormBody body() {
    return body;
  }

  /** The band under the head. */
  public BandView band() {
    return band;
  }

  /** The head. */
  public HeaderBar header() {
    return header;
  }

  /** The side pane. */
  public HistoryPane history() {
    return history;
  }

  /** The table of a conflict; null while there is none. */
  public ConflictPane conflictPane() {
    return conflict;
  }
}
