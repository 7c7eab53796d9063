package org.rapport.workbench.internal.snapshot;

import java.time.Instant;
import org.rapport.model.Ref;

/**
 * A moment in the history of a record.
 *
 * @param ref the interaction, note, task, event or whatever it is
 * @param when it happened
 * @param icon name at Lucide
 * @param title what happened
 * @param detail more of it; may be empty
 * @param who sign-in name of who wrote it down; may be empty
 * @param with the record it was with, where that is another one; null elsewhere
 * @param withLabel what that is called; may be empty
 */
record TimelineEntry(Ref ref, Instant when, String icon, String title, String detail, String who, Ref with, String withLabel) {
}
