package org.rapport.store.internal.write;

import java.util.UUID;
import org.rapport.store.ChangeSet;
import org.rapport.store.internal.feed.FeedEntry.Mode;

/**
 * One change set to be committed, and why.
 *
 * @param undoes the change that it takes back, null for an ordinary one
 * @param consequence whether it is part of undoing another request: where it no longer fits it is left out
 */
record Request(ChangeSet set, UUID undoes, Mode mode, boolean consequence) {

  static Request ordinary(ChangeSet set) {
    return new Request(set, null, Mode.ORDINARY, false);
  }
}
