package org.rapport.workbench.internal.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.workbench.ui.Tokens;

/**
 * The rows of a list and, at the right, a pane or none: a preview, or in its place a choice that somebody opened. The width
 * follows that of the window, and a small one has no room for a preview.
 */
final class ListSide extends Composite {

  /** Windows that are narrower have a narrow pane. */
  private static final int ROOMY = 1400;
  /** Narrower ones have no preview. */
  private static final int SMALL = 1280;
  private static final int WIDE = 330;
  private static final int NARROW = 286;

  private final Composite rows;
  private final Composite pane;
  private final StackLayout panes = new StackLayout();
  private Control preview;
  private Control choice;
  private int shown = -1;

  ListSide(Composite parent) {
    super(parent, SWT.NONE);
    Tokens.styled(this, "rapport-surface");
    setLayout(new FormLayout());
    rows = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    pane = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    panes.marginWidth = 1;
    pane.setLayout(panes);
    pane.addPaintListener(event -> {
      Rectangle area = pane.getClientArea();
      event.gc.setBackground(Tokens.color("line2"));
      event.gc.fillRectangle(0, 0, 1, area.height);
    });
    place();
    addListener(SWT.Resize, event -> place());
  }

  /** What the rows lie in. */
  Composite rows() {
    return rows;
  }

  /** What panes lie in. */
  Composite pane() {
    return pane;
  }

  /** Shows a preview where there is room; null for none. */
  void preview(Control wanted) {
    preview = wanted;
    place();
  }

  /** Shows a choice that somebody opened; null for none. */
  void choice(Control wanted) {
    choice = wanted;
    place();
  }

  private void place() {
    int window = getShell().getSize().x;
    Control wanted = choice != null ? choice : window < SMALL ? null : preview;
    int width = wanted == null ? 0 : window < ROOMY ? NARROW : WIDE;
    if (wanted == panes.topControl && width == shown) {
      return;
    }
    panes.topControl = wanted;
    shown = width;
    FormData left = new FormData();
    left.left = new FormAttachment(0);
    left.top = new FormAttachment(0);
    left.bottom = new FormAttachment(100);
    left.right = new FormAttachment(100, -width);
    rows.setLayoutData(left);
    FormData right = new FormData();
    right.left = new FormAttachment(100, -width);
    right.top = new FormAttachment(0);
    right.bottom = new FormAttachment(100);
    right.right = new FormAttachment(100);
    pane.setLayoutData(right);
    pane.setVisible(width > 0);
    layout(true, true);
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? WIDE : wHint, hHint == SWT.DEFAULT ? WIDE : hHint);
  }
}
