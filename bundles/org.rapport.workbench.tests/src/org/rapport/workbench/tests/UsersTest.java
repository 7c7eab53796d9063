package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.identity.UserAccess;
import org.rapport.workbench.internal.admin.UsersEditor;
import org.rapport.workbench.internal.navigator.NavigatorList;
import org.rapport.workbench.internal.record.RecordEditor;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;

/** Looks after users in the real workbench, as an administrator and as somebody who is none; skipped where there is none. */
class UsersTest {

  private static final String GOOD = "plum tree in May";

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
  }

  @AfterEach
  void close() {
    page.signOut();
    page.end();
  }

  private UsersEditor users(int count) {
    page.command("org.rapport.workbench.users");
    UsersEditor editor = (UsersEditor) page.page().getActiveEditor();
    await(editor, count);
    return editor;
  }

  private void await(UsersEditor editor, int count) {
    page.await(count + " users", () -> editor.isListed() && editor.table().rows().size() == count);
  }

  private static void choose(UsersEditor editor, String login) {
    editor.table().mark(editor.table().rows().stream().filter(user -> user.login().equals(login)).toList());
    editor.table().control().notifyListeners(SWT.Selection, new Event());
  }

  private static UserAccess user(UsersEditor editor, String login) {
    return editor.table().rows().stream().filter(user -> user.login().equals(login)).findFirst().orElseThrow();
  }

  private static Frame field(Shell dialog, int number) {
    return (Frame) WorkbenchPage.controls(dialog, Frame.class::isInstance).get(number);
  }

  private static void press(Shell dialog) {
    List<Control> buttons = WorkbenchPage.controls(dialog, PushButton.class::isInstance);
    ((PushButton) buttons.get(buttons.size() - 1)).press();
  }

  private static void check(Shell dialog, String role, boolean wanted) {
    Button check = (Button) WorkbenchPage.controls(dialog, each -> each instanceof Button button && button.getText().equals(role)).get(0);
    check.setSelection(wanted);
  }

  private static boolean says(Shell dialog, String words) {
    return WorkbenchPage.controls(dialog, Label.class::isInstance).stream().anyMatch(each -> ((Label) each).getText().contains(words));
  }

  private PushButton button(String words) {
    return (PushButton) WorkbenchPage.controls(page.shell(), PushButton.class::isInstance).stream()
        .filter(each -> ((PushButton) each).name().equals(words)).findFirst().orElseThrow();
  }

  /** Waits in the dialog's own event loop until it is gone, then goes on. */
  private void awaitClosed(Shell dialog) {
    page.await("the dialog is gone", dialog::isDisposed);
  }

  private void addJoris(UsersEditor editor) {
    page.answering("Add a user", dialog -> {
      field(dialog, 0).text().setText("Joris");
      field(dialog, 1).text().setText("Joris Peeters");
      check(dialog, "Sales", true);
      press(dialog);
      awaitClosed(dialog);
    }, editor::add);
    await(editor, 2);
  }

  @Test
  void aUserIsAddedWithRolesAndTakenBackByUndo() {
    UsersEditor editor = users(1);
    assertTrue(user(editor, page.session().principal().login()).administrator());
    addJoris(editor);
    assertEquals(List.of("Sales"), user(editor, "joris").roles());
    assertTrue(editor.table().text().contains("Joris Peeters\tjoris\tSales\tNo password yet\tnot kept"), editor.table().text());
    page.command("org.eclipse.ui.edit.undo");
    await(editor, 1);
  }

  @Test
  void whatIsWrongIsSaidInTheDialog() {
    UsersEditor editor = users(1);
    String me = page.session().principal().login();
    page.answering("Add a user", dialog -> {
      press(dialog);
      assertEquals(Frame.State.ERROR, field(dialog, 0).state());
      field(dialog, 0).text().setText(me);
      press(dialog);
      page.await("a name that is taken", () -> field(dialog, 0).state() == Frame.State.ERROR);
      field(dialog, 0).text().setText("joris");
      field(dialog, 4).text().setText("short");
      press(dialog);
      assertEquals(Frame.State.ERROR, field(dialog, 5).state());
      field(dialog, 5).text().setText("short");
      press(dialog);
      page.await("a weak password", () -> field(dialog, 4).state() == Frame.State.ERROR);
      field(dialog, 4).text().setText(GOOD);
      field(dialog, 5).text().setText(GOOD);
      press(dialog);
      awaitClosed(dialog);
    }, editor::add);
    await(editor, 2);
    assertTrue(user(editor, "joris").password());
  }

  @Test
  void rolesAreGivenAndTakenButNotTheLastAdministrators() {
    UsersEditor editor = users(1);
    addJoris(editor);
    choose(editor, "joris");
    page.answering("Roles of joris", dialog -> {
      check(dialog, "Sales", false);
      check(dialog, "Manager", true);
      check(dialog, "Read only", true);
      press(dialog);
      awaitClosed(dialog);
    }, editor::roles);
    page.await("the roles", () -> user(editor, "joris").roles().stream().sorted().toList().equals(List.of("Manager", "Read only")));
    String me = page.session().principal().login();
    choose(editor, me);
    page.answering("Roles of " + me, dialog -> {
      check(dialog, "Administrator", false);
      press(dialog);
      page.await("the reason", () -> says(dialog, me));
      dialog.close();
    }, editor::roles);
    assertTrue(user(editor, me).administrator());
  }

  @Test
  void somebodyIsKeptOutAndLetInAgainButNotTheLastAdministrator() {
    UsersEditor editor = users(1);
    addJoris(editor);
    choose(editor, "joris");
    button("Keep out").press();
    page.await("joris is out", () -> !user(editor, "joris").active());
    page.await("the other act", () -> editor.table().selected().isPresent() && button("Let in").isEnabled());
    button("Let in").press();
    page.await("joris is in", () -> user(editor, "joris").active());
    choose(editor, page.session().principal().login());
    button("Keep out").press();
    page.await("the refusal", () -> !editor.band().words().isEmpty());
    assertTrue(user(editor, page.session().principal().login()).active());
  }

  @Test
  void aPasswordIsSetForSomebodyElse() {
    UsersEditor editor = users(1);
    addJoris(editor);
    choose(editor, "joris");
    page.answering("Set the password of joris", dialog -> {
      press(dialog);
      assertEquals(Frame.State.ERROR, field(dialog, 0).state(), "None is none.");
      field(dialog, 0).text().setText(GOOD);
      field(dialog, 1).text().setText("another");
      press(dialog);
      assertEquals(Frame.State.ERROR, field(dialog, 1).state());
      field(dialog, 1).text().setText(GOOD);
      press(dialog);
      awaitClosed(dialog);
    }, editor::password);
    page.await("joris has a password", () -> user(editor, "joris").password());
  }

  @Test
  void enterOpensTheRecordInItsForm() {
    UsersEditor editor = users(1);
    choose(editor, page.session().principal().login());
    editor.table().control().notifyListeners(SWT.DefaultSelection, new Event());
    page.await("the record", () -> page.page().getActiveEditor() instanceof RecordEditor);
  }

  @Test
  void whoIsNoAdministratorSeesOneselfAndIsToldWhy() {
    NavigatorList navigator = (NavigatorList) WorkbenchPage.controls(page.shell(), NavigatorList.class::isInstance).get(0);
    page.await("the administration", () -> offered(navigator));
    page.signIn(folder, "joris", "Read only");
    page.await("no administration", () -> !offered(navigator));
    UsersEditor editor = users(1);
    assertEquals("joris", editor.table().rows().get(0).login());
    assertTrue(editor.own().words().contains("Administrators"), editor.own().words());
    choose(editor, "joris");
    for (String act : List.of("Add…", "Roles…", "Keep out")) {
      assertFalse(button(act).isEnabled(), act);
      assertTrue(button(act).getToolTipText().contains("administrator"), act);
    }
    assertTrue(button("Password…").isEnabled());
  }

  private static boolean offered(NavigatorList navigator) {
    return navigator.entries().stream().map(NavigatorList.Entry::id).toList()
        .containsAll(Arrays.asList("org.rapport.workbench.users", "org.rapport.workbench.jobs", "org.rapport.workbench.health"));
  }
}
