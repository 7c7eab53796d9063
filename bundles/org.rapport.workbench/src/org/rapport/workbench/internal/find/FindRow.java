package org.rapport.workbench.internal.find;

import java.util.stream.Stream;

/**
 * A line of what was found.
 *
 * @param heading what it stands under
 * @param icon name of its icon
 * @param label what it is called
 * @param detail why it was found, or nothing
 * @param trailing what stands at the right, such as a key
 * @param quiet whether it is no longer in use
 * @param act what choosing it does; on the UI thread
 */
public record FindRow(String heading, String icon, String label, String detail, String trailing, boolean quiet, Runnable act) {

  /** Its words, for who does not see it. */
  String words() {
    return String.join(", ", Stream.of(label, detail, trailing, heading).filter(text -> !text.isEmpty()).toList());
  }
}
