package org.rapport.testing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.User;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Stores;

/** Opens stores for tests, and says who works with them. */
public final class TestStores {

  private TestStores() {
  }

  /** A store without records; the test closes it. */
  public static Store open(TestDatabase database, Path folder, Types types) throws RapportException {
    return Stores.open(database.prepared(folder), types);
  }

  /** The types of the customer model alone. */
  public static Types crmTypes() {
    return new Types(List.of(CrmPackage.eINSTANCE));
  }

  /** Somebody who reads English in Brussels. */
  public static Principal principal(String login) {
    return new Principal(login, null, Locale.ENGLISH, ZoneId.of("Europe/Brussels"));
  }

  /**
   * An administrator with a user's record, which this makes in a base that has no users. From then on a principal without
   * a record, as {@link #principal} gives it, may do nothing there.
   */
  public static Principal administrator(Store store, String login) throws RapportException {
    Role role = role("Administrator", permission -> { });
    role.setAdministrator(true);
    return user(store, principal(login), login, role);
  }

  /** A role that is not saved, with a permission for each of some types. */
  public static Role role(String name, Consumer<Permission> permits, String... types) {
    Role role = (Role) Records.create(CrmPackage.Literals.ROLE);
    role.setName(name);
    for (String type : types) {
      Permission permission = (Permission) Records.create(CrmPackage.Literals.PERMISSION);
      permission.setType(type);
      permits.accept(permission);
      role.getPermissions().add(permission);
    }
    return role;
  }

  /** Somebody with a user's record and a role, both of which this makes. */
  public static Principal user(Store store, Principal administrator, String login, Role role) throws RapportException {
    User user = (User) Records.create(CrmPackage.Literals.USER);
    user.setLogin(login);
    user.setName(login);
    RoleLink link = (RoleLink) Records.create(CrmPackage.Literals.ROLE_LINK);
    link.setRole((Role) Records.proxy(store.types(), Records.ref(role)));
    user.getRoles().add(link);
    create(store, administrator, role, user);
    return principal(login, Records.ref(user));
  }

  /** Somebody with a user's record. */
  public static Principal principal(String login, Ref user) {
    return new Principal(login, user, Locale.ENGLISH, ZoneId.of("Europe/Brussels"));
  }

  /** Creates records in one commit. */
  public static List<Change> create(Store store, Principal principal, EObject... records) throws RapportException {
    return store.commit(principal, List.of(records).stream().map(ChangeSets::create).toList());
  }

  /** What somebody does to a detached copy. */
  public interface Edit<T> {
    /** Changes it. */
    void on(T record);
  }

  /** Commits what an edit makes of a record as it was loaded. */
  public static <T extends EObject> List<Change> edit(Store store, Principal principal, T loaded, Edit<T> edit) throws RapportException {
    T after = EcoreUtil.copy(loaded);
    edit.on(after);
    return store.commit(principal, List.of(ChangeSets.diff(loaded, after)));
  }
}
