package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
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
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Tag;
import org.rapport.model.crm.Team;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.Principal;
import org.rapport.store.ValidationException;
import org.rapport.store.ValidationException.Violation;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CommitTest extends StoreFixture {

  private static EObject named(EClass type, String name) {
    EObject record = Records.create(type);
    record.eSet(type.getEStructuralFeature("name"), name);
    return record;
  }

  private static ChangeSet set(Ref root, long version, FeatureChange... features) {
    return new ChangeSet(root, Kind.UPDATE, version, List.of(features), List.of());
  }

  private ValidationException refuse(EObject record) {
    return assertThrows(ValidationException.class, () -> create(record));
  }

  @Test
  void aPersonWithoutANameIsCalledByTheMailAddress() throws RapportException {
    Contact nameless = contact(null, null).email("jane.doe@company.com").build();
    create(nameless);
    assertEquals("jane.doe@company.com", store.labels(ann, List.of(Records.ref(nameless))).get(Records.ref(nameless)));
  }

  @Test
  void changesOfDifferentFeaturesMerge() throws RapportException {
    Contact saved = contact("Ada", "Lovelace").email("a@x.org").build();
    create(saved);
    Contact base = load(saved);
    edit(bob, saved, c -> {
      c.setFamilyName("King");
      c.getEmails().add(contact("x", "y").email("b@x.org").build().getEmails().get(0));
    });
    Contact mine = EcoreUtil.copy(base);
    mine.setJobTitle("Countess");
    mine.getEmails().get(0).setAddress("ada@x.org");
    store.commit(ann, List.of(ChangeSets.diff(base, mine)));

    Contact merged = load(saved);
    assertEquals("King", merged.getFamilyName());
    assertEquals("Countess", merged.getJobTitle());
    assertEquals(List.of("ada@x.org", "b@x.org"), merged.getEmails().stream().map(e -> e.getAddress()).toList());
    assertEquals(3, merged.getVersion());
  }

  @Test
  void changesOfTheSameFeatureAreAConflict() throws RapportException {
    Contact saved = contact("Ada", "Lovelace").email("a@x.org").build();
    create(saved);
    Contact base = load(saved);
    edit(bob, saved, c -> c.setFamilyName("King"));
    Contact mine = EcoreUtil.copy(base);
    mine.setFamilyName("Byron");
    mine.setJobTitle("Poet");

    ConflictException conflict = assertThrows(ConflictException.class, () -> store.commit(ann, List.of(ChangeSets.diff(base, mine))));
    assertEquals(List.of(new Conflict("familyName", "Lovelace", "Byron", "King")), conflict.conflicts());
    assertEquals("conflict", conflict.code());
    assertTrue(conflict.getMessage().contains("Ada King"), conflict.getMessage());
    assertNull(load(saved).getJobTitle());
    assertEquals(2, store.history(ann, Records.ref(saved)).size());
  }

  @Test
  void bothChangingToTheSameIsNoConflict() throws RapportException {
    Contact saved = contact("Ada", "Lovelace").build();
    create(saved);
    Contact base = load(saved);
    edit(bob, saved, c -> c.setFamilyName("King"));
    Contact mine = EcoreUtil.copy(base);
    mine.setFamilyName("King");
    assertEquals(List.of(), store.commit(ann, List.of(ChangeSets.diff(base, mine))));
  }

  @Test
  void aRowThatSomebodyRemovedIsAConflictWhenIChangeIt() throws RapportException {
    Contact saved = contact("Ada", "Lovelace").email("a@x.org").build();
    create(saved);
    Contact base = load(saved);
    edit(bob, saved, c -> c.getEmails().clear());
    Contact mine = EcoreUtil.copy(base);
    mine.getEmails().get(0).setAddress("b@x.org");
    ConflictException conflict = assertThrows(ConflictException.class, () -> store.commit(ann, List.of(ChangeSets.diff(base, mine))));
    assertEquals("emails[" + saved.getEmails().get(0).getId() + "]", conflict.conflicts().get(0).path());
  }

  @Test
  void deletingAnOlderVersionIsAConflict() throws RapportException {
    Account saved = account("Acme").build();
    create(saved);
    edit(bob, saved, a -> a.setIndustry("Beer"));
    assertThrows(ConflictException.class, () -> store.commit(ann, List.of(ChangeSet.delete(Records.ref(saved), 1))));
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(saved), 2)));
    assertTrue(store.load(ann, Records.ref(saved)).isEmpty());
  }

  @Test
  void changingWhatIsNotThereSaysSo() {
    Ref missing = new Ref("Account", Uuids.next());
    RapportException e = assertThrows(RapportException.class,
        () -> store.commit(ann, List.of(set(missing, 1, new FeatureChange("name", "a", "b")))));
    assertEquals("not-found", e.code());
    assertTrue(e.getMessage().contains(missing.id().toString()), e.getMessage());
    assertEquals("unknown-type", assertThrows(RapportException.class,
        () -> store.commit(ann, List.of(ChangeSet.delete(new Ref("Acount", Uuids.next()), 0)))).code());
  }

  @Test
  void anIdIsTakenOnce() throws RapportException {
    Account saved = account("Acme").build();
    create(saved);
    assertEquals("id-taken", assertThrows(RapportException.class, () -> create(saved)).code());
    assertEquals(List.of(), store.check());
  }

  @Test
  void whatTheModelForbidsIsRefusedInTheLanguageOfWhoAsks() {
    Account nameless = account(null).staff(-1).email("no address").build();
    List<Violation> english = refuse(nameless).violations();
    assertEquals(List.of("name", "staff", "emails[0].address"), english.stream().map(Violation::path).toList());
    assertEquals("Name is empty, but every record needs it.", english.get(0).message());

    Principal claire = new Principal("claire", null, Locale.FRENCH, ann.zone());
    ValidationException french = assertThrows(ValidationException.class, () -> store.commit(claire, List.of(ChangeSets.create(nameless))));
    assertEquals("Nom est vide, mais chaque fiche en a besoin.", french.violations().get(0).message());
    assertEquals("invalid", french.code());
  }

  @Test
  void longTextsAndOddLettersAreRefused() {
    assertEquals("name", refuse(account("x".repeat(201)).build()).violations().get(0).path());
    assertEquals("name", refuse(account("a\0b").build()).violations().get(0).path());
    assertEquals("notes", refuse(account("a").notes("half \uD83D").build()).violations().get(0).path());
    assertEquals("notes", refuse(account("a").notes("x".repeat(500_001)).build()).violations().get(0).path());
  }

  @Test
  void valuesOfAnotherTypeAreRefused() throws RapportException {
    Account saved = account("Acme").build();
    create(saved);
    for (FeatureChange wrong : List.of(new FeatureChange("staff", null, "many"), new FeatureChange("nonsense", null, "x"),
        new FeatureChange("version", 1L, 7L), new FeatureChange("owner", null, Records.ref(saved)))) {
      assertThrows(ValidationException.class, () -> store.commit(ann, List.of(set(Records.ref(saved), 1, wrong))));
    }
    assertEquals(1, load(saved).getVersion());
  }

  @Test
  void aUniqueValueIsGivenOnceWhateverItsCaseAndAccents() throws RapportException {
    EObject first = named(CrmPackage.Literals.TAG, "Élite");
    create(first);
    Violation taken = refuse(named(CrmPackage.Literals.TAG, "ELITE")).violations().get(0);
    assertEquals("name", taken.path());
    assertTrue(taken.message().contains("Élite"), taken.message());
    assertThrows(ValidationException.class, () -> TestStores.create(store, ann, named(CrmPackage.Literals.TAG, "new"),
        named(CrmPackage.Literals.TAG, "New")));

    edit(ann, (Tag) first, tag -> tag.setName("Other"));
    create(named(CrmPackage.Literals.TAG, "elite"));
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(first), 0)));
    create(named(CrmPackage.Literals.TAG, "other"));
    assertEquals(List.of(), store.check());
  }

  @Test
  void uniqueValuesCanBeSwappedInOneCommit() throws RapportException {
    Tag a = (Tag) named(CrmPackage.Literals.TAG, "a");
    Tag b = (Tag) named(CrmPackage.Literals.TAG, "b");
    TestStores.create(store, ann, a, b);
    store.commit(ann, List.of(set(Records.ref(a), 1, new FeatureChange("name", "a", "b")),
        set(Records.ref(b), 1, new FeatureChange("name", "b", "a"))));
    assertEquals("b", load(a).getName());
    assertEquals(List.of(), store.check());
  }

  @Test
  void aReferenceNeedsItsTarget() throws RapportException {
    Ref nowhere = new Ref("Account", UUID.fromString("00000000-0000-7000-8000-000000000000"));
    Violation violation = refuse(contact("a", "b").employer(nowhere).build()).violations().get(0);
    assertEquals("employer", violation.path());
    assertTrue(violation.message().contains(nowhere.toString()), violation.message());
    assertEquals("tags[0].tag", refuse(contact("a", "b").tag(new Ref("Tag", Uuids.next())).build()).violations().get(0).path());

    Account together = account("Acme").build();
    store.commit(ann, List.of(ChangeSets.create(contact("a", "b").employer(Records.ref(together)).build()), ChangeSets.create(together)));
  }

  @Test
  void aDeletionRefusesClearsOrCascades() throws RapportException {
    Account employer = account("Acme").build();
    Tag tag = (Tag) named(CrmPackage.Literals.TAG, "vip");
    Contact contact = contact("Ada", "L").employer(Records.ref(employer)).tag(Records.ref(tag)).build();
    Team parent = (Team) named(CrmPackage.Literals.TEAM, "All");
    Team child = (Team) named(CrmPackage.Literals.TEAM, "Some");
    child.setParent((Team) Records.proxy(types(), Records.ref(parent)));
    TestStores.create(store, ann, employer, tag, contact, parent, child);

    RapportException refused = assertThrows(RapportException.class,
        () -> store.commit(ann, List.of(ChangeSet.delete(Records.ref(parent), 0))));
    assertEquals("in-use", refused.code());
    assertTrue(refused.getMessage().contains("Team Some"), refused.getMessage());

    assertEquals(2, store.commit(ann, List.of(ChangeSet.delete(Records.ref(employer), 0))).size());
    assertNull(load(contact).getEmployer());
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(tag), 0)));
    assertEquals(0, load(contact).getTags().size());
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(parent), 0), ChangeSet.delete(Records.ref(child), 0)));
    assertEquals(List.of(), store.check());
  }

  @Test
  void allOrNothing() throws RapportException {
    Account good = account("Good").build();
    assertThrows(ValidationException.class, () -> TestStores.create(store, ann, good, account(null).build()));
    assertTrue(store.load(ann, Records.ref(good)).isEmpty());
    assertEquals(List.of(), store.check());
  }
}
