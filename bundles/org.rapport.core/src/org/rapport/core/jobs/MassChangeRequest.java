package org.rapport.core.jobs;

import com.google.gson.Gson;
import java.util.List;
import java.util.Objects;

/**
 * What a job of the kind {@link #KIND} is to do: the same change to all records that fulfil a condition.
 *
 * @param type name of the record type
 * @param where the condition; empty for all
 * @param values as on the command line, each {@code F=V}; none where the records are deleted
 * @param delete whether to delete the records
 * @param checked whether all of it is tried out first, so that nothing is written if one record is refused
 */
public record MassChangeRequest(String type, String where, List<String> values, boolean delete, boolean checked) {

  /** The kind of the job. */
  public static final String KIND = "change";

  /** Refuses nulls, copies the list. */
  public MassChangeRequest {
    Objects.requireNonNull(type);
    Objects.requireNonNull(where);
    values = List.copyOf(values);
  }

  /** What goes as far as it comes: where a record is refused, those before it are changed. */
  public MassChangeRequest(String type, String where, List<String> values, boolean delete) {
    this(type, where, values, delete, false);
  }

  /** As parameters of a job. */
  public String toParameters() {
    return new Gson().toJson(this);
  }
}
