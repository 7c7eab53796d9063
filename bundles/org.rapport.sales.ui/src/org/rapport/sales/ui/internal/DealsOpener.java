package org.rapport.sales.ui.internal;

/** Shows the deals behind a figure. */
@FunctionalInterface
interface DealsOpener {

  /**
   * Opens their list.
   *
   * @param condition which deals
   * @param title what they have in common, for the tab
   */
  void open(String condition, String title);
}
