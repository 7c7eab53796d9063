package org.rapport.core.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapport.core.internal.Texts;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.Scope;

/** The roles of a new base, so that a user who is added can begin to work; an administrator changes them as needed. */
final class StarterRoles {

  private static final String EVERY_TYPE = "*";

  private StarterRoles() {
  }

  /** Whoever made the base, and may do everything. */
  static Role administrator(Locale locale) {
    Role role = role("role.administrator", locale);
    role.setAdministrator(true);
    return role;
  }

  /**
   * The others, the one for sales first: it reads all, and changes what belongs to the team. What configures the product is
   * read by all and changed by managers.
   */
  static List<Role> others(Types types, Locale locale) {
    Role sales = role("role.sales", locale);
    permission(sales, EVERY_TYPE, Scope.TEAM, Scope.OWN, true);
    for (RecordType type : types.all()) {
      if (type.isSetting()) {
        permission(sales, type.name(), Scope.NONE, Scope.NONE, false);
      }
    }
    Role manager = role("role.manager", locale);
    Permission all = permission(manager, EVERY_TYPE, Scope.ALL, Scope.ALL, true);
    all.setExport(true);
    all.setMassChange(true);
    Role reader = role("role.reader", locale);
    permission(reader, EVERY_TYPE, Scope.NONE, Scope.NONE, false);
    return new ArrayList<>(List.of(sales, manager, reader));
  }

  private static Role role(String name, Locale locale) {
    Role role = CrmFactory.eINSTANCE.createRole();
    role.setId(Uuids.next());
    role.setName(Texts.in(locale, name));
    return role;
  }

  private static Permission permission(Role role, String type, Scope change, Scope delete, boolean create) {
    Permission permission = CrmFactory.eINSTANCE.createPermission();
    permission.setId(Uuids.next());
    permission.setType(type);
    permission.setRead(Scope.ALL);
    permission.setChange(change);
    permission.setDelete(delete);
    permission.setCreate(create);
    role.getPermissions().add(permission);
    return permission;
  }
}
