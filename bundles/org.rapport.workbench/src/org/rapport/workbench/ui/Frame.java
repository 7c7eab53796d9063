package org.rapport.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A text field with the edge of the theme: the control's edge, the accent while it has the focus, amber or red when it
 * has a warning or an error. SWT cannot colour the edge of a native field, so a bare text lies in this frame.
 */
public final class Frame extends Composite {

  /** What the edge says. */
  public enum State {
    NORMAL, WARNING, ERROR, READ_ONLY
  }

  private static final int PADDING = 8;
  private static final int LOW = 28;

  private final Text text;
  private Image icon;
  private State state = State.NORMAL;

  /**
   * @param parent where it lies
   * @param style of the text: {@code SWT.SINGLE} or {@code SWT.MULTI | SWT.WRAP}, {@code SWT.READ_ONLY}
   * @param height of the frame, or {@code SWT.DEFAULT} for 30
   */
  public Frame(Composite parent, int style, int height) {
    super(parent, SWT.DOUBLE_BUFFERED);
    Tokens.styled(this, "rapport-frame");
    int wanted = height == SWT.DEFAULT ? 30 : height;
    GridLayout layout = new GridLayout();
    layout.marginHeight = (style & SWT.MULTI) != 0 ? 4 : wanted < LOW ? 1 : 2;
    layout.marginWidth = PADDING;
    layout.verticalSpacing = 0;
    setLayout(layout);
    text = Tokens.styled(new Text(this, style), "rapport-bare");
    GridData data = new GridData(SWT.FILL, (style & SWT.MULTI) != 0 ? SWT.FILL : SWT.CENTER, true, true);
    data.heightHint = (style & SWT.MULTI) != 0 ? wanted - 10 : SWT.DEFAULT;
    text.setLayoutData(data);
    addPaintListener(event -> {
      Rectangle area = getClientArea();
      boolean focus = text.isFocusControl();
      Paint.ground(event.gc, area, isReadOnly() ? "sunken" : "surface", Paint.CORNER);
      String edge = switch (state) {
        case ERROR -> "bad";
        case WARNING -> "warn";
        case READ_ONLY -> "line";
        case NORMAL -> focus ? "accent" : isReadOnly() ? "line" : "ctl";
      };
      Paint.frame(event.gc, area, edge, focus || state == State.ERROR ? 2 : 1, Paint.CORNER);
      if (icon != null) {
        event.gc.drawImage(icon, PADDING, (area.height - icon.getBounds().height) / 2);
      }
    });
    text.addListener(SWT.FocusIn, event -> redraw());
    text.addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.MouseDown, event -> text.setFocus());
    minimum = wanted;
  }

  private final int minimum;

  private boolean isReadOnly() {
    return state == State.READ_ONLY || (text.getStyle() & SWT.READ_ONLY) != 0 || !text.getEditable();
  }

  /** Names the field for who does not see it. */
  public Frame named(String name) {
    Spoken.name(text, name);
    return this;
  }

  /** The text inside. */
  public Text text() {
    return text;
  }

  /** Says with the edge how the value is. */
  public void setState(State newState) {
    if (state != newState) {
      state = newState;
      redraw();
    }
  }

  /** What the edge says. */
  public State state() {
    return state;
  }

  /** An icon before the text; null for none. */
  public void setIcon(Image image) {
    icon = image;
    ((GridLayout) getLayout()).marginLeft = image == null ? 0 : image.getBounds().width + PADDING;
    layout();
    redraw();
  }

  @Override
  public boolean setFocus() {
    return text.setFocus();
  }

  @Override
  public org.eclipse.swt.graphics.Point computeSize(int wHint, int hHint, boolean changed) {
    org.eclipse.swt.graphics.Point size = super.computeSize(wHint, hHint, changed);
    size.y = hHint == SWT.DEFAULT ? Math.max(minimum, (text.getStyle() & SWT.MULTI) != 0 ? size.y : minimum) : hHint;
    return size;
  }
}
