package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.Frame;

/** The fields under the heads: each takes a part of a text, a comparison or a choice, and filters when the typing rests. */
final class FilterRow {

  private static final int REST_MILLIS = 250;
  private static final int INSET = 4;
  private static final int FIELD = 24;
  /** What is narrower, or half out of view, has no field. */
  private static final int NARROWEST = 30;

  private final ListTable table;
  private final ListColumns columns;
  private final Conditions conditions;
  private final Runnable changed;
  private final Map<String, Frame> fields = new HashMap<>();
  private long typing;

  FilterRow(ListTable table, ListColumns columns, Conditions conditions, Runnable changed) {
    this.table = table;
    this.columns = columns;
    this.conditions = conditions;
    this.changed = changed;
    columnsChanged();
    table.control().addListener(SWT.Paint, event -> place());
  }

  /**
   * Makes fields for columns that are new, and takes those away whose column went.
   *
   * @return whether a condition went with its column
   */
  boolean columnsChanged() {
    List<String> gone = fields.keySet().stream().filter(path -> columns.find(path).isEmpty()).toList();
    boolean filtered = gone.stream().anyMatch(path -> !fields.get(path).text().getText().isBlank());
    gone.forEach(path -> fields.remove(path).dispose());
    for (ListColumn column : columns.all()) {
      fields.computeIfAbsent(column.path(), path -> add(column));
    }
    return filtered;
  }

  private Frame add(ListColumn column) {
    Frame field = new Frame(table.control(), SWT.SINGLE, FIELD);
    field.text().setMessage(switch (column.kind()) {
      case TEXT, REFERENCE -> Messages.Filter_contains;
      case FIGURE, MONEY -> "> 0";
      default -> Messages.Filter_any;
    });
    String name = NLS.bind(Messages.Filter_name, column.title());
    field.named(name);
    field.text().setToolTipText(name);
    field.text().addListener(SWT.Modify, event -> typed());
    field.text().addListener(SWT.DefaultSelection, event -> apply());
    field.text().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        table.control().forceFocus();
      } else if (event.keyCode == SWT.ESC) {
        field.text().setText("");
        table.control().forceFocus();
      }
    });
    return field;
  }

  private void place() {
    for (int i = 0; i < columns.all().size(); i++) {
      Rectangle cell = i < columns.shown().size() ? table.filterBounds(i) : null;
      boolean visible = cell != null && cell.width > NARROWEST;
      Frame field = field(columns.all().get(i));
      if (visible) {
        Rectangle wanted = new Rectangle(cell.x + INSET, cell.y + (cell.height - FIELD) / 2, cell.width - 2 * INSET, FIELD);
        if (!wanted.equals(field.getBounds())) {
          field.setBounds(wanted);
        }
      }
      if (field.getVisible() != visible) {
        field.setVisible(visible);
      }
    }
  }

  private Frame field(ListColumn column) {
    return fields.get(column.path());
  }

  private void typed() {
    long mine = ++typing;
    table.control().getDisplay().timerExec(REST_MILLIS, () -> {
      if (mine == typing && !table.control().isDisposed()) {
        apply();
      }
    });
  }

  private void apply() {
    typing++;
    changed.run();
  }

  /** The conditions that the fields stand for; a field that cannot be understood gets a red edge and is left out. */
  List<String> read() {
    List<String> found = new ArrayList<>();
    for (ListColumn column : columns.all()) {
      Frame field = field(column);
      try {
        String condition = conditions.filter(column, field.text().getText());
        field.setState(Frame.State.NORMAL);
        field.text().setToolTipText(NLS.bind(Messages.Filter_name, column.title()));
        if (!condition.isEmpty()) {
          found.add(condition);
        }
      } catch (RapportException e) {
        field.setState(Frame.State.ERROR);
        field.text().setToolTipText(e.getMessage() + " " + e.hint());
      }
    }
    return found;
  }

  /** Empties all fields, and asks for nothing. */
  void clear() {
    fields.values().forEach(field -> field.text().setText(""));
    typing++;
  }

  /** Puts the cursor into the first field. */
  void setFocus() {
    fields().stream().filter(Frame::getVisible).findFirst().ifPresent(Frame::setFocus);
  }

  /** The fields, in the order of the columns, for tests. */
  List<Frame> fields() {
    return columns.all().stream().map(this::field).toList();
  }
}
