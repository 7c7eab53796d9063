package org.rapport.workbench.internal.list;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.rapport.core.values.FeatureValues;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.ValidationException;
import org.rapport.store.query.Page;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.list.change.CellRules;
import org.rapport.workbench.internal.list.change.ChangeMessages;
import org.rapport.workbench.internal.record.LooseFields;
import org.rapport.workbench.internal.record.PersonFormats;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.RecordDraft;

/**
 * Edits the cell with the cursor where it stands: reads its record, lies the control of the field over the cell, and saves what is
 * given as one change. To be used on the UI thread.
 */
final class CellEditing implements CellEditor.Listener {

  private final ListTable table;
  private final ListColumns columns;
  private final ListModel model;
  private final ListSelection selection;
  private final Workspace workspace;
  private final Loader reading;
  private final Loader writing;
  private final CellNote note;
  private RecordType type;
  private CellEditor open;
  /** What was typed while the record is read; null unless it is. */
  private StringBuilder ahead;
  private boolean enteredAhead;
  private boolean saving;
  private Runnable moved = () -> { };

  /** What an editor needs of the store. */
  private record Read(EObject record, LooseFields.Around around) {
  }

  CellEditing(ListTable table, ListColumns columns, ListModel model, ListSelection selection, Workspace workspace) {
    this.table = table;
    this.columns = columns;
    this.model = model;
    this.selection = selection;
    this.workspace = workspace;
    this.reading = new Loader(workspace, table.control().getDisplay());
    this.writing = new Loader(workspace, table.control().getDisplay());
    this.note = new CellNote(table.control());
    table.control().addListener(SWT.Paint, event -> place());
  }

  /** Says of which type the records are, and runs after each move of the cursor that an edit ends with. */
  void of(RecordType records, Runnable afterMove) {
    type = records;
    moved = afterMove;
  }

  /** Whether a cell is edited, or is about to be. */
  boolean isOpen() {
    return open != null || ahead != null;
  }

  /** The control over the cell; null while there is none. */
  CellEditor editor() {
    return open;
  }

  /** What is said at the cell; empty for nothing. */
  String words() {
    return note.words();
  }

