package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.core.values.PhoneForms;
import org.rapport.core.values.RecordPath;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmPackage;

class RecordPathTest {

  private final Types types = new Types(List.of(CrmPackage.eINSTANCE));
  private final SeenFields seen = SeenFields.all(types.of(CrmPackage.Literals.ACCOUNT));
  private final Account account = (Account) Records.create(CrmPackage.Literals.ACCOUNT);

  private void set(String path, Serializable value) throws RapportException {
    RecordPath.parse(seen, path).set(account, value, types);
  }

  @Test
  void rowsAreMadeChangedAndRemoved() throws RapportException {
    set("emails.address", "a@x.org");
    set("emails[0].address", "b@x.org");
    set("emails[].address", "c@x.org");
    set("phones[kind=mobile].typed", "+32 470 11 22 33");
    set("phones[kind=mobile].typed", "+32 470 11 22 44");
    assertEquals(List.of("b@x.org", "c@x.org"), account.getEmails().stream().map(each -> each.getAddress()).toList());
    assertEquals(1, account.getPhones().size());
    assertEquals(ContactKind.MOBILE, account.getPhones().get(0).getKind());
    set("emails[0]", null);
    assertEquals("c@x.org", account.getEmails().get(0).getAddress());
    set("emails", null);
    assertTrue(account.getEmails().isEmpty());
    set("emails[3].address", null);
    assertTrue(account.getEmails().isEmpty());
  }

  @Test
  void mistakesAreNamed() {
    assertEquals("unknown-feature", assertThrows(RapportException.class, () -> set("nam", "x")).code());
    assertTrue(assertThrows(RapportException.class, () -> set("nam", "x")).hint().contains("name"));
    assertEquals("no-row", assertThrows(RapportException.class, () -> set("emails[2].address", "x@y")).code());
    assertEquals("bad-path", assertThrows(RapportException.class, () -> set("name.first", "x")).code());
    assertEquals("bad-path", assertThrows(RapportException.class, () -> set("emails", "x")).code());
    assertEquals("computed-feature", assertThrows(RapportException.class, () -> set("version", 3L)).code());
  }

  @Test
  void theInternationalFormFollowsTheTypedOne() throws RapportException {
    set("phones.typed", "02 512 33 44");
    PhoneForms.complete(null, account, "BE", seen);
    assertEquals("+3225123344", account.getPhones().get(0).getE164());
    Account after = org.eclipse.emf.ecore.util.EcoreUtil.copy(account);
    after.getPhones().get(0).setTyped("02 512 33 55");
    PhoneForms.complete(account, after, "BE", seen);
    assertEquals("+3225123355", after.getPhones().get(0).getE164());
    after.getPhones().get(0).setTyped("ask at the desk");
    PhoneForms.complete(account, after, "BE", seen);
    assertEquals("+3225123355", after.getPhones().get(0).getE164());
  }
}
