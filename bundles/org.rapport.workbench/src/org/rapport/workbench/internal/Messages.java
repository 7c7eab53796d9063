package org.rapport.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the workbench, in the language of the user. */
public final class Messages extends NLS {

  public static String Cell_today;
  public static String Cell_yesterday;
  public static String Condition_add;
  public static String Condition_addTip;
  public static String Condition_example;
  public static String Condition_remove;
  public static String Condition_where;
  public static String Filter_any;
  public static String Filter_bad;
  public static String Filter_choice;
  public static String Filter_contains;
  public static String Filter_date;
  public static String Filter_figure;
  public static String Filter_name;
  public static String Footer_all;
  public static String Footer_counting;
  public static String Footer_down;
  public static String Footer_highest;
  public static String Footer_lowest;
  public static String Footer_selected;
  public static String Footer_sorted;
  public static String Footer_up;
  public static String List_chooseDatabase;
  public static String List_copied;
  public static String List_counting;
  public static String List_create;
  public static String List_databaseFailed;
  public static String List_deleted;
  public static String List_deleting;
  public static String List_empty;
  public static String List_emptyText;
  public static String List_export;
  public static String List_exportTip;
  public static String List_exportTitle;
  public static String List_exported;
  public static String List_exporting;
  public static String List_failed;
  public static String List_hidden;
  public static String List_live;
  public static String List_loading;
  public static String List_noDatabase;
  public static String List_noDatabaseText;
  public static String List_noMatch;
  public static String List_noMatchText;
  public static String List_unsortable;
  public static String Loader_internal;
  public static String Loader_internalHint;
  public static String Loader_noDatabase;
  public static String Loader_noDatabaseHint;
  public static String Navigator_counting;
  public static String Navigator_everything;
  public static String Prefs_comfortable;
  public static String Prefs_dark;
  public static String Prefs_language;
  public static String Prefs_letters;
  public static String Prefs_light;
  public static String Prefs_system;
  public static String Prefs_theme;
  public static String Rail_plugins;
  public static String Rail_pluginsTip;
  public static String Rail_settings;
  public static String Rail_settingsTip;
  public static String Start_connect;
  public static String Start_connectButton;
  public static String Start_connectText;
  public static String Start_demo;
  public static String Start_demoButton;
  public static String Start_demoText;
  public static String Start_empty;
  public static String Start_emptyButton;
  public static String Start_emptyText;
  public static String Start_field;
  public static String Start_filled;
  public static String Start_filling;
  public static String Start_heading;
  public static String Start_lead;
  public static String Start_missing;
  public static String Start_test;
  public static String Start_testing;
  public static String Start_title;
  public static String Start_works;
  public static String State_again;
  public static String State_copy;
  public static String Status_databaseTip;
  public static String Status_default;
  public static String Status_demo;
  public static String Status_failed;
  public static String Status_jobs;
  public static String Status_jobsTip;
  public static String Status_noProblems;
  public static String Status_none;
  public static String Status_oneProblem;
  public static String Status_problems;
  public static String Status_problemsTip;
  public static String Status_saved;
  public static String Top_back;
  public static String Top_forward;
  public static String Top_menu;
  public static String Top_new;
  public static String Top_newTip;
  public static String Top_search;
  public static String Undo_back;
  public static String Undo_gone;
  public static String Undo_kept;
  public static String Undo_nothingToRedo;
  public static String Undo_nothingToUndo;
  public static String Undo_redoing;
  public static String Undo_redone;
  public static String Undo_redoneMany;
  public static String Undo_undoing;
  public static String Undo_undone;
  public static String Undo_undoneMany;
  public static String Workspace_opening;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.messages", Messages.class);
  }

  private Messages() {
  }
}
