package org.rapport.sales.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the program. */
public final class Messages extends NLS {

  public static String Forecast_title;
  public static String Forecast_tooltip;
  public static String Forecast_quarter;
  public static String Forecast_quarterNow;
  public static String Forecast_chooseQuarter;
  public static String Forecast_allDeals;
  public static String Forecast_myDeals;
  public static String Forecast_chooseScope;
  public static String Forecast_currency;
  public static String Forecast_byStage;
  public static String Forecast_byOwner;
  public static String Forecast_daysLeft;
  public static String Forecast_oneDayLeft;
  public static String Forecast_over;
  public static String Forecast_print;
  public static String Forecast_printKey;
  public static String Forecast_loading;
  public static String Forecast_loadingText;
  public static String Forecast_failed;
  public static String Forecast_empty;
  public static String Forecast_emptyText;
  public static String Forecast_emptyAct;
  public static String Forecast_readJob;
  public static String Forecast_printJob;
  public static String Forecast_printed;
  public static String Forecast_printFailed;
  public static String Forecast_fileName;
  public static String Forecast_pdf;
  public static String Forecast_xlsx;
  public static String Forecast_html;
  public static String Forecast_noPrinter;
  public static String Forecast_noPrinterHint;
  public static String Strip_name;
  public static String Strip_expected;
  public static String Strip_expected_note;
  public static String Strip_won;
  public static String Strip_open;
  public static String Strip_open_note;
  public static String Strip_weighted;
  public static String Strip_share;
  public static String Strip_late;
  public static String Strip_late_note;
  public static String Strip_late_none;
  public static String Strip_deals;
  public static String Strip_deals_note;
  public static String Table_name;
  public static String Table_stage;
  public static String Table_owner;
  public static String Table_noOwner;
  public static String Table_noAmount;
  public static String Table_won;
  public static String Table_open;
  public static String Table_weighted;
  public static String Table_deals;
  public static String Table_total;
  public static String Table_figure;
  public static String Table_tab;
  public static String Table_count;
  public static String Chart_asTable;
  public static String Chart_asChart;
  public static String Chart_months;
  public static String Chart_stages;
  public static String Chart_won;
  public static String Chart_weighted;
  public static String Chart_open;
  public static String Chart_total;
  public static String Home_daysLate;
  public static String Home_forecast;
  public static String Home_lateDeals;
  public static String Home_oneDayLate;
  public static String Home_otherCurrency;
  public static String Snapshot_openDeals;
  public static String Snapshot_won;
  public static String Snapshot_lost;
  public static String Snapshot_deals;
  public static String Snapshot_oneDeal;

  static {
    NLS.initializeMessages("org.rapport.sales.ui.internal.messages", Messages.class);
  }

  private Messages() {
  }
}
