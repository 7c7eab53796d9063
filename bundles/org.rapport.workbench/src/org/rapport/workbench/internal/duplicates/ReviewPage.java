package org.rapport.workbench.internal.duplicates;

import java.util.List;
import org.rapport.store.query.PageRequest;

/**
 * A part of what is to be reviewed, with what is told beside it. Immutable.
 *
 * @param open how many are to be decided, of all scores and types
 * @param apart how many are kept apart
 * @param shown how many the filter lets through
 * @param certain how many would be merged by themselves
 * @param scanning whether a search is under way or waits
 * @param next where it goes on; null at the end
 */
public record ReviewPage(List<ReviewItem> items, long open, long apart, long shown, long certain, boolean scanning, PageRequest next) {

  /** Before anything was read. */
  static final ReviewPage NONE = new ReviewPage(List.of(), 0, 0, 0, 0, false, null);
}
