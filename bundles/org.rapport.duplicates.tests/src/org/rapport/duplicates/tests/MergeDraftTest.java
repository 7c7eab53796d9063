package org.rapport.duplicates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.duplicates.MergeDraft;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.ExternalId;

/** The record that is kept has its own values, what it lacked, and the rows of all; what was chosen else holds. */
class MergeDraftTest extends DuplicatesFixture {

  private final Contact kept = contact("Ada", "Lovelace").email("ada@lovelace.example").externalId("old", "1").build();
  private final Contact gone = contact("Augusta", "Lovelace").email("ada@lovelace.example").email("a@byron.example").externalId("old", "2").build();

  @BeforeEach
  void fill() throws RapportException {
    kept.setNotes("Likes numbers");
    gone.setNotes("Likes engines");
    gone.setJobTitle("Countess");
    load(List.of(kept, gone));
  }

  @Test
  void whatIsEmptyIsFilledAndRowsAndNotesAreJoined() throws RapportException {
    draft().commit(store, ann);
    Contact one = (Contact) load(kept);
    assertEquals("Ada", one.getGivenName());
    assertEquals("Countess", one.getJobTitle());
    assertEquals("Likes numbers\nLikes engines", one.getNotes());
    assertEquals(List.of("ada@lovelace.example", "a@byron.example"), one.getEmails().stream().map(EmailAddress::getAddress).toList());
    assertEquals(List.of("1", "2"), one.getExternalIds().stream().map(ExternalId::getValue).toList());
    assertEquals(List.of(), store.check());
  }

  @Test
  void aValueIsTakenFromEither() throws RapportException {
    MergeDraft draft = draft();
    draft.take(CrmPackage.Literals.CONTACT__GIVEN_NAME, draft.records().get(1));
    draft.take(CrmPackage.Literals.CONTACT__JOB_TITLE, draft.records().get(0));
    draft.commit(store, ann);
    Contact one = (Contact) load(kept);
    assertEquals("Augusta", one.getGivenName());
    assertEquals(null, one.getJobTitle());
  }

  @Test
  void notesAreJoinedAgain() throws RapportException {
    MergeDraft draft = draft();
    draft.take(CrmPackage.Literals.PARTY__NOTES, draft.records().get(1));
    draft.join(CrmPackage.Literals.PARTY__NOTES);
    draft.commit(store, ann);
    assertEquals("Likes numbers\nLikes engines", ((Contact) load(kept)).getNotes());
  }

  @Test
  void aRowIsLeftOutAndTakenInAgain() throws RapportException {
    MergeDraft draft = draft();
    EmailAddress own = ((Contact) draft.records().get(0)).getEmails().get(0);
    EmailAddress other = ((Contact) draft.records().get(1)).getEmails().get(1);
    assertTrue(draft.has(own) && draft.has(other));
    draft.keep(own, false);
    draft.keep(other, false);
    assertFalse(draft.has(own) || draft.has(other));
    draft.keep(own, true);
    draft.commit(store, ann);
    assertEquals(List.of(own.getId()), ((Contact) load(kept)).getEmails().stream().map(EmailAddress::getId).toList());
  }

  @Test
  void oneAloneOrOfTwoClassesAreNoDraft() throws RapportException {
    assertThrows(IllegalArgumentException.class, () -> new MergeDraft(List.of(kept)));
    assertThrows(IllegalArgumentException.class, () -> new MergeDraft(List.of(kept, account("Acme").build())));
  }

  private MergeDraft draft() throws RapportException {
    return new MergeDraft(List.of(load(kept), load(gone)));
  }

  private EObject load(Contact contact) throws RapportException {
    return store.load(ann, Records.ref(contact)).orElseThrow();
  }
}
