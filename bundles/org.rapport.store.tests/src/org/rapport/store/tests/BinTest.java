package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
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
import org.rapport.model.crm.Note;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.Tag;
import org.rapport.model.crm.Team;
import org.rapport.store.Bin.Binned;
import org.rapport.store.Bin.Effect;
import org.rapport.store.Bin.Hanging;
import org.rapport.store.Bin.Wanted;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Undone;
import org.rapport.store.ValidationException;
import org.rapport.store.query.Total;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BinTest extends StoreFixture {

  private Change delete(EObject record) throws RapportException {
    return store.commit(ann, List.of(ChangeSet.delete(Records.ref(record), 0))).get(0);
  }

  private List<Binned> all() throws RapportException {
    return store.bin().page(ann, Wanted.ALL, Long.MAX_VALUE, 100);
  }

  private Note note(String title, EObject about) {
    Note note = CrmFactory.eINSTANCE.createNote();
    note.setId(Uuids.next());
    note.setTitle(title);
    note.setAbout((Root) Records.proxy(types(), Records.ref(about)));
    return note;
  }

  private static Tag tag(String name) {
    Tag tag = CrmFactory.eINSTANCE.createTag();
    tag.setId(Uuids.next());
    tag.setName(name);
    return tag;
  }

  @Test
  void whatIsDeletedLiesInTheBinUntilItIsBack() throws RapportException {
    Account acme = account("Acme").email("a@x.org").build();
    Contact ada = contact("Ada", "L").employer(Records.ref(acme)).build();
    Note note = note("First call", acme);
    TestStores.create(store, ann, acme, ada, note);
    assertEquals(List.of(), all());
    Account before = load(acme);
    Change deleted = delete(acme);

    List<Binned> binned = all();
    assertEquals(List.of("First call", "Acme"), binned.stream().map(Binned::label).toList());
    Binned main = binned.get(1);
    assertEquals(Records.ref(acme), main.record());
    assertEquals(deleted.id(), main.change());
    assertEquals("ann", main.who());
    assertEquals(deleted.when(), main.when());
    assertNull(main.cause());
    assertEquals(deleted.id(), binned.get(0).cause());

    Undone restored = store.bin().restore(bob, Records.ref(acme));
    assertEquals(ChangeSets.create(before), ChangeSets.create(load(acme)));
    assertEquals(Records.ref(acme), restored.changes().get(0).set().root());
    assertEquals(List.of(), restored.kept());
    assertEquals(Records.ref(acme), Records.ref(load(ada).getEmployer()));
    assertEquals("First call", load(note).getTitle());
    assertEquals(List.of(), all());
    assertEquals("not-in-bin", assertThrows(RapportException.class, () -> store.bin().restore(ann, Records.ref(acme))).code());
    assertEquals("not-found",
        assertThrows(RapportException.class, () -> store.bin().restore(ann, new Ref("Account", Uuids.next()))).code());

    store.undo(bob, store.redoable(bob).orElseThrow());
    assertEquals(2, all().size());
    assertEquals(List.of(), store.check());
  }

  @Test
  void whatAnUndoTakesBackIsNotInTheBin() throws RapportException {
    Account acme = account("Acme").build();
    store.undo(ann, create(acme).id());
    assertEquals(List.of(), all());
  }

  @Test
  void theBinIsPagedByPlaceAndByType() throws RapportException {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      accounts.add(account("A" + i).build());
      create(accounts.get(i));
      delete(accounts.get(i));
    }
    Tag tag = tag("vip");
    create(tag);
    delete(tag);
    List<Binned> first = store.bin().page(ann, Wanted.of("Account"), Long.MAX_VALUE, 2);
    assertEquals(List.of("A4", "A3"), first.stream().map(Binned::label).toList());
    List<Binned> second = store.bin().page(ann, Wanted.of("Account"), first.get(1).place(), 10);
    assertEquals(List.of("A2", "A1", "A0"), second.stream().map(Binned::label).toList());
    assertEquals("vip", store.bin().page(ann, Wanted.ALL, Long.MAX_VALUE, 1).get(0).label());
    assertEquals("unknown-type",
        assertThrows(RapportException.class, () -> store.bin().page(ann, Wanted.of("Acount"), Long.MAX_VALUE, 1)).code());
  }

  @Test
  void theBinIsNarrowedByATextWithoutRegardToCaseAndAccents() throws RapportException {
    for (String name : List.of("Délmotte", "Hofmann", "Delmotte & Fils")) {
      Account account = account(name).build();
      create(account);
      store.commit(name.equals("Hofmann") ? bob : ann, List.of(ChangeSet.delete(Records.ref(account), 0)));
    }
    assertEquals(List.of("Delmotte & Fils", "Délmotte"), labels("DELMOTTE"));
    assertEquals(List.of("Hofmann"), labels(" bob "));
    assertEquals(List.of(), labels("nobody"));
    assertEquals(new Total(3, false), store.bin().count(ann, Wanted.ALL, 3));
    assertEquals(new Total(2, true), store.bin().count(ann, Wanted.ALL, 2));
  }

  @Test
  void whatWentAlongIsLeftOutWhereOnlyTheRestIsWanted() throws RapportException {
    Account acme = account("Acme").build();
    TestStores.create(store, ann, acme, note("First call", acme), note("Second call", acme));
    delete(acme);
    Wanted itself = new Wanted(null, "", true);
    assertEquals(List.of("Acme"), store.bin().page(ann, itself, Long.MAX_VALUE, 10).stream().map(Binned::label).toList());
    assertEquals(new Total(1, false), store.bin().count(ann, itself, 10));
    assertEquals(new Total(2, false), store.bin().count(ann, new Wanted("Note", "", false), 10));
    assertEquals(new Total(1, false), store.bin().count(ann, new Wanted("Note", "second", false), 10));
    assertEquals(new Total(0, false), store.bin().count(ann, new Wanted("Note", "", true), 10));
  }

  private List<String> labels(String text) throws RapportException {
    return store.bin().page(ann, new Wanted("Account", text, false), Long.MAX_VALUE, 10).stream().map(Binned::label).toList();
  }

  @Test
  void severalComeBackAsOneChange() throws RapportException {
    Account acme = account("Acme").build();
    Contact ada = contact("Ada", "L").employer(Records.ref(acme)).build();
    Note note = note("First call", acme);
    Tag taken = tag("vip");
    TestStores.create(store, ann, acme, ada, note, taken);
    delete(acme);
    delete(ada);
    delete(taken);
    create(tag("VIP"));
    Ref never = new Ref("Account", Uuids.next());
    assertEquals(4, all().size());

    Undone back = store.bin().restore(ann, List.of(Records.ref(note), Records.ref(ada), Records.ref(acme), Records.ref(taken), never));
    assertEquals(List.of(Records.ref(taken), never).stream().map(Ref::toString).sorted().toList(),
        back.kept().stream().map(kept -> kept.record().toString()).sorted().toList());
    assertEquals("First call", load(note).getTitle());
    assertEquals("Ada", load(ada).getGivenName());
    assertEquals(List.of(Records.ref(taken)), all().stream().map(Binned::record).toList());
    assertTrue(back.changes().stream().allMatch(change -> back.batch().equals(change.batch())));

    Undone again = store.undo(ann, back.batch());
    assertEquals(List.of(), again.kept());
    assertEquals(4, all().size());
    assertEquals(new Total(3, false), store.bin().count(ann, new Wanted(null, "", true), 10));
    assertEquals(List.of(Records.ref(acme), Records.ref(note)), store.bin().restore(ann, Records.ref(acme)).changes().stream().map(c -> c.set().root())
        .toList());
    delete(acme);
    assertEquals(List.of(), store.check());
  }

  @Test
  void aChangeThatBroughtSeveralBackIsUndoneAndDoneAgain() throws RapportException {
    List<Account> accounts = List.of(account("One").build(), account("Two").build());
    List<Note> notes = accounts.stream().map(each -> note("About " + each.getName(), each)).toList();
    TestStores.create(store, ann, accounts.get(0), accounts.get(1), notes.get(0), notes.get(1));
    store.commit(ann, accounts.stream().map(each -> ChangeSet.delete(Records.ref(each), 0)).toList());
    Undone back = store.bin().restore(ann, accounts.stream().map(Records::ref).toList());
    assertEquals(List.of(), all());
    Undone gone = store.undo(ann, back.batch());
    assertEquals(List.of(), gone.kept());
    assertEquals(2, store.bin().page(ann, new Wanted(null, "", true), Long.MAX_VALUE, 10).size());
    Undone again = store.undo(ann, gone.changes().get(0).batch());
    assertEquals(List.of(), again.kept());
    assertEquals(List.of(), all());
    store.undo(ann, again.changes().get(0).batch());
    // Each note belongs to its own account, also after all that.
    for (int i = 0; i < 2; i++) {
      assertEquals(List.of(Records.ref(accounts.get(i)), Records.ref(notes.get(i))),
          store.bin().restore(ann, Records.ref(accounts.get(i))).changes().stream().map(change -> change.set().root()).toList());
    }
    assertEquals(List.of(), store.check());
  }

  @Test
  void whereNothingComesBackNothingIsWritten() throws RapportException {
    Account acme = account("Acme").build();
    create(acme);
    Undone back = store.bin().restore(ann, List.of(Records.ref(acme)));
    assertNull(back.batch());
    assertEquals(List.of(Records.ref(acme)), back.kept().stream().map(Undone.Kept::record).toList());
    assertEquals(1, store.history(ann, Records.ref(acme)).size());
  }

  @Test
  void aUniqueValueTakenMeanwhileIsSaid() throws RapportException {
    Tag first = tag("vip");
    create(first);
    delete(first);
    Tag second = tag("VIP");
    create(second);
    ValidationException refused = assertThrows(ValidationException.class, () -> store.bin().restore(ann, Records.ref(first)));
    assertEquals("name", refused.violations().get(0).path());
    delete(second);
    store.bin().restore(ann, Records.ref(first));
    assertEquals("vip", load(first).getName());
    assertEquals(1, all().size());
  }

  @Test
  void whatCannotComeBackIsListedAndStaysInTheBin() throws RapportException {
    Account acme = account("Acme").build();
    Account other = account("Other").build();
    Contact ada = contact("Ada", "L").employer(Records.ref(acme)).build();
    Contact bea = contact("Bea", "M").employer(Records.ref(acme)).build();
    Note note = note("Call", acme);
    TestStores.create(store, ann, acme, other, ada, bea, note);
    delete(acme);
    edit(bob, ada, c -> c.setEmployer((Account) Records.proxy(types(), Records.ref(other))));
    delete(bea);
    store.bin().purge(ann, Records.ref(note));

    Undone restored = store.bin().restore(ann, Records.ref(acme));
    assertEquals(List.of(Records.ref(acme)), restored.changes().stream().map(c -> c.set().root()).toList());
    assertEquals(List.of(Records.ref(ada), Records.ref(bea), Records.ref(note)).stream().map(Ref::toString).sorted().toList(),
        restored.kept().stream().map(kept -> kept.record().toString()).sorted().toList());
    assertEquals(Records.ref(other), Records.ref(load(ada).getEmployer()));
    assertEquals(List.of(Records.ref(bea)), all().stream().map(Binned::record).toList());
    assertEquals(List.of(), store.check());
  }

  @Test
  void aRecordDeletedAlongWithAnotherComesBackAloneOnlyWhenThatIsThere() throws RapportException {
    Account acme = account("Acme").build();
    Note note = note("Call", acme);
    TestStores.create(store, ann, acme, note);
    delete(acme);
    assertEquals("invalid", assertThrows(RapportException.class, () -> store.bin().restore(ann, Records.ref(note))).code());
    store.bin().restore(ann, Records.ref(acme));
    assertEquals("Call", load(note).getTitle());
  }

  @Test
  void purgingEmptiesTheValuesAndKeepsTheFact() throws RapportException, SQLException {
    Contact ada = contact("Ada", "Lovelace").email("ada@x.org").build();
    create(ada);
    edit(bob, ada, c -> c.setFamilyName("King"));
    assertEquals("not-in-bin", assertThrows(RapportException.class, () -> store.bin().purge(ann, Records.ref(ada))).code());
    Change deleted = delete(ada);
    assertEquals(2, store.bin().purge(ann, Records.ref(ada)));

    assertEquals(List.of(), all());
    List<Change> history = store.history(ann, Records.ref(ada));
    assertEquals(3, history.size());
    assertEquals(List.of("ann", "bob", "ann"), history.stream().map(Change::who).toList());
    assertTrue(history.stream().allMatch(change -> change.set().features().isEmpty() && change.set().rows().isEmpty()));
    for (UUID change : List.of(deleted.id(), history.get(1).id())) {
      assertFalse(store.change(ann, change).orElseThrow().toString().contains("ovelace"));
    }
    assertEquals("values-gone", assertThrows(RapportException.class, () -> store.undo(ann, deleted.id())).code());
    assertEquals("values-gone", assertThrows(RapportException.class, () -> store.bin().restore(ann, Records.ref(ada))).code());
    assertEquals("values-gone", assertThrows(RapportException.class, () -> store.bin().purge(ann, Records.ref(ada))).code());
    assertEquals(List.of(), store.check());
  }

  @Test
  void undoOfABatchKeepsWhatWasPurged() throws RapportException {
    Account one = account("One").build();
    Account two = account("Two").build();
    TestStores.create(store, ann, one, two);
    UUID batch = store.commit(ann, List.of(ChangeSet.delete(Records.ref(one), 0), ChangeSet.delete(Records.ref(two), 0))).get(0).batch();
    store.bin().purge(ann, Records.ref(one));
    Undone undone = store.undo(ann, batch);
    assertEquals(List.of(Records.ref(one)), undone.kept().stream().map(Undone.Kept::record).toList());
    assertEquals("Two", load(two).getName());
    assertTrue(store.load(ann, Records.ref(one)).isEmpty());
  }

  @Test
  void whatHangsOnARecordIsToldWithWhatItsDeletionWouldDo() throws RapportException {
    Tag tag = tag("vip");
    Account acme = account("Acme").build();
    List<Contact> people = new ArrayList<>();
    create(tag);
    create(acme);
    for (int i = 0; i < 7; i++) {
      people.add(contact("P" + i, "L").employer(Records.ref(acme)).tag(Records.ref(tag)).build());
      create(people.get(i));
    }
    create(note("Call", acme));
    List<Hanging> onAccount = store.bin().hangsOn(ann, Records.ref(acme));
    Hanging employees = onAccount.stream().filter(h -> h.feature().equals("employer")).findFirst().orElseThrow();
    assertEquals(Effect.CLEAR, employees.effect());
    assertEquals(7, employees.count());
    assertEquals(List.of("P0 L", "P1 L", "P2 L", "P3 L", "P4 L"), employees.first().stream().map(n -> n.label()).toList());
    Hanging notes = onAccount.stream().filter(h -> h.type().equals("Note")).findFirst().orElseThrow();
    assertEquals(Effect.DELETE, notes.effect());
    Hanging onTag = store.bin().hangsOn(ann, Records.ref(tag)).get(0);
    assertEquals("tags.tag", onTag.feature());
    assertEquals(Effect.REMOVE_ROW, onTag.effect());

    Team parent = CrmFactory.eINSTANCE.createTeam();
    parent.setId(Uuids.next());
    parent.setName("All");
    Team child = CrmFactory.eINSTANCE.createTeam();
    child.setId(Uuids.next());
    child.setName("Some");
    child.setParent((Team) Records.proxy(types(), Records.ref(parent)));
    TestStores.create(store, ann, parent, child);
    assertEquals(Effect.REFUSE, store.bin().hangsOn(ann, Records.ref(parent)).get(0).effect());
    assertEquals(List.of(), store.bin().hangsOn(ann, Records.ref(child)));
  }

  @Test
  void pruningForgetsOldValuesAndWhatLiesInTheBin() throws RapportException {
    Account gone = account("Gone").build();
    Account stays = account("Stays").build();
    TestStores.create(store, ann, gone, stays);
    Change renamed = edit(ann, stays, a -> a.setName("Renamed"));
    Change deletion = delete(gone);
    assertEquals(0, store.bin().prune(ann, renamed.when()));
    assertEquals(1, all().size());
    assertEquals(2, store.bin().prune(ann, Instant.now().plusSeconds(60)));
    assertEquals(List.of(), all());
    assertEquals(0, store.bin().prune(ann, Instant.now().plusSeconds(60)));
    assertEquals("values-gone", assertThrows(RapportException.class, () -> store.undo(ann, renamed.id())).code());
    assertEquals("values-gone", assertThrows(RapportException.class, () -> store.undo(ann, deletion.id())).code());
    assertEquals("Renamed", load(stays).getName());
    assertEquals(2, store.history(ann, Records.ref(stays)).size());
    assertEquals(List.of(), store.check());
  }
}
