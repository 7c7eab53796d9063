package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.internal.record.form.BandView;

/** The band above the rows of a list: says why a change was not made. Takes no room while it says nothing. */
final class ListBand {

  private final BandView view;

  ListBand(Composite page) {
    view = new BandView(page);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.exclude = true;
    view.setLayoutData(data);
  }

  /**
   * Says that something was not done.
   *
   * @param strong what was not done
   * @param text why, and what to do
   * @param links lead to the places concerned
   */
  void refuse(String strong, String text, List<BandView.Link> links) {
    List<BandView.Link> actions = new ArrayList<>(links);
    actions.add(new BandView.Link(ListMessages.Band_dismiss, "", "", this::clear));
    say(new BandView.Content("band-bad", "badBg", "bad", "circle-alert", strong, text, List.of(), actions));
  }

  /** Says nothing any more. */
  void clear() {
    say(null);
  }

  private void say(BandView.Content content) {
    if (!view.isDisposed() && view.say(content)) {
      view.getParent().layout(true, true);
    }
  }

  /** What it says; empty for nothing. */
  String text() {
    return view.text();
  }
}
