package org.rapport.workbench.internal.plugins;

import org.eclipse.osgi.util.NLS;

/** The texts of the page of plugins, in the language of the user. */
final class Words extends NLS {

  public static String Act_install;
  public static String Act_off;
  public static String Act_on;
  public static String Act_remove;
  public static String Act_rollback;
  public static String Act_rollbackTip;
  public static String Act_update;
  public static String Act_updateTip;
  public static String Column_description;
  public static String Column_name;
  public static String Column_provider;
  public static String Column_state;
  public static String Column_version;
  public static String Detail;
  public static String Dialog_cancel;
  public static String Full_later;
  public static String Full_lead;
  public static String Full_safe;
  public static String Full_title;
  public static String Install_act;
  public static String Install_archive;
  public static String Install_example;
  public static String Install_folder;
  public static String Install_lead;
  public static String Install_site;
  public static String Install_title;
  public static String Job_install;
  public static String Job_read;
  public static String Job_remove;
  public static String Job_rollback;
  public static String Job_turn;
  public static String Job_update;
  public static String Remove_lead;
  public static String Remove_title;
  public static String Restart_act;
  public static String Restart_later;
  public static String Restart_lead;
  public static String Restart_title;
  public static String Said_current;
  public static String State_failed;
  public static String State_installed;
  public static String State_none;
  public static String State_noneText;
  public static String State_off;
  public static String State_restart;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.plugins.messages", Words.class);
  }

  private Words() {
  }
}
