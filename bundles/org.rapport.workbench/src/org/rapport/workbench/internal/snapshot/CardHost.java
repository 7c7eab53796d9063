package org.rapport.workbench.internal.snapshot;

import org.rapport.model.Ref;
import org.rapport.workbench.snapshot.CardLink;

/** What pressing a place on a card does. Used on the UI thread. */
interface CardHost {

  /** Shows a record. */
  void open(Ref record);

  /** Shows a list. */
  void open(CardLink list);

  /** Hands an address to the system: a number to call, a mail to write, a page to show. */
  void launch(String address);

  /**
   * Begins a new record that refers to that of the snapshot.
   *
   * @param type name of its type
   * @param through the reference
   */
  void add(String type, String through);
}
