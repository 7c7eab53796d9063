package org.rapport.workbench.internal.snapshot;

import java.util.List;
import java.util.Map;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.snapshot.TimelineReader.Moments;
import org.rapport.workbench.snapshot.SnapshotFigure.Figure;

/**
 * What a snapshot shows.
 *
 * @param head what the record is
 * @param figures the strip
 * @param cards in their order, some of them perhaps still being read
 * @param people with whom somebody may have spoken when speaking with the record, such as those of an account
 * @param moments the newest of the timeline
 * @param names of users by their sign-in names
 */
record Snapshot(Head head, List<Figure> figures, List<Slot> cards, List<Person> people, Moments moments, Map<String, String> names) {

  /** Somebody. */
  record Person(Ref ref, String name) {
  }
}
