package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rapport.workbench.internal.imports.ImportWizard;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.RowTable;

/** What a user does with the import wizard and the small windows over it. */
final class WizardPage {

  private static final String NEXT = "org.rapport.workbench.import.next";

  private final WorkbenchPage page;
  private ImportWizard wizard;

  WizardPage(WorkbenchPage page) {
    this.page = page;
  }

  /** The one that is open already. */
  WizardPage opened() {
    wizard = ImportWizard.of(page.window()).orElseThrow();
    return this;
  }

  /** What the system does when files are let go over the window; waits until they were looked at. */
  WizardPage drop(List<String> files, int sources) throws ReflectiveOperationException {
    DropTarget target = (DropTarget) page.shell().getData(DND.DROP_TARGET_KEY);
    Event event = dragged();
    target.notifyListeners(DND.DragEnter, event);
    assertEquals(DND.DROP_COPY, event.detail);
    event.data = files.toArray(String[]::new);
    target.notifyListeners(DND.Drop, event);
    opened();
    page.await("the files were looked at", () -> rows(0).size() == sources && !words().contains("Looking into"));
    return this;
  }

  WizardPage drop(String... files) throws ReflectiveOperationException {
    return drop(List.of(files), files.length);
  }

  /** The event that only the system makes, so that its class is hidden: files over the window, to be copied. */
  private static Event dragged() throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
    constructor.setAccessible(true);
    Event event = (Event) constructor.newInstance();
    TransferData[] types = FileTransfer.getInstance().getSupportedTypes();
    set(event, "dataTypes", types);
    set(event, "dataType", types[0]);
    set(event, "operations", DND.DROP_COPY);
    event.detail = DND.DROP_COPY;
    return event;
  }

  private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
    Field field = event.getClass().getDeclaredField(name);
    field.setAccessible(true);
    field.set(event, value);
  }

  Shell shell() {
    return wizard.getShell();
  }

  int step() {
    return wizard.step();
  }

  void close() {
    wizard.close();
  }

  private static <T> Stream<T> seen(Composite window, Class<T> type) {
    return WorkbenchPage.controls(window, control -> type.isInstance(control) && control.isVisible()).stream().map(type::cast);
  }

  private <T> Stream<T> seen(Class<T> type) {
    return seen(wizard.getShell(), type);
  }

  /** The tables that are seen, from top to bottom. */
  private List<RowTable<?>> tables() {
    return seen(RowTable.class).<RowTable<?>>map(each -> each).toList();
  }

  List<?> rows(int table) {
    return tables().isEmpty() ? List.of() : tables().get(table).rows();
  }

  /** Everything that is read in the wizard now, tables with tabs between their cells. */
  String words() {
    return words(wizard.getShell());
  }

  static String words(Composite window) {
    StringBuilder words = new StringBuilder();
    seen(window, Label.class).forEach(each -> words.append(each.getText()).append('\n'));
    seen(window, RowTable.class).forEach(table -> {
      for (TableItem row : table.control().getItems()) {
        for (int i = 0; i < table.control().getColumnCount(); i++) {
          words.append(row.getText(i)).append('\t');
        }
        words.append('\n');
      }
    });
    return words.toString();
  }

  /** Chooses a row of a table. */
  void select(int table, int row) {
    select(tables().get(table).control(), row);
  }

  static void select(Table table, int row) {
    table.setSelection(row);
    Event event = new Event();
    event.item = table.getItem(row);
    table.notifyListeners(SWT.Selection, event);
  }

  /** Enter on the chosen row of a table. */
  void enter(int table) {
    tables().get(table).control().notifyListeners(SWT.DefaultSelection, new Event());
  }

  void press(String words) {
    press(wizard.getShell(), words);
  }

  static void press(Composite window, String words) {
    seen(window, PushButton.class).filter(each -> each.name().equals(words)).findFirst().orElseThrow(() -> new AssertionError(words)).press();
  }

  boolean offers(String words) {
    return seen(PushButton.class).anyMatch(each -> each.name().equals(words) && each.isEnabled());
  }

  /** Goes to a later step. */
  void next(int step) {
    page.await("the way to step " + step, () -> {
      if (wizard.step() < step) {
        page.command(NEXT);
      }
      return wizard.step() == step;
    });
  }

  /** What a field says. */
  String field(String name) {
    return combo(wizard.getShell(), name).frame().text().getText();
  }

  /** Types into a field of choices and takes the first that is offered. */
  void choose(String name, String typed) {
    choose(wizard.getShell(), name, typed);
  }

  static void choose(Composite window, String name, String typed) {
    FilterCombo<?> combo = combo(window, name);
    combo.offer(typed);
    Event key = new Event();
    key.keyCode = SWT.CR;
    combo.frame().text().notifyListeners(SWT.KeyDown, key);
  }

  private static FilterCombo<?> combo(Composite window, String name) {
    return seen(window, FilterCombo.class).filter(each -> name.equals(each.frame().text().getToolTipText())).findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  /** Writes into a field of a window. */
  static void write(Composite window, String name, String text) {
    seen(window, Text.class).filter(each -> name.equals(each.getToolTipText())).findFirst().orElseThrow(() -> new AssertionError(name)).setText(text);
  }

  /** The small window over the wizard, once something is read in it. */
  private Shell over(String words) {
    Shell[] found = new Shell[1];
    page.await("a window with " + words, () -> {
      found[0] = Stream.of(wizard.getShell().getShells()).filter(each -> each.isVisible() && (each.getText() + "\n" + words(each)).contains(words))
          .findFirst().orElse(null);
      return found[0] != null;
    });
    return Objects.requireNonNull(found[0]);
  }

  /** What is done in a window that waits. */
  interface Answer {
    void in(Shell window);
  }

  /** Does what opens a window that waits for its end, and answers there once some words are read. */
  void answer(Runnable opens, String words, Answer answer) {
    Throwable[] failed = new Throwable[1];
    page.shell().getDisplay().asyncExec(() -> {
      try {
        answer.in(over(words));
      } catch (RuntimeException | AssertionError e) {
        failed[0] = e;
        Stream.of(wizard.getShell().getShells()).forEach(Shell::close);
      }
    });
    opens.run();
    if (failed[0] != null) {
      throw new AssertionError(failed[0]);
    }
  }
}
