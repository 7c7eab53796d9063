package org.rapport.duplicates.internal;

import org.rapport.duplicates.Level;

/** How values of a kind are compared. Stateless, safe for all threads. */
interface Comparer {

  /** A value as it is compared: two that are the same differ no more; empty where nothing is left of it. */
  String normal(Object value);

  /** How alike two values are whose normal forms differ. */
  Level compare(String one, String other);
}
