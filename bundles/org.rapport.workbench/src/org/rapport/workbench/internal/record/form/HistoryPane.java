package org.rapport.workbench.internal.record.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.internal.record.model.HistoryModel.Day;
import org.rapport.workbench.internal.record.model.HistoryModel.Entry;
import org.rapport.workbench.internal.record.model.HistoryModel.Line;
import org.rapport.workbench.internal.record.model.Texts;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** The side pane with the history of a record: by day, who changed which field from what to what, with a way back. */
public final class HistoryPane extends Composite {

  private static final int MARGIN = 16;
  private static final int AVATAR = 22;
  private static final int MOST_ENTRIES = 60;

  private final Texts texts;
  private final Consumer<UUID> takeBack;
  private final ScrolledComposite scroll;
  private final Composite list;
  private List<Day> shown;
  private List<Line> unsaved = List.of();
  private String empty = "";
  private UnaryOperator<String> people = login -> login;
  private UnaryOperator<String> avatars = login -> login;

  /**
   * Makes the pane.
   *
   * @param takeBack gets the id of a change that is to be taken back
   */
  public HistoryPane(Composite parent, Texts texts, Consumer<UUID> takeBack) {
    super(parent, SWT.NONE);
    this.texts = texts;
    this.takeBack = takeBack;
    Tokens.styled(this, "rapport-surface");
    setLayout(layout(0, 0, 0));
    Label title = Tokens.styled(new Label(this, SWT.NONE), "rapport-section");
    title.setText(texts.get("history.title"));
    GridData titleData = new GridData(SWT.FILL, SWT.CENTER, true, false);
    titleData.horizontalIndent = MARGIN;
    titleData.verticalIndent = 8;
    titleData.heightHint = 26;
    title.setLayoutData(titleData);
    rule(this, 0);
    scroll = Tokens.styled(new ScrolledComposite(this, SWT.V_SCROLL), "rapport-surface");
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    list = Tokens.styled(new Composite(scroll, SWT.NONE), "rapport-surface");
    list.setLayout(layout(MARGIN, 10, 6));
    scroll.setContent(list);
    scroll.addListener(SWT.Resize, event -> arrange());
    addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, 0, 1, getClientArea().height);
    });
    ((GridLayout) getLayout()).marginLeft = 1;
  }

  private static GridLayout layout(int width, int height, int spacing) {
    GridLayout layout = new GridLayout();
    layout.marginWidth = width;
    layout.marginHeight = height;
    layout.verticalSpacing = spacing;
    return layout;
  }

  private static void rule(Composite parent, int indent) {
    Canvas line = new Canvas(parent, SWT.NO_FOCUS);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.heightHint = 1;
    data.verticalIndent = indent;
    line.setLayoutData(data);
    line.addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(line.getClientArea());
    });
  }

  /**
   * Shows a history.
   *
   * @param days the newest first
   * @param emptyText what stands there while it has no change
   * @param names the name of a person by the sign-in name, or "You"
   * @param ownNames the name of a person by the sign-in name, for the initials
   */
  public void show(List<Day> days, String emptyText, UnaryOperator<String> names, UnaryOperator<String> ownNames) {
    people = names;
    avatars = ownNames;
    if (!days.equals(shown) || !emptyText.equals(empty)) {
      shown = days;
      empty = emptyText;
      build();
    }
  }

  /** Shows at the top what is changed and not saved yet. */
  public void showUnsaved(List<Line> lines) {
    if (!lines.equals(unsaved)) {
      unsaved = List.copyOf(lines);
      build();
    }
  }

  /** Builds everything again, after a change of the theme. */
  public void build() {
    list.setRedraw(false);
    for (Control child : list.getChildren()) {
      child.dispose();
    }
    if (!unsaved.isEmpty()) {
      day(texts.get("day.today"), false);
      entry(new Entry(null, "", texts.get("history.now"), "", unsaved, false), texts.get("history.unsaved"));
    }
    List<Day> days = shown == null ? List.of() : shown;
    if (days.isEmpty() && unsaved.isEmpty()) {
      Label none = Tokens.styled(new Label(list, SWT.WRAP), "rapport-small");
      none.setText(empty);
      GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
      data.widthHint = 100;
      none.setLayoutData(data);
    }
    int entries = 0;
    for (Day day : days) {
      if (entries < MOST_ENTRIES) {
        boolean sameDay = day == days.get(0) && !unsaved.isEmpty() && day.title().equals(texts.get("day.today"));
        if (!sameDay) {
          day(day.title(), list.getChildren().length > 0);
        }
        for (Entry entry : day.entries().subList(0, Math.min(day.entries().size(), MOST_ENTRIES - entries))) {
          entry(entry, people.apply(entry.who()));
          entries++;
        }
      }
    }
    list.setRedraw(true);
    arrange();
  }

  private void day(String title, boolean ruled) {
    if (ruled) {
      rule(list, 4);
    }
    Label label = Tokens.styled(new Label(list, SWT.NONE), "rapport-day");
    label.setText(title);
  }

  private void entry(Entry entry, String who) {
    Composite area = Tokens.styled(new Composite(list, SWT.NONE), "rapport-surface");
    area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 0;
    layout.marginHeight = 2;
    layout.verticalSpacing = 2;
    layout.horizontalSpacing = 8;
    area.setLayout(layout);
    Canvas avatar = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    GridData avatarData = new GridData(AVATAR, AVATAR);
    avatar.setLayoutData(avatarData);
    avatar.addPaintListener(event -> {
      event.gc.setBackground(avatar.getParent().getBackground());
      event.gc.fillRectangle(avatar.getClientArea());
      if (entry.id() == null) {
        event.gc.drawImage(Icons.image("pencil", Icons.CELL, "ink2"), 4, 4);
      } else {
        Paint.avatar(event.gc, avatars.apply(entry.who()), 0, 0, AVATAR);
      }
    });
    Label name = Tokens.styled(new Label(area, SWT.NONE), "rapport-strong");
    name.setText(who);
    name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Label time = Tokens.styled(new Label(area, SWT.NONE), "rapport-small");
    time.setText(entry.time());
    new Label(area, SWT.NONE);
    details(area, entry, who);
  }

  private void details(Composite area, Entry entry, String who) {
    Composite details = Tokens.styled(new Composite(area, SWT.NONE), "rapport-surface");
    details.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    details.setLayout(layout(0, 0, 0));
    if (!entry.note().isEmpty() || !entry.lines().isEmpty()) {
      lines(details, entry);
    }
    if (entry.canTakeBack() && entry.id() != null) {
      PushButton back = new PushButton(details, PushButton.Kind.LINK, texts.get("history.back"), "undo-2");
      back.setToolTipText(texts.get("history.back.name", who, entry.time()));
      back.setData("org.rapport.workbench.record.change", entry.id());
      back.onPress(() -> takeBack.accept(entry.id()));
      GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
      data.heightHint = 24;
      data.horizontalIndent = -4;
      back.setLayoutData(data);
    }
  }

  private void lines(Composite parent, Entry entry) {
    StyledText text = Tokens.styled(new StyledText(parent, SWT.WRAP | SWT.READ_ONLY), "rapport-history");
    StringBuilder words = new StringBuilder(entry.note());
    List<StyleRange> styles = new ArrayList<>();
    for (Line line : entry.lines()) {
      words.append(words.isEmpty() ? "" : "\n");
      style(styles, words.length(), line.label().length(), "ink2", false);
      words.append(line.label()).append('\n');
      String before = line.before().isEmpty() ? texts.get("history.nothing") : line.before();
      String after = line.after().isEmpty() ? texts.get("history.nothing") : line.after();
      style(styles, words.length(), before.length(), "ink3", true);
      words.append(before).append(' ');
      style(styles, words.length(), 1, "ink3", false);
      words.append(texts.get("history.arrow")).append(' ');
      style(styles, words.length(), after.length(), "ink", false);
      words.append(after);
    }
    text.setFont(Tokens.font("small"));
    text.setText(words.toString());
    text.setStyleRanges(styles.toArray(StyleRange[]::new));
    text.setLineSpacing(2);
    text.setEditable(false);
    text.setCaret(null);
    Spoken.name(text, text::getText);
    text.addListener(SWT.Traverse, event -> event.doit = true);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 100;
    text.setLayoutData(data);
  }

  private static void style(List<StyleRange> styles, int start, int length, String color, boolean struck) {
    StyleRange range = new StyleRange(start, length, Tokens.color(color), null);
    range.strikeout = struck;
    styles.add(range);
  }

  private void arrange() {
    int width = scroll.getClientArea().width;
    list.layout(true, true);
    scroll.setMinSize(SWT.DEFAULT, list.computeSize(width, SWT.DEFAULT, true).y);
    list.layout(true, true);
  }

  /** The days that are shown, for tests. */
  public List<Day> days() {
    return shown == null ? List.of() : shown;
  }
}
