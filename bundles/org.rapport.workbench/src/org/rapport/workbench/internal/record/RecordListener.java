package org.rapport.workbench.internal.record;

/** Hears what happens to the record of an editor; on the UI thread. */
public interface RecordListener {

  /** The state, the problems, the notice or something in the draft changed. */
  void changed();

  /** There is another draft to show. */
  void replaced();

  /** The history, labels or names of people are others now. */
  void around();

  /** The form of the type was arranged in another way. */
  default void rearranged() {
    // Who shows no form has nothing to do.
  }
}
