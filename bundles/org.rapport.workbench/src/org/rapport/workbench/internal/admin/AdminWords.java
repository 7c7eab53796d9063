package org.rapport.workbench.internal.admin;

import org.eclipse.osgi.util.NLS;

/** The texts of the bin and of the administration, in the language of the user. */
final class AdminWords extends NLS {

  public static String Band_close;
  public static String Band_more;
  public static String Bin_allTypes;
  public static String Bin_atLeast;
  public static String Bin_because;
  public static String Bin_count;
  public static String Bin_empty;
  public static String Bin_emptyText;
  public static String Bin_failed;
  public static String Bin_followed;
  public static String Bin_how;
  public static String Bin_kept;
  public static String Bin_mayNotPurge;
  public static String Bin_merged;
  public static String Bin_name;
  public static String Bin_noMatch;
  public static String Bin_noMatchText;
  public static String Bin_one;
  public static String Bin_order;
  public static String Bin_purge;
  public static String Bin_purgeTip;
  public static String Bin_purged;
  public static String Bin_purgedOne;
  public static String Bin_purging;
  public static String Bin_reading;
  public static String Bin_restore;
  public static String Bin_restoreKey;
  public static String Bin_restoreTip;
  public static String Bin_restored;
  public static String Bin_restoredOne;
  public static String Bin_restoredWith;
  public static String Bin_restoring;
  public static String Bin_show;
  public static String Bin_showAll;
  public static String Bin_text;
  public static String Bin_title;
  public static String Bin_type;
  public static String Bin_typeTip;
  public static String Bin_when;
  public static String Bin_who;
  public static String Dialog_cancel;
  public static String Page_live;
  public static String Page_marked;
  public static String Purge_act;
  public static String Purge_lead;
  public static String Purge_record;
  public static String Purge_title;
  public static String Purge_titleOne;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.admin.messages", AdminWords.class);
  }

  private AdminWords() {
  }
}
