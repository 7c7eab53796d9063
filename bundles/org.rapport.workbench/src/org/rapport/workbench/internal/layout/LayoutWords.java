package org.rapport.workbench.internal.layout;

import org.eclipse.osgi.util.NLS;

/** The texts of the page on which forms are arranged, in the language of the user. */
final class LayoutWords extends NLS {

  public static String AddField;
  public static String AddFieldTip;
  public static String AddField_act;
  public static String AddField_job;
  public static String AddField_kind;
  public static String AddField_kinds;
  public static String AddField_label;
  public static String AddField_lead;
  public static String AddField_noKind;
  public static String AddField_noLabel;
  public static String AddField_noValues;
  public static String AddField_title;
  public static String AddField_values;
  public static String AddSection;
  public static String AddSectionTip;
  public static String AsModel;
  public static String BadDefault;
  public static String Computed;
  public static String Default;
  public static String DefaultNote;
  public static String Failed;
  public static String FieldNote;
  public static String FormOf;
  public static String Gone;
  public static String Heading;
  public static String Hidden;
  public static String Keys;
  public static String Label;
  public static String List;
  public static String MayNot;
  public static String MayNotText;
  public static String NewSection;
  public static String NoDefault;
  public static String Preview;
  public static String Reading;
  public static String Required;
  public static String RequiredByModel;
  public static String Reset;
  public static String ResetDone;
  public static String ResetTip;
  public static String Revert;
  public static String RevertTip;
  public static String Save;
  public static String SaveFirst;
  public static String SaveTip;
  public static String Saved;
  public static String Saving;
  public static String SectionNote;
  public static String TypeTip;
  public static String Unsaved;
  public static String Visible;

  static {
    NLS.initializeMessages("org.rapport.workbench.internal.layout.messages", LayoutWords.class);
  }

  private LayoutWords() {
  }
}
