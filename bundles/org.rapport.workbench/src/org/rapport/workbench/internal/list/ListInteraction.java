package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.prefs.Settings;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** What mouse and keyboard do in the table of a list, and what a screen reader hears of it. */
final class ListInteraction {

  private static final String TABLE = "org.rapport.workbench.listTable";
  private static final String LETTERS = "org.rapport.workbench.listKeys";
  private static final int PADDING = 16;

  private final ListEditor editor;
  private final ListTable table;
  private final ListColumns columns;
  private final ListModel model;
  private final ListSelection selection;
  private final Workspace workspace;
  private final CellEditing cells;
  private final NatTable control;
  private final HeadDrag heads;
  private final List<IContextActivation> keys = new ArrayList<>();

  ListInteraction(ListEditor editor, ListTable table, ListColumns columns, ListModel model, ListSelection selection, Workspace workspace,
      CellEditing cells) {
    this.editor = editor;
    this.table = table;
    this.columns = columns;
    this.model = model;
    this.selection = selection;
    this.workspace = workspace;
    this.cells = cells;
    this.control = table.control();
    this.heads = new HeadDrag(table, columns, editor::sortBy);
  }

  void connect() {
    control.addListener(SWT.MouseDown, this::pressed);
    control.addListener(SWT.MouseDoubleClick, event -> {
      if (table.rowAt(event.y) >= 0 && table.columnAt(event.x) >= 0 && model.heading(table.rowAt(event.y)).isEmpty()) {
        open();
      }
    });
    control.addListener(SWT.KeyDown, this::key);
    control.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    control.addListener(SWT.MouseHover, this::tip);
    control.addListener(SWT.Paint, event -> model.view(table.top(), table.top() + table.visibleRows()));
    IContextService contexts = editor.getSite().getService(IContextService.class);
    control.addListener(SWT.FocusIn, event -> {
      if (keys.isEmpty()) {
        keys.add(contexts.activateContext(TABLE));
        if (new Settings().letters()) {
          keys.add(contexts.activateContext(LETTERS));
        }
      }
      control.redraw();
    });
    control.addListener(SWT.FocusOut, event -> {
      contexts.deactivateContexts(keys);
      keys.clear();
      control.redraw();
    });
    describe();
  }

  private void describe() {
    Spoken.name(control, () -> editor.getPartName() + model.loaded(selection.focus()).map(this::spoken)
        .or(() -> model.heading(selection.focus()).map(this::spoken)).orElse(""));
    Spoken.role(control, ACC.ROLE_TABLE);
  }

  private String spoken(ListGroups.Heading heading) {
    return ", " + heading.label() + ", " + new CellTexts().count(heading.count());
  }

  /** The record with the cursor, and what stands in its cell. */
  private String spoken(Page.Row row) {
    ListColumn first = columns.all().get(0);
    ListColumn here = columns.all().get(Math.min(selection.column(), columns.all().size() - 1));
    CellTexts texts = new CellTexts();
    String record = ", " + texts.show(first, model.value(row, first));
    return here == first ? record : record + ", " + here.title() + " " + texts.show(here, model.value(row, here));
  }

  private void pressed(Event event) {
    int column = table.columnAt(event.x);
    int row = table.rowAt(event.y);
    if (event.button != 1) {
      return;
    }
    control.forceFocus();
    if (row < 0) {
      head(event, column);
      return;
    }
    if (model.heading(row).isPresent()) {
      selection.focus(row, false);
      model.toggle(row);
      changed();
      return;
    }
    Optional<Page.Row> record = model.loaded(row);
    boolean shift = (event.stateMask & SWT.MOD2) != 0;
    boolean toggle = column < 0 || (event.stateMask & SWT.MOD1) != 0;
    selection.focus(row, shift);
    if (column >= 0 && column < columns.shown().size()) {
      selection.column(column, shift);
    }
    record.ifPresent(found -> {
      if (shift) {
        range(selection.anchor(), row);
      } else if (toggle) {
        selection.toggle(found.ref());
      } else {
        selection.only(found.ref());
      }
    });
    changed();
  }

  private void head(Event event, int column) {
    boolean onHead = control.getRowPositionByY(event.y) == 0;
    boolean resizing = control.getCursor() != null;
    if (onHead && column >= 0 && column < columns.shown().size() && !resizing) {
      heads.press(column, event.x);
    } else if (onHead && column == -1) {
      selection.toggleAll();
      changed();
    }
  }

