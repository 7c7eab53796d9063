package org.rapport.workbench.internal.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSets;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.internal.snapshot.Snapshot.Person;
import org.rapport.workbench.internal.snapshot.TimelineReader.Moments;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The side pane of a snapshot: writes down what happens, shows what happened. Used on the UI thread. */
final class TimelinePane extends Composite {

  private static final int MARGIN = 16;

  private final Workspace workspace;
  private final Ref record;
  private final Loader writing;
  private final Loader reading;
  private final Composer composer;
  private final PushButton filter;
  private final ScrolledComposite scroll;
  private final TimelineCanvas canvas;
  private List<Person> people = List.of();
  private Map<String, String> names = Map.of();
  private RecordType only;

  TimelinePane(Composite parent, Workspace workspace, Ref record, CardHost host) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.record = record;
    this.writing = new Loader(workspace, getDisplay());
    this.reading = new Loader(workspace, getDisplay());
    Tokens.styled(this, "rapport-surface");
    GridLayout layout = Layouts.plain(1);
    layout.marginLeft = 1;
    setLayout(layout);
    composer = new Composer(this, record, workspace.types(), this::write);
    composer.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Canvas rule = new Canvas(this, SWT.NO_FOCUS);
    GridData ruleData = new GridData(SWT.FILL, SWT.TOP, true, false);
    ruleData.heightHint = 1;
    rule.setLayoutData(ruleData);
    rule.addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(rule.getClientArea());
    });
    Composite head = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout headLayout = new GridLayout(2, false);
    headLayout.marginWidth = MARGIN;
    headLayout.marginHeight = 8;
    head.setLayout(headLayout);
    Label title = Tokens.styled(new Label(head, SWT.NONE), "rapport-section");
    title.setText(SnapshotMessages.Time_title);
    title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    filter = new PushButton(head, Kind.CHIP, SnapshotMessages.Time_all, "chevron-down").onPress(this::chooseKind);
    filter.setToolTipText(SnapshotMessages.Time_only);
    scroll = Tokens.styled(new ScrolledComposite(this, SWT.V_SCROLL), "rapport-surface");
    scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    scroll.getVerticalBar().setIncrement(40);
    canvas = new TimelineCanvas(scroll, host, this::earlier);
    scroll.setContent(canvas);
    scroll.addListener(SWT.Resize, event -> arrange());
    addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, 0, 1, getClientArea().height);
    });
    addListener(SWT.Dispose, event -> {
      writing.cancel();
      reading.cancel();
    });
  }

  /** Shows what was read; a timeline that was paged or narrowed is read again as far as it was. */
  void show(Snapshot snapshot) {
    people = snapshot.people();
    names = snapshot.names();
    composer.people(snapshot.head().label(), people);
    int shown = canvas.moments().entries().size();
    if (only == null && shown <= TimelineReader.PAGE) {
      show(snapshot.moments());
    } else {
      read(Instant.now(), Math.max(shown, TimelineReader.PAGE), Moments.NONE);
    }
  }

  private void show(Moments moments) {
    canvas.show(moments, names, only == null ? SnapshotMessages.Time_empty : SnapshotMessages.Time_emptyKind);
    arrange();
  }

  private void arrange() {
    int width = scroll.getClientArea().width;
    canvas.setSize(width, canvas.computeSize(width, SWT.DEFAULT).y);
    scroll.getVerticalBar().setPageIncrement(scroll.getClientArea().height);
  }

  /** Reads older moments. */
  void earlier() {
    Moments shown = canvas.moments();
    read(shown.entries().get(shown.entries().size() - 1).when(), TimelineReader.PAGE, shown);
  }

  /** @param newer what is shown already above the moments that are read */
  private void read(Instant until, int most, Moments newer) {
    String type = only == null ? "" : only.name();
    reading.load(SnapshotMessages.Job_read, (session, monitor) -> SnapshotReader.moments(session, record, people, type, until, most),
        read -> show(newer.and(read)),
        problem -> composer.fail(NLS.bind(SnapshotMessages.Time_failed, problem.getMessage(), problem.hint())));
  }

  private void chooseKind() {
    Menu menu = new Menu(filter);
    item(menu, null);
    new MenuItem(menu, SWT.SEPARATOR);
    workspace.types().all().stream().filter(type -> Annotations.value(type.eClass(), TimelineKind.ANNOTATION).isPresent())
        .filter(type -> workspace.seen(type).any()).forEach(type -> item(menu, type));
    menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
    Point corner = filter.toDisplay(0, filter.getSize().y);
    menu.setLocation(corner);
    menu.setVisible(true);
  }

  private void item(Menu menu, RecordType type) {
    MenuItem item = new MenuItem(menu, SWT.RADIO);
    item.setText(title(type));
    item.setSelection(only == type);
    item.addListener(SWT.Selection, event -> {
      if (item.getSelection()) {
        only = type;
        filter.setWords(title(type));
        filter.getParent().layout(true, true);
        read(Instant.now(), TimelineReader.PAGE, Moments.NONE);
      }
    });
  }

  private static String title(RecordType type) {
    return type == null ? SnapshotMessages.Time_all : Annotations.plural(type.eClass(), Locale.getDefault());
  }

  /** Writes a moment into the store; the change that comes back by the feed shows it. */
  private void write(EObject moment) {
    String kind = Annotations.text(moment.eClass(), Locale.getDefault());
    writing.load(SnapshotMessages.Job_log, (session, monitor) -> session.store().commit(session.principal(), List.of(ChangeSets.create(moment))),
        changes -> {
          composer.done();
          workspace.say(NLS.bind(SnapshotMessages.Log_done, kind));
        }, problem -> composer.fail(NLS.bind(SnapshotMessages.Log_failed, problem.getMessage(), problem.hint())));
  }

  /** The fields that write down. */
  Composer composer() {
    return composer;
  }

  /** What happened. */
  TimelineCanvas timeline() {
    return canvas;
  }
}