  /** Takes a key that was pressed before the control was there, as the control would; false where none is on its way. */
  boolean typedAhead(Event event) {
    if (ahead == null) {
      return false;
    }
    event.doit = false;
    if (event.keyCode == SWT.ESC) {
      drop();
    } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      enteredAhead = true;
    } else if (event.keyCode == SWT.BS) {
      ahead.setLength(Math.max(0, ahead.length() - 1));
    } else if (!Character.isISOControl(event.character) && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
      ahead.append(event.character);
    }
    return true;
  }

  /** Forgets what was said at a cell, because the cursor goes on. */
  void cursorMoved() {
    if (open == null) {
      note.hide();
    }
  }

  /** Begins to edit the cell with the cursor; a text replaces what stands there. */
  void begin(String typed) {
    if (isOpen()) {
      if (open != null) {
        open.focusField();
      }
      return;
    }
    Optional<Page.Row> row = model.loaded(selection.focus());
    if (row.isEmpty() || selection.column() >= columns.shown().size()) {
      return;
    }
    note.hide();
    ListColumn column = columns.shown().get(selection.column());
    table.revealColumn(selection.column());
    Optional<String> refusal = rules().refusal(column.steps());
    if (refusal.isPresent()) {
      say(refusal.get(), false);
      return;
    }
    ahead = new StringBuilder(typed);
    enteredAhead = false;
    Ref ref = row.get().ref();
    boolean asks = column.kind() == ListColumn.Kind.MONEY || column.feature() instanceof EReference;
    reading.load(ChangeMessages.Cell_reading, (session, monitor) -> {
      EObject record = session.store().load(session.principal(), ref).orElse(null);
      return new Read(record, record == null || !asks ? LooseFields.Around.NONE : LooseFields.Around.read(session, record));
    }, read -> {
      if (!table.control().isDisposed()) {
        show(read, column);
      }
    }, problem -> {
      ahead = null;
      if (!table.control().isDisposed()) {
        say(problem.getMessage() + " " + problem.hint(), true);
      }
    });
  }

  private CellRules rules() {
    return new CellRules(type, workspace.seen(type), Locale.getDefault());
  }

  private void say(String words, boolean error) {
    note.say(words, error);
    place();
  }

  private void show(Read read, ListColumn column) {
    String typed = ahead.toString();
    ahead = null;
    Optional<String> refusal = read.record() == null ? Optional.of(ChangeMessages.Cell_gone) : rules().refusal(read.record(), column.feature());
    if (refusal.isPresent()) {
      say(refusal.get(), false);
      return;
    }
    Formats formats = PersonFormats.of(workspace, Clock.systemDefaultZone());
    SeenFields seen = workspace.seen(type).in(read.record());
    LooseFields host = new LooseFields(workspace, table.control().getDisplay(), formats, new RecordDraft(workspace.types(), read.record(), false), seen,
        read.around());
    open = new CellEditor(table.control(), host, FieldModel.of(column.feature(), type, formats.texts().locale()), column, this);
    place();
    open.begin(typed);
    if (enteredAhead) {
      taken(true);
    }
  }

  /** Keeps control and words at their cell while the list is scrolled or read again. */
  private void place() {
    Rectangle area = table.rowsArea();
    if (open != null) {
      int row = model.indexOf(open.ref());
      Rectangle cell = row < 0 ? open.getBounds() : table.cellBounds(row, columns.shown().indexOf(open.column()));
      boolean seen = !cell.isEmpty();
      if (seen) {
        open.place(cell, table.control().getClientArea());
      }
      if (open.getVisible() != seen) {
        open.setVisible(seen);
      }
      note.place(seen ? open.getBounds() : area, table.control().getClientArea());
    } else if (note.getVisible()) {
      note.place(table.cellBounds(selection.focus(), selection.column()), table.control().getClientArea());
    }
  }

  @Override
  public void taken(boolean moveDown) {
    save(() -> {
      if (moveDown && selection.focus() + 1 < model.rowCount()) {
        selection.focus(selection.focus() + 1, false);
        selection.only(model.loaded(selection.focus()).map(Page.Row::ref).orElse(null));
        table.reveal(selection.focus());
      }
      moved.run();
    });
  }

  @Override
  public void left(int direction) {
    save(() -> {
      int next = selection.column() + direction;
      while (next >= 0 && next < columns.shown().size() && rules().refusal(columns.shown().get(next).steps()).isPresent()) {
        next += direction;
      }
      if (next >= 0 && next < columns.shown().size()) {
        selection.column(next, false);
        moved.run();
        begin("");
      }
    });
  }

  @Override
  public void abandoned() {
    save(moved);
  }

  @Override
  public void cancelled() {
    if (!saving) {
      close();
    }
  }

  private void close() {
    CellEditor closing = open;
    open = null;
    note.hide();
    if (closing != null && !closing.isDisposed()) {
      if (closing.hasFocus()) {
        table.control().forceFocus();
      }
      closing.close();
    }
    table.refresh();
  }

  private void save(Runnable then) {
    if (saving || open == null) {
      return;
    }
    Optional<Problem> problem = open.check();
    if (problem.isPresent()) {
      say(problem.get().message(), true);
      return;
    }
    note.hide();
    ChangeSet set = open.host().draft().changes();
    if (set.isEmpty()) {
      close();
      then.run();
      return;
    }
    saving = true;
    writing.load(ChangeMessages.Cell_saving, (session, monitor) -> session.store().commit(session.principal(), List.of(set)), changes -> {
      saving = false;
      if (table.control().isDisposed()) {
        return;
      }
      model.put(open.ref(), open.column(), shown());
      workspace.say(NLS.bind(ChangeMessages.Cell_saved, open.column().title()));
      close();
      then.run();
    }, this::failed);
  }

  /** What the list shows of the value until it is read again. */
  private Serializable shown() {
    Serializable value = FeatureValues.get(open.record(), open.column().feature());
    return value instanceof Ref target ? new Page.Labelled(target, open.host().label(target).orElse(null)) : value;
  }

  private void failed(RapportException problem) {
    saving = false;
    String words = problem instanceof ValidationException invalid
        ? invalid.violations().stream().map(ValidationException.Violation::message).collect(Collectors.joining(" "))
        : problem.getMessage() + " " + problem.hint();
    if (open != null && !open.isDisposed()) {
      open.refused(words);
      say(words, true);
      open.focusField();
    } else {
      workspace.say(words);
    }
  }

  /** Gives up what is edited, because the list shows something else. */
  void drop() {
    reading.cancel();
    ahead = null;
    if (open != null && !saving) {
      close();
    }
  }
}
