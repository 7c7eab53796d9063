package org.rapport.workbench.tests.record;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.workbench.internal.record.RecordController;
import org.rapport.workbench.internal.record.RecordController.State;
import org.rapport.workbench.internal.record.RecordInput;
import org.rapport.workbench.internal.record.RecordView;
import org.rapport.workbench.internal.record.form.FieldCell;
import org.rapport.workbench.internal.record.form.FieldWidget;
import org.rapport.workbench.internal.record.form.RowsWidget;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.HistoryModel;
import org.rapport.workbench.internal.record.model.Texts;

/** What a person does in the editor of one record. */
final class RecordPage implements AutoCloseable {

  private static final long LONGEST = 20_000;

  private final Shell shell;
  private final RecordController controller;
  private final RecordView view;
  private boolean closed;

  private RecordPage(TestWorkspace workspace, RecordInput input) {
    Display display = Display.getDefault();
    TokenFixture.install();
    shell = new Shell(display, SWT.SHELL_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(1200, 800);
    Formats formats = new Formats(new Texts(TestWorkspace.ME.locale()), ZoneId.of("Europe/Brussels"), Clock.systemUTC());
    controller = new RecordController(workspace, display, input, formats);
    view = new RecordView(shell, controller, () -> closed = true, () -> { });
    shell.open();
  }

  /** Opens a record and waits until it is there. */
  static RecordPage open(TestWorkspace workspace, RecordInput input) {
    RecordPage page = new RecordPage(workspace, input);
    page.controller.load();
    page.await("the record is there", () -> page.controller.state() != State.LOADING);
    return page;
  }

  RecordController controller() {
    return controller;
  }

  RecordView view() {
    return view;
  }

  boolean isClosed() {
    return closed;
  }

  /** Lets the window live until something is so. */
  void await(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + LONGEST;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        fail("Waited in vain until " + what + ". The editor is " + controller.state() + ", its band says: " + view.band().text());
      }
      if (!shell.getDisplay().readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }

  private FieldCell cell(String path) {
    return view.body().cell(path).orElseThrow(() -> new AssertionError("The form has no field " + path + ", only "
        + view.body().cells().stream().map(cell -> cell.widget().path()).toList()));
  }

  private static Text text(Composite parent) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Text text) {
        return text;
      }
      if (child instanceof Composite composite) {
        Text inside = text(composite);
        if (inside != null) {
          return inside;
        }
      }
    }
    return null;
  }

  /** Writes into a field and leaves it. */
  RecordPage type(String path, String value) {
    Text text = text(cell(path));
    text.setText(value);
    text.notifyListeners(SWT.FocusOut, new Event());
    return this;
  }

  /** Writes into a field and stays in it. */
  RecordPage begin(String path, String value) {
    text(cell(path)).setText(value);
    return this;
  }

  /** What stands in a field. */
  String value(String path) {
    return text(cell(path)).getText();
  }

  /** What is said under a field. */
  String message(String path) {
    return cell(path).message();
  }

  /** Ticks or unticks a field. */
  RecordPage tick(String path, boolean on) {
    for (Control child : cell(path).getChildren()) {
      if (child instanceof Button button) {
        button.setSelection(on);
        button.notifyListeners(SWT.Selection, new Event());
      }
    }
    return this;
  }

  /** Presses "Add" under a list. */
  RecordPage addRow(String list) {
    ((RowsWidget) cell(list).widget()).addButton().orElseThrow().press();
    return this;
  }

  /** Presses Ctrl+Delete in the row of a field. */
  RecordPage removeRow(String path) {
    key(path, SWT.CTRL, SWT.DEL);
    return this;
  }

  /** Presses a key in a field. */
  RecordPage key(String path, int modifiers, int keyCode) {
    Event event = new Event();
    event.stateMask = modifiers;
    event.keyCode = keyCode;
    event.doit = true;
    Text text = text(cell(path));
    Composite frame = text.getParent();
    text.notifyListeners(SWT.KeyDown, event);
    if (!frame.isDisposed() && event.doit) {
      frame.notifyListeners(SWT.KeyDown, event);
    }
    return this;
  }

  /** The paths of a list's fields, in reading order. */
  List<String> paths(String list) {
    return view.body().cells().stream().map(FieldCell::widget).map(FieldWidget::path).filter(path -> path.startsWith(list + "[")).toList();
  }

  /** Saves and waits until the store has answered. */
  RecordPage save() {
    view.header().saveButton().press();
    await("it is saved", () -> controller.state() != State.SAVING);
    return this;
  }

  /** The lines of the history, newest change first, each "label: before → after", or the note of a change. */
  List<String> history() {
    List<String> lines = new ArrayList<>();
    for (HistoryModel.Day day : view.history().days()) {
      for (HistoryModel.Entry entry : day.entries()) {
        if (!entry.note().isEmpty()) {
          lines.add(entry.note());
        }
        entry.lines().forEach(line -> lines.add(line.label() + ": " + line.before() + " → " + line.after()));
      }
    }
    return lines;
  }

  @Override
  public void close() {
    controller.dispose();
    shell.dispose();
    while (Display.getDefault().readAndDispatch()) {
      Thread.onSpinWait();
    }
  }
}
