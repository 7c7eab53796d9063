package org.rapport.duplicates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.FieldRule;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.User;
import org.rapport.store.Principal;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** What somebody may not see is not compared. */
class DuplicatesRightsTest extends DuplicatesFixture {

  private Role role;

  private Ref user(String login) throws RapportException {
    User user = (User) Records.create(Literals.USER);
    user.setLogin(login);
    user.setName(login);
    RoleLink link = (RoleLink) Records.create(Literals.ROLE_LINK);
    link.setRole((Role) Records.proxy(store.types(), Records.ref(role)));
    user.getRoles().add(link);
    TestStores.create(store, ann, user);
    return Records.ref(user);
  }

  /** Reads one's own contacts, without birthdays. */
  private void role() throws RapportException {
    role = (Role) Records.create(Literals.ROLE);
    role.setName("Own contacts");
    Permission permission = (Permission) Records.create(Literals.PERMISSION);
    permission.setType("Contact");
    permission.setRead(Scope.OWN);
    role.getPermissions().add(permission);
    FieldRule rule = (FieldRule) Records.create(Literals.FIELD_RULE);
    rule.setType("Contact");
    rule.setFeature("birthday");
    rule.setAccess(FieldAccess.HIDDEN);
    role.getFieldRules().add(rule);
    TestStores.create(store, ann, role);
  }

  private static Contact ada(Ref owner) {
    return contact("Ada", "Lovelace").birthday(LocalDate.of(1815, 12, 10)).email("ada@x.example").owner(owner).build();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void recordsAndFeaturesThatSomebodyMayNotSeeAreNotCompared(TestDatabase database) throws RapportException {
    store.close();
    store = TestStores.open(database, folder, types());
    ann = TestStores.administrator(store, "root");
    role();
    Ref bob = user("bob");
    Ref eve = user("eve");
    List<Contact> contacts = new ArrayList<>(List.of(ada(bob), ada(bob), ada(eve)));
    load(contacts);
    assertEquals(3, scan("Contact").pairs().size());
    Found ofBob = scan(principal("bob", bob), "Contact");
    assertEquals(2, ofBob.scanned().records());
    assertEquals(Set.of(Set.of(contacts.get(0).getId(), contacts.get(1).getId())), ofBob.pairs());
    assertTrue(ofBob.matches().get(0).evidence().stream().noneMatch(each -> each.path().equals("birthday")));
    assertEquals(0, scan(principal("eve", eve), "Contact").matches().size());
  }

  private static Principal principal(String login, Ref user) {
    return TestStores.principal(login, user);
  }
}
