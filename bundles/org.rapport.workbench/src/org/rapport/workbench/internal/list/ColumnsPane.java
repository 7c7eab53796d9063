package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.model.Folding;
import org.rapport.workbench.internal.record.form.IconButton;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/**
 * Chooses the columns of a list, beside it: those that it has in their order, below them what else the model offers. Space
 * takes a column in or out, Alt with Up and Down moves it, what is typed above narrows the choice, Escape goes back to the list.
 */
public final class ColumnsPane extends Composite {

  private static final int FIELD = 30;

  private final ListColumns columns;
  private final Frame filter;
  private final Table table;
  private final Button freeze;
  private List<ListColumn> rows = List.of();

  ColumnsPane(Composite parent, ListColumns columns, Runnable close) {
    super(parent, SWT.NONE);
    this.columns = columns;
    Tokens.styled(this, "rapport-surface");
    GridLayout layout = Layouts.plain(1);
    layout.marginWidth = 12;
    layout.marginHeight = 8;
    layout.verticalSpacing = 8;
    setLayout(layout);
    head(close);
    filter = new Frame(this, SWT.SINGLE, FIELD);
    filter.setLayoutData(wide());
    filter.text().setMessage(ListMessages.Columns_filter);
    filter.text().setToolTipText(ListMessages.Columns_filter);
    Spoken.name(filter.text(), ListMessages.Columns_filter);
    filter.text().addListener(SWT.Modify, event -> refresh());
    table = new Table(this, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    Spoken.name(table, ListMessages.Columns_title);
    ChosenRows.paint(table);
    table.addListener(SWT.Selection, this::selected);
    table.addListener(SWT.KeyDown, this::key);
    filter.text().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        table.forceFocus();
      } else if (event.keyCode == SWT.ESC) {
        close.run();
      }
    });
    Label keys = Tokens.styled(new Label(this, SWT.WRAP), "rapport-small");
    keys.setText(ListMessages.Columns_keys);
    keys.setLayoutData(wide());
    freeze = new Button(this, SWT.CHECK | SWT.WRAP);
    freeze.setLayoutData(wide());
    freeze.setText(ListMessages.Columns_freeze);
    freeze.addListener(SWT.Selection, event -> columns.freeze(freeze.getSelection()));
    PushButton reset = new PushButton(this, Kind.LINK, ListMessages.Columns_reset, null);
    reset.setToolTipText(ListMessages.Columns_resetTip);
    reset.setLayoutData(wide());
    reset.onPress(columns::reset);
    table.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        close.run();
      }
    });
    refresh();
  }

  /** Across the pane, whatever its text is. */
  private static GridData wide() {
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 0;
    return data;
  }

  private void head(Runnable close) {
    Composite head = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    head.setLayout(Layouts.plain(2));
    Label title = Tokens.styled(new Label(head, SWT.NONE), "rapport-section");
    title.setText(ListMessages.Columns_title);
    title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    new IconButton(head, "x", ListMessages.Columns_close, false, close);
  }

  /** Shows what the list has now; the row with the cursor stays. */
  void refresh() {
    int cursor = table.getSelectionIndex();
    String marked = cursor >= 0 && cursor < rows.size() ? rows.get(cursor).path() : null;
    Set<String> shown = columns.all().stream().map(ListColumn::path).collect(Collectors.toSet());
    Set<String> left = columns.left().stream().map(ListColumn::path).collect(Collectors.toSet());
    List<ListColumn> all = new ArrayList<>(columns.all());
    columns.offer().all().stream().filter(each -> !shown.contains(each.path())).forEach(all::add);
    String wanted = Folding.fold(filter.text().getText().strip());
    rows = all.stream().filter(each -> Folding.fold(each.title()).contains(wanted)).toList();
    table.setRedraw(false);
    table.removeAll();
    for (ListColumn each : rows) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(left.contains(each.path()) ? NLS.bind(ListMessages.Columns_left, each.title()) : each.title());
      item.setChecked(shown.contains(each.path()));
      if (each.path().equals(marked)) {
        table.setSelection(item);
      }
    }
    if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
      table.setSelection(Math.clamp(cursor, 0, rows.size() - 1));
    }
    table.setRedraw(true);
    freeze.setSelection(columns.isFrozen());
  }

  private void selected(Event event) {
    if (event.detail == SWT.CHECK) {
      toggle(table.indexOf((TableItem) event.item));
    }
  }

  private void key(Event event) {
    boolean alt = (event.stateMask & SWT.MOD3) != 0;
    int row = table.getSelectionIndex();
    if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
      event.doit = false;
      move(row, event.keyCode == SWT.ARROW_UP ? -1 : 1);
    } else if (event.character == ' ' || event.character == SWT.CR) {
      event.doit = false;
      toggle(row);
    }
  }

  /** Takes a column in at the end, or out; the last one stays. */
  private void toggle(int row) {
    if (row < 0 || row >= rows.size()) {
      return;
    }
    ListColumn column = rows.get(row);
    List<ListColumn> wanted = new ArrayList<>(columns.all());
    if (!wanted.removeIf(each -> each.path().equals(column.path()))) {
      wanted.add(column);
    }
    columns.choose(wanted);
    refresh();
  }

  private void move(int row, int by) {
    if (row >= 0 && row < rows.size()) {
      List<String> paths = columns.all().stream().map(ListColumn::path).toList();
      int from = paths.indexOf(rows.get(row).path());
      columns.move(from, from + by);
      refresh();
    }
  }

  /** The columns that can be chosen now, those of the list first. */
  public List<ListColumn> rows() {
    return rows;
  }

  /** Types into the field that narrows the choice. */
  public void filter(String text) {
    filter.text().setText(text);
  }

  /** Takes a column in or out, as Space does. */
  public void toggle(String path) {
    toggle(rows.stream().map(ListColumn::path).toList().indexOf(path));
  }

  @Override
  public boolean setFocus() {
    return filter.setFocus();
  }
}
