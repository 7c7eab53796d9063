package org.rapport.workbench.internal.snapshot;

import org.eclipse.osgi.util.NLS;

/** The texts of the snapshot. */
public final class SnapshotMessages extends NLS {

  public static String Act_call;
  public static String Act_callTip;
  public static String Act_edit;
  public static String Act_mail;
  public static String Act_mailTip;
  public static String Act_more;
  public static String Act_new;
  public static String Act_newTip;
  public static String Act_noMail;
  public static String Act_noPhone;
  public static String Badge_inactive;
  public static String Card_add;
  public static String Card_all;
  public static String Card_allDay;
  public static String Card_appointments;
  public static String Card_consents;
  public static String Card_failed;
  public static String Card_failedBy;
  public static String Card_late;
  public static String Card_none;
  public static String Card_people;
  public static String Card_reach;
  public static String Card_reading;
  public static String Card_relations;
  public static String Card_tasks;
  public static String Gone_hint;
  public static String Gone_title;
  public static String Job_log;
  public static String Job_read;
  public static String Log_call;
  public static String Log_callAct;
  public static String Log_callHint;
  public static String Log_done;
  public static String Log_due;
  public static String Log_dueMonth;
  public static String Log_dueToday;
  public static String Log_dueTomorrow;
  public static String Log_dueWeek;
  public static String Log_failed;
  public static String Log_left;
  public static String Log_missed;
  public static String Log_note;
  public static String Log_noteAct;
  public static String Log_noteHint;
  public static String Log_noteNeedsWords;
  public static String Log_outcome;
  public static String Log_reached;
  public static String Log_task;
  public static String Log_taskAct;
  public static String Log_taskHint;
  public static String Log_taskNeedsWords;
  public static String Log_with;
  public static String Pages_details;
  public static String Pages_name;
  public static String Pages_saveFirst;
  public static String Pages_snapshot;
  public static String State_error;
  public static String State_reading;
  public static String Strip_name;
  public static String Time_all;
  public static String Time_by;
  public static String Time_earlier;
  public static String Time_empty;
  public static String Time_emptyKind;
  public static String Time_failed;
  public static String Time_lastWeek;
  public static String Time_only;
  public static String Time_title;
  public static String Time_today;
  public static String Time_yesterday;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.snapshot.messages", SnapshotMessages.class);
  }

  private SnapshotMessages() {
  }
}
