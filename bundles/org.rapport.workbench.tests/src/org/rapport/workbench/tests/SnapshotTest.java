package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.InteractionKind;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Task;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.ContactBuilder;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.record.RecordEditor;
import org.rapport.workbench.internal.snapshot.SnapshotView;

class SnapshotTest {

  private static final String RECORD = "org.rapport.workbench.record.";

  private final WorkbenchPage page = new WorkbenchPage();
  @TempDir
  private Path folder;
  private Account dairy;
  private Contact buyer;

  @BeforeEach
  void open() throws RapportException {
    page.begin(folder);
    dairy = AccountBuilder.account("Laiterie des Ardennes SRL").industry("Dairy").staff(140).email("info@laiterie.example").build();
    buyer = ContactBuilder.contact("Valérie", "Noël").build();
    buyer.setEmployer((Account) Records.proxy(page.workspace().types(), Records.ref(dairy)));
    buyer.setJobTitle("Purchasing");
    commit(dairy, buyer);
  }

  @AfterEach
  void close() {
    page.end();
  }

  private void commit(EObject... records) {
    page.away(() -> page.session().store().commit(page.session().principal(), Arrays.stream(records).map(ChangeSets::create).toList()));
  }

  private RecordEditor show(EObject record) {
    page.workspace().openRecord(Records.ref(record));
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    page.await("the snapshot", () -> editor.pages().snapshot().map(SnapshotView::isRead).orElse(false));
    return editor;
  }

  private static SnapshotView snapshot(RecordEditor editor) {
    return editor.pages().snapshot().orElseThrow();
  }

  private void awaitWords(SnapshotView view, String words) {
    page.await("the words '" + words + "'", () -> view.words().stream().anyMatch(each -> each.contains(words)));
  }

  private void awaitMoment(SnapshotView view, String words) {
    page.await("the moment '" + words + "'", () -> view.timeline().stream().anyMatch(each -> each.contains(words)));
  }

  private Interaction call(Party with, String subject, Instant when) {
    Interaction call = (Interaction) Records.create(CrmPackage.Literals.INTERACTION);
    call.setWith((Party) Records.proxy(page.workspace().types(), Records.ref(with)));
    call.setKind(InteractionKind.CALL);
    call.setSubject(subject);
    call.setWhen(when);
    return call;
  }

  private List<Page.Row> rows(String type, String... columns) {
    return page.away(() -> page.session().store().page(page.session().principal(), Query.all(type, columns), PageRequest.first(100)).rows());
  }

  @Test
  void aCustomerOpensOnItsSnapshotWithPeopleAndHowToReachThem() {
    SnapshotView view = snapshot(show(dairy));
    awaitWords(view, "Valérie Noël, Purchasing");
    awaitWords(view, "info@laiterie.example");
    assertEquals("Laiterie des Ardennes SRL", page.page().getActiveEditor().getTitle());
  }

  @Test
  void whatHappenedWithThePeopleOfAnAccountStandsInItsTimeline() {
    commit(call(buyer, "Asked for film samples", Instant.now().minus(1, ChronoUnit.HOURS)),
        call(dairy, "Delivery is late", Instant.now().minus(40, ChronoUnit.DAYS)));
    SnapshotView view = snapshot(show(dairy));
    awaitMoment(view, "Call: Asked for film samples");
    awaitMoment(view, "Call: Delivery is late");
    assertTrue(view.timeline().get(0).contains("Valérie Noël"), view.timeline().get(0));
  }

