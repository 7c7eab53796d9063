package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;

/** Writes one kind of file, portion by portion. Closing completes the file. */
interface Sink extends AutoCloseable {

  /** Whether it takes whole records; else rows of a query. */
  boolean wantsRecords();

  /** Whole records, with the labels of what they refer to. */
  default void records(List<EObject> records, Map<Ref, String> labels) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Rows of a query. */
  default void rows(List<Page.Row> rows) throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  void close() throws IOException;
}
