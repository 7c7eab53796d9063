package org.rapport.workbench.internal.record.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.rapport.model.Annotations;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.FieldPath;
import org.rapport.workbench.internal.record.model.FormModel;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.Tokens;

/**
 * A contained list, written in place: a line of fields for each row. Ctrl+Delete removes the row with the focus, Alt+Up
 * and Alt+Down move it, the button under the list adds one. Rows may contain lists of their own.
 */
public final class RowsWidget extends FieldWidget {

  private static final int LINE = 4;
  private static final int GAP = 12;

  private final List<EObject> shown = new ArrayList<>();
  private final List<List<FieldCell>> cells = new ArrayList<>();
  private final List<FieldModel> fields;
  private Composite area;
  private Composite list;
  private PushButton add;

  RowsWidget(FieldHost host, EObject owner, FieldModel field) {
    super(host, owner, field);
    this.fields = FormModel.of(field.list().getEReferenceType(), host.seen(), texts()).fields();
  }

  @Override
  public Control create(Composite parent) {
    area = column(parent);
    list = column(area);
    list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    if (isEditable()) {
      String rowName = Annotations.text(field().list().getEReferenceType(), texts().locale());
      add = new PushButton(area, PushButton.Kind.LINK, texts().get("rows.add", rowName.toLowerCase(texts().locale())), "plus");
      add.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
      add.onPress(this::add);
      name(add, add.name());
    }
    build();
    return area;
  }

  private static Composite column(Composite parent) {
    Composite column = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    GridLayout layout = Layouts.plain(1);
    layout.verticalSpacing = 6;
    column.setLayout(layout);
    return column;
  }

  private List<EObject> rows() {
    return FieldPath.rows(owner(), field().list());
  }

  private boolean isOneLine() {
    return fields.stream().mapToInt(FieldModel::width).sum() <= LINE;
  }

  @Override
  public void retire() {
    super.retire();
    cells.stream().flatMap(List::stream).map(FieldCell::widget).forEach(FieldWidget::retire);
  }

  private void build() {
    cells.stream().flatMap(List::stream).map(FieldCell::widget).forEach(FieldWidget::retire);
    for (Control child : list.getChildren()) {
      child.dispose();
    }
    shown.clear();
    cells.clear();
    shown.addAll(rows());
    for (int i = 0; i < shown.size(); i++) {
      row(shown.get(i), i);
    }
    if (shown.isEmpty()) {
      Label none = Tokens.styled(new Label(list, SWT.NONE), "rapport-small");
      none.setText(texts().get("rows.none"));
    }
  }

  private void row(EObject row, int index) {
    Composite line = Tokens.styled(new Composite(list, SWT.NONE), "rapport-surface");
    line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = Layouts.plain(2);
    layout.horizontalSpacing = 6;
    line.setLayout(layout);
    Composite columns = Tokens.styled(new Composite(line, SWT.NONE), "rapport-surface");
    columns.setLayout(new ColumnLayout(GAP, 6));
    columns.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    boolean labels = index == 0 || !isOneLine();
    List<FieldCell> rowCells = new ArrayList<>();
    for (FieldModel each : fields) {
      FieldWidget widget = FieldWidget.of(host(), row, each);
      FieldCell cell = new FieldCell(columns, widget, labels);
      keys(cell, row);
      rowCells.add(cell);
    }
    cells.add(rowCells);
    if (isEditable()) {
      buttons(line, row, index, labels);
    }
  }

  private void buttons(Composite line, EObject row, int index, boolean labels) {
    Composite buttons = Tokens.styled(new Composite(line, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 0;
    layout.marginHeight = labels ? 20 : 3;
    layout.marginBottom = labels ? -16 : 0;
    layout.horizontalSpacing = 0;
    buttons.setLayout(layout);
    buttons.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
    IconButton up = button(buttons, "arrow-up", "rows.up", index, () -> move(row, -1));
    up.setEnabled(index > 0);
    IconButton down = button(buttons, "arrow-down", "rows.down", index, () -> move(row, 1));
    down.setEnabled(index < shown.size() - 1);
    button(buttons, "x", "rows.remove", index, () -> remove(row));
  }

  private IconButton button(Composite parent, String icon, String key, int index, Runnable action) {
    IconButton button = new IconButton(parent, icon, texts().get(key), false, action);
    name(button, texts().get(key + ".name", index + 1, field().label()));
    return button;
  }

  /** Only what can have the focus gets them: SWT takes what listens to keys for such a thing, and Tab would go there and stay. */
  private void keys(Composite cell, EObject row) {
    for (Control child : cell.getChildren()) {
      if (child instanceof Composite composite && composite.getChildren().length > 0) {
        keys(composite, row);
      } else if ((child.getStyle() & SWT.NO_FOCUS) == 0) {
        child.addListener(SWT.KeyDown, event -> key(event, row));
      }
    }
  }

  private void key(Event event, EObject row) {
    boolean alt = event.stateMask == SWT.ALT;
    if (!isEditable() || !event.doit) {
      return;
    }
    if (event.stateMask == SWT.CTRL && event.keyCode == SWT.DEL) {
      event.doit = false;
      remove(row);
    } else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
      event.doit = false;
      move(row, event.keyCode == SWT.ARROW_UP ? -1 : 1);
    }
  }

  /** Adds a row and puts the focus into its first field. */
  public void add() {
    EObject row = host().draft().addRow(owner(), field().list());
    refresh();
    focus(row);
  }

  /** Removes a row; the focus goes to its neighbour. */
  void remove(EObject row) {
    int index = shown.indexOf(row);
    cells.get(index).forEach(cell -> cell.widget().forget());
    host().draft().removeRow(row);
    refresh();
    if (shown.isEmpty()) {
      add.setFocus();
    } else {
      focus(shown.get(Math.min(index, shown.size() - 1)));
    }
  }

  private void move(EObject row, int distance) {
    commit();
    host().draft().moveRow(row, distance);
    refresh();
    focus(row);
  }

  private void focus(EObject row) {
    int index = shown.indexOf(row);
    if (index >= 0) {
      cells.get(index).get(0).widget().focus();
    }
  }

  /** All cells of all rows, in reading order, also of nested lists. */
  public List<FieldCell> cells() {
    List<FieldCell> all = new ArrayList<>();
    for (FieldCell cell : cells.stream().flatMap(List::stream).toList()) {
      all.add(cell);
      if (cell.widget() instanceof RowsWidget nested) {
        all.addAll(nested.cells());
      }
    }
    return all;
  }

  /** The button that adds a row; empty where nobody may. */
  public Optional<PushButton> addButton() {
    return Optional.ofNullable(add);
  }

  @Override
  public void refresh() {
    if (isRetired() || area.isDisposed()) {
      return;
    }
    if (shown.equals(rows())) {
      cells.stream().flatMap(List::stream).map(FieldCell::widget).filter(widget -> !widget.isTyping()).forEach(FieldWidget::refresh);
    } else {
      build();
      host().resized();
    }
  }

  @Override
  public void commit() {
    cells.stream().flatMap(List::stream).map(FieldCell::widget).toList().forEach(FieldWidget::commit);
  }

  @Override
  public boolean isTyping() {
    return cells.stream().flatMap(List::stream).anyMatch(cell -> cell.widget().isTyping());
  }

  @Override
  public void focus() {
    if (cells.isEmpty()) {
      if (add != null) {
        add.setFocus();
      }
    } else {
      cells.get(0).get(0).widget().focus();
    }
  }

  @Override
  public void state(Frame.State state) {
    area.redraw();
  }
}
