package org.rapport.workbench.internal.home;

import org.eclipse.osgi.util.NLS;

/** The texts of the home page. */
public final class HomeWords extends NLS {

  public static String Appointments_allDay;
  public static String Changes_added;
  public static String Changes_changed;
  public static String Changes_mine;
  public static String Changes_title;
  public static String Day_add;
  public static String Day_free;
  public static String Day_name;
  public static String Day_time;
  public static String Greeting_afternoon;
  public static String Greeting_appointments;
  public static String Greeting_day;
  public static String Greeting_evening;
  public static String Greeting_morning;
  public static String Greeting_named;
  public static String Greeting_noAppointment;
  public static String Greeting_noTask;
  public static String Greeting_oneAppointment;
  public static String Greeting_oneTask;
  public static String Greeting_tasks;
  public static String Home_customise;
  public static String Home_empty;
  public static String Home_emptyAct;
  public static String Home_emptyText;
  public static String Home_failed;
  public static String Home_howToMove;
  public static String Home_reading;
  public static String Home_readingText;
  public static String Home_reset;
  public static String Recent_title;
  public static String Tasks_do;
  public static String Tasks_gone;
  public static String Tasks_later;
  public static String Tasks_overdue;
  public static String Tasks_title;
  public static String Tasks_today;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.home.messages", HomeWords.class);
  }

  private HomeWords() {
  }
}
