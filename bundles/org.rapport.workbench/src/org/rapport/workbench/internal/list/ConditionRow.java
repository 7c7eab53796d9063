package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.query.Condition;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The chips of a list's conditions; "+ Condition" opens a field that takes the condition language and says what is wrong. */
final class ConditionRow extends Composite {

  private static final int HEIGHT = 40;
  private static final int FIELD_WIDTH = 380;
  private static final int CHIP = 24;

  private final Types types;
  private final String type;
  private final Runnable changed;
  private final List<String> conditions = new ArrayList<>();
  private Frame field;
  private Label problem;
  private PushButton save;
  private String saveWords = "";
  private String saveTip = "";
  private Runnable saving = () -> { };

  ConditionRow(Composite parent, Types types, String type, Runnable changed) {
    super(parent, SWT.NONE);
    this.types = types;
    this.type = type;
    this.changed = changed;
    Tokens.styled(this, "rapport-sunken");
    show(false);
  }

  /** The conditions of the chips. */
  List<String> conditions() {
    return List.copyOf(conditions);
  }

  private void show(boolean editing) {
    for (Control child : getChildren()) {
      child.dispose();
    }
    field = null;
    GridLayout layout = new GridLayout(conditions.size() + 4, false);
    layout.marginWidth = 16;
    layout.marginHeight = 5;
    layout.horizontalSpacing = 8;
    setLayout(layout);
    Label where = Tokens.styled(new Label(this, SWT.NONE), "rapport-label");
    where.setText(Messages.Condition_where);
    for (String condition : conditions) {
      PushButton chip = new PushButton(this, Kind.CHIP, condition, "x");
      chip.setToolTipText(NLS.bind(Messages.Condition_remove, condition));
      chip.onPress(() -> remove(condition));
      chip.setLayoutData(sized());
    }
    if (editing) {
      edit();
    } else {
      PushButton add = new PushButton(this, Kind.CHIP, Messages.Condition_add, null);
      add.setToolTipText(Messages.Condition_addTip);
      add.onPress(this::begin);
      add.setLayoutData(sized());
    }
    problem = Tokens.styled(new Label(this, SWT.NONE), "rapport-error");
    problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    save = null;
    showSave();
    layout(true, true);
  }

  private void showSave() {
    if (save != null) {
      save.dispose();
      save = null;
    }
    if (!saveWords.isEmpty()) {
      save = new PushButton(this, Kind.LINK, saveWords, null);
      save.setToolTipText(saveTip);
      save.onPress(() -> saving.run());
      save.setLayoutData(sized());
    }
  }

  /** Offers at the right end to save what is shown; an empty text offers nothing. */
  void offerSave(String words, String tip, Runnable act) {
    saving = act;
    if (!words.equals(saveWords)) {
      saveWords = words;
      saveTip = tip;
      showSave();
      layout(true, true);
    }
  }

  /** Shows other conditions, and tells nobody. */
  void set(List<String> wanted) {
    if (field != null || !conditions.equals(wanted)) {
      conditions.clear();
      conditions.addAll(wanted);
      show(false);
    }
  }

  private static GridData sized() {
    GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    data.heightHint = CHIP;
    return data;
  }

  private void edit() {
    field = new Frame(this, SWT.SINGLE, CHIP + 2);
    GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    data.widthHint = FIELD_WIDTH;
    field.setLayoutData(data);
    field.text().setMessage(Messages.Condition_example);
    field.named(Messages.Condition_add);
    field.text().addListener(SWT.DefaultSelection, event -> accept(field.text().getText().strip()));
    field.text().addListener(SWT.Modify, event -> problem(""));
    field.text().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        getDisplay().asyncExec(() -> show(false));
      }
    });
  }

  /** Opens the field. */
  void begin() {
    show(true);
    field.setFocus();
  }

  /** Takes a condition if it can be understood, else says what is wrong. */
  void accept(String text) {
    if (text.isEmpty()) {
      show(false);
      return;
    }
    try {
      Condition.parse(types, type, text);
    } catch (RapportException e) {
      if (field == null) {
        begin();
        field.text().setText(text);
      }
      field.setState(Frame.State.ERROR);
      problem(e.getMessage().lines().findFirst().orElse("") + " " + e.hint());
      return;
    }
    conditions.add(text);
    getDisplay().asyncExec(() -> {
      if (!isDisposed()) {
        show(false);
      }
    });
    changed.run();
  }

  private void problem(String words) {
    if (problem != null && !problem.isDisposed()) {
      problem.setText(words);
      problem.setToolTipText(words);
      if (words.isEmpty() && field != null) {
        field.setState(Frame.State.NORMAL);
      }
      layout();
    }
  }

  /** What is said to be wrong; empty where nothing is. */
  String problem() {
    return problem.getText();
  }

  private void remove(String condition) {
    conditions.remove(condition);
    getDisplay().asyncExec(() -> {
      if (!isDisposed()) {
        show(false);
      }
    });
    changed.run();
  }

  @Override
  public org.eclipse.swt.graphics.Point computeSize(int wHint, int hHint, boolean all) {
    return new org.eclipse.swt.graphics.Point(super.computeSize(wHint, hHint, all).x, HEIGHT);
  }
}
