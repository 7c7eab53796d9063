package org.rapport.core.transfer;

/** What an import does with a row whose key a record has already. */
public enum OnDuplicate {
  /** Leaves the record as it is. */
  SKIP,
  /** Writes the row's values into the record; empty ones change nothing, rows of lists are added where they are missing. */
  MERGE,
  /** Creates another record. */
  CREATE
}
