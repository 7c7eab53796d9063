package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.start.PasswordDialog;
import org.rapport.workbench.internal.start.SignInDialog;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;

/** Drives the dialogs about who somebody is; run by the UI harness, skipped where there is none. */
class SignInTest {

  private static final String FIRST = "battery-horse-staple";

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();
  private WorkspaceService workspace;

  @BeforeEach
  void open() {
    page.begin(folder);
    workspace = page.service();
  }

  @AfterEach
  void close() {
    page.end();
  }

  private static Frame field(Shell shell, int number) {
    return (Frame) WorkbenchPage.controls(shell, Frame.class::isInstance).get(number);
  }

  private static void press(Shell shell) {
    List<Control> buttons = WorkbenchPage.controls(shell, PushButton.class::isInstance);
    ((PushButton) buttons.get(buttons.size() - 1)).press();
  }

  private PasswordDialog change(String current, String fresh, String again) {
    PasswordDialog dialog = new PasswordDialog(page.shell(), workspace);
    dialog.setBlockOnOpen(false);
    dialog.open();
    field(dialog.getShell(), 0).text().setText(current);
    field(dialog.getShell(), 1).text().setText(fresh);
    field(dialog.getShell(), 2).text().setText(again);
    press(dialog.getShell());
    return dialog;
  }

  private void firstPassword() {
    PasswordDialog dialog = change("", FIRST, FIRST);
    page.await("the dialog is gone", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
  }

  @Test
  void twoDifferentNewPasswordsAndAWeakOneAreMistakesInPlace() {
    PasswordDialog dialog = change("", FIRST, FIRST + "r");
    assertFalse(dialog.answer().isEmpty());
    assertEquals(Frame.State.ERROR, field(dialog.getShell(), 2).state());
    field(dialog.getShell(), 1).text().setText("short");
    field(dialog.getShell(), 2).text().setText("short");
    press(dialog.getShell());
    page.await("the weak one is refused", () -> field(dialog.getShell(), 1).state() == Frame.State.ERROR);
    dialog.close();
  }

  @Test
  void theOwnPasswordIsChangedByWhoKnowsIt() {
    firstPassword();
    PasswordDialog dialog = change("not this one", "plum tree in May", "plum tree in May");
    page.await("the wrong one is refused", () -> field(dialog.getShell(), 0).state() == Frame.State.ERROR);
    field(dialog.getShell(), 0).text().setText(FIRST);
    field(dialog.getShell(), 1).text().setText("plum tree in May");
    field(dialog.getShell(), 2).text().setText("plum tree in May");
    press(dialog.getShell());
    page.await("the dialog is gone", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
  }

  @Test
  void aWrongPasswordIsSaidInTheDialogAndTheRightOneOpens() {
    firstPassword();
    Session before = page.session();
    SignInDialog dialog = new SignInDialog(page.shell(), workspace, null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    assertEquals(before.principal().login(), field(dialog.getShell(), 0).text().getText());
    field(dialog.getShell(), 1).text().setText("not this one");
    press(dialog.getShell());
    page.await("the mistake in place", () -> field(dialog.getShell(), 1).state() == Frame.State.ERROR);
    assertFalse(dialog.answer().isEmpty());
    assertEquals(before, page.session(), "Who was in stays in.");
    field(dialog.getShell(), 1).text().setText(FIRST);
    press(dialog.getShell());
    page.await("the dialog is gone", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    page.await("another session", () -> workspace.session().filter(session -> session != before).isPresent());
    assertTrue(page.session().principal().userRef().isPresent());
  }

  @Test
  void withoutANameNobodyIsAsked() {
    SignInDialog dialog = new SignInDialog(page.shell(), workspace, null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    field(dialog.getShell(), 0).text().setText(" ");
    press(dialog.getShell());
    assertEquals(Frame.State.ERROR, field(dialog.getShell(), 0).state());
    dialog.close();
  }
}
