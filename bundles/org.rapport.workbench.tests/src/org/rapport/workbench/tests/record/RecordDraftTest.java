package org.rapport.workbench.tests.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.TestStores;
import org.rapport.workbench.internal.record.model.FieldKind;
import org.rapport.workbench.internal.record.model.FormModel;
import org.rapport.workbench.internal.record.model.Merge;
import org.rapport.workbench.internal.record.model.Placeholders;
import org.rapport.workbench.internal.record.model.RecordDraft;
import org.rapport.workbench.internal.record.model.SectionModel;
import org.rapport.workbench.internal.record.model.Texts;

class RecordDraftTest {

  private static final Types TYPES = TestStores.crmTypes();
  private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

  private final Account base = AccountBuilder.account("Hofmann Feinkost GmbH").email("info@hofmann.example")
      .phone("0221 1", "+492211").build();
  private final RecordDraft draft = new RecordDraft(TYPES, base, false);
  private final Account working = (Account) draft.working();

  @Test
  void walksItsStepsBackAndForth() {
    AtomicInteger heard = new AtomicInteger();
    draft.onChange(heard::incrementAndGet);
    draft.set(working, CrmPackage.Literals.ACCOUNT__STAFF, 62);
    EObject row = draft.addRow(working, CrmPackage.Literals.PARTY__LINKS);
    draft.removeRow(working.getEmails().get(0));
    assertTrue(draft.isDirty());
    assertEquals(3, heard.get());
    draft.undo();
    draft.undo();
    draft.undo();
    assertFalse(draft.isDirty());
    assertFalse(draft.canUndo());
    draft.redo();
    draft.redo();
    assertEquals(62, working.getStaff());
    assertEquals(List.of(row), working.getLinks());
    assertEquals("info@hofmann.example", base.getEmails().get(0).getAddress());
  }

  @Test
  void saysInAChangeSetWhatWasChangedAndNothingElse() {
    draft.set(working, CrmPackage.Literals.ACCOUNT__NAME, "Hofmann Feinkost GmbH");
    assertTrue(draft.changes().isEmpty());
    draft.set(working, CrmPackage.Literals.ACCOUNT__INDUSTRY, "Food");
    ChangeSet set = draft.changes();
    assertEquals(List.of("industry"), set.features().stream().map(ChangeSet.FeatureChange::feature).toList());
    assertTrue(set.rows().isEmpty());
  }

  @Test
  void movesRowsAndStopsAtTheEnds() {
    EObject second = draft.addRow(working, CrmPackage.Literals.PARTY__EMAILS);
    draft.moveRow(second, -1);
    draft.moveRow(second, -1);
    assertEquals(second, working.getEmails().get(0));
    draft.undo();
    assertEquals(second, working.getEmails().get(1));
  }

  @Test
  void aTelephoneNumberBringsItsInternationalForm() {
    PhoneNumber phone = working.getPhones().get(0);
    draft.setPhone(phone, CrmPackage.Literals.PHONE_NUMBER__TYPED, "02 555 12 12", "BE");
    assertEquals("+3225551212", phone.getE164());
    draft.undo();
    assertEquals("+492211", phone.getE164());
    assertEquals("0221 1", phone.getTyped());
  }

  @Test
  void whatWasNotUnderstoodIsKeptAndTakenBackFirst() {
    draft.set(working, CrmPackage.Literals.ACCOUNT__STAFF, 5);
    draft.keepTyped("customerSince", new RecordDraft.Typed("soon", "This is not a date."));
    assertEquals("soon", draft.typed("customerSince").orElseThrow().text());
    draft.undo();
    assertTrue(draft.typed("customerSince").isEmpty());
    assertEquals(5, working.getStaff());
  }

  @Test
  void aReferenceToAClassThatIsGoneIsKept() {
    Ref machine = new Ref("acme.Machine", Uuids.next());
    assertEquals("Machine (plugin not installed)", Placeholders.text(TYPES, machine, null, ENGLISH));
    assertEquals("Account that is no longer there", Placeholders.text(TYPES, new Ref("Account", Uuids.next()), null, ENGLISH));
  }

  @Test
  void mergesWhatOthersChangedAndLetsConflictsBeDecided() {
    Account stored = (Account) org.eclipse.emf.ecore.util.EcoreUtil.copy(base);
    stored.setStaff(70);
    stored.setIndustry("Trade");
    draft.set(working, CrmPackage.Literals.ACCOUNT__STAFF, 62);
    draft.set(working, CrmPackage.Literals.ACCOUNT__LANGUAGE, "de");
    Merge merge = new Merge(draft, stored, List.of(new Conflict("staff", null, 62, 70)));
    assertEquals(java.util.Set.of("industry"), merge.takenOver());
    Account mine = (Account) merge.resolve(conflict -> false).working();
    assertEquals(62, mine.getStaff());
    assertEquals("de", mine.getLanguage());
    assertEquals("Trade", mine.getIndustry());
    RecordDraft theirs = merge.resolve(conflict -> true);
    assertEquals(70, ((Account) theirs.working()).getStaff());
    assertEquals(List.of("language"), theirs.changes().features().stream().map(ChangeSet.FeatureChange::feature).toList());
  }

  @Test
  void aMergedDraftCarriesAddedRows() {
    Account stored = (Account) org.eclipse.emf.ecore.util.EcoreUtil.copy(base);
    stored.setStaff(70);
    EObject row = draft.addRow(working, CrmPackage.Literals.PARTY__EMAILS);
    draft.set(row, CrmPackage.Literals.EMAIL_ADDRESS__ADDRESS, "new@hofmann.example");
    Account merged = (Account) new Merge(draft, stored, List.of()).resolve(conflict -> false).working();
    assertEquals(2, merged.getEmails().size());
    assertEquals(Records.id(row), Records.id(merged.getEmails().get(1)));
  }

  @Test
  void sectionsComeInAFixedOrderForEveryClass() {
    assertEquals(List.of("identity", "reach", "terms", "rights"),
        FormModel.of(CrmPackage.Literals.ACCOUNT, SeenFields.all(TestStores.crmTypes().of(CrmPackage.Literals.ACCOUNT)), ENGLISH).sections().stream().map(SectionModel::id).toList());
    RecordType type = AcmePackage.types().find("acme.Machine").orElseThrow();
    FormModel machine = FormModel.of(type.eClass(), SeenFields.all(type), ENGLISH);
    assertEquals(List.of("identity", "list:parts", "rights"), machine.sections().stream().map(SectionModel::id).toList());
    assertEquals(List.of(FieldKind.TEXT, FieldKind.REFERENCE, FieldKind.MONEY, FieldKind.ENUM, FieldKind.DATE, FieldKind.ROWS,
        FieldKind.REFERENCE, FieldKind.ROWS),
        machine.fields().stream().map(field -> field.kind()).toList());
    assertEquals(List.of("createdAt", "createdBy", "changedAt", "changedBy"), machine.foot().stream().map(field -> field.name()).toList());
  }

  @Test
  void aNewRecordIsWrittenAsAWhole() {
    RecordDraft fresh = new RecordDraft(TYPES, Records.create(CrmPackage.Literals.ACCOUNT), true);
    fresh.set(fresh.working(), CrmPackage.Literals.ACCOUNT__NAME, "New one");
    assertEquals(ChangeSet.Kind.CREATE, fresh.changes().kind());
    assertEquals("New one", fresh.label());
    assertEquals(ChangeSets.create(fresh.working()), fresh.changes());
  }
}
