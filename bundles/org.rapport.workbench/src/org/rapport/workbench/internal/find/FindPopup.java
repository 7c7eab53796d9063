package org.rapport.workbench.internal.find;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.rapport.model.RapportException;
import org.rapport.search.Search;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.find.FoundRecords.Found;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/**
 * The find-or-command field: records by what one remembers of them while one types, commands behind {@code >}, and what is
 * open before anything is typed. Arrows walk, Enter opens, Escape closes. On the UI thread.
 */
public final class FindPopup {

  private static final int WIDTH = 620;
  private static final int FIELD = 44;
  /** Who types on is not answered yet. */
  private static final int PAUSE = 60;
  private static final String COMMAND = ">";

  private final IWorkbenchWindow window;
  private final WorkspaceService workspace;
  private final FoundCommands commands;
  private final Shell shell;
  private final Text text;
  private final FindList list;
  private Job job;
  private String answered;

  private FindPopup(IWorkbenchWindow window, WorkspaceService workspace) {
    this.window = window;
    this.workspace = workspace;
    this.commands = new FoundCommands(window);
    shell = new Shell(window.getShell(), SWT.NO_TRIM | SWT.TOOL);
    shell.setText(Messages.Top_search);
    shell.setLayout(new FormLayout());
    text = Tokens.styled(new Text(shell, SWT.SINGLE), "rapport-find");
    text.setMessage(Messages.Find_message);
    list = new FindList(shell, this::open);
    Spoken.name(text, () -> Messages.Top_search, list::words);
    list.getAccessible().addRelation(ACC.RELATION_CONTROLLED_BY, text.getAccessible());
    lay();
    text.addListener(SWT.Modify, event -> asked());
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, event -> event.doit = false);
    shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
    shell.addListener(SWT.Dispose, event -> stop());
    shell.addPaintListener(event -> {
      Rectangle area = shell.getClientArea();
      event.gc.setBackground(Tokens.color("surface"));
      event.gc.fillRectangle(area);
      event.gc.drawImage(Icons.image("search", Icons.BUTTON, "ink3"), 14, (FIELD - Icons.BUTTON) / 2);
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, FIELD, area.width, 1);
      Paint.frame(event.gc, area, "line2", 1, 1);
    });
  }

  /** Opens it over the field of the window. */
  public static FindPopup open(IWorkbenchWindow window, WorkspaceService workspace) {
    FindPopup popup = new FindPopup(window, workspace);
    popup.asked();
    popup.takeEarlyKeys();
    popup.shell.open();
    popup.text.setFocus();
    return popup;
  }

  /** Who types at once types into the window that is still in front: until the field has the focus its letters are brought here. */
  private void takeEarlyKeys() {
    Display display = shell.getDisplay();
    Listener early = event -> {
      if (event.widget instanceof Control control && control.getShell() != shell && event.character >= ' ') {
        text.append(String.valueOf(event.character));
        event.type = SWT.None;
        event.doit = false;
      }
    };
    Runnable end = () -> display.removeFilter(SWT.KeyDown, early);
    display.addFilter(SWT.KeyDown, early);
    text.addListener(SWT.FocusIn, event -> end.run());
    shell.addListener(SWT.Dispose, event -> end.run());
  }

  private void lay() {
    text.setBackground(Tokens.color("surface"));
    text.setForeground(Tokens.color("ink"));
    text.setFont(Tokens.font("value"));
    int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    FormData field = new FormData();
    field.left = new FormAttachment(0, 40);
    field.right = new FormAttachment(100, -10);
    field.top = new FormAttachment(0, (FIELD - height) / 2);
    text.setLayoutData(field);
    FormData below = new FormData();
    below.left = new FormAttachment(0, 1);
    below.right = new FormAttachment(100, -1);
    below.top = new FormAttachment(0, FIELD + 1);
    below.bottom = new FormAttachment(100, -1);
    list.setLayoutData(below);
  }

  private void walk(int lines) {
    list.walk(lines);
    Spoken.changed(text);
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> walk(1);
      case SWT.ARROW_UP -> walk(-1);
      case SWT.CR, SWT.KEYPAD_CR -> open();
      case SWT.ESC -> close();
      default -> {
        return;
      }
    }
    event.doit = false;
  }

  private void asked() {
    stop();
    String typed = text.getText();
    if (typed.isBlank()) {
      List<FindRow> open = commands.open();
      show(typed, new Found(open, Messages.Find_hint));
    } else if (typed.startsWith(COMMAND)) {
      List<FindRow> found = commands.named(typed.substring(1));
      show(typed, new Found(found, found.isEmpty() ? Messages.Find_noCommand : ""));
    } else {
      Search search = workspace.search().orElse(null);
      if (search == null) {
        show(typed, new Found(List.of(), Messages.Loader_noDatabase));
        return;
      }
      job = Job.createSystem(Messages.Top_search, (IProgressMonitor monitor) -> find(search, typed));
      job.schedule(answered == null || answered.isBlank() ? 0 : PAUSE);
    }
  }

  private IStatus find(Search search, String typed) {
    try {
      Found found = FoundRecords.find(workspace, search, typed);
      later(typed, found);
    } catch (RapportException e) {
      later(typed, new Found(List.of(), e.getMessage() + " " + e.hint()));
    } catch (RuntimeException e) {
      ILog.of(FindPopup.class).error("The search failed because of a mistake in the program.", e);
      later(typed, new Found(List.of(), Messages.Loader_internal));
    }
    return Status.OK_STATUS;
  }

  private void later(String typed, Found found) {
    if (!shell.isDisposed()) {
      shell.getDisplay().asyncExec(() -> {
        if (!shell.isDisposed() && text.getText().equals(typed)) {
          show(typed, found);
        }
      });
    }
  }

  private void show(String typed, Found found) {
    answered = typed;
    list.show(found.rows(), found.notice());
    Spoken.changed(text);
    Point place = window.getShell().toDisplay(0, 0);
    Rectangle area = window.getShell().getClientArea();
    int width = Math.min(WIDTH, area.width - 40);
    int height = Math.min(FIELD + 2 + list.wantedHeight(), area.height - 40);
    shell.setBounds(place.x + (area.width - width) / 2, place.y + 6, width, height);
  }

  /** Does what the chosen line says; waits for the answer where it is still of an older text. */
  private void open() {
    FindRow row = text.getText().equals(answered) ? list.chosen() : null;
    if (row != null) {
      close();
      row.act().run();
      focusPart();
    }
  }

  /** Once the window is in front again its keys go to what was opened, not to whatever comes first in it. */
  private void focusPart() {
    Shell main = window.getShell();
    if (main.isDisposed() || main == main.getDisplay().getActiveShell()) {
      return;
    }
    FoundCommands.onceInFront(main, () -> {
      IWorkbenchPart part = main.isDisposed() || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
      if (part != null) {
        part.setFocus();
      }
    });
  }

  private void stop() {
    if (job != null) {
      job.cancel();
    }
  }

  private void close() {
    if (!shell.isDisposed()) {
      shell.dispose();
    }
  }

  /** Its window, for tests. */
  public Shell shell() {
    return shell;
  }

  /** The lines shown, for tests. */
  public List<FindRow> rows() {
    return list.rows();
  }
}
