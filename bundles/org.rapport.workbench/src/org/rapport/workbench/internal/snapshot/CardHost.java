package org.rapport.workbench.internal.snapshot;

import org.rapport.model.Ref;
import org.rapport.workbench.snapshot.CardAct;
import org.rapport.workbench.snapshot.CardLink;

/** What pressing a place on a card does. Used on the UI thread. */
public interface CardHost {

  /** Shows a record. */
  void open(Ref record);

  /** Shows a list. */
  void open(CardLink list);

  /** Does what a box stands for, in a job. */
  void act(CardAct act);

  /** Hands an address to the system: a number to call, a mail to write, a page to show. */
  void launch(String address);

  /**
   * Begins a new record.
   *
   * @param type name of its type
   * @param through the reference to the record of the page; null where it has none
   */
  void add(String type, String through);
}
