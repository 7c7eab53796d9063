package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Loaded;
import org.rapport.store.Undone;
import org.rapport.store.ValidationException;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** Many records in one commit are written another way than few, and nothing else about them differs. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BulkTest extends StoreFixture {

  private static final int MANY = 120;

  private long count(String type) throws RapportException {
    return store.count(ann, Query.all(type), 0).count();
  }

  private UUID load(List<? extends EObject> records) throws RapportException {
    try (Batch batch = store.batch(ann, "many")) {
      batch.commit(records.stream().map(ChangeSets::create).toList());
      return batch.id();
    }
  }

  private static List<Contact> contacts(Ref employer) {
    return IntStream.range(0, MANY).mapToObj(i -> contact("Given\t" + i, "O'Neil\\N \"é\" 😀 " + i).employer(employer)
        .birthday(i == 0 ? LocalDate.of(1600, 2, 29) : i == 1 ? LocalDate.of(12026, 1, 2) : LocalDate.of(1970, 1, 1).plusDays(i))
        .notes("line one\r\nline \\two\n\\.\n" + i).email(i + "@x.example").phone(i + "", "+32" + i).address("Street " + i, "1000", "Brüssel", "BE")
        .build()).toList();
  }

  /** What a record says, without what the store writes itself. */
  private static ChangeSet said(EObject record) {
    return ChangeSets.create(record);
  }

  @Test
  void everyValueComesBackAsItWas() throws RapportException {
    Account employer = account("Acme").build();
    create(employer);
    List<Contact> contacts = contacts(Records.ref(employer));
    load(contacts);
    for (Contact contact : contacts) {
      Contact stored = load(contact);
      assertEquals(said(contact).toString(), said(stored).toString());
      assertEquals(1, stored.getVersion());
      assertEquals("ann", stored.getCreatedBy());
      assertEquals((contact.getGivenName().strip() + " " + contact.getFamilyName()).strip(), stored.getLabel());
    }
    assertEquals(1, store.count(ann, new Query("Contact", "familyName ~ 'E\" 😀 77'", List.of(), List.of()), 0).count());
    assertEquals(1, store.count(ann, new Query("Contact", "emails.address = '77@x.example'", List.of(), List.of()), 0).count());
    assertEquals(List.of(), store.check());
  }

  @Test
  void aBatchIsTakenBackAndBroughtBackWhole() throws RapportException {
    Account employer = account("Acme").build();
    create(employer);
    List<Contact> contacts = contacts(Records.ref(employer));
    UUID batch = load(contacts);
    Undone undone = store.undo(ann, batch);
    assertEquals(MANY, undone.changes().size());
    assertEquals(List.of(), undone.kept());
    assertEquals(0, count("Contact"));
    assertEquals(List.of(), store.check());
    UUID inverse = undone.changes().get(0).batch();
    store.undo(ann, inverse);
    assertEquals(MANY, count("Contact"));
    for (Contact contact : contacts.subList(0, 5)) {
      Contact stored = load(contact);
      assertEquals(said(contact).toString(), said(stored).toString());
      assertEquals(3, stored.getVersion());
      List<Change> history = store.history(ann, Records.ref(contact));
      assertEquals(3, history.size());
      assertEquals(history.get(2).when(), stored.getCreatedAt());
    }
    assertEquals(List.of(), store.check());
    assertEquals("already-undone", assertThrows(RapportException.class, () -> store.undo(ann, inverse)).code());
  }

  @Test
  void whatChangedSinceAndWhatIsReferredToIsKept() throws RapportException {
    List<Account> accounts = IntStream.range(0, MANY).mapToObj(i -> account("A" + i).build()).toList();
    UUID batch = load(accounts);
    edit(bob, accounts.get(3), account -> account.setName("Changed"));
    create(contact("Ann", "Onym").employer(Records.ref(accounts.get(5))).build());
    Undone undone = store.undo(ann, batch);
    assertEquals(2, undone.kept().size());
    assertEquals(MANY - 2, undone.changes().size());
    assertEquals(2, count("Account"));
    assertEquals(List.of(), store.check());
  }

  @Test
  void manyDeletionsClearWhatRefersToThem() throws RapportException {
    List<Account> accounts = IntStream.range(0, MANY).mapToObj(i -> account("A" + i).email(i + "@x.example").build()).toList();
    load(accounts);
    List<Contact> people = IntStream.range(0, MANY).mapToObj(i -> contact("P", "" + i).employer(Records.ref(accounts.get(i))).build()).toList();
    load(people);
    store.commit(ann, accounts.stream().map(account -> ChangeSet.delete(Records.ref(account), 0)).toList());
    assertEquals(0, count("Account"));
    assertEquals(null, load(people.get(7)).getEmployer());
    assertEquals(List.of(), store.check());
  }

  @Test
  void oneWrongRecordAmongManyChangesNothing() throws RapportException {
    List<EObject> records = new ArrayList<>(contacts(null));
    records.add(contact("Bad", "Mail").email("no mail").build());
    assertThrows(ValidationException.class, () -> load(records));
    assertEquals(0, count("Contact"));
    List<Contact> good = contacts(null);
    load(good);
    assertEquals("id-taken", assertThrows(RapportException.class, () -> load(good)).code());
    assertEquals(MANY, count("Contact"));
    assertEquals(List.of(), store.check());
    Contact unknown = contact("No", "Body").employer(new Ref("Account", UUID.randomUUID())).build();
    List<Contact> more = new ArrayList<>(contacts(null));
    more.add(unknown);
    assertTrue(assertThrows(ValidationException.class, () -> load(more)).getMessage().contains(unknown.getFamilyName()));
  }

  private Loaded load(String key, EObject... records) throws RapportException {
    try (Batch batch = store.batch(ann, "many")) {
      return batch.load(List.of(records).iterator(), key);
    }
  }

  @Test
  void aKeyFindsWhatIsThereAndTakesOverWhatIsSaid() throws RapportException {
    Account first = account("First").industry("Bakery").externalId("erp", "K1").email("a@x.example").build();
    create(first);
    Account same = account("First").externalId("erp", "K1").build();
    Account more = account("Second").externalId("erp", "K2").build();
    Account again = account("Renamed").staff(7).email("a@x.example").email("b@x.example").externalId("erp", "K2").build();
    assertEquals(new Loaded(0, 0, 1), load("externalIds.value", same));
    assertEquals(1, load(first).getVersion());
    Account renamed = account("Renamed").email("b@x.example").externalId("erp", "K1").build();
    assertEquals(new Loaded(1, 1, 1), load("externalIds.value", renamed, more, again));
    Account stored = load(first);
    assertEquals("Renamed", stored.getName());
    assertEquals("Bakery", stored.getIndustry());
    assertEquals(List.of("a@x.example", "b@x.example"), stored.getEmails().stream().map(mail -> mail.getAddress()).toList());
    assertEquals(1, stored.getExternalIds().size());
    assertEquals(7, load(more).getStaff());
    assertEquals(2, count("Account"));
    assertEquals(List.of(), store.check());
  }

  @Test
  void moreThanAPortionGoesInAndIsTakenBackAsOneBatch() throws RapportException {
    int count = 2_100;
    UUID id;
    try (Batch batch = store.batch(ann, "stream")) {
      id = batch.id();
      assertEquals(new Loaded(count, 0, 0),
          batch.load(IntStream.range(0, count).mapToObj(i -> account("A" + i).externalId("erp", "K" + i).build()).iterator(), "externalIds.value"));
      assertEquals(new Loaded(0, 0, count),
          batch.load(IntStream.range(0, count).mapToObj(i -> account("A" + i).externalId("erp", "K" + i).build()).iterator(), "externalIds.value"));
    }
    assertEquals(count, count("Account"));
    assertEquals(count, store.undo(ann, id).changes().size());
    assertEquals(0, count("Account"));
    assertEquals(List.of(), store.check());
  }

  @Test
  void aKeyThatIsNoneIsRefused() throws RapportException {
    assertEquals("unknown-feature", assertThrows(RapportException.class, () -> load("externalIds.nothing", account("A").build())).code());
    assertEquals("unknown-feature", assertThrows(RapportException.class, () -> load("a.b.c", account("A").build())).code());
    assertEquals("bad-value", assertThrows(RapportException.class, () -> load("owner", account("A").build())).code());
    create(account("Twin").build());
    create(account("Twin").build());
    assertEquals("ambiguous", assertThrows(RapportException.class, () -> load("name", account("Twin").build())).code());
    assertEquals(2, count("Account"));
  }
}
