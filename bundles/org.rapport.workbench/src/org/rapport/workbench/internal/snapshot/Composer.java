package org.rapport.workbench.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.workbench.internal.list.CellTexts;
import org.rapport.workbench.internal.snapshot.Snapshot.Person;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Crowded;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** Writes a call, a note or a task down in two key strokes: a letter chooses which, Enter does it. Used on the UI thread. */
public final class Composer extends Composite {

  private static final int HEIGHT = 58;
  private static final int MARGIN = 16;

  private final Ref about;
  private final Types types;
  private final Consumer<EObject> log;
  private final Map<Entry, PushButton> tabs = new EnumMap<>(Entry.class);
  private final Frame words;
  private final PushButton first;
  private final PushButton second;
  private final PushButton act;
  private final Label problem;
  private final Label hint;
  private Entry entry = Entry.CALL;
  private List<Person> people = List.of();
  private Person with;
  private String outcome = SnapshotMessages.Log_reached;
  private Due due = Due.TOMORROW;

  /** What can be written down. */
  public enum Entry {
    CALL("phone"), NOTE("sticky-note"), TASK("square-check");

    private final String icon;

    Entry(String icon) {
      this.icon = icon;
    }

    private String title() {
      return switch (this) {
        case CALL -> SnapshotMessages.Log_call;
        case NOTE -> SnapshotMessages.Log_note;
        case TASK -> SnapshotMessages.Log_task;
      };
    }

    private String act() {
      return switch (this) {
        case CALL -> SnapshotMessages.Log_callAct;
        case NOTE -> SnapshotMessages.Log_noteAct;
        case TASK -> SnapshotMessages.Log_taskAct;
      };
    }

    private String hint() {
      return switch (this) {
        case CALL -> SnapshotMessages.Log_callHint;
        case NOTE -> SnapshotMessages.Log_noteHint;
        case TASK -> SnapshotMessages.Log_taskHint;
      };
    }
  }

  /** When a task is to be done. */
  private enum Due {
    TODAY, TOMORROW, WEEK, MONTH;

    private LocalDate day() {
      LocalDate today = LocalDate.now();
      return switch (this) {
        case TODAY -> today;
        case TOMORROW -> today.plusDays(1);
        case WEEK -> today.plusWeeks(1);
        case MONTH -> today.plusMonths(1);
      };
    }

    private String words() {
      return switch (this) {
        case TODAY -> SnapshotMessages.Log_dueToday;
        case TOMORROW -> SnapshotMessages.Log_dueTomorrow;
        case WEEK -> SnapshotMessages.Log_dueWeek;
        case MONTH -> SnapshotMessages.Log_dueMonth;
      };
    }
  }

  /** @param log writes a new record into the store */
  Composer(Composite parent, Ref about, Types types, Consumer<EObject> log) {
    super(parent, SWT.NONE);
    this.about = about;
    this.types = types;
    this.log = log;
    Tokens.styled(this, "rapport-surface");
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = 10;
    layout.horizontalSpacing = 8;
    setLayout(layout);
    Composite row = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    row.setLayoutData(narrow());
    GridLayout tabLayout = new GridLayout(Entry.values().length, false);
    tabLayout.marginWidth = 0;
    tabLayout.marginHeight = 0;
    tabLayout.horizontalSpacing = 4;
    row.setLayout(tabLayout);
    Crowded.keep(row);
    for (Entry each : Entry.values()) {
      tabs.put(each, new PushButton(row, Kind.QUIET, each.title(), each.icon).onPress(() -> begin(each)));
    }
    words = new Frame(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, HEIGHT);
    words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
    Spoken.name(words.text(), () -> entry.title());
    words.text().addListener(SWT.KeyDown, this::key);
    words.text().addListener(SWT.Traverse, this::traverse);
    problem = Tokens.styled(new Label(this, SWT.WRAP), "rapport-error");
    GridData problemData = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
    problemData.exclude = true;
    problem.setLayoutData(problemData);
    hint = Tokens.styled(new Label(this, SWT.WRAP), "rapport-small");
    hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
    first = choice();
    ((GridData) first.getLayoutData()).horizontalSpan = 3;
    second = choice();
    act = new PushButton(this, Kind.PRIMARY, entry.act(), null).onPress(this::write);
    act.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    first.onPress(this::chooseFirst);
    second.onPress(this::chooseOutcome);
    show();
  }

