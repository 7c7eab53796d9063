package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.User;
import org.rapport.store.Bin.Binned;
import org.rapport.store.Bin.Wanted;
import org.rapport.store.ChangeSet;
import org.rapport.store.Principal;
import org.rapport.store.Undone;
import org.rapport.store.internal.Values;
import org.rapport.store.query.Total;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Who could not see a record does not see it in the bin, by no text and no count; who may not make one brings none back. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BinRightsTest extends StoreFixture {

  private final Contact ada = contact("Ada", "Lovelace").build();
  private final Contact ida = contact("Ida", "Lovelace").build();
  private Principal rep;
  private Principal reader;

  @BeforeEach
  void people() throws RapportException {
    ann = TestStores.administrator(store, "ann");
    rep = user("rep", Scope.OWN);
    reader = user("reader", Scope.NONE);
    Values.set(ada, Literals.ROOT__OWNER, rep.user(), store.types());
    create(ada);
    create(ida);
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(ada), 0), ChangeSet.delete(Records.ref(ida), 0)));
  }

  @Test
  void whatIsOutOfSightIsFoundByNoText() throws RapportException {
    assertEquals(List.of("Ada Lovelace"), store.bin().page(rep, new Wanted(null, "lovelace", false), Long.MAX_VALUE, 10).stream().map(Binned::label).toList());
    assertEquals(List.of(), store.bin().page(rep, new Wanted(null, "ida", false), Long.MAX_VALUE, 10));
    assertEquals(new Total(1, false), store.bin().count(rep, Wanted.ALL, 10));
    assertEquals(new Total(2, false), store.bin().count(ann, Wanted.ALL, 10));
  }

  @Test
  void whatMayNotComeBackStaysAndIsListedWithItsReason() throws RapportException {
    Undone back = store.bin().restore(rep, List.of(Records.ref(ada), Records.ref(ida)));
    assertEquals(List.of(Records.ref(ida)), back.kept().stream().map(Undone.Kept::record).toList());
    assertTrue(store.load(rep, Records.ref(ada)).isPresent());
    store.undo(rep, back.batch());
    Undone none = store.bin().restore(reader, List.of(Records.ref(ada), Records.ref(ida)));
    assertEquals(2, none.kept().size());
    assertEquals(new Total(2, false), store.bin().count(ann, Wanted.ALL, 10));
    assertEquals("not-allowed", assertThrows(RapportException.class, () -> store.bin().purge(rep, Records.ref(ada))).code());
  }

  /** Somebody who reads, changes and deletes own contacts, or reads those of all and does nothing. */
  private Principal user(String login, Scope scope) throws RapportException {
    Role role = (Role) Records.create(Literals.ROLE);
    role.setName(login);
    Permission permission = (Permission) Records.create(Literals.PERMISSION);
    permission.setType("Contact");
    permission.setRead(scope == Scope.NONE ? Scope.ALL : scope);
    permission.setChange(scope);
    permission.setDelete(scope);
    permission.setCreate(scope != Scope.NONE);
    role.getPermissions().add(permission);
    create(role);
    User user = (User) Records.create(Literals.USER);
    user.setLogin(login);
    user.setName(login);
    RoleLink link = (RoleLink) Records.create(Literals.ROLE_LINK);
    link.setRole((Role) Records.proxy(store.types(), Records.ref(role)));
    user.getRoles().add(link);
    create(user);
    Principal plain = TestStores.principal(login);
    return new Principal(login, Records.ref(user), plain.locale(), plain.zone());
  }
}
