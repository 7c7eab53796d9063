package org.rapport.workbench.internal.admin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.ui.Crowded;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The head of a page: its title, a few quiet words, and what can be done at the right, the primary act last. */
public final class PageHeader extends Composite {

  private static final int HEIGHT = 44;

  private final GridLayout layout;
  private final Label words;

  PageHeader(Composite parent, String title) {
    super(parent, SWT.DOUBLE_BUFFERED);
    Tokens.styled(this, "rapport-header");
    layout = new GridLayout(2, false);
    layout.marginWidth = 16;
    layout.marginHeight = 6;
    layout.horizontalSpacing = 8;
    setLayout(layout);
    Label name = Tokens.styled(new Label(this, SWT.NONE), "rapport-section");
    name.setText(title);
    words = Crowded.rest(Tokens.styled(new Label(this, SWT.NONE), "rapport-small"));
    Crowded.keep(this);
    addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, getSize().y - 1, getSize().x, 1);
    });
  }

  /** Adds an act at the right end. */
  public PushButton button(Kind kind, String text, String icon, Runnable act) {
    PushButton button = new PushButton(this, kind, text, icon).onPress(act);
    layout.numColumns++;
    return button;
  }

  /** Says something beside the title. */
  public void words(String text) {
    Crowded.say(words, text);
  }

  /** Shows an act, or takes it and its room away. */
  void show(PushButton button, boolean wanted) {
    GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
    data.exclude = !wanted;
    layout.numColumns += !wanted && button.getVisible() ? -1 : wanted && !button.getVisible() ? 1 : 0;
    button.setLayoutData(data);
    button.setVisible(wanted);
    Crowded.fit(this);
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(super.computeSize(wHint, hHint, changed).x, HEIGHT);
  }
}
