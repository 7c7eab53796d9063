package org.rapport.workbench.internal.list;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.Crowded;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The head of a list: its title, its acts, and a bar of 3 px while rows are on their way. */
final class ListHeader extends Composite {

  private static final int HEIGHT = 44;
  private static final int BAR = 3;
  private static final int QUIET_MILLIS = 150;

  private final GridLayout layout;
  private final Label name;
  private final Label live;
  private boolean loading;
  private boolean shown;
  private String words = "";

  ListHeader(Composite parent, String title) {
    super(parent, SWT.DOUBLE_BUFFERED);
    Tokens.styled(this, "rapport-header");
    layout = new GridLayout(2, false);
    layout.marginWidth = 16;
    layout.marginHeight = 6;
    layout.horizontalSpacing = 8;
    setLayout(layout);
    name = Tokens.styled(new Label(this, SWT.NONE), "rapport-section");
    name.setText(title.replace("&", "&&"));
    live = Crowded.rest(Tokens.styled(new Label(this, SWT.NONE), "rapport-small"));
    Crowded.say(live, Messages.List_live);
    Crowded.keep(this);
    addPaintListener(event -> {
      Point size = getSize();
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, size.y - 1, size.x, 1);
      if (shown) {
        event.gc.setBackground(Tokens.color("accent"));
        event.gc.fillRectangle(0, size.y - BAR, size.x * 2 / 5, BAR);
      }
    });
  }

  /** Adds an act at the right end. */
  PushButton button(Kind kind, String words, String icon, String tip, Runnable act) {
    PushButton button = new PushButton(this, kind, words, icon);
    button.setToolTipText(tip);
    button.onPress(act);
    layout.numColumns++;
    return button;
  }

  /** Says beside the title that the list is live, and which columns the window is too narrow for. */
  void words(UnaryOperator<String> around, List<String> left) {
    String text = around.apply(left.isEmpty() ? Messages.List_live : NLS.bind(Messages.List_hidden, left.size()));
    if (!text.equals(words)) {
      words = text;
      Crowded.say(live, text);
      live.setToolTipText(left.isEmpty() ? null : String.join(", ", left));
    }
  }

  /** Changes the title. */
  void title(String title) {
    name.setText(title.replace("&", "&&"));
    Crowded.fit(this);
  }

  /** Shows or hides the bar; nothing for work of less than 150 ms. */
  void progress(boolean now) {
    if (now == loading) {
      return;
    }
    loading = now;
    if (!now) {
      shown = false;
      redraw();
    } else {
      getDisplay().timerExec(QUIET_MILLIS, () -> {
        if (!isDisposed() && loading) {
          shown = true;
          redraw();
        }
      });
    }
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(super.computeSize(wHint, hHint, changed).x, HEIGHT);
  }
}
