package org.rapport.workbench.internal.list;

import java.util.Optional;
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

/** The rows of a list and, at the right, a pane or none: the width of the pane follows that of the window. */
final class ListSide extends Composite {

  /** Windows that are narrower have a narrow pane. */
  private static final int ROOMY = 1400;
  private static final int WIDE = 330;
  private static final int NARROW = 286;

  private final Composite rows;
  private final Composite pane;
  private final StackLayout panes = new StackLayout();

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

  /** The pane that is shown. */
  Optional<Control> shown() {
    return Optional.ofNullable(panes.topControl);
  }

  /** Shows a pane; null for none. */
  void show(Control wanted) {
    if (panes.topControl != wanted) {
      panes.topControl = wanted;
      place();
      layout(true, true);
    }
  }

  private void place() {
    int width = panes.topControl == null ? 0 : getShell().getSize().x < ROOMY ? NARROW : WIDE;
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
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? WIDE : wHint, hHint == SWT.DEFAULT ? WIDE : hHint);
  }
}
