package org.rapport.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Root;

class RecordsTest {

  private final Types types = new Types(List.of(CrmPackage.eINSTANCE));

  @Test
  void aNewRecordHasAnIdAndNoVersion() {
    EObject account = Records.create(CrmPackage.Literals.ACCOUNT);
    assertEquals(new Ref("Account", Records.id(account)), Records.ref(account));
    assertEquals(0, Records.version(account));
  }

  @Test
  void aReferenceIsAProxyOfTheTargetsClass() {
    Ref target = new Ref("Account", Uuids.next());
    Contact contact = (Contact) Records.create(CrmPackage.Literals.CONTACT);
    contact.setEmployer((Account) Records.proxy(types, target));
    assertTrue(contact.getEmployer().eIsProxy());
    assertEquals(target, Records.ref(contact.getEmployer()));
    assertEquals(target.id(), contact.getEmployer().getId());
  }

  @Test
  void aReferenceToATypeThatIsNotInstalledKeepsItsName() {
    Ref target = new Ref("acme.Machine", Uuids.next());
    EObject proxy = Records.proxy(types, target);
    assertInstanceOf(Root.class, proxy);
    assertEquals(target, Records.ref(proxy));
  }

  @Test
  void keysGrowWithinAProcessAndAreOfVersion7() {
    List<UUID> keys = IntStream.range(0, 20_000).mapToObj(i -> Uuids.next()).toList();
    for (int i = 1; i < keys.size(); i++) {
      assertTrue(keys.get(i - 1).toString().compareTo(keys.get(i).toString()) < 0, keys.get(i - 1) + " " + keys.get(i));
    }
    assertEquals(7, keys.get(0).version());
    assertEquals(2, keys.get(0).variant());
  }

  @Test
  void keysOfSeveralThreadsAreDifferent() {
    Set<UUID> keys = new HashSet<>(IntStream.range(0, 50_000).parallel().mapToObj(i -> Uuids.next()).toList());
    assertEquals(50_000, keys.size());
    assertFalse(keys.contains(null));
  }
}
