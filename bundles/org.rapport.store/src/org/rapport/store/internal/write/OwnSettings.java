package org.rapport.store.internal.write;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Setting;
import org.rapport.model.crm.SettingLevel;
import org.rapport.store.ChangeSet;

/**
 * Settings that somebody makes for himself: everybody may, whatever the roles say of settings, but not turn one into a
 * setting of others. Stateless.
 */
final class OwnSettings {

  private static final Set<String> FOR_WHOM = Set.of(CrmPackage.Literals.SETTING__LEVEL.getName(),
      CrmPackage.Literals.SETTING__TEAM.getName(), CrmPackage.Literals.SETTING__USER.getName());

  private OwnSettings() {
  }

  /** Whether a new record is a setting for the user who makes it. */
  static boolean isOwn(EObject record, Ref user) {
    return record instanceof Setting setting && user != null && setting.getLevel() == SettingLevel.USER
        && setting.eGet(CrmPackage.Literals.SETTING__USER, false) instanceof EObject target && user.equals(Records.ref(target));
  }

  /** Whether a change makes a setting hold for others than before. */
  static boolean moves(EObject before, ChangeSet set) {
    return before instanceof Setting && set.features().stream().anyMatch(change -> FOR_WHOM.contains(change.feature()));
  }
}
