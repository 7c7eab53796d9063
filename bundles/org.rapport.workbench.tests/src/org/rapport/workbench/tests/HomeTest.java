package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.InteractionKind;
import org.rapport.model.crm.Task;
import org.rapport.model.crm.User;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSets;
import org.rapport.workbench.internal.home.HomeEditor;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.shell.RailEntry;
import org.rapport.workbench.ui.CardCanvas;

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

  private User me() {
    return (User) Records.proxy(page.workspace().types(), page.session().principal().user());
  }

  private Task task(String subject, LocalDate due) {
    Task task = (Task) Records.create(CrmPackage.Literals.TASK);
    task.setSubject(subject);
    task.setDue(due);
    task.setOwner(me());
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
    org.rapport.model.crm.Event visit = (org.rapport.model.crm.Event) Records.create(CrmPackage.Literals.EVENT);
    visit.setSubject("Offer review on site");
    visit.setStart(LocalDate.now().atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant());
    visit.setEnd(visit.getStart().plusSeconds(3600));
    visit.setOwner(me());
    commit(visit);
    HomeEditor editor = filled();
    awaitWords(editor, "One appointment, one task due.");
    awaitWords(editor, "Ring back about the sealing fault");
    awaitWords(editor, "Offer review on site");
    awaitWords(editor, "Overdue");
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
  void aTaskThatIsTickedIsDoneAndComesBackByUndo() {
    page.accounts(1);
    commit(task("Order the samples", LocalDate.now()));
    HomeEditor editor = filled();
    awaitWords(editor, "Order the samples");
    card(editor, "My tasks").press(place(card(editor, "My tasks"), "Done: Order the samples"));
    page.await("the task to be gone", () -> !editor.words().contains("Order the samples"));
    page.awaitCount("Task", "state = done", 1);
    page.command("org.eclipse.ui.edit.undo");
    awaitWords(editor, "Order the samples");
  }

  @Test
  void whatColleaguesDoWithMyCustomersIsThere() {
    page.user("karim", "Karim Benali");
    Account mine = (Account) Records.create(CrmPackage.Literals.ACCOUNT);
    mine.setName("Laiterie des Ardennes");
    mine.setOwner(me());
    Interaction call = (Interaction) Records.create(CrmPackage.Literals.INTERACTION);
    call.setKind(InteractionKind.CALL);
    call.setSubject("Asked for a second line");
    call.setWith(mine);
    call.setWhen(Instant.now().minusSeconds(60));
    call.setCreatedBy("karim");
    page.away(() -> {
      try (Batch batch = page.session().store().batch(page.session().principal(), "test")) {
        return batch.commit(List.of(ChangeSets.create(mine), ChangeSets.createAuthored(call)));
      }
    });
    HomeEditor editor = filled();
    awaitWords(editor, "Karim Benali, Laiterie des Ardennes");
    assertFalse(editor.words().contains("New: Account"), "what the person did is no news: " + editor.words());
  }

  @Test
  void whatWasOpenedLatelyIsThere() {
    Account account = (Account) Records.create(CrmPackage.Literals.ACCOUNT);
    account.setName("Nordwind Logistik");
    commit(account);
    HomeEditor editor = filled();
    page.workspace().openRecord(Records.ref(account));
    page.command("org.rapport.workbench.home");
    page.await("the record", () -> card(editor, "Opened lately").hits().stream().anyMatch(hit -> hit.name().startsWith("Nordwind Logistik")));
  }

  @Test
  void tilesAreMovedByKeysAndStayWhereTheyAre() {
    page.accounts(1);
    HomeEditor editor = filled();
    List<String> before = titles(editor);
    Event right = new Event();
    right.keyCode = SWT.ARROW_RIGHT;
    right.stateMask = SWT.MOD1;
    cards(editor).get(0).notifyListeners(SWT.KeyDown, right);
    List<String> after = new ArrayList<>(before);
    Collections.swap(after, 0, 1);
    assertEquals(after, titles(editor));
    page.page().closeEditor(editor, false);
    assertEquals(after, titles(filled()));
  }

  @Test
  void theRailLeadsHomeAndToTheCustomers() {
    page.accounts(1);
    List<RailEntry> rail = RailEntry.all(PlatformUI.getWorkbench());
    rail.get(0).go(page.window());
    page.await("the page", () -> page.page().getActiveEditor() instanceof HomeEditor);
    assertEquals("Home", page.page().getActiveEditor().getTitle());
    rail.get(1).go(page.window());
    assertInstanceOf(ListEditor.class, page.page().getActiveEditor(), "who comes from home wants to see customers");
  }

  private static List<CardCanvas> cards(HomeEditor editor) {
    return WorkbenchPage.controls(editor.state().getParent(), CardCanvas.class::isInstance).stream().map(CardCanvas.class::cast).toList();
  }

  private List<String> titles(HomeEditor editor) {
    page.await("painted tiles", () -> cards(editor).size() >= 3 && cards(editor).stream().noneMatch(card -> card.hits().isEmpty()));
    return cards(editor).stream().map(card -> card.hits().get(0).name().replaceAll(":.*", "")).toList();
  }

  private CardCanvas card(HomeEditor editor, String title) {
    int place = titles(editor).indexOf(title);
    assertTrue(place >= 0, title + " is none of " + titles(editor));
    return cards(editor).get(place);
  }

  private static int place(CardCanvas card, String name) {
    List<String> names = card.hits().stream().map(CardCanvas.Hit::name).toList();
    assertTrue(names.contains(name), name + " is none of " + names);
    return names.indexOf(name);
  }
}
