package org.rapport.workbench.internal.drafts;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeMap;
import org.rapport.store.ChangeSet;
import org.rapport.workbench.internal.record.model.RecordDraft;

/**
 * Changes of a record that nobody has saved yet.
 *
 * @param set what saving would write
 * @param typed what was typed and not understood, by the paths of fields
 * @param when the last change was made
 */
public record KeptDraft(ChangeSet set, TreeMap<String, RecordDraft.Typed> typed, Instant when) implements Serializable {

  /** Refuses nulls. */
  public KeptDraft {
    Objects.requireNonNull(set);
    Objects.requireNonNull(typed);
    Objects.requireNonNull(when);
  }

  /** Whether the record was not in the store yet. */
  public boolean isNew() {
    return set.kind() == ChangeSet.Kind.CREATE;
  }
}
