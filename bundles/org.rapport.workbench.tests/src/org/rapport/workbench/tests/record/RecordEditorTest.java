package org.rapport.workbench.tests.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Change;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.ContactBuilder;
import org.rapport.workbench.internal.record.RecordController.State;
import org.rapport.workbench.internal.record.RecordInput;

class RecordEditorTest {

  @TempDir
  private Path folder;
  private TestWorkspace workspace;
  private Account account;
  private Ref ref;

  @BeforeEach
  void open() throws RapportException {
    workspace = new TestWorkspace(folder, AcmePackage.types());
    account = AccountBuilder.account("Hofmann Feinkost GmbH").industry("Fine food").email("info@hofmann.example")
        .address("Venloer Straße 218", "50823", "Köln", "DE").build();
    ref = Records.ref(account);
    workspace.create(account);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private RecordPage page() {
    return RecordPage.open(workspace, new RecordInput(ref));
  }

  private Account stored() throws RapportException {
    return (Account) workspace.store().load(TestWorkspace.ME, ref).orElseThrow();
  }

  @Test
  void savesAFieldAndTheHistoryShowsItAndTakesItBack() throws RapportException {
    try (RecordPage page = page()) {
      assertEquals("Hofmann Feinkost GmbH", page.view().header().title());
      page.type("staff", "1,062").type("customerSince", "3 Mar 2025");
      assertTrue(page.view().isDirty());
      page.save();
      assertFalse(page.view().isDirty());
      assertEquals(1062, stored().getStaff());
      assertEquals(LocalDate.of(2025, 3, 3), stored().getCustomerSince());
      assertEquals(List.of("Staff:  → 1,062", "Customer since:  → 3 Mar 2025", "Record created"), page.history());
      Change change = workspace.store().history(TestWorkspace.ME, ref).get(0);
      page.controller().takeBack(change.id());
      page.await("the change is taken back", () -> page.value("staff").isEmpty());
      assertEquals(null, stored().getStaff());
      assertFalse(page.view().isDirty());
    }
  }

  @Test
  void stepsAreTakenBackBeforeSaving() {
    try (RecordPage page = page()) {
      page.type("industry", "Trade").type("industry", "Retail").begin("name", "X");
      page.view().undo();
      assertEquals("Hofmann Feinkost GmbH", page.value("name"));
      page.view().undo();
      assertEquals("Trade", page.value("industry"));
      page.view().redo();
      assertEquals("Retail", page.value("industry"));
      page.view().actions().revert();
      assertEquals("Fine food", page.value("industry"));
      assertFalse(page.view().isDirty());
    }
  }

  @Test
  void escapeForgetsWhatIsBeingTyped() {
    try (RecordPage page = page()) {
      page.begin("industry", "Tra").key("industry", 0, SWT.ESC);
      assertEquals("Fine food", page.value("industry"));
      assertFalse(page.view().isDirty());
    }
  }

  @Test
  void theNextProblemFollowsTheFieldWithTheFocus() {
    try (RecordPage page = page()) {
      page.type("name", "").type("staff", "many");
      page.view().nextProblem();
      assertEquals("Name is missing. Type a value to save.", page.message("name"));
      assertTrue(page.message("staff").startsWith("This is not a number."));
      page.view().undo();
      page.view().undo();
      assertEquals("", page.view().band().text());
    }
  }

  @Test
  void aChangeThatOthersBuiltUponIsNotTakenBack() throws RapportException {
    try (RecordPage page = page()) {
      page.type("staff", "62").save();
      Change mine = workspace.store().history(TestWorkspace.ME, ref).get(0);
      workspace.change(ref, other -> other.eSet(CrmPackage.Literals.ACCOUNT__STAFF, 70));
      page.await("the new value is there", () -> page.value("staff").equals("70"));
      page.controller().takeBack(mine.id());
      page.await("the band says why", () -> page.view().band().text().contains("Staff was changed since"));
      assertEquals(70, stored().getStaff());
    }
  }

  @Test
  void aMistakeIsSaidUnderItsFieldAndNothingIsWritten() throws RapportException {
    try (RecordPage page = page()) {
      page.type("customerSince", "some day");
      assertTrue(page.message("customerSince").startsWith("This is not a date."));
      assertEquals("some day", page.value("customerSince"));
      page.type("name", "");
      page.save();
      assertEquals("Name is missing. Type a value to save.", page.message("name"));
      assertTrue(page.view().band().text().startsWith("Not ready to save. 2 errors"), page.view().band().text());
      assertEquals(2, page.view().band().links().size() - 1);
      assertEquals("Hofmann Feinkost GmbH", stored().getName());
      page.type("name", "Hofmann").type("customerSince", "").save();
      assertEquals("", page.view().band().text());
      assertEquals("Hofmann", stored().getName());
    }
  }

  @Test
  void whatTheStoreRefusesIsSaidAtTheField() throws RapportException {
    Ref tag = new Ref("Tag", Uuids.next());
    EObject first = Records.create(CrmPackage.Literals.TAG);
    first.eSet(CrmPackage.Literals.TAG__NAME, "Key account");
    workspace.create(first);
    try (RecordPage page = RecordPage.open(workspace, RecordInput.created(tag))) {
      page.type("name", "Key account").save();
      assertFalse(page.message("name").isEmpty() && page.view().band().text().isEmpty());
      assertEquals(State.READY, page.controller().state());
      assertTrue(workspace.store().load(TestWorkspace.ME, tag).isEmpty());
      page.type("name", "Supplier").save();
      assertTrue(workspace.store().load(TestWorkspace.ME, tag).isPresent());
    }
  }

  @Test
  void rowsAreAddedFilledMovedAndRemoved() throws RapportException {
    try (RecordPage page = page()) {
      page.addRow("phones");
      String typed = page.paths("phones").get(0);
      page.type(typed, "0221 440 88 12");
      assertEquals("+492214408812", page.value(typed.replace("typed", "e164")));
      page.addRow("emails");
      String second = page.paths("emails").get(2);
      page.type(second, "office@hofmann");
      assertTrue(page.message(second).contains("no ending"));
      page.type(second, "office@hofmann.example").key(second, SWT.ALT, SWT.ARROW_UP);
      assertEquals(second, page.paths("emails").get(0));
      page.removeRow(page.paths("emails").get(2)).save();
      assertEquals(List.of("office@hofmann.example"), stored().getEmails().stream().map(row -> row.getAddress()).toList());
      assertEquals("+492214408812", stored().getPhones().get(0).getE164());
      assertTrue(page.history().contains("Mail addresses: info@hofmann.example, Work → "), page.history()::toString);
    }
  }

  @Test
  void aNewRecordIsStoredWhenItIsSaved() throws RapportException {
    Ref fresh = new Ref("Contact", Uuids.next());
    try (RecordPage page = RecordPage.open(workspace, RecordInput.created(fresh))) {
      assertEquals("New contact", page.view().header().title());
      assertFalse(page.view().isDirty());
      page.type("givenName", "Ada").type("familyName", "Lovelace").save();
      assertEquals("Ada Lovelace", page.view().header().title());
      assertEquals("Ada", ((Contact) workspace.store().load(TestWorkspace.ME, fresh).orElseThrow()).getGivenName());
      assertEquals(List.of("Record created"), page.history());
    }
  }

  @Test
  void whoSavesStaysInTheField() throws RapportException {
    try (RecordPage page = RecordPage.open(workspace, new RecordInput(ref))) {
      page.view().body().focus("industry");
      page.await("the field has the focus", () -> page.view().body().focusedPath().equals(Optional.of("industry")));
      page.begin("industry", "Cheese").save();
      page.await("the focus is back", () -> page.view().body().focusedPath().equals(Optional.of("industry")));
      page.begin("industry", "Butter").save();
      page.await("the focus is back again", () -> page.view().body().focusedPath().equals(Optional.of("industry")));
    }
  }

  @Test
  void aReferenceIsFoundByTypingAndKeptByItsLabel() throws RapportException {
    Contact contact = ContactBuilder.contact("Markus", "Weber").build();
    workspace.create(contact);
    try (RecordPage page = RecordPage.open(workspace, new RecordInput(Records.ref(contact)))) {
      page.view().body().focus("employer");
      page.begin("employer", "hofm");
      page.await("the search answers", () -> page.key("employer", 0, SWT.CR).value("employer").equals("Hofmann Feinkost GmbH"));
      page.save();
      Contact after = (Contact) workspace.store().load(TestWorkspace.ME, Records.ref(contact)).orElseThrow();
      assertEquals(ref, Records.ref((EObject) after.eGet(CrmPackage.Literals.CONTACT__EMPLOYER, false)));
      assertEquals("Employer:  → Hofmann Feinkost GmbH", page.history().get(0));
      page.type("employer", "nobody knows");
      assertTrue(page.message("employer").startsWith("No record was chosen."));
    }
  }

  @Test
  void othersChangesAreMergedAndSaid() throws RapportException {
    try (RecordPage page = page()) {
      page.type("industry", "Trade");
      workspace.change(ref, other -> other.eSet(CrmPackage.Literals.ACCOUNT__STAFF, 70));
      page.await("the band says who", () -> page.view().band().text().startsWith("joris changed this record"));
      page.save();
      assertEquals("Trade", stored().getIndustry());
      assertEquals(70, stored().getStaff());
      assertTrue(page.view().band().text().contains("joris changed meanwhile was taken over: Staff"), page.view().band().text());
    }
  }

  @Test
  void aCleanEditorFollowsTheFeed() throws RapportException {
    try (RecordPage page = page()) {
      workspace.change(ref, other -> other.eSet(CrmPackage.Literals.ACCOUNT__STAFF, 70));
      page.await("the new value is there", () -> page.value("staff").equals("70"));
      assertEquals("Staff:  → 70", page.history().get(0));
    }
  }

  @Test
  void aConflictIsDecidedFieldByField() throws RapportException {
    try (RecordPage page = page()) {
      page.type("industry", "Trade").type("staff", "62");
      workspace.change(ref, other -> {
        other.eSet(CrmPackage.Literals.ACCOUNT__INDUSTRY, "Food");
        other.eSet(CrmPackage.Literals.ACCOUNT__STAFF, 70);
        other.eSet(CrmPackage.Literals.ACCOUNT__LANGUAGE, "de");
      });
      page.save();
      assertEquals(State.CONFLICT, page.controller().state());
      assertTrue(page.view().band().text().startsWith("joris saved this record at"), page.view().band().text());
      page.view().conflictPane().choose("staff", true);
      page.view().conflictPane().save();
      page.await("the merge is saved", () -> page.controller().state() == State.READY);
      assertEquals("Trade", stored().getIndustry());
      assertEquals(70, stored().getStaff());
      assertEquals("de", stored().getLanguage());
    }
  }

  @Test
  void aRecordThatIsGoneSaysSo() {
    try (RecordPage page = RecordPage.open(workspace, new RecordInput(new Ref("Account", Uuids.next())))) {
      assertEquals(State.GONE, page.controller().state());
    }
    try (RecordPage page = RecordPage.open(workspace, new RecordInput(new Ref("acme.Robot", Uuids.next())))) {
      assertEquals(State.FAILED, page.controller().state());
    }
  }

  @Test
  void deletesAndSaysHowToTakeItBack() throws RapportException {
    try (RecordPage page = page()) {
      page.view().actions().delete();
      page.await("the editor closes", page::isClosed);
      assertTrue(workspace.store().load(TestWorkspace.ME, ref).isEmpty());
      assertTrue(workspace.said().get(0).contains("Hofmann Feinkost GmbH"));
    }
  }

  @Test
  void aPartnersClassHasAFormWithoutAnyCode() throws RapportException {
    Ref machine = new Ref("acme.Machine", Uuids.next());
    try (RecordPage page = RecordPage.open(workspace, RecordInput.created(machine))) {
      page.type("serial", "M-1").type("price", "12,500.5").type("condition", "Worn").type("bought", "17/11/2026");
      page.addRow("parts");
      List<String> fields = page.paths("parts");
      page.type(fields.get(0), "Blade").type(fields.get(1), "0");
      assertEquals("The smallest value is 1.", page.message(fields.get(1)));
      page.type(fields.get(1), "4").save();
      assertEquals("", page.view().band().text());
      EObject stored = workspace.store().load(TestWorkspace.ME, machine).orElseThrow();
      assertEquals(Money.valueOf("12500.50 EUR"), stored.eGet(stored.eClass().getEStructuralFeature("price")));
      assertEquals("Worn", page.value("condition"));
      page.type("condition", "As new").save();
      assertEquals("Condition: Worn → As new", page.history().get(0));
    }
  }
}
