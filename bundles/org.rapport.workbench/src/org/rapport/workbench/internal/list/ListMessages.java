package org.rapport.workbench.internal.list;

import org.eclipse.osgi.util.NLS;

/** The texts of what is around the rows of a list: columns, saved lists, preview, changes of many. */
public final class ListMessages extends NLS {

  public static String Band_dismiss;
  public static String Columns_button;
  public static String Columns_buttonTip;
  public static String Columns_close;
  public static String Columns_filter;
  public static String Columns_freeze;
  public static String Columns_keys;
  public static String Columns_left;
  public static String Columns_menu;
  public static String Columns_reset;
  public static String Columns_resetTip;
  public static String Columns_title;
  public static String Columns_unreadable;
  public static String Dialog_cancel;
  public static String Group_button;
  public static String Group_buttonTip;
  public static String Group_empty;
  public static String Group_impossible;
  public static String Group_none;
  public static String Group_refused;
  public static String Group_tooMany;
  public static String Group_tooManyHint;
  public static String List_moreTip;
  public static String Preview_button;
  public static String Preview_failed;
  public static String Preview_gone;
  public static String Preview_latest;
  public static String Preview_none;
  public static String Preview_nothing;
  public static String Preview_open;
  public static String Preview_openTip;
  public static String Preview_reading;
  public static String Saved_changed;
  public static String Saved_delete;
  public static String Saved_deleted;
  public static String Saved_first;
  public static String Saved_gone;
  public static String Saved_goneHint;
  public static String Saved_live;
  public static String Saved_liveShared;
  public static String Saved_name;
  public static String Saved_nameMissing;
  public static String Saved_notFirst;
  public static String Saved_openFirst;
  public static String Saved_rename;
  public static String Saved_renameButton;
  public static String Saved_renameLead;
  public static String Saved_renameTitle;
  public static String Saved_renamed;
  public static String Saved_saveAs;
  public static String Saved_saveAsButton;
  public static String Saved_saveAsLead;
  public static String Saved_saveAsTip;
  public static String Saved_saveAsTitle;
  public static String Saved_saveChanges;
  public static String Saved_saveChangesTip;
  public static String Saved_saved;
  public static String Saved_share;
  public static String Saved_shared;
  public static String Saved_unshared;
  public static String Saved_working;
  public static String Share_button;
  public static String Share_lead;
  public static String Share_nobody;
  public static String Share_title;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.list.messages", ListMessages.class);
  }

  private ListMessages() {
  }
}
