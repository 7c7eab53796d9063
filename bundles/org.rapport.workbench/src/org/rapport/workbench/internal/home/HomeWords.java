package org.rapport.workbench.internal.home;

import org.eclipse.osgi.util.NLS;

/** The texts of the home page. */
public final class HomeWords extends NLS {

  public static String Appointments_allDay;
  public static String Appointments_now;
  public static String Appointments_title;
  public static String Appointments_today;
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
  public static String Home_empty;
  public static String Home_emptyAct;
  public static String Home_emptyText;
  public static String Home_failed;
  public static String Home_reading;
  public static String Home_readingText;
  public static String Tasks_late;
  public static String Tasks_do;
  public static String Tasks_gone;
  public static String Tasks_title;
  public static String Tasks_today;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.home.messages", HomeWords.class);
  }

  private HomeWords() {
  }
}
