package org.rapport.workbench.internal.duplicates;

import org.eclipse.osgi.util.NLS;

/** The texts of the duplicate review, in the language of the user. */
final class Words extends NLS {

  public static String Act_all;
  public static String Act_apart;
  public static String Act_apartTip;
  public static String Act_certain;
  public static String Act_certainNone;
  public static String Act_certainTip;
  public static String Act_later;
  public static String Act_laterTip;
  public static String Act_merge;
  public static String Act_mergeNext;
  public static String Act_mergeTip;
  public static String Act_next;
  public static String Act_open;
  public static String Act_previous;
  public static String Act_scan;
  public static String Act_scanTip;
  public static String Act_scanning;
  public static String Act_scanningTip;
  public static String Certain_act;
  public static String Certain_actOne;
  public static String Certain_lead;
  public static String Certain_title;
  public static String Certain_titleOne;
  public static String Dialog_cancel;
  public static String Filter_allTypes;
  public static String Filter_score;
  public static String Filter_scoreTip;
  public static String Filter_show;
  public static String Filter_typeTip;
  public static String Foot_undo;
  public static String Head_created;
  public static String Head_createdBy;
  public static String Head_field;
  public static String Head_keep;
  public static String Head_keepTip;
  public static String Head_kept;
  public static String Head_openTip;
  public static String Head_record;
  public static String Head_result;
  public static String Head_resultDetail;
  public static String Job_apart;
  public static String Job_case;
  public static String Job_list;
  public static String Job_merge;
  public static String Job_submit;
  public static String Like_cancelTip;
  public static String Like_item;
  public static String Like_job;
  public static String Like_lead;
  public static String Like_leadOne;
  public static String Like_open;
  public static String Like_openTip;
  public static String Like_save;
  public static String Like_saveTip;
  public static String Like_title;
  public static String List_item;
  public static String List_position;
  public static String List_rest;
  public static String Moves_stricter;
  public static String Moves_title;
  public static String Notice_changed;
  public static String Notice_failed;
  public static String Question_several;
  public static String Question_two;
  public static String Reason_because;
  public static String Reason_score;
  public static String Refused_apart;
  public static String Refused_change;
  public static String Refused_delete;
  public static String Result_out;
  public static String Said_apart;
  public static String Said_merged;
  public static String Said_open;
  public static String State_failed;
  public static String State_givenText;
  public static String State_gone;
  public static String State_goneText;
  public static String State_loading;
  public static String State_noApart;
  public static String State_noApartText;
  public static String State_noMatch;
  public static String State_noMatchText;
  public static String State_nothing;
  public static String State_nothingText;
  public static String State_scanning;
  public static String State_scanningText;
  public static String State_unlike;
  public static String State_unlikeText;
  public static String Tab_apart;
  public static String Tab_open;
  public static String Table_name;
  public static String Title;
  public static String Title_like;
  public static String Title_merge;
  public static String Value_chosen;
  public static String Value_empty;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.duplicates.messages", Words.class);
  }

  private Words() {
  }
}
