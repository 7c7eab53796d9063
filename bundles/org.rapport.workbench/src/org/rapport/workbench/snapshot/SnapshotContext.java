package org.rapport.workbench.snapshot;

import org.rapport.model.RecordType;
import org.rapport.model.Ref;

/** What a card or figure of a snapshot is asked for: which record, on whose behalf, and how its reader writes values. */
public interface SnapshotContext extends CardContext {

  /** The record that the snapshot is of. */
  Ref record();

  /** Its type. */
  RecordType type();
}
