package org.rapport.workbench.internal.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.Store;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.internal.snapshot.Composer.Entry;
import org.rapport.workbench.snapshot.CardAct;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.ui.StatePage;
import org.rapport.workbench.ui.Tokens;

/** The whole of a customer, or of any record, on one page: who, figures, cards, timeline. Used on the UI thread. */
public final class SnapshotView extends Composite {

  private static final int PANE_NARROW = 300;
  private static final int PANE_WIDE = 380;
  private static final double PANE_SHARE = 0.27;
  private static final int PANE_FOLDS_BELOW = 700;
  private static final int COLUMNS = 4;
  private static final int REST_MILLIS = 150;

  private final Workspace workspace;
  private final Ref record;
  private final Runnable titleChanged;
  private final Loader loader;
  private final SnapshotHeader header;
  private final FigureBar figures;
  private final Composite middle;
  private final CardsArea cards;
  private final TimelinePane pane;
  private final StatePage state;
  private final StackLayout stack = new StackLayout();
  private final Composite content;
  private Store.Subscription subscription;
  /** Read by the threads of the store, too, which ask whether a change concerns it. */
  private volatile Snapshot shown;
  private Boolean paneWanted;
  private boolean waiting;
  private boolean gone;

  /**
   * Builds the page; {@link #load} fills it.
   *
   * @param tabs makes the strip under the head
   * @param titleChanged hears that the title may be another
   */
  public SnapshotView(Composite parent, Workspace workspace, RecordType type, Ref record, Consumer<Composite> tabs, Runnable titleChanged) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.record = record;
    this.titleChanged = titleChanged;
    this.loader = new Loader(workspace, getDisplay());
    CardHost host = new Host();
    Tokens.styled(this, "rapport-surface");
    setLayout(Layouts.plain(1));
    header = new SnapshotHeader(this, workspace, type, host);
    header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    tabs.accept(this);
    content = Tokens.styled(new Composite(this, SWT.NONE), "rapport-win");
    content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    content.setLayout(stack);
    state = new StatePage(content);
    Composite page = Tokens.styled(new Composite(content, SWT.NONE), "rapport-win");
    page.setLayout(Layouts.plain(1));
    figures = new FigureBar(page, host);
    figures.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    middle = Tokens.styled(new Composite(page, SWT.NONE), "rapport-win");
    middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    middle.setLayout(Layouts.plain(2));
    cards = new CardsArea(middle, host, COLUMNS, CardContent.MOST_ROWS);
    cards.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    pane = new TimelinePane(middle, workspace, record, host);
    GridData paneData = new GridData(SWT.FILL, SWT.FILL, false, true);
    paneData.widthHint = PANE_NARROW;
    pane.setLayoutData(paneData);
    state.showLoading(SnapshotMessages.State_reading, "");
    stack.topControl = state;
    addListener(SWT.Resize, event -> fold());
    addListener(SWT.Dispose, event -> close());
  }

  /** Fills the menu of what else can be done. */
  public void menu(Consumer<Menu> fill) {
    header.menu(fill);
  }

  private void fold() {
    int width = getClientArea().width;
    GridData data = (GridData) pane.getLayoutData();
    boolean visible = paneWanted != null ? paneWanted : width >= PANE_FOLDS_BELOW;
    data.widthHint = Math.clamp((int) (width * PANE_SHARE), PANE_NARROW, PANE_WIDE);
    data.exclude = !visible;
    pane.setVisible(visible);
    layout(true, true);
  }

  /** Reads the snapshot in a job, and again whenever something of it changes. */
  public void load() {
    workspace.session().ifPresent(this::listen);
    loader.load(SnapshotMessages.Job_read, (session, monitor) -> SnapshotReader.read(session, record), this::show, this::failed);
  }

  private void show(Optional<Snapshot> read) {
    if (isDisposed()) {
      return;
    }
    gone = read.isEmpty();
    if (gone) {
      state.showError(SnapshotMessages.Gone_title, new RapportException("not-found", SnapshotMessages.Gone_title + ".",
          SnapshotMessages.Gone_hint), this::load);
      top(state);
      return;
    }
    shown = read.get();
    header.show(shown.head());
    figures.show(shown.figures());
    cards.show(shown.cards());
    pane.show(shown);
    for (Slot slot : shown.cards()) {
      if (!slot.content().isDone()) {
        Snapshot mine = shown;
        slot.content().whenComplete((content, problem) -> late(mine));
      }
    }
    top(middle.getParent());
    fold();
    titleChanged.run();
  }

  /** Shows a card that came later than the others. */
  private void late(Snapshot mine) {
    if (!isDisposed()) {
      getDisplay().asyncExec(() -> {
        if (!isDisposed() && shown == mine) {
          cards.show(mine.cards());
        }
      });
    }
  }

  private void failed(RapportException problem) {
    if (!isDisposed()) {
      state.showError(SnapshotMessages.State_error, problem, this::load);
      top(state);
    }
  }

  private void top(Control control) {
    stack.topControl = control;
    content.layout(true, true);
  }

  private void listen(Session session) {
    if (subscription == null) {
      subscription = session.store().subscribe(session.principal(), this::heard);
    }
  }

  /** Reads again after changes of the record, and of types that have a part on the page, once they rest. */
  private void heard(List<Change> changes) {
    boolean concerns = changes.stream().anyMatch(change -> change.set().root().equals(record) || concerns(change));
    if (concerns && !isDisposed()) {
      getDisplay().asyncExec(this::rest);
    }
  }

  private boolean concerns(Change change) {
    String id = record.id().toString();
    return change.set().features().stream().anyMatch(each -> mentions(each.before(), id) || mentions(each.after(), id))
        || change.set().rows().stream().anyMatch(row -> row.features().stream()
            .anyMatch(each -> mentions(each.before(), id) || mentions(each.after(), id)))
        || shownNow(change.set().root());
  }

  private static boolean mentions(Object value, String id) {
    return value != null && value.toString().contains(id);
  }

  private boolean shownNow(Ref changed) {
    Snapshot now = shown;
    return now != null && (now.moments().entries().stream().anyMatch(entry -> entry.ref().equals(changed))
        || now.people().stream().anyMatch(person -> person.ref().equals(changed)) || now.cards().stream().anyMatch(slot -> shows(slot, changed)));
  }

  private static boolean shows(Slot slot, Ref changed) {
    return slot.content().isDone() && !slot.content().isCompletedExceptionally()
        && slot.content().join().stream().flatMap(content -> content.rows().stream()).anyMatch(row -> changed.equals(row.opens()));
  }

  private void rest() {
    if (!isDisposed() && !waiting) {
      waiting = true;
      getDisplay().timerExec(REST_MILLIS, () -> {
        waiting = false;
        if (!isDisposed()) {
          load();
        }
      });
    }
  }

  private void close() {
    loader.cancel();
    if (subscription != null) {
      subscription.close();
      subscription = null;
    }
  }

  /** Begins to write down a call, a note or a task. */
  public void write(Entry what) {
    paneWanted = true;
    fold();
    pane.composer().begin(what);
  }

  /** Calls the preferred number. */
  public void call() {
    header.call();
  }

  /** Writes to the preferred address. */
  public void mail() {
    header.mail();
  }

  /** Shows or hides the side pane. */
  public void togglePane() {
    paneWanted = !pane.getVisible();
    fold();
  }

  /** What the record is called; empty before it was read. */
  public String title() {
    return shown == null ? "" : shown.head().label();
  }

  /** Whether something is shown. */
  public boolean isRead() {
    return shown != null;
  }

  @Override
  public boolean setFocus() {
    return stack.topControl == state ? state.setFocus() : cards.setFocus();
  }

  /** All that the cards and the strip say, in the order of reading, for tests. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    figures.hits().forEach(hit -> words.add(hit.name()));
    words.addAll(cards.words());
    return words;
  }

  /** All that the timeline says, for tests. */
  public List<String> timeline() {
    return pane.timeline().hits().stream().map(hit -> hit.name()).toList();
  }

  /** Presses a place of a card, for tests. */
  public void press(String words) {
    for (CardView card : cards.cards()) {
      for (int i = 0; i < card.hits().size(); i++) {
        if (card.hits().get(i).name().equals(words)) {
          card.press(i);
          return;
        }
      }
    }
    throw new IllegalArgumentException(words);
  }

  /** Reads older moments, for tests. */
  public void earlier() {
    pane.earlier();
  }

  /** Whether it says that there is no such record, for tests. */
  public boolean isGone() {
    return gone;
  }

  /** The fields that write down, for tests. */
  public Composer composer() {
    return pane.composer();
  }

  private final class Host implements CardHost {

    @Override
    public void act(CardAct act) {
      new CardActs(workspace, getDisplay()).run(act);
    }

    @Override
    public void open(Ref target) {
      workspace.openRecord(target);
    }

    @Override
    public void open(CardLink list) {
      workspace.types().find(list.type()).ifPresent(type -> workspace.openList(type, list.where(), title() + ": " + list.title()));
    }

    @Override
    public void launch(String address) {
      Program.launch(address);
    }

    @Override
    public void add(String type, String through) {
      workspace.types().find(type).ifPresent(of -> workspace.openNew(of, Map.of(through, record)));
    }
  }
}