  /** As wide as there is room, whatever stands in it. */
  private static GridData narrow() {
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
    data.widthHint = 0;
    return data;
  }

  private PushButton choice() {
    PushButton button = new PushButton(this, Kind.NORMAL, "", null).opensMenu();
    button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return button;
  }

  /** With whom a call may have been. */
  void people(String recordName, List<Person> others) {
    List<Person> all = new ArrayList<>();
    all.add(new Person(about, recordName));
    all.addAll(others);
    people = all;
    if (with == null || all.stream().noneMatch(each -> each.ref().equals(with.ref()))) {
      with = others.size() == 1 ? others.get(0) : all.get(0);
    }
    show();
  }

  /** Chooses what is to be written and puts the focus where its words go. */
  void begin(Entry next) {
    entry = next;
    fail("");
    show();
    words.setFocus();
  }

  private void show() {
    tabs.forEach((each, button) -> button.setKind(each == entry ? Kind.TINTED : Kind.QUIET));
    act.setWords(entry.act());
    hint.setText(entry.hint());
    words.text().setToolTipText(entry.hint());
    boolean isCall = entry == Entry.CALL;
    first.setWords(isCall ? NLS.bind(SnapshotMessages.Log_with, with == null ? "" : with.name()) : NLS.bind(SnapshotMessages.Log_due, due.words()));
    show(first, entry != Entry.NOTE);
    second.setWords(outcome);
    second.setToolTipText(SnapshotMessages.Log_outcome);
    show(second, isCall);
    ((GridData) act.getLayoutData()).horizontalSpan = isCall ? 2 : 3;
    layout(true, true);
  }

  private static void show(PushButton button, boolean visible) {
    ((GridData) button.getLayoutData()).exclude = !visible;
    button.setVisible(visible);
  }

  private void chooseFirst() {
    Menu menu = new Menu(first);
    if (entry == Entry.CALL) {
      people.forEach(each -> item(menu, each.name(), () -> with = each));
    } else {
      CellTexts texts = new CellTexts();
      for (Due each : Due.values()) {
        item(menu, each.words() + ", " + texts.show(null, each.day()), () -> due = each);
      }
    }
    open(menu, first);
  }

  private void chooseOutcome() {
    Menu menu = new Menu(second);
    for (String each : List.of(SnapshotMessages.Log_reached, SnapshotMessages.Log_missed, SnapshotMessages.Log_left)) {
      item(menu, each, () -> outcome = each);
    }
    open(menu, second);
  }

  private void item(Menu menu, String text, Runnable chosen) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text.replace("&", "&&"));
    item.addListener(SWT.Selection, event -> {
      chosen.run();
      show();
    });
  }

  private static void open(Menu menu, PushButton under) {
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    Point corner = under.toDisplay(0, under.getSize().y);
    menu.setLocation(corner);
    menu.setVisible(true);
  }

  private void key(Event event) {
    boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (isEnter && (event.stateMask & SWT.SHIFT) == 0) {
      event.doit = false;
      write();
    } else if (event.keyCode == SWT.ESC) {
      getParent().setFocus();
    }
  }

  /** Tab leaves the field, as everywhere. */
  private void traverse(Event event) {
    if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
      event.doit = true;
    }
  }

  private void write() {
    String typed = words.text().getText();
    if (typed.isBlank() && entry != Entry.CALL) {
      fail(entry == Entry.NOTE ? SnapshotMessages.Log_noteNeedsWords : SnapshotMessages.Log_taskNeedsWords);
      words.setFocus();
      return;
    }
    fail("");
    Moment moment = new Moment(about, typed);
    log.accept(switch (entry) {
      case CALL -> moment.call(types, with == null ? about : with.ref(), outcome);
      case NOTE -> moment.note(types);
      case TASK -> moment.task(types, due.day());
    });
  }

  /** Says why nothing was written down; empty for nothing. The words stay. */
  void fail(String sentence) {
    problem.setText(sentence);
    ((GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
    problem.setVisible(!sentence.isEmpty());
    words.setState(sentence.isEmpty() ? Frame.State.NORMAL : Frame.State.ERROR);
    getParent().layout(true, true);
  }

  /** Empties the field for the next one. */
  void done() {
    words.text().setText("");
  }

  /** The field for words, for tests. */
  public Frame words() {
    return words;
  }
}
