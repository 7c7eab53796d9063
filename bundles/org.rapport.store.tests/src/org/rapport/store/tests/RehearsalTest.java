package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.Tag;
import org.rapport.model.crm.TagLink;
import org.rapport.store.ChangeSets;
import org.rapport.store.Rehearsal;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** A batch that is tried out is refused for the same reasons as a real one, and nothing of it is there. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RehearsalTest extends StoreFixture {

  private Rehearsal rehearsal;
  private Tag old;

  @BeforeEach
  void begin() throws RapportException {
    old = tag("old");
    create(old);
    rehearsal = store.rehearsal(ann);
  }

  private static Tag tag(String name) {
    Tag tag = (Tag) Records.create(Literals.TAG);
    tag.setName(name);
    return tag;
  }

  private Set<Ref> tryOut(EObject... records) throws RapportException {
    return rehearsal.commit(List.of(records).stream().map(ChangeSets::create).toList());
  }

  private String refused(EObject... records) {
    return assertThrows(RapportException.class, () -> tryOut(records)).getMessage();
  }

  @Test
  void nothingIsWritten() throws RapportException {
    Tag tag = tag("new");
    FieldDefinition field = (FieldDefinition) Records.create(Literals.FIELD_DEFINITION);
    field.setType("Account");
    field.setName("hobby");
    field.setTitle("Hobby");
    assertEquals(Set.of(Records.ref(tag), Records.ref(field)), tryOut(tag, field));
    assertEquals(1, store.count(ann, Query.all("Tag"), 0).count());
    assertTrue(store.history(ann, Records.ref(tag)).isEmpty());
    assertTrue(store.types().get("Account").customFields().isEmpty());
    create(tag);
    assertEquals(List.of(), store.check());
  }

  @Test
  void aUniqueValueOfTheBaseOrOfAnEarlierPortionIsTaken() throws RapportException {
    String real = assertThrows(RapportException.class, () -> create(tag("OLD"))).getMessage();
    assertEquals(real, refused(tag("OLD")));
    tryOut(tag("new"));
    assertTrue(refused(tag("New")).contains("new"));
    tryOut(tag("other"));
    refused(tag("one"), tag("one"));
    tryOut(tag("one"));
  }

  @Test
  void aUniqueValueThatWasGivenUpIsFree() throws RapportException {
    Tag before = load(old);
    Tag after = EcoreUtil.copy(before);
    after.setName("renamed");
    rehearsal.commit(List.of(ChangeSets.diff(before, after)));
    tryOut(tag("old"));
    assertTrue(refused(tag("renamed")).contains("renamed"));
  }

  @Test
  void whatAnEarlierPortionMakesCanBeReferredTo() throws RapportException {
    Tag tag = tag("new");
    assertThrows(RapportException.class, () -> tryOut(account(tag)));
    tryOut(tag);
    assertEquals(1, tryOut(account(tag)).size());
  }

  private Account account(Tag tag) {
    Account account = (Account) Records.create(Literals.ACCOUNT);
    account.setName("Obst");
    TagLink link = (TagLink) Records.create(Literals.TAG_LINK);
    link.setTag((Tag) Records.proxy(store.types(), Records.ref(tag)));
    account.getTags().add(link);
    return account;
  }

  @Test
  void anIdIsTakenOnlyOnce() throws RapportException {
    Tag same = tag("same");
    Records.setId(same, Records.id(old));
    assertEquals("id-taken", assertThrows(RapportException.class, () -> tryOut(same)).code());
    Records.setId(same, UUID.randomUUID());
    tryOut(same);
    same.setName("another");
    assertEquals("id-taken", assertThrows(RapportException.class, () -> tryOut(same)).code());
  }

  @Test
  void theRulesOfTheModelHoldAndTheRights() throws RapportException {
    Account account = (Account) Records.create(Literals.ACCOUNT);
    account.setStaff(-1);
    String message = refused(account);
    assertTrue(message.contains("Name is empty, but every record needs it.") && message.contains("at least 0"), message);
    TestStores.administrator(store, "admin");
    account.setName("Obst");
    account.setStaff(1);
    assertEquals("not-allowed", assertThrows(RapportException.class, () -> tryOut(account)).code());
  }
}
