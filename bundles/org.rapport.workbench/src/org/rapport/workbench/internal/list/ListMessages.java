package org.rapport.workbench.internal.list;

import org.eclipse.osgi.util.NLS;

/** The texts of what is around the rows of a list: columns, saved lists, preview, changes of many. */
public final class ListMessages extends NLS {

  public static String Columns_button;
  public static String Columns_buttonTip;
  public static String Columns_close;
  public static String Columns_filter;
  public static String Columns_freeze;
  public static String Columns_keys;
  public static String Columns_left;
  public static String Columns_reset;
  public static String Columns_resetTip;
  public static String Columns_title;
  public static String Columns_unreadable;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.list.messages", ListMessages.class);
  }

  private ListMessages() {
  }
}
