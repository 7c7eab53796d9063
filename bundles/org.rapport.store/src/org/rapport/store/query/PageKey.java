package org.rapport.store.query;

import java.io.Serializable;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The place of a row in an ordered list.
 *
 * @param sortValues the stored values of the sort criteria, null for empty
 * @param id the record's id
 */
public record PageKey(List<Serializable> sortValues, UUID id) implements Serializable {

  /** Copies the list, which may hold nulls. */
  public PageKey {
    sortValues = Collections.unmodifiableList(new ArrayList<>(sortValues));
  }
}
