package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.LocalDate;
import java.util.List;
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
import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.User;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.internal.RowDiff;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RoundTripTest extends StoreFixture {

  @Test
  void everyFeatureComesBackAsItWasSaved() throws RapportException {
    Account employer = account("Brasserie Ünïcødé 北京 😀 \"quoted\" 'and' \\").industry("Beer").staff(12).build();
    Contact saved = contact("Zoë", "O'Brien").employer(Records.ref(employer)).birthday(LocalDate.of(1899, 2, 28))
        .email("zoe@example.org").email("o.brien@example.org").phone("0475 12 34 56", "+32475123456")
        .address("Grote Markt 1\nbus 2", "1000", "Brussel", "BE").externalId("legacy", "0017").notes("x".repeat(100_000)).build();

    List<Change> changes = store.commit(ann, List.of(ChangeSets.create(employer), ChangeSets.create(saved)));
    Contact loaded = load(saved);

    assertEquals(2, changes.size());
    assertEquals(List.of(), RowDiff.features(saved, loaded));
    assertTrue(RowDiff.between(saved, loaded).isEmpty());
    assertEquals(ChangeSets.create(saved), ChangeSets.create(loaded));
    assertEquals(ChangeSets.create(employer), ChangeSets.create(load(employer)));
    assertEquals(Records.ref(employer), Records.ref(loaded.getEmployer()));
    assertEquals(ContactKind.WORK, loaded.getEmails().get(1).getKind());
  }

  @Test
  void theStoreComputesLabelVersionAndWho() throws RapportException {
    Contact saved = contact("Ada", "Lovelace").build();
    Change change = create(saved);
    Contact loaded = load(saved);

    assertEquals("Ada Lovelace", loaded.getLabel());
    assertEquals(1, loaded.getVersion());
    assertEquals("ann", loaded.getCreatedBy());
    assertEquals(change.when(), loaded.getCreatedAt());
    assertEquals(Kind.CREATE, change.set().kind());

    edit(bob, saved, contact -> contact.setFamilyName("King"));
    Contact changed = load(saved);
    assertEquals("Ada King", changed.getLabel());
    assertEquals(2, changed.getVersion());
    assertEquals("ann", changed.getCreatedBy());
    assertEquals("bob", changed.getChangedBy());
    assertEquals(loaded.getCreatedAt(), changed.getCreatedAt());
  }

  @Test
  void anEmptyTextIsNoValue() throws RapportException {
    Account saved = account("Acme").industry("").build();
    create(saved);
    assertNull(load(saved).getIndustry());
  }

  @Test
  void aDefaultStandsWhereNothingWasSaid() throws RapportException {
    User user = (User) Records.create(CrmPackage.Literals.USER);
    user.setLogin("bob");
    user.setName("Bob");
    Principal administrator = TestStores.administrator(store, "ann");
    TestStores.create(store, administrator, user);
    User before = (User) store.load(administrator, Records.ref(user)).orElseThrow();
    assertTrue(before.isActive());
    User after = EcoreUtil.copy(before);
    after.setActive(false);
    store.commit(administrator, List.of(ChangeSets.diff(before, after)));
    assertFalse(((User) store.load(administrator, Records.ref(user)).orElseThrow()).isActive());
  }

  @Test
  void rowsKeepTheirOrderWhenMovedAddedAndRemoved() throws RapportException {
    Contact saved = contact("A", "B").email("0@x.org").email("1@x.org").email("2@x.org").email("3@x.org").build();
    create(saved);
    edit(ann, saved, contact -> {
      contact.getEmails().move(0, 3);
      contact.getEmails().remove(2);
      contact.getEmails().add(1, contact("x", "y").email("new@x.org").build().getEmails().get(0));
    });
    assertEquals(List.of("3@x.org", "new@x.org", "0@x.org", "2@x.org"),
        load(saved).getEmails().stream().map(e -> e.getAddress()).toList());
  }

  @Test
  void recordsThatAreNotThereAreLeftOut() throws RapportException {
    Account saved = account("Acme").build();
    create(saved);
    Ref missing = new Ref("Account", Uuids.next());
    assertEquals(1, store.load(ann, List.of(missing, Records.ref(saved))).size());
    assertTrue(store.load(ann, missing).isEmpty());
    assertEquals("Acme", store.labels(ann, List.of(missing, Records.ref(saved))).get(Records.ref(saved)));
  }

  @Test
  void aSetThatChangesNothingGivesNoChange() throws RapportException {
    Account saved = account("Acme").build();
    create(saved);
    Account loaded = load(saved);
    assertEquals(List.of(), store.commit(ann, List.of(ChangeSets.diff(loaded, loaded))));
    assertEquals(1, load(saved).getVersion());
  }

  @Test
  void reopenedItHasEverything() throws RapportException {
    Account saved = account("Acme").email("a@example.org").build();
    UUID change = create(saved).id();
    reopen(types());
    assertEquals("a@example.org", load(saved).getEmails().get(0).getAddress());
    assertNotNull(store.change(ann, change).orElseThrow());
    assertEquals(List.of(), store.check());
  }
}