  private void range(int from, int to) {
    Set<Ref> refs = new LinkedHashSet<>();
    for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
      model.loaded(i).ifPresent(row -> refs.add(row.ref()));
    }
    selection.only(null);
    selection.add(refs);
  }

  private void key(Event event) {
    if (cells.typedAhead(event)) {
      return;
    }
    int rows = model.rowCount();
    int page = Math.max(1, table.visibleRows() - 1);
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> move(selection.focus() + 1, event);
      case SWT.ARROW_UP -> move(selection.focus() - 1, event);
      case SWT.PAGE_DOWN -> move(selection.focus() + page, event);
      case SWT.PAGE_UP -> move(selection.focus() - page, event);
      case SWT.HOME -> move(0, event);
      case SWT.END -> move(rows - 1, event);
      case SWT.ARROW_RIGHT -> across(1, event);
      case SWT.ARROW_LEFT -> across(-1, event);
      case SWT.CR, SWT.KEYPAD_CR -> {
        if (model.heading(selection.focus()).isPresent()) {
          model.toggle(selection.focus());
        } else {
          open();
        }
      }
      default -> typed(event);
    }
  }

  /** Figures and signs begin to edit the cell; letters too where they are no commands. */
  private void typed(Event event) {
    char key = event.character;
    boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && !Character.isISOControl(key) && key != 0;
    if (!plain) {
      return;
    }
    if (key == ' ' && model.heading(selection.focus()).isPresent()) {
      model.toggle(selection.focus());
    } else if (key == ' ') {
      editor.togglePreview();
    } else if (Character.isDigit(key) || key == '-' || key == '+' || !new Settings().letters()) {
      cells.begin(String.valueOf(key));
    }
  }

  /** Moves the cursor within its row, with Shift the columns between are meant together; opens or closes a heading. */
  private void across(int by, Event event) {
    if (model.heading(selection.focus()).isPresent()) {
      if (model.isOpen(selection.focus()) != by > 0) {
        model.toggle(selection.focus());
      }
      event.doit = false;
      return;
    }
    selection.column(Math.clamp((long) selection.column() + by, 0, Math.max(0, columns.shown().size() - 1)), (event.stateMask & SWT.MOD2) != 0);
    table.revealColumn(selection.column());
    event.doit = false;
    changed();
    control.getAccessible().setFocus(ACC.CHILDID_SELF);
  }

  private void move(int wanted, Event event) {
    int rows = model.rowCount();
    if (rows == 0) {
      return;
    }
    int row = Math.clamp(wanted, 0, rows - 1);
    boolean shift = (event.stateMask & SWT.MOD2) != 0;
    selection.focus(row, shift);
    selection.column(selection.column(), shift);
    table.reveal(row);
    if (shift) {
      range(selection.anchor(), row);
    } else {
      selection.only(model.loaded(row).map(Page.Row::ref).orElse(null));
    }
    event.doit = false;
    changed();
    control.getAccessible().setFocus(ACC.CHILDID_SELF);
  }

  private void changed() {
    cells.cursorMoved();
    table.refresh();
    editor.selectionChanged();
  }

  private void open() {
    model.loaded(selection.focus()).map(Page.Row::ref).ifPresent(workspace::openRecord);
  }

  private String whole(int row, int column, ListColumn shown) {
    CellTexts texts = new CellTexts();
    return model.heading(row).map(heading -> column == 0 ? heading.label() : ListGroups.text(heading, shown, texts))
        .orElseGet(() -> texts.show(shown, model.loaded(row).map(found -> model.value(found, shown)).orElse(null)));
  }

  /** The whole text of a cell that is cut. */
  private void tip(Event event) {
    int row = table.rowAt(event.y);
    int column = table.columnAt(event.x);
    String text = null;
    if (row >= 0 && column >= 0 && column < columns.shown().size()) {
      ILayerCell cell = table.cellAt(event.x, event.y);
      ListColumn shown = columns.shown().get(column);
      String whole = whole(row, column, shown);
      GC gc = new GC(control);
      gc.setFont(Tokens.font("text"));
      if (cell != null && gc.textExtent(whole).x > cell.getBounds().width - PADDING) {
        text = whole;
      }
      gc.dispose();
    }
    control.setToolTipText(text);
  }
}
