package org.rapport.workbench.internal.record.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.internal.record.model.Texts;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.Tokens;

/** Lets a person choose between the own and somebody else's value, field by field. The own are chosen at first. */
public final class ConflictPane extends Composite {

  private static final int MARGIN = 24;

  private final Map<String, Button> theirs = new HashMap<>();
  private final Consumer<List<String>> save;

  /**
   * One field that both changed.
   *
   * @param path the field
   * @param label its name
   * @param mine the own value as text
   * @param theirs the stored value as text
   */
  public record Choice(String path, String label, String mine, String theirs) {
  }

  /**
   * What is to be chosen.
   *
   * @param person who saved meanwhile; empty where nobody knows
   * @param choices at least one
   * @param takenOver the names of the fields that only the other person changed
   */
  public record Content(String person, List<Choice> choices, List<String> takenOver) {
  }

  /**
   * Builds the table.
   *
   * @param save gets the paths of which their value is to stay
   * @param discard gives up all own changes
   */
  public ConflictPane(Composite parent, Texts texts, Content content, Consumer<List<String>> save, Runnable discard) {
    super(parent, SWT.NONE);
    this.save = save;
    Tokens.styled(this, "rapport-surface");
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = 16;
    layout.horizontalSpacing = 16;
    layout.verticalSpacing = 10;
    setLayout(layout);
    boolean known = !content.person().isEmpty();
    head(texts.get("conflict.field"));
    head(texts.get("conflict.mine"));
    head(known ? texts.get("conflict.theirs", content.person()) : texts.get("conflict.theirs.unknown"));
    rule();
    for (Choice choice : content.choices()) {
      row(choice, texts);
      rule();
    }
    for (String name : content.takenOver()) {
      label(name, "rapport-label", 1);
      Composite taken = line();
      Label icon = new Label(taken, SWT.NONE);
      icon.setImage(Icons.image("check", Icons.CELL, "ok"));
      Label words = Tokens.styled(new Label(taken, SWT.WRAP), "rapport-text");
      words.setText(known ? texts.get("conflict.taken", content.person()) : texts.get("conflict.taken.unknown"));
      rule();
    }
    Composite buttons = line();
    ((GridData) buttons.getLayoutData()).horizontalSpan = 3;
    ((GridData) buttons.getLayoutData()).horizontalAlignment = SWT.END;
    new PushButton(buttons, PushButton.Kind.QUIET, texts.get("conflict.discard"), null).onPress(discard);
    PushButton merge = new PushButton(buttons, PushButton.Kind.PRIMARY, texts.get("conflict.save"), null);
    merge.onPress(this::save);
  }

  private void head(String text) {
    label(text, "rapport-label", 1);
  }

  private Label label(String text, String cssClass, int span) {
    Label label = Tokens.styled(new Label(this, SWT.WRAP), cssClass);
    label.setText(text.replace("&", "&&"));
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, span, 1));
    return label;
  }

  private Composite line() {
    Composite line = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    GridLayout layout = Layouts.plain(2);
    layout.horizontalSpacing = 8;
    line.setLayout(layout);
    line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    return line;
  }

  private void rule() {
    Canvas line = new Canvas(this, SWT.NO_FOCUS);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
    data.heightHint = 1;
    line.setLayoutData(data);
    line.addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(line.getClientArea());
    });
  }

  private void row(Choice choice, Texts texts) {
    label(choice.label(), "rapport-label", 1);
    Button mine = radio(value(choice.mine(), texts));
    Button other = radio(value(choice.theirs(), texts));
    mine.setSelection(true);
    mine.addListener(SWT.Selection, event -> other.setSelection(!mine.getSelection()));
    other.addListener(SWT.Selection, event -> mine.setSelection(!other.getSelection()));
    theirs.put(choice.path(), other);
  }

  private static String value(String text, Texts texts) {
    return text.isEmpty() ? texts.get("history.nothing") : text;
  }

  /** A radio button in a group of its own two, which SWT makes of neighbours only; so the pair unselects each other. */
  private Button radio(String text) {
    Composite cell = Tokens.styled(new Composite(this, SWT.NO_RADIO_GROUP), "rapport-surface");
    cell.setLayout(Layouts.plain(1));
    cell.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Button button = new Button(cell, SWT.RADIO | SWT.WRAP);
    button.setText(text.replace("&", "&&"));
    button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return button;
  }

  private List<String> keepTheirs() {
    List<String> paths = new ArrayList<>();
    theirs.forEach((path, button) -> {
      if (button.getSelection()) {
        paths.add(path);
      }
    });
    return paths;
  }

  /** Saves with the sides as they are chosen. */
  public void save() {
    save.accept(keepTheirs());
  }

  /** Chooses a side of a field, as a click does. */
  public void choose(String path, boolean keepTheirs) {
    Button other = theirs.get(path);
    other.setSelection(keepTheirs);
    other.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
  }
}
