package org.rapport.store.internal.write;

import java.util.UUID;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.internal.feed.FeedEntry.Mode;

/**
 * One change set to be committed, and why.
 *
 * @param undoes the change that it takes back, null for an ordinary one
 * @param consequence whether it is part of undoing another request: where it no longer fits it is left out
 * @param partly whether what was changed since is left as it is, and the rest done
 * @param into for a deletion, the record that what refers to the deleted one refers to afterwards; null for none
 * @param follows the record of the same commit because of which this is done; null where that is the first one, or none
 */
record Request(ChangeSet set, UUID undoes, Mode mode, boolean consequence, boolean partly, Ref into, Ref follows) {

  static Request ordinary(ChangeSet set) {
    return new Request(set, null, Mode.ORDINARY, false, false, null, null);
  }

  /** What takes a change back. */
  static Request inverse(ChangeSet set, UUID undoes, Mode mode, boolean consequence) {
    return new Request(set, undoes, mode, consequence, false, null, null);
  }

  static Request merging(ChangeSet deletion, Ref into) {
    return new Request(deletion, null, Mode.ORDINARY, false, false, into, null);
  }

  Request byParts() {
    return new Request(set, undoes, mode, consequence, true, into, follows);
  }

  /** The same because of what is done to another record; null for none. */
  Request following(Ref main) {
    return new Request(set, undoes, mode, consequence, partly, into, main);
  }
}
