package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.User;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Undone;
import org.rapport.store.internal.Values;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Who may change one record and delete the other may merge them; what refers to them follows, seen or not. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MergeRightsTest extends StoreFixture {

  private final Contact ada = contact("Ada", "Lovelace").build();
  private final Contact ida = contact("Ida", "Lovelace").build();
  private final Contact hers = contact("Her", "Own").build();
  private final Interaction call = (Interaction) Records.create(Literals.INTERACTION);
  private Principal rep;
  private Principal reader;

  @BeforeEach
  void people() throws RapportException {
    ann = TestStores.administrator(store, "ann");
    rep = user("rep", Scope.OWN);
    reader = user("reader", Scope.NONE);
    for (Contact each : List.of(ada, ida)) {
      Values.set(each, Literals.ROOT__OWNER, rep.user(), store.types());
      create(each);
    }
    create(hers);
    call.setWith(ida);
    call.setSubject("Order");
    call.setWhen(Instant.EPOCH);
    create(call);
  }

  @Test
  void whatIsOutOfSightFollowsAndComesBack() throws RapportException {
    UUID batch = store.merge(rep, ChangeSets.diff(load(ada), load(ada)), List.of(ChangeSet.delete(Records.ref(ida), 0))).get(0)
        .batchId().orElseThrow();
    assertEquals(Records.ref(ada), with());
    Undone undone = store.undo(rep, batch);
    assertEquals(List.of(), undone.kept());
    assertTrue(undone.changes().stream().noneMatch(change -> change.set().root().type().equals("Interaction")));
    assertEquals(Records.ref(ida), with());
  }

  @Test
  void whatStaysOutOfSightIsNotNamed() throws RapportException {
    UUID batch = store.merge(rep, ChangeSets.diff(load(ada), load(ada)), List.of(ChangeSet.delete(Records.ref(ida), 0))).get(0)
        .batchId().orElseThrow();
    edit(ann, call, (Interaction each) -> each.setWith(hers));
    assertEquals(List.of(), store.undo(rep, batch).kept());
    assertEquals(Records.ref(hers), with());
  }

  @Test
  void whoMayNotDeleteOneIsRefused() throws RapportException {
    assertEquals("not-allowed", assertThrows(RapportException.class, () -> store.merge(reader, ChangeSets.diff(load(ada), load(ada)),
        List.of(ChangeSet.delete(Records.ref(ida), 0)))).code());
  }

  @Test
  void whatMayNotBeSeenIsNotThere() throws RapportException {
    assertEquals("not-found", assertThrows(RapportException.class, () -> store.merge(rep, ChangeSets.diff(load(ada), load(ada)),
        List.of(ChangeSet.delete(Records.ref(hers), 0)))).code());
    assertEquals(Records.ref(ida), with());
  }

  private Ref with() throws RapportException {
    return (Ref) Values.get(load(call), CrmPackage.Literals.INTERACTION__WITH);
  }

  /** Somebody who reads own contacts, changes and deletes some of them, and sees nothing else. */
  private Principal user(String login, Scope deletes) throws RapportException {
    Role role = (Role) Records.create(Literals.ROLE);
    role.setName(login);
    Permission permission = (Permission) Records.create(Literals.PERMISSION);
    permission.setType("Contact");
    permission.setRead(deletes == Scope.NONE ? Scope.ALL : Scope.OWN);
    permission.setChange(deletes == Scope.NONE ? Scope.ALL : Scope.OWN);
    permission.setDelete(deletes);
    role.getPermissions().add(permission);
    User user = (User) Records.create(Literals.USER);
    user.setLogin(login);
    user.setName(login);
    RoleLink link = (RoleLink) Records.create(Literals.ROLE_LINK);
    link.setRole(role);
    user.getRoles().add(link);
    create(EcoreUtil.copy(role));
    create(user);
    return TestStores.principal(login, Records.ref(user));
  }
}
