package org.rapport.workbench.internal.duplicates;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader what a comparison says: a list of lines. */
final class ComparisonAccess {

  private final ComparisonTable table;

  ComparisonAccess(ComparisonTable table) {
    this.table = table;
  }

  void describe() {
    table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = event.childID >= 0 && event.childID < table.lines().size() ? table.words(event.childID) : Words.Table_name;
      }
    });
    table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = event.childID >= 0 ? ACC.ROLE_LISTITEM : table.isWalked() ? ACC.ROLE_LIST : ACC.ROLE_GROUP;
      }

      @Override
      public void getChildCount(AccessibleControlEvent event) {
        event.detail = table.lines().size();
      }

      @Override
      public void getFocus(AccessibleControlEvent event) {
        event.childID = table.isFocusControl() ? table.focus() : ACC.CHILDID_NONE;
      }
    });
  }
}
