package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Records;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Event;
import org.rapport.model.crm.Task;
import org.rapport.model.crm.User;
import org.rapport.store.ChangeSets;
import org.rapport.workbench.internal.home.HomeEditor;
import org.rapport.workbench.internal.shell.CustomersPerspective;
import org.rapport.workbench.internal.shell.HomePerspective;

/** Shows the home page in the real workbench; skipped where there is none. */
class HomeTest {

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
    page.signIn(folder, "claire", "Administrator");
  }

  @AfterEach
  void close() {
    page.signOut();
    page.end();
  }

  private HomeEditor home() {
    page.command("org.rapport.workbench.home");
    return assertInstanceOf(HomeEditor.class, page.page().getActiveEditor());
  }

  private HomeEditor filled() {
    HomeEditor editor = home();
    page.await("the tiles", editor::isBody);
    return editor;
  }

  private void awaitWords(HomeEditor editor, String words) {
    page.await("the words '" + words + "'", () -> editor.words().contains(words));
  }

  private void commit(EObject record) {
    page.away(() -> page.session().store().commit(page.session().principal(), List.of(ChangeSets.create(record))));
  }

  private Task task(String subject, LocalDate due) {
    Task task = (Task) Records.create(CrmPackage.Literals.TASK);
    task.setSubject(subject);
    task.setDue(due);
    task.setOwner((User) Records.proxy(page.workspace().types(), page.session().principal().user()));
    return task;
  }

  @Test
  void anEmptyBaseSaysWhatToDoFirst() {
    HomeEditor editor = home();
    page.await("the words", () -> WorkbenchPage.controls(editor.state(), Label.class::isInstance).stream()
        .anyMatch(each -> ((Label) each).getText().equals("No customers yet")));
    assertFalse(editor.isBody());
  }

  @Test
  void thePageGreetsAndCountsWhatTheDayBrings() {
    page.accounts(1);
    commit(task("Ring back about the sealing fault", LocalDate.now().minusDays(1)));
    Event visit = (Event) Records.create(CrmPackage.Literals.EVENT);
    visit.setSubject("Offer review on site");
    visit.setStart(LocalDate.now().atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant());
    visit.setEnd(visit.getStart().plusSeconds(3600));
    visit.setOwner((User) Records.proxy(page.workspace().types(), page.session().principal().user()));
    commit(visit);
    HomeEditor editor = filled();
    awaitWords(editor, "One appointment, one task due.");
    awaitWords(editor, "Ring back about the sealing fault");
    awaitWords(editor, "Offer review on site");
    awaitWords(editor, ", late");
  }

  @Test
  void whatOthersChangeIsThereWithoutBeingAsked() {
    page.accounts(1);
    HomeEditor editor = filled();
    commit(task("Prepare the discount request", LocalDate.now()));
    awaitWords(editor, "Prepare the discount request");
    awaitWords(editor, "one task due");
  }

  @Test
  void whatIsDueLaterThanInAWeekStandsElsewhere() {
    page.accounts(1);
    commit(task("Renew the contract", LocalDate.now().plusDays(30)));
    commit(task("Invite to the packaging day", LocalDate.now().plusDays(2)));
    HomeEditor editor = filled();
    awaitWords(editor, "Invite to the packaging day");
    assertFalse(editor.words().contains("Renew the contract"), editor.words());
    assertTrue(editor.words().contains("no task due"), editor.words());
  }

  @Test
  void thePerspectiveShowsThePage() throws WorkbenchException {
    PlatformUI.getWorkbench().showPerspective(HomePerspective.ID, page.page().getWorkbenchWindow());
    page.await("the page", () -> page.page().getActiveEditor() instanceof HomeEditor);
    assertEquals("Home", page.page().getActiveEditor().getTitle());
    PlatformUI.getWorkbench().showPerspective(CustomersPerspective.ID, page.page().getWorkbenchWindow());
  }
}
