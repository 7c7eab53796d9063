package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.EmailAddress;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSet.RowKind;
import org.rapport.store.ChangeSets;
import org.rapport.testing.TestStores;

class ChangeSetsTest {

  private final Types types = TestStores.crmTypes();

  /** Changes a contact here and there. */
  static void shuffle(Contact contact, Random random) {
    for (int i = random.nextInt(6); i >= 0; i--) {
      List<EmailAddress> emails = contact.getEmails();
      switch (random.nextInt(6)) {
        case 0 -> contact.setFamilyName(random.nextBoolean() ? null : "Name " + random.nextInt(5));
        case 1 -> contact.setJobTitle("Title " + random.nextInt(5));
        case 2 -> {
          EmailAddress row = (EmailAddress) Records.create(CrmPackage.Literals.EMAIL_ADDRESS);
          row.setAddress("a" + random.nextInt(99) + "@x.org");
          emails.add(random.nextInt(emails.size() + 1), row);
        }
        case 3 -> {
          if (!emails.isEmpty()) {
            emails.remove(random.nextInt(emails.size()));
          }
        }
        case 4 -> {
          if (!emails.isEmpty()) {
            emails.get(random.nextInt(emails.size())).setAddress("b" + random.nextInt(99) + "@x.org");
          }
        }
        default -> {
          if (emails.size() > 1) {
            contact.getEmails().move(random.nextInt(emails.size()), random.nextInt(emails.size()));
          }
        }
      }
    }
  }

  private static ChangeSet state(EObject record) {
    return ChangeSets.create(record);
  }

  @Test
  void theDifferenceAppliedToTheOldStateGivesTheNewOneAndItsInverseTheOldOneAgain() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      Contact before = contact("Ada", "Lovelace").build();
      shuffle(before, random);
      shuffle(before, random);
      Contact after = EcoreUtil.copy(before);
      shuffle(after, random);
      ChangeSet difference = ChangeSets.diff(before, after);

      Contact applied = EcoreUtil.copy(before);
      ChangeSets.apply(applied, difference, types);
      assertEquals(state(after), state(applied), "seed " + seed);
      ChangeSets.apply(applied, ChangeSets.inverse(difference), types);
      assertEquals(state(before), state(applied), "seed " + seed);
      assertTrue(ChangeSets.diff(before, applied).isEmpty(), "seed " + seed);
    }
  }

  @Test
  void onlyTheRowThatMovedIsNamed() {
    Contact before = contact("a", "b").email("0@x").email("1@x").email("2@x").email("3@x").build();
    Contact after = EcoreUtil.copy(before);
    after.getEmails().move(3, 0);
    ChangeSet difference = ChangeSets.diff(before, after);
    assertEquals(1, difference.rows().size());
    assertEquals(before.getEmails().get(0).getId(), difference.rows().get(0).row());
    assertEquals(RowKind.CHANGE, difference.rows().get(0).kind());
  }

  @Test
  void aReversedListIsReversed() {
    Contact before = contact("a", "b").email("0@x").email("1@x").email("2@x").build();
    Contact after = EcoreUtil.copy(before);
    after.getEmails().move(0, 2);
    after.getEmails().move(1, 2);
    Contact applied = EcoreUtil.copy(before);
    ChangeSets.apply(applied, ChangeSets.diff(before, after), types);
    assertEquals(state(after), state(applied));
  }

  @Test
  void aCreationAppliedToAnEmptyRecordGivesTheRecord() {
    Contact record = contact("Ada", "L").email("a@x.org").phone("1", "+321").build();
    EObject again = EcoreUtil.create(CrmPackage.Literals.CONTACT);
    Records.setId(again, record.getId());
    ChangeSets.apply(again, ChangeSets.create(record), types);
    assertEquals(state(record), state(again));
    assertEquals(Kind.RESTORE, ChangeSets.inverse(ChangeSets.delete(record)).kind());
  }

  @Test
  void recordsOfDifferentIdsHaveNoDifference() {
    assertThrows(IllegalArgumentException.class, () -> ChangeSets.diff(account("a").build(), account("a").build()));
  }
}
