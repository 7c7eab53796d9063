package org.rapport.core.jobs;

import com.google.gson.Gson;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a job of the kind {@link #KIND} is to do: take a batch back.
 *
 * @param batch the batch
 */
public record UndoRequest(UUID batch) {

  /** The kind of the job. */
  public static final String KIND = "undo";
  /** A batch with more changes is taken back by a job. */
  public static final int MOST_AT_ONCE = 1000;

  /** Refuses null. */
  public UndoRequest {
    Objects.requireNonNull(batch);
  }

  /** As parameters of a job. */
  public String toParameters() {
    return new Gson().toJson(this);
  }

  /**
   * What came of it: the cursor of the job when it is done.
   *
   * @param undone how many changes were committed
   * @param kept records that stayed as they are
   */
  public record Result(long undone, List<Kept> kept) {

    /** Copies the list. */
    public Result {
      kept = List.copyOf(kept);
    }

    /** As a cursor. */
    public String toCursor() {
      return new Gson().toJson(this);
    }

    /** Of the job's cursor. */
    public static Result of(String cursor) {
      return new Gson().fromJson(cursor, Result.class);
    }
  }

  /**
   * A record that stayed, and why.
   *
   * @param type name of its type
   */
  public record Kept(String type, UUID id, String reason) {
  }
}
