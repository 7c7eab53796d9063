package org.rapport.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.Note;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.model.crm.User;
import org.rapport.model.Uuids;
import org.rapport.search.Hit;
import org.rapport.store.ChangeSet;
import org.rapport.store.Change;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Finding by what people remember. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SearchTest extends SearchFixture {

  private Contact william() {
    Contact contact = contact("William Henry", "O’Bríen-Müller").email("w.obrien@example.org").build();
    PhoneNumber phone = CrmFactory.eINSTANCE.createPhoneNumber();
    phone.setId(Uuids.next());
    phone.setTyped("0475/12.34.56");
    phone.setE164("+32475123456");
    contact.getPhones().add(phone);
    return contact;
  }

  @ParameterizedTest
  @CsvSource({"william müller", "muller william", "MULLER", "bill obrien", "obr", "brien", "w h müller", "wiliam", "willaim obrien", "mueller william",
      "w.obrien@example.org", "example william", "123456", "0475 12 34 56", "+32 475 12 34 56", "0032475123456", "475123456"})
  void aPersonIsFoundBy(String text) throws RapportException {
    create(william(), contact("Nobody", "Else").build());
    assertEquals(List.of("William Henry O’Bríen-Müller"), find(text), text);
  }

  @ParameterizedTest
  @CsvSource({"william smith", "xilliax obrien", "99123456", "1234567", "wlm"})
  void aPersonIsNotFoundBy(String text) throws RapportException {
    create(william());
    assertEquals(List.of(), find(text), text);
  }

  @Test
  void aCompanyIsFoundByItsNumbersHoweverTheyAreWritten() throws RapportException {
    Account acme = account("Acme").build();
    acme.setVatNumber("BE0403170701");
    create(acme);
    for (String text : List.of("BE0403170701", "0403.170.701", "be 0403 170 701", "403170701")) {
      assertEquals(List.of("Acme"), find(text), text);
    }
    assertEquals(List.of("vatNumber"), results("0403.170.701").hits().get(0).reasons().stream().map(Hit.Reason::path).toList());
  }

  @Test
  void aHitSaysWhyWhereItsNameDoesNot() throws RapportException {
    create(william());
    Hit byMail = results("w.obrien@example.org").hits().get(0);
    assertEquals(new Hit.Reason("emails.address", "Mail address", "w.obrien@example.org"), byMail.reasons().get(0));
    assertEquals(List.of(), results("william").hits().get(0).reasons().stream().filter(each -> each.path().equals("givenName")).toList());
  }

  @Test
  void theWordsOfANoteAreFound() throws RapportException {
    Account acme = account("Acme").build();
    create(acme);
    Note note = CrmFactory.eINSTANCE.createNote();
    note.setId(Uuids.next());
    note.setTitle("Visit");
    note.setText("They want the crane by Easter; ask for Mrs. Ødegård.");
    note.setAbout((Account) Records.proxy(store.types(), Records.ref(acme)));
    create(note);
    assertEquals(List.of("Visit"), find("crane easter"));
    assertEquals(List.of("Visit"), find("odegard"));
    assertEquals("text", results("crane").hits().get(0).reasons().get(0).path());
  }

  @Test
  void exactNamesComeBeforeBegunOnesAndActiveBeforeInactiveOnes() throws RapportException {
    Account closed = account("Miller").build();
    closed.setInactive(true);
    create(closed);
    create(account("Miller").build(), account("Millerton").build(), account("Milner").build(), account("Miler").build());
    List<Hit> hits = results("miller").hits();
    assertEquals(List.of("Miller", "Miller", "Millerton"), hits.stream().map(Hit::label).toList());
    assertEquals(List.of(true, false), hits.subList(0, 2).stream().map(Hit::active).toList());
    assertEquals(Set.of("Miller", "Milner", "Miler"), Set.copyOf(find("milmer")));
  }

  @Test
  void theOwnOnesComeFirst() throws RapportException {
    User me = CrmFactory.eINSTANCE.createUser();
    me.setId(Uuids.next());
    me.setLogin("me");
    me.setName("Me");
    ann = TestStores.administrator(store, "ann");
    create(me);
    Account mine = account("Miller two").build();
    mine.setOwner((User) Records.proxy(store.types(), ann.user()));
    Account other = account("Miller one").build();
    other.setOwner((User) Records.proxy(store.types(), Records.ref(me)));
    create(mine, other);
    search.close();
    search = searches().open(session(ann));
    assertEquals(List.of("Miller two", "Miller one"), find("miller"));
  }

  @Test
  void theIndexFollowsChangesDeletionsAndUndo() throws RapportException {
    Account acme = account("Acme").build();
    create(acme);
    assertEquals(List.of("Acme"), find("acme"));
    edit(acme, each -> each.setName("Zenith"));
    assertEquals(List.of(), find("acme"));
    assertEquals(List.of("Zenith"), find("zenith"));
    Change deleted = store.commit(ann, List.of(ChangeSet.delete(Records.ref(acme), 0))).get(0);
    assertEquals(List.of(), find("zenith"));
    store.undo(ann, deleted.id());
    assertEquals(List.of("Zenith"), find("zenith"));
  }

  @Test
  void itGoesOnWhereItWasAndTakesInWhatWasChangedMeanwhile() throws RapportException {
    Account acme = account("Acme").build();
    create(acme, account("Stays").build());
    assertEquals(List.of("Acme"), find("acme"));
    search.close();
    edit(acme, each -> each.setName("Zenith"));
    create(account("New").build());
    search = searches().open(session(ann));
    assertEquals(List.of("Zenith"), find("zenith"));
    assertEquals(List.of("New"), find("new"));
    assertEquals(List.of("Stays"), find("stays"));
    assertEquals(List.of(), find("acme"));
  }

  @Test
  void onlyTheWantedTypes() throws RapportException {
    create(account("Miller").build(), contact("Ada", "Miller").build());
    find("miller");
    assertEquals(List.of("Contact"), search.find("miller", List.of("Contact"), 9).hits().stream().map(hit -> hit.ref().type()).toList());
  }

  @Test
  void nothingIsAskedBySigns() throws RapportException {
    create(account("Acme").build());
    for (String text : List.of("", "  ", "'", "*", "?!", "\"", "~", "\\", "a* OR b")) {
      assertFalse(find(text).contains("nonsense"), text);
    }
    assertEquals(List.of(), find("*"));
  }

  @Test
  void madeAnewItFindsTheSame() throws RapportException {
    create(account("Acme").build());
    assertEquals(List.of("Acme"), find("acme"));
    search.rebuild();
    assertEquals(List.of("Acme"), find("acme"));
    assertTrue(search.state().ready());
  }
}
