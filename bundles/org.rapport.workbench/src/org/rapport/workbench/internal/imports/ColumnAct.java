package org.rapport.workbench.internal.imports;

/** What can be done with the values of a column on their way, or with a text for all rows. */
enum ColumnAct {
  /** Nothing else than now. */
  STAY,
  /** The values go as they stand in the file to one field. */
  PLAIN, SPLIT, JOIN, MEANINGS, DMY, MDY, YMD, COMMA, POINT,
  /** The column goes to a field that is made of it. */
  FIELD,
  /** Rows without a value there are left out, or are not. */
  SKIP, TAKE,
  /** The text for all rows is another. */
  TEXT
}
