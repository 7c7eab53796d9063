package org.rapport.workbench.internal.admin;

import org.rapport.model.Ref;
import org.rapport.store.Bin.Binned;

/**
 * A deleted record as its line shows it.
 *
 * @param name what it was called, or that it had no name
 * @param type what its type is called
 * @param icon of its type, by its name at Lucide
 * @param who the name of who deleted it, the sign-in name where there is none
 */
public record BinRow(Binned binned, String name, String type, String icon, String who) {

  /** The record. */
  public Ref ref() {
    return binned.record();
  }
}
