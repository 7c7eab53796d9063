package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
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
import org.rapport.model.crm.Relationship;
import org.rapport.model.crm.RelationshipKind;
import org.rapport.model.crm.User;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Undone;
import org.rapport.store.internal.DatabaseStore;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.Awaiting;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** The employer of a contact is the company of the current relationship of that kind, whichever of the two is written. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RelationshipsTest extends StoreFixture {

  private static final LocalDate YEARS_AGO = LocalDate.now().minusYears(3);

  private final Account acme = account("Acme").build();
  private final Account miller = account("Miller").build();
  private LocalDate today;
  private Ref employer;
  private Ref parent;

  @BeforeEach
  void kinds() throws RapportException {
    today = LocalDate.now(ann.zone());
    employer = kind("employer", false);
    parent = kind("parent", true);
    create(acme);
    create(miller);
  }

  @Test
  void aContactWithAnEmployerHasARelationshipWithoutAFirstDay() throws RapportException {
    Contact ada = saved(acme);
    assertEquals(List.of("Acme null null"), relationships(ada));
    assertEquals("Ada Lovelace Employer Acme", load(only(ada)).getLabel());
  }

  @Test
  void itBelongsToWhomTheContactBelongsTo() throws RapportException {
    User jonas = CrmFactory.eINSTANCE.createUser();
    jonas.setId(Uuids.next());
    jonas.setLogin("jonas");
    jonas.setName("Jonas");
    ann = TestStores.administrator(store, "ann"); // Nobody without a user's record may do anything from now on.
    create(jonas);
    Contact ada = contact("Ada", "Lovelace").employer(Records.ref(acme)).build();
    ada.setOwner((User) Records.proxy(store.types(), Records.ref(jonas)));
    create(ada);
    assertEquals(jonas.getId(), Records.ref(only(ada).getOwner()).id());
  }

  @Test
  void anotherEmployerEndsTheRelationshipAndBeginsOne() throws RapportException {
    Contact ada = saved(acme);
    edit(ann, ada, c -> c.setEmployer(proxy(miller)));
    assertEquals(List.of("Acme null " + today, "Miller " + today + " null"), relationships(ada));
  }

  @Test
  void noEmployerEndsAllOfThem() throws RapportException {
    Contact ada = saved(acme);
    relate(ada, miller, employer, YEARS_AGO, null);
    edit(ann, ada, c -> c.setEmployer(null));
    assertEquals(List.of("Acme null " + today, "Miller " + YEARS_AGO + " " + today), relationships(ada));
    assertNull(load(ada).getEmployer());
  }

  @Test
  void theRelationshipThatBeganLastIsShown() throws RapportException {
    Contact ada = saved(acme);
    relate(ada, miller, employer, YEARS_AGO, null);
    assertEquals(miller.getId(), employer(ada));
    relate(ada, acme, employer, YEARS_AGO.minusYears(1), null);
    assertEquals(miller.getId(), employer(ada));
    relate(ada, acme, employer, today.plusDays(1), null);
    assertEquals(miller.getId(), employer(ada));
  }

  @Test
  void anEndedRelationshipIsNoLongerShown() throws RapportException {
    Contact ada = saved(acme);
    Relationship other = relate(ada, miller, employer, YEARS_AGO, null);
    edit(ann, other, r -> r.setUntil(today.minusDays(1)));
    assertEquals(acme.getId(), employer(ada));
    Relationship first = all(ada).stream().filter(each -> each.getUntil() == null).findFirst().orElseThrow();
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(first), 0)));
    assertNull(employer(ada));
  }

  @Test
  void settingAnEmployerThatIsOneAlreadyBeginsNothing() throws RapportException {
    Contact ada = saved(acme);
    relate(ada, miller, employer, YEARS_AGO, null);
    edit(ann, ada, c -> c.setEmployer(proxy(acme)));
    assertEquals(List.of("Acme null null", "Miller " + YEARS_AGO + " " + today), relationships(ada));
  }

  @Test
  void whatFollowedIsUndoneAndRedoneWithTheChange() throws RapportException {
    Contact ada = saved(acme);
    Change change = edit(ann, ada, c -> c.setEmployer(proxy(miller)));
    List<String> after = relationships(ada);

    Undone undone = store.undo(ann, change.id());
    assertEquals(List.of(), undone.kept());
    assertEquals(acme.getId(), employer(ada));
    assertEquals(List.of("Acme null null"), relationships(ada));
    store.undo(ann, undone.changes().get(0).id());
    assertEquals(miller.getId(), employer(ada));
    assertEquals(after, relationships(ada));
  }

  @Test
  void aRelationshipWithMoreInItStaysAndEndsWhenItsBeginningIsUndone() throws RapportException {
    Contact ada = saved(acme);
    Change change = edit(ann, ada, c -> c.setEmployer(proxy(miller)));
    Relationship begun = all(ada).get(1);
    edit(bob, begun, r -> r.setRole("Buyer"));

    Undone undone = store.undo(ann, change.id());
    assertEquals(List.of(Records.ref(begun)), undone.kept().stream().map(Undone.Kept::record).toList());
    assertEquals(acme.getId(), employer(ada));
    assertEquals(List.of("Acme null null", "Miller " + today + " " + today), relationships(ada));
  }

  @Test
  void aDeletedCompanyIsNobodysEmployerAndComesBackAsOne() throws RapportException {
    Contact ada = saved(acme);
    relate(ada, miller, employer, YEARS_AGO, null);
    Change deleted = store.commit(ann, List.of(ChangeSet.delete(Records.ref(miller), 0))).get(0);
    assertEquals(acme.getId(), employer(ada));
    assertEquals(List.of("Acme null null"), relationships(ada));

    assertEquals(List.of(), store.undo(ann, deleted.id()).kept());
    assertEquals(miller.getId(), employer(ada));
    assertEquals(2, relationships(ada).size());
  }

  @Test
  void aBatchOfContactsIsUndoneWithTheirRelationships() throws RapportException {
    List<Contact> contacts = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      contacts.add(contact("Given" + i, "Family").employer(Records.ref(acme)).build());
    }
    UUID id;
    try (Batch batch = store.batch(ann, "many")) {
      id = batch.id();
      batch.load(contacts.iterator(), null);
    }
    assertEquals(1200, count("Relationship"));
    assertEquals(List.of(), store.undo(ann, id).kept());
    assertEquals(0, count("Relationship"));
    assertEquals(0, count("Contact"));
    assertEquals(List.of(), store.check());
  }

  @Test
  void aNewRelationshipOfAnExclusiveKindEndsTheOneBefore() throws RapportException {
    Account group = account("Group").build();
    create(group);
    relate(acme, miller, parent, YEARS_AGO, null);
    relate(acme, group, parent, YEARS_AGO.plusYears(1), null);
    assertEquals(List.of("Group " + YEARS_AGO.plusYears(1) + " null", "Miller " + YEARS_AGO + " " + YEARS_AGO.plusYears(1).minusDays(1)),
        relationships(acme));
  }

  @Test
  void whatBeginsOnALaterDayIsShownFromThatDayOn() throws Exception {
    Contact ada = saved(acme);
    relate(ada, miller, employer, today.plusDays(3), null);
    openInDays(2);
    assertEquals(acme.getId(), employer(ada));
    openInDays(3);
    Awaiting.until("what is due", () -> miller.getId().equals(employer(ada)));
    Change change = store.history(ann, Records.ref(ada)).get(0);
    assertEquals("rapport", change.who());
    assertEquals(List.of(), store.check());
  }

  @Test
  void whatEndsOnALaterDayIsShownUntilThen() throws Exception {
    Contact ada = saved(acme);
    relate(ada, miller, employer, YEARS_AGO, today.plusDays(3));
    openInDays(3);
    Awaiting.until("what is due", () -> acme.getId().equals(employer(ada)));
  }

  @Test
  void onItsFirstDayOneOfAnExclusiveKindEndsTheOneBefore() throws Exception {
    Account group = account("Group").build();
    create(group);
    relate(acme, miller, parent, YEARS_AGO, null);
    relate(acme, group, parent, today.plusDays(3), null);
    openInDays(4);
    Awaiting.until("what is due", () -> relationships(acme).equals(List.of("Group " + today.plusDays(3) + " null", "Miller " + YEARS_AGO + " " + today.plusDays(2))));
  }

  /** The same base some days later, at noon, which is the same day for whoever writes it and for the store. */
  private void openInDays(int days) throws RapportException {
    store.close();
    Instant noon = today.plusDays(days).atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant();
    InstantSource then = InstantSource.offset(InstantSource.system(), Duration.between(Instant.now(), noon));
    store = DatabaseStore.open(config, types(), UnaryOperator.identity(), then);
  }

  @Test
  void withoutTheKindAReferenceIsAReference() throws RapportException {
    store.commit(ann, List.of(ChangeSet.delete(employer, 0)));
    Contact ada = saved(acme);
    assertEquals(acme.getId(), employer(ada));
    assertEquals(List.of(), relationships(ada));
  }

  private Ref kind(String code, boolean exclusive) throws RapportException {
    RelationshipKind kind = CrmFactory.eINSTANCE.createRelationshipKind();
    kind.setId(Uuids.next());
    kind.setCode(code);
    kind.setName(code.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + code.substring(1));
    kind.setExclusive(exclusive);
    create(kind);
    return Records.ref(kind);
  }

  private Account proxy(Account account) {
    return (Account) Records.proxy(store.types(), Records.ref(account));
  }

  private Contact saved(Account company) throws RapportException {
    Contact ada = contact("Ada", "Lovelace").employer(Records.ref(company)).build();
    create(ada);
    return ada;
  }

  private Relationship relate(EObject from, EObject to, Ref kind, LocalDate since, LocalDate until) throws RapportException {
    Relationship relationship = CrmFactory.eINSTANCE.createRelationship();
    relationship.setId(Uuids.next());
    relationship.setFrom((org.rapport.model.crm.Party) Records.proxy(store.types(), Records.ref(from)));
    relationship.setTo((org.rapport.model.crm.Party) Records.proxy(store.types(), Records.ref(to)));
    relationship.setKind((RelationshipKind) Records.proxy(store.types(), kind));
    relationship.setSince(since);
    relationship.setUntil(until);
    create(relationship);
    return relationship;
  }

  private UUID employer(Contact contact) throws RapportException {
    Account found = load(contact).getEmployer();
    return found == null ? null : Records.ref(found).id();
  }

  private Relationship only(EObject from) throws RapportException {
    List<Relationship> all = all(from);
    assertEquals(1, all.size());
    return all.get(0);
  }

  /** The relationships of a party by the name of the other one, then by their beginning. */
  private List<Relationship> all(EObject from) throws RapportException {
    Query query = new Query("Relationship", "from = " + Records.ref(from).id(), List.of(), List.of());
    List<Relationship> result = new ArrayList<>();
    for (var row : store.page(ann, query, PageRequest.first(100)).rows()) {
      result.add((Relationship) EcoreUtil.copy(load(row.ref())));
    }
    return result;
  }

  private List<String> relationships(EObject from) throws RapportException {
    List<String> result = new ArrayList<>();
    for (Relationship each : all(from)) {
      Account to = (Account) load(Records.ref(each.getTo()));
      result.add(to.getName() + " " + each.getSince() + " " + each.getUntil());
    }
    return result.stream().sorted().toList();
  }

  private long count(String type) throws RapportException {
    return store.count(ann, Query.all(type), 10_000).count();
  }
}
