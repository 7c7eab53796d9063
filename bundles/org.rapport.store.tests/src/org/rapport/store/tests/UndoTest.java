package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.Tag;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.Undone;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class UndoTest extends StoreFixture {

  @Test
  void historyTellsEveryChangeNewestFirst() throws RapportException {
    Contact saved = contact("Ada", "Lovelace").email("a@x.org").build();
    Change created = create(saved);
    Change changed = edit(bob, saved, c -> c.setFamilyName("King"));
    Change deleted = store.commit(ann, List.of(ChangeSet.delete(Records.ref(saved), 0))).get(0);

    List<Change> history = store.history(ann, Records.ref(saved));
    assertEquals(List.of(deleted.id(), changed.id(), created.id()), history.stream().map(Change::id).toList());
    assertEquals(List.of("ann", "bob", "ann"), history.stream().map(Change::who).toList());
    assertEquals(List.of(new FeatureChange("familyName", "Lovelace", "King")), history.get(1).set().features());
    assertEquals(created.set(), history.get(2).set());
    assertEquals(deleted.set(), history.get(0).set());
    assertEquals(Kind.DELETE, history.get(0).set().kind());
    assertEquals(created, store.change(ann, created.id()).orElseThrow());
    assertTrue(history.get(0).sequence() > history.get(1).sequence());
  }

  @Test
  void undoAndRedoOfAChange() throws RapportException {
    Contact saved = contact("Ada", "Lovelace").email("a@x.org").email("b@x.org").build();
    create(saved);
    Contact before = load(saved);
    Change change = edit(ann, saved, c -> {
      c.setFamilyName("King");
      c.getEmails().remove(0);
    });
    Contact after = load(saved);

    assertEquals(Optional.of(change.id()), store.undoable(ann));
    assertEquals(Optional.empty(), store.undoable(bob));
    Undone undone = store.undo(ann, change.id());
    assertEquals(ChangeSets.create(before), ChangeSets.create(load(saved)));
    assertEquals(change.id(), undone.changes().get(0).undoes());
    assertEquals(3, load(saved).getVersion());
    assertEquals("already-undone", assertThrows(RapportException.class, () -> store.undo(ann, change.id())).code());

    UUID redo = store.redoable(ann).orElseThrow();
    assertEquals(undone.changes().get(0).id(), redo);
    store.undo(ann, redo);
    assertEquals(ChangeSets.create(after), ChangeSets.create(load(saved)));
    assertEquals(Optional.empty(), store.redoable(ann));
    assertEquals(Optional.of(change.id()), store.undoable(ann));
    store.undo(ann, change.id());
    assertEquals(ChangeSets.create(before), ChangeSets.create(load(saved)));
    assertEquals(List.of(), store.check());
  }

  @Test
  void undoOfAnUnknownChangeSaysSo() {
    assertEquals("unknown-change", assertThrows(RapportException.class, () -> store.undo(ann, Uuids.next())).code());
  }

  @Test
  void whatWasChangedSinceIsAConflict() throws RapportException {
    Account saved = account("Acme").build();
    Change created = create(saved);
    Change first = edit(ann, saved, a -> a.setIndustry("Beer"));
    edit(bob, saved, a -> a.setIndustry("Wine"));
    ConflictException conflict = assertThrows(ConflictException.class, () -> store.undo(ann, first.id()));
    assertEquals("industry", conflict.conflicts().get(0).path());
    assertEquals("Wine", conflict.conflicts().get(0).theirs());
    ConflictException ofCreate = assertThrows(ConflictException.class, () -> store.undo(ann, created.id()));
    assertEquals("industry", ofCreate.conflicts().get(0).path());
    assertEquals("Wine", load(saved).getIndustry());
  }

  @Test
  void undoOfACreationIsRefusedWhileOthersReferToIt() throws RapportException {
    Account employer = account("Acme").build();
    Change created = create(employer);
    Contact contact = contact("Ada", "L").employer(Records.ref(employer)).build();
    create(contact);
    RapportException refused = assertThrows(RapportException.class, () -> store.undo(ann, created.id()));
    assertEquals("in-use", refused.code());
    assertTrue(refused.getMessage().contains("Contact Ada L"), refused.getMessage());
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(contact), 0)));
    store.undo(ann, created.id());
    assertTrue(store.load(ann, Records.ref(employer)).isEmpty());
  }

  @Test
  void undoOfADeletionRestoresIdRowsAndClearedReferences() throws RapportException {
    Account employer = account("Acme").email("a@x.org").externalId("s", "1").build();
    Contact contact = contact("Ada", "L").employer(Records.ref(employer)).build();
    TestStores.create(store, ann, employer, contact);
    Account before = load(employer);
    Change deleted = store.commit(ann, List.of(ChangeSet.delete(Records.ref(employer), 0))).get(0);
    assertNull(load(contact).getEmployer());

    Undone undone = store.undo(bob, deleted.id());
    Account restored = load(employer);
    assertEquals(ChangeSets.create(before), ChangeSets.create(restored));
    assertEquals(before.getCreatedAt(), restored.getCreatedAt());
    assertEquals("ann", restored.getCreatedBy());
    assertEquals(3, restored.getVersion());
    assertEquals(Records.ref(employer), Records.ref(load(contact).getEmployer()));
    assertEquals(List.of(Records.ref(employer), Records.ref(contact)), undone.changes().stream().map(c -> c.set().root()).toList());

    store.undo(bob, store.redoable(bob).orElseThrow());
    assertTrue(store.load(ann, Records.ref(employer)).isEmpty());
    assertNull(load(contact).getEmployer());
    assertEquals(List.of(), store.check());
  }

  @Test
  void aBatchIsUndoneButForWhatWasTouchedSince() throws RapportException {
    List<Account> accounts = new ArrayList<>();
    List<ChangeSet> sets = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      accounts.add(account("Customer " + i).externalId("orders", Integer.toString(i)).build());
      sets.add(ChangeSets.create(accounts.get(i)));
    }
    UUID id;
    try (Batch batch = store.batch(ann, "import")) {
      id = batch.id();
      assertEquals(10, batch.commit(sets.subList(0, 10), List.of("m1", "m2")).size());
      batch.commit(sets.subList(10, 30), List.of("m2", "m3"));
    }
    assertEquals(Set.of("m1", "m3"), store.marked(ann, List.of("m1", "m3", "m4")));
    assertEquals(Optional.of(id), store.undoable(ann));
    edit(bob, accounts.get(3), a -> a.setIndustry("Beer"));
    create(contact("Ada", "L").employer(Records.ref(accounts.get(4))).build());

    Undone undone = store.undo(ann, id);
    assertEquals(id, undone.batch());
    assertEquals(28, undone.changes().size());
    assertEquals(Set.of(Records.ref(accounts.get(3)), Records.ref(accounts.get(4))),
        Set.copyOf(undone.kept().stream().map(Undone.Kept::record).toList()));
    assertTrue(undone.kept().get(0).reason().contains("bob"), undone.kept().get(0).reason());
    assertEquals(Set.of(), store.marked(ann, List.of("m1")));
    assertEquals("already-undone", assertThrows(RapportException.class, () -> store.undo(ann, id)).code());
    assertNotEquals(Optional.of(id), store.undoable(ann));

    store.undo(ann, store.redoable(ann).orElseThrow());
    assertEquals(30, store.load(ann, accounts.stream().map(Records::ref).toList()).size());
    assertEquals(List.of(), store.check());
  }

  @Test
  void aBatchIsUndoneButForWhatWouldTakeANameThatIsTaken() throws RapportException {
    Tag vip = tag("vip");
    Tag old = tag("old");
    UUID id;
    try (Batch batch = store.batch(ann, "rename")) {
      id = batch.id();
      batch.commit(List.of(renamed(vip, "formerly vip"), renamed(old, "older")), List.of());
    }
    tag("vip");

    Undone undone = store.undo(ann, id);
    assertEquals(List.of(Records.ref(vip)), undone.kept().stream().map(Undone.Kept::record).toList());
    assertTrue(undone.kept().get(0).reason().contains("vip"), undone.kept().get(0).reason());
    assertEquals("old", load(old).getName());
    assertEquals("formerly vip", load(vip).getName());
    assertEquals("already-undone", assertThrows(RapportException.class, () -> store.undo(ann, id)).code());
    assertEquals(List.of(), store.check());
  }

  private Tag tag(String name) throws RapportException {
    Tag tag = CrmFactory.eINSTANCE.createTag();
    tag.setId(Uuids.next());
    tag.setName(name);
    create(tag);
    return load(tag);
  }

  private ChangeSet renamed(Tag tag, String name) {
    Tag after = EcoreUtil.copy(tag);
    after.setName(name);
    return ChangeSets.diff(tag, after);
  }

  @Test
  void aCommitOfSeveralSetsIsUndoneAtOnce() throws RapportException {
    Account one = account("One").build();
    Account two = account("Two").build();
    List<Change> changes = TestStores.create(store, ann, one, two);
    UUID id = store.undoable(ann).orElseThrow();
    assertEquals(changes.get(0).batch(), id);
    store.undo(ann, id);
    assertEquals(0, store.load(ann, List.<Ref>of(Records.ref(one), Records.ref(two))).size());
  }
}
