package org.rapport.core.internal.transfer;

import org.rapport.model.RapportException;

/** Rows of cells, read one after the other. */
interface Table extends AutoCloseable {

  /** What problems call it: the name of the file, and of the sheet where it has some. */
  String name();

  /** The sign between its fields; null where there is none. */
  default Character separator() {
    return null;
  }

  /** The next row, lines without anything passed over; null at the end. A table that breaks off gives a broken one last. */
  Row next() throws RapportException;

  @Override
  void close();
}
