package org.rapport.workbench.internal.list.change;

import org.eclipse.osgi.util.NLS;

/** The texts of changes in a list: of many records, in a cell, by the clipboard. */
public final class ChangeMessages extends NLS {

  public static String Cell_computed;
  public static String Cell_gone;
  public static String Cell_immutable;
  public static String Cell_path;
  public static String Cell_reading;
  public static String Cell_record;
  public static String Cell_right;
  public static String Cell_row;
  public static String Cell_saved;
  public static String Cell_saving;
  public static String Copy_done;
  public static String Copy_first;
  public static String Copy_working;
  public static String Many_add;
  public static String Many_begun;
  public static String Many_button;
  public static String Many_cancel;
  public static String Many_choose;
  public static String Many_empty;
  public static String Many_expand;
  public static String Many_failed;
  public static String Many_field;
  public static String Many_lead;
  public static String Many_menu;
  public static String Many_nothing;
  public static String Many_reading;
  public static String Many_remove;
  public static String Many_said;
  public static String Many_same;
  public static String Many_title;
  public static String Many_unwritable;
  public static String Many_working;
  public static String Paste_all;
  public static String Paste_ambiguous;
  public static String Paste_bad;
  public static String Paste_cell;
  public static String Paste_done;
  public static String Paste_long;
  public static String Paste_longHint;
  public static String Paste_moved;
  public static String Paste_movedHint;
  public static String Paste_nothing;
  public static String Paste_problems;
  public static String Paste_refused;
  public static String Paste_row;
  public static String Paste_same;
  public static String Paste_tooMany;
  public static String Paste_unknown;
  public static String Paste_wide;
  public static String Paste_working;
  public static String Refused_change;
  public static String Refused_hint;
  public static String Refused_more;
  public static String Refused_nothing;
  public static String Refused_record;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.list.change.messages", ChangeMessages.class);
  }

  private ChangeMessages() {
  }
}
