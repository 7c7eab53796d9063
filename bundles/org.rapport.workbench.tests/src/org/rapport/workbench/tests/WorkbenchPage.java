package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assumptions;
import org.rapport.core.identity.NewUser;
import org.rapport.core.session.Session;
import org.rapport.core.settings.Settings;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.User;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.Query;
import org.rapport.testing.ui.WorkbenchDriver;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.GuardedSession;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.commands.Commands;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.record.RecordEditor;

/** What a user does with the window: opens a database, shows lists, presses keys; waits as a user does, by looking. */
final class WorkbenchPage extends WorkbenchDriver {

  private static final int PORTION = 500;
  private static final int POLL_MILLIS = 50;

  /** Opens a new database, strictly, with no tab before it; the test is skipped where no workbench runs. */
  void begin(Path folder) {
    Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "no workbench runs here");
    System.setProperty(GuardedSession.STRICT, "true");
    page().closeAllEditors(false);
    openDatabase(folder);
  }

  /** Closes the editors, then the database. */
  void end() {
    if (PlatformUI.isWorkbenchRunning()) {
      page().closeAllEditors(false);
      WorkspaceService workspace = service();
      away(() -> {
        workspace.close();
        return null;
      });
    }
  }

  /** Opens the database of a folder again, as after a restart. */
  void reopenDatabase(Path folder) {
    workspace().open(folder.resolve("test").toString(), false);
    await("the database to be closed", () -> workspace().state() == Workspace.State.OPENING);
    await("the database to be open again", () -> workspace().state() == Workspace.State.OPEN);
  }

  /** Adds a user with a role and opens the database again as that one; {@link #signOut} ends that. */
  void signIn(Path folder, String login, String role) {
    Session session = session();
    WorkspaceService workspace = service();
    away(() -> workspace.users().add(session, new NewUser(login, null, null, null, List.of(role)), null));
    workspace.user(login);
    reopenDatabase(folder);
  }

  /** Adds a user who is only a record, such as an owner. */
  void user(String login, String name) {
    Session session = session();
    away(() -> {
      User user = (User) Records.create(CrmPackage.Literals.USER);
      user.setLogin(login);
      user.setName(name);
      user.setActive(true);
      return session.store().commit(session.principal(), List.of(ChangeSets.create(user)));
    });
  }

  /** How many records of a type fulfil a condition. */
  long count(String type, String where) {
    Session session = session();
    return away(() -> session.store().count(session.principal(), new Query(type, where, List.of(), List.of()), 0).count());
  }

  /** Waits until so many do. */
  void awaitCount(String type, String where, long wanted) {
    await(wanted + " of " + where, () -> count(type, where) == wanted);
  }

  /** Opens the next database as the user of the operating system again. */
  void signOut() {
    if (PlatformUI.isWorkbenchRunning()) {
      service().user(null);
    }
  }

  /** Does something that asks, and answers; the dialog has an event loop of its own, so the answer waits for it in there. */
  void answering(String title, Consumer<Shell> answer, Runnable act) {
    boolean[] asked = {false};
    Display display = Display.getCurrent();
    display.timerExec(POLL_MILLIS, new Runnable() {
      @Override
      public void run() {
        Shell dialog = Arrays.stream(display.getShells()).filter(each -> each.isVisible() && each.getText().equals(title)).findFirst().orElse(null);
        asked[0] = dialog != null;
        if (dialog != null) {
          answer.accept(dialog);
        } else if (!display.isDisposed()) {
          display.timerExec(POLL_MILLIS, this);
        }
      }
    });
    act.run();
    assertTrue(asked[0], "It asks: " + title);
  }

  /** Waits until what the workbench keeps for the person is written. */
  void keep() {
    Session session = session();
    await("the settings", () -> away(() -> new Settings(session.store(), session.principal()).all()).stream().anyMatch(each -> each.key().startsWith("list.")));
  }

  /** The workspace as the window knows it. */
  WorkspaceService service() {
    return PlatformUI.getWorkbench().getService(WorkspaceService.class);
  }

  /** Stores accounts named "Customer 00001" and so on, with a staff that grows. */
  void accounts(int count) {
    Session session = session();
    away(() -> {
      fill(session, count);
      return null;
    });
  }

  private static void fill(Session session, int count) throws RapportException {
    try (Batch batch = session.store().batch(session.principal(), "test")) {
      List<ChangeSet> sets = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        Account account = (Account) Records.create(CrmPackage.Literals.ACCOUNT);
        account.setName(String.format("Customer %05d", i));
        account.setStaff(count - i);
        account.setIndustry(i % 10 == 0 ? "Dairy" : "Food");
        sets.add(ChangeSets.create(account));
        if (sets.size() == PORTION || i == count) {
          batch.commit(sets);
          sets = new ArrayList<>();
        }
      }
    }
  }

  /** Shows the list of a type and waits for its rows. */
  ListEditor list(String type, long rows) {
    workspace().openList(workspace().types().find(type).orElseThrow());
    ListEditor editor = (ListEditor) page().getActiveEditor();
    awaitRows(editor, rows);
    return editor;
  }

  void awaitRows(ListEditor editor, long rows) {
    await(rows + " rows", () -> !editor.model().loading() && editor.model().total().map(total -> total.count() == rows).orElse(false)
        && (rows == 0 || editor.model().loaded(editor.table().top()).isPresent()));
  }

  /** The first cell of a row, once it is there. */
  String cell(ListEditor editor, int row) {
    await("row " + row, () -> editor.model().loaded(row).isPresent());
    return String.valueOf(editor.model().loaded(row).orElseThrow().values().get(0));
  }

  /** Writes into a field of a form and leaves it. */
  void fill(RecordEditor editor, String path, String value) {
    Text field = (Text) controls(editor.view().body().cell(path).orElseThrow(), Text.class::isInstance).get(0);
    field.setText(value);
    field.notifyListeners(SWT.FocusOut, new Event());
  }

  void command(String id) {
    new Commands(window()).run(id);
  }

  /** All controls below one, the visible ones only. */
  static List<Control> controls(Composite parent, Predicate<Control> wanted) {
    List<Control> found = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      if (wanted.test(child)) {
        found.add(child);
      }
      if (child instanceof Composite composite) {
        found.addAll(controls(composite, wanted));
      }
    }
    return found;
  }
}
