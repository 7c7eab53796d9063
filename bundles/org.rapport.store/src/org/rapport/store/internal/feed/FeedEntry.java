package org.rapport.store.internal.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.internal.Authorship;

/**
 * The line of a change in the feed, without its values.
 *
 * @param mode whether it is an ordinary change, an undo or a redo
 * @param undoneBy the change that took it back, null while it stands
 * @param cause the deletion whose consequence it is, null for what was asked for
 * @param authorship of a creation, what it brought from elsewhere
 */
public record FeedEntry(long sequence, UUID id, Ref root, long version, Kind kind, Mode mode, UUID batch, UUID undoes, UUID undoneBy,
    UUID cause, Instant when, String who, Authorship authorship) {

  /** What a change is to the one before. */
  public enum Mode {
    /** Somebody's own change. */
    ORDINARY,
    /** Takes an ordinary change back. */
    UNDO,
    /** Takes an undo back. */
    REDO
  }

  /** The change with its values. */
  Change change(List<ChangeSet.FeatureChange> features, List<ChangeSet.RowChange> rows) {
    return new Change(id, sequence, batch, when, who, undoes, version, new ChangeSet(root, kind, version - 1, features, rows));
  }

  /** Of a creation, who made the record when. */
  public Authorship maker() {
    return new Authorship(authorship.at() != null ? authorship.at() : when, authorship.by() != null ? authorship.by() : who);
  }

  /** Whether its values are kept; those of a creation are computed back. */
  static boolean hasBody(Kind kind) {
    return kind == Kind.UPDATE || kind == Kind.DELETE;
  }
}