  @Test
  void twoHundredMomentsComePageByPageTheNewestFirst() {
    List<EObject> calls = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      calls.add(call(dairy, "Call number " + i, Instant.now().minus(i, ChronoUnit.HOURS)));
    }
    commit(calls.toArray(EObject[]::new));
    SnapshotView view = snapshot(show(dairy));
    awaitMoment(view, "Call number 50");
    assertEquals(51, view.timeline().size(), "fifty, and the way to more");
    for (int more = 99; more <= 197; more += 49) {
      view.earlier();
      awaitMoment(view, "Call number " + more + ",");
    }
    view.earlier();
    awaitMoment(view, "Call number 200,");
    assertEquals(200, view.timeline().size());
    assertTrue(view.timeline().get(199).contains("Call number 200,"));
  }

  @Test
  void aCallIsLoggedByALetterAndEnterAndTakenBack() {
    RecordEditor editor = show(dairy);
    SnapshotView view = snapshot(editor);
    page.command(RECORD + "logCall");
    view.composer().words().text().setText("Sealing head arrives Thursday");
    enter(view);
    awaitMoment(view, "Call: Sealing head arrives Thursday");
    assertEquals(List.of("Sealing head arrives Thursday"), rows("Interaction", "subject").stream().map(row -> row.values().get(0)).toList());
    assertEquals("", view.composer().words().text().getText());
    page.command("org.eclipse.ui.edit.undo");
    page.await("the call is taken back", () -> rows("Interaction", "subject").isEmpty());
    page.await("the timeline is empty", () -> view.timeline().stream().noneMatch(each -> each.contains("Sealing")));
  }

  private static void enter(SnapshotView view) {
    Event event = new Event();
    event.keyCode = SWT.CR;
    event.doit = true;
    view.composer().words().text().notifyListeners(SWT.KeyDown, event);
  }

  @Test
  void aTaskIsOpenAndDueTomorrowAndStandsOnItsCard() {
    SnapshotView view = snapshot(show(dairy));
    page.command(RECORD + "logTask");
    view.composer().words().text().setText("Send the offer");
    enter(view);
    awaitWords(view, "Send the offer");
    Page.Row task = rows("Task", "subject", "due", "state").get(0);
    assertEquals(List.of("Send the offer", LocalDate.now().plusDays(1), "open"), List.of(task.values().get(0), task.values().get(1),
        task.values().get(2).toString()));
  }

  @Test
  void aNoteWithoutWordsIsNotWrittenDown() {
    SnapshotView view = snapshot(show(dairy));
    page.command(RECORD + "logNote");
    enter(view);
    assertEquals(org.rapport.workbench.ui.Frame.State.ERROR, view.composer().words().state());
    assertTrue(rows("Note", "title").isEmpty());
  }

  @Test
  void aLateTaskSaysSo() {
    Task task = (Task) Records.create(CrmPackage.Literals.TASK);
    task.setSubject("Ring back");
    task.setDue(LocalDate.now().minusDays(3));
    RecordLink link = CrmFactory.eINSTANCE.createRecordLink();
    Records.setId(link, Uuids.next());
    link.setRecord((Account) Records.proxy(page.workspace().types(), Records.ref(dairy)));
    task.getAbout().add(link);
    commit(task);
    SnapshotView view = snapshot(show(dairy));
    page.await("the late task", () -> view.words().stream().anyMatch(each -> each.startsWith("Ring back, ") && each.contains("late, ")));
  }

  @Test
  void detailsAreOneKeyAwayAndTheSnapshotFollowsWhatIsSaved() {
    RecordEditor editor = show(dairy);
    page.command(RECORD + "edit");
    page.await("the form", () -> editor.view().body() != null);
    assertFalse(editor.pages().isSnapshot());
    page.fill(editor, "name", "Laiterie du Nord SRL");
    page.command("org.eclipse.ui.file.save");
    page.await("it to be saved", () -> !editor.isDirty());
    page.command(RECORD + "snapshot");
    page.await("the new name", () -> snapshot(editor).title().equals("Laiterie du Nord SRL"));
  }

  @Test
  void whatIsAddedFromACardRefersToTheCustomer() {
    Ref ref = Records.ref(dairy);
    page.workspace().openNew(page.workspace().types().find("Contact").orElseThrow(), Map.of("employer", ref));
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    page.await("the form", () -> editor.view().body() != null);
    page.fill(editor, "familyName", "Marchal");
    page.command("org.eclipse.ui.file.save");
    page.await("it to be saved", () -> !editor.isDirty());
    page.await("the new colleague", () -> page.away(() -> page.session().store().count(page.session().principal(),
        new Query("Contact", "employer = " + ref.id(), List.of(), List.of()), 10)).count() == 2);
  }

  @Test
  void aRecordThatIsGoneSaysSo() {
    RecordEditor editor = show(dairy);
    page.await("the people", () -> snapshot(editor).words().stream().anyMatch(each -> each.contains("Valérie")));
    page.workspace().openRecord(new Ref("Account", Uuids.next()));
    RecordEditor other = (RecordEditor) page.page().getActiveEditor();
    page.await("the state", () -> other.pages().snapshot().map(SnapshotView::isGone).orElse(false));
  }

  @Test
  void aListOpensFromACard() {
    SnapshotView view = snapshot(show(dairy));
    awaitWords(view, "People: 1");
    view.press("People: 1");
    ListEditor list = (ListEditor) page.page().getActiveEditor();
    page.awaitRows(list, 1);
  }
}
