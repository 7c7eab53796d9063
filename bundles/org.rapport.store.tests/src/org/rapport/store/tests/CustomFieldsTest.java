package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.store.query.Condition;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Lookup;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** Fields that are added to types of the product and of a partner while the store is open. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CustomFieldsTest extends CustomFieldsFixture {

  @Test
  void aFieldOfEveryKindIsKeptInEveryType() throws RapportException {
    for (String type : List.of("Contact", "acme.Machine")) {
      for (FieldKind kind : FieldKind.values()) {
        add(type, "my" + kind.getLiteral(), kind);
      }
      EObject record = Records.create(type(type).eClass());
      record.eSet(record.eClass().getEStructuralFeature("Contact".equals(type) ? "familyName" : "serial"), "Miller");
      create(record);
      Ref ref = Records.ref(record);
      for (FieldKind kind : FieldKind.values()) {
        assertNull(get(load(ref), "my" + kind.getLiteral()), kind + " is empty at first");
        set(ref, "my" + kind.getLiteral(), VALUES.get(kind));
        assertEquals(VALUES.get(kind), get(load(ref), "my" + kind.getLiteral()));
      }
      reopen(types());
      for (FieldKind kind : FieldKind.values()) {
        assertEquals(VALUES.get(kind), get(load(ref), "my" + kind.getLiteral()));
        set(ref, "my" + kind.getLiteral(), null);
        assertNull(get(load(ref), "my" + kind.getLiteral()));
      }
    }
    assertEquals(List.of(), store.check());
  }

  @Test
  void recordsKeepTheirJavaClass() throws RapportException {
    add("Contact", "hobby", FieldKind.STRING);
    Contact contact = contact("Miller");
    assertEquals("Miller", contact.getFamilyName());
    contact.eSet(contact.eClass().getEStructuralFeature("hobby"), "chess");
    create(contact);
    assertEquals("Miller", load(contact).getFamilyName());
    assertSame(type("Contact"), store.types().of(CrmFactory.eINSTANCE.createContact()));
    assertEquals("Contact", RecordType.typeName(contact.eClass()));
  }

  @Test
  void conditionsListsAndGroupsKnowTheField() throws RapportException {
    for (FieldKind kind : FieldKind.values()) {
      add("Contact", "my" + kind.getLiteral(), kind);
    }
    Contact miller = contact("Miller");
    Contact adams = contact("Adams");
    Contact none = contact("Zorn");
    create(miller);
    create(adams);
    create(none);
    for (FieldKind kind : FieldKind.values()) {
      set(Records.ref(miller), "my" + kind.getLiteral(), VALUES.get(kind));
    }
    set(Records.ref(adams), "mystring", "Bridge");
    set(Records.ref(adams), "mypick", "high");
    Map<String, List<String>> expected = Map.of(
        "mystring = 'chess'", List.of("Miller"),
        "mystring ~ 'BRID'", List.of("Adams"),
        "mystring != 'chess'", List.of("Adams", "Zorn"),
        "mystring is null", List.of("Zorn"),
        "mystring < 'c' or mydecimal > 12", List.of("Adams", "Miller"),
        "myinteger between 1 and 6000000000", List.of("Miller"),
        "not mydate = 2026-11-17", List.of("Adams", "Zorn"),
        "mymoney > 50 EUR and myboolean = true", List.of("Miller"),
        "myinstant = 2026-11-17 and mytext ~ 'LINE 2'", List.of("Miller"),
        "mypick in ('high', 'low')", List.of("Adams"));
    for (Map.Entry<String, List<String>> each : expected.entrySet()) {
      assertEquals(each.getValue(), list("Contact", each.getKey(), "familyName"), each.getKey());
      Condition condition = Condition.parse(store.types(), "Contact", each.getKey());
      List<String> inMemory = Stream.of(adams, miller, none).map(c -> (Contact) store(c)).filter(c -> condition.matches(c, ann, Instant.now(),
          Lookup.NOTHING)).map(Contact::getFamilyName).toList();
      assertEquals(each.getValue(), inMemory, each.getKey());
    }
    assertEquals(List.of("Adams", "Miller", "Zorn"), list("Contact", "", "mystring"));
    assertEquals(List.of("Miller", "Adams", "Zorn"), list("Contact", "", "mypick"), "in the order of the list");
    assertEquals(2, store.page(ann, new Query("Contact", "mystring is not null", List.of(new Query.Sort("mystring", true)),
        List.of("mystring", "mymoney", "mypick")), PageRequest.first(10)).rows().size());
    assertEquals(3, store.groups(ann, new GroupQuery("Contact", "", List.of("mypick"), List.of("mymoney"))).size());
  }

  @Test
  void pathsLeadThroughReferencesToTheField() throws RapportException {
    FieldDefinition field = definition("Account", "rating", FieldKind.INTEGER);
    field.setSortable(true);
    create(field);
    Account account = (Account) Records.create(type("Account").eClass());
    account.setName("Brewery");
    account.eSet(account.eClass().getEStructuralFeature("rating"), 7L);
    Contact contact = contact("Miller");
    contact.setEmployer((Account) Records.proxy(store.types(), Records.ref(account)));
    create(account);
    create(contact);
    assertEquals(List.of("Miller"), list("Contact", "employer.rating > 6", "employer.rating"));
    assertEquals(List.of(), list("Contact", "employer.rating > 7", "familyName"));
    assertEquals(List.of("Brewery"), list("Account", "", "rating"));
    assertEquals(List.of(7L), store.page(ann, new Query("Contact", "", List.of(), List.of("employer.rating")), PageRequest.first(1)).rows()
        .get(0).values());
  }

  @Test
  void pagesByKeyPassThroughValuesAndEmptyOnes() throws RapportException {
    FieldDefinition field = definition("Contact", "hobby", FieldKind.STRING);
    field.setSortable(true);
    create(field);
    for (int i = 0; i < 12; i++) {
      Contact contact = contact("C" + (char) ('a' + i));
      if (i % 3 != 0) {
        contact.eSet(contact.eClass().getEStructuralFeature("hobby"), "h" + i % 2);
      }
      create(contact);
    }
    for (boolean descending : new boolean[] {false, true}) {
      Query query = new Query("Contact", "", List.of(new Query.Sort("hobby", descending)), List.of("hobby", "familyName"));
      List<List<Serializable>> whole = store.page(ann, query, PageRequest.first(100)).rows().stream().map(row -> row.values()).toList();
      assertEquals(12, whole.size());
      List<List<Serializable>> paged = new ArrayList<>();
      Page page = store.page(ann, query, PageRequest.first(5));
      while (true) {
        page.rows().forEach(row -> paged.add(row.values()));
        if (page.next() == null) {
          break;
        }
        page = store.page(ann, query, PageRequest.after(page.next(), 5));
      }
      assertEquals(whole, paged);
      assertEquals(List.of("h0", "h1"), whole.stream().map(v -> v.get(0)).filter(v -> v != null).distinct().sorted().toList());
      assertTrue(whole.subList(8, 12).stream().allMatch(v -> v.get(0) == null), "empty values come last");
    }
  }

  @Test
  void historyUndoAndMergeTreatTheFieldAsTheRootsOwn() throws RapportException {
    add("Contact", "hobby", FieldKind.STRING);
    Contact contact = contact("Miller");
    create(contact);
    EObject base = load(contact);
    Change first = edit(ann, contact, c -> c.eSet(c.eClass().getEStructuralFeature("hobby"), "chess"));
    assertEquals(List.of(new FeatureChange("hobby", null, "chess")), first.set().features());
    EObject mine = EcoreUtil.copy(base);
    mine.eSet(mine.eClass().getEStructuralFeature("hobby"), "golf");
    ConflictException conflict = assertThrows(ConflictException.class, () -> store.commit(bob, List.of(ChangeSets.diff(base, mine))));
    assertEquals("hobby", conflict.conflicts().get(0).path());
    store.undo(ann, first.id());
    assertNull(get(load(contact), "hobby"));
    store.undo(ann, store.redoable(ann).orElseThrow());
    assertEquals("chess", get(load(contact), "hobby"));
    Change deleted = store.commit(ann, List.of(ChangeSet.delete(Records.ref(contact), 0))).get(0);
    store.undo(ann, deleted.id());
    assertEquals("chess", get(load(contact), "hobby"), "restored with the record");
    List<FeatureChange> all = store.history(ann, Records.ref(contact)).stream().flatMap(c -> c.set().features().stream())
        .filter(f -> f.feature().equals("hobby")).toList();
    assertTrue(all.contains(new FeatureChange("hobby", null, "chess")), all.toString());
    assertEquals(List.of(), store.check());
  }

  @Test
  void anOpenRecordKeepsItsClassAndLosesNothing() throws RapportException {
    add("Contact", "hobby", FieldKind.STRING);
    Contact contact = contact("Miller");
    create(contact);
    set(Records.ref(contact), "hobby", "chess");
    Contact before = load(contact);
    Contact after = EcoreUtil.copy(before);
    add("Contact", "club", FieldKind.STRING);
    set(Records.ref(contact), "club", "Ladder");
    after.setFamilyName("Millar");
    store.commit(ann, List.of(ChangeSets.diff(before, after)));
    Contact now = load(contact);
    assertEquals(List.of("Millar", "chess", "Ladder"), List.of(now.getFamilyName(), get(now, "hobby"), get(now, "club")));
    assertEquals(List.of(), ChangeSets.diff(after, EcoreUtil.copy(now)).features(), "what one of them does not know did not change");
    assertSame(type("Contact"), store.types().of(before));
  }

  @Test
  void anotherClientSeesTheFieldAndNeverDropsItsValues() throws Exception {
    if (database == TestDatabase.H2) {
      return; // an H2 file has one process
    }
    Contact contact = contact("Miller");
    create(contact);
    try (Store other = Stores.open(config, types())) {
      other.load(bob, Records.ref(contact)).orElseThrow();
      add("Contact", "hobby", FieldKind.STRING);
      set(Records.ref(contact), "hobby", "chess");
      Change deleted = other.commit(bob, List.of(ChangeSet.delete(Records.ref(contact), 0))).get(0);
      assertTrue(deleted.set().features().contains(new FeatureChange("hobby", "chess", null)), "the writer took over the field at once");
      other.undo(bob, deleted.id());
      assertEquals("chess", get(load(contact), "hobby"));
      assertTrue(other.types().get("Contact").feature("hobby").isPresent());
    }
    try (Store other = Stores.open(config, types())) {
      FieldDefinition club = add("Contact", "club", FieldKind.STRING);
      Instant until = Instant.now().plusSeconds(5);
      while (other.types().get("Contact").feature("club").isEmpty() && Instant.now().isBefore(until)) {
        other.count(bob, new Query("Contact", "", List.of(), List.of("id")), 1);
      }
      assertTrue(other.types().get("Contact").feature(club.getName()).isPresent(), "a reader sees it within five seconds");
    }
  }
}
