package org.rapport.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A button in the look of Rapport: primary (filled, one a screen), normal (with an edge), quiet (without), or selected
 * ground. Reached by Tab, pressed by click, Space or Enter; tells its listeners {@code SWT.Selection}.
 */
public final class PushButton extends Canvas {

  /** How much a button stands out. */
  public enum Kind {
    PRIMARY, NORMAL, QUIET, TINTED, LINK, CHIP
  }

  private static final int HEIGHT = 30;
  private static final int PADDING = 12;
  private static final int GAP = 8;

  private Kind kind;
  private String words;
  private String iconName;
  private String keyHint = "";
  private boolean hover;
  private boolean menu;
  private boolean compact;

  /**
   * @param words what stands on it; empty for an icon alone, which then needs a tooltip
   * @param iconName name at Lucide, null for none
   */
  public PushButton(Composite parent, Kind kind, String words, String iconName) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.kind = kind;
    this.words = words;
    this.iconName = iconName;
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseEnter, event -> hover(true));
    addListener(SWT.MouseExit, event -> hover(false));
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.MouseUp, event -> {
      if (event.button == 1 && isEnabled() && getClientArea().contains(event.x, event.y)) {
        press();
      }
    });
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    describe();
  }

  private void describe() {
    Spoken.name(this, this::name);
    Spoken.role(this, ACC.ROLE_PUSHBUTTON);
  }

  /** What it is called: its words, or its tooltip where it has an icon alone. */
  public String name() {
    String tip = getToolTipText();
    return !words.isEmpty() ? words : tip == null ? "" : tip;
  }

  /** The key that does the same, shown small on the button. */
  public PushButton keyHint(String key) {
    keyHint = key;
    return this;
  }

  /** Shows that a menu opens. */
  public PushButton opensMenu() {
    menu = true;
    return this;
  }

  /** How much it stands out. */
  Kind kind() {
    return kind;
  }

  /** Shows its icon alone, as long as there is no room for the words; nothing where it has no icon. */
  void setCompact(boolean now) {
    boolean wanted = now && iconName != null && !words.isEmpty();
    if (wanted != compact) {
      compact = wanted;
      if (compact && getToolTipText() == null) {
        setToolTipText(words);
      }
      redraw();
    }
  }

  private String shown() {
    return compact ? "" : words;
  }

  /** Changes how much it stands out. */
  public void setKind(Kind newKind) {
    kind = newKind;
    redraw();
  }

  /** Changes the words. */
  public void setWords(String newWords) {
    words = newWords;
    redraw();
  }

  /** Presses the button, as a click does. */
  public void press() {
    if (isEnabled()) {
      notifyListeners(SWT.Selection, new Event());
    }
  }

  /** Runs an action when pressed. */
  public PushButton onPress(Runnable action) {
    addListener(SWT.Selection, event -> action.run());
    return this;
  }

  private void hover(boolean now) {
    hover = now;
    redraw();
  }

  private void key(Event event) {
    if (event.character == ' ' || event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      press();
    }
  }

  @Override
  public void setEnabled(boolean enabled) {
    super.setEnabled(enabled);
    Spoken.enabled(this, enabled);
    redraw();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    String shown = shown();
    GC gc = new GC(this);
    gc.setFont(Tokens.font(font()));
    int padding = shown.isEmpty() ? (HEIGHT - Icons.BUTTON) / 2 : kind == Kind.LINK ? 4 : PADDING;
    int width = 2 * padding + (shown.isEmpty() ? 0 : gc.textExtent(shown).x);
    width += iconName == null ? 0 : Icons.BUTTON + (shown.isEmpty() ? 0 : GAP);
    width += menu ? Icons.CELL + GAP : 0;
    if (!keyHint.isEmpty() && !compact) {
      gc.setFont(Tokens.font("small"));
      width += gc.textExtent(keyHint).x + GAP + 10;
    }
    gc.dispose();
    return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
  }

  private String font() {
    return switch (kind) {
      case QUIET, LINK -> "text";
      case CHIP -> "small";
      default -> "strong";
    };
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(getParent().getBackground());
    gc.fillRectangle(area);
    String ink = paintGround(gc, area);
    int padding = shown().isEmpty() ? (area.width - Icons.BUTTON - (menu ? Icons.CELL : 0)) / 2 : kind == Kind.LINK ? 4 : PADDING;
    int x = padding;
    if (iconName != null && kind == Kind.CHIP) {
      gc.drawImage(Icons.image(iconName, Icons.CELL, "ink2"), area.width - PADDING - Icons.CELL + 2, (area.height - Icons.CELL) / 2);
    } else if (iconName != null) {
      Image icon = Icons.image(iconName, Icons.BUTTON, ink);
      gc.drawImage(icon, x, (area.height - Icons.BUTTON) / 2);
      x += Icons.BUTTON + GAP;
    }
    gc.setForeground(Tokens.color(ink));
    if (!shown().isEmpty()) {
      gc.setFont(Tokens.font(font()));
      String shown = Paint.fit(gc, shown(), area.width - x - (kind == Kind.LINK ? 0 : PADDING / 2) - (menu || kind == Kind.CHIP && iconName != null ? Icons.CELL + GAP : 0));
      Point size = gc.textExtent(shown);
      gc.drawText(shown, x, (area.height - size.y) / 2, true);
      x += size.x + GAP;
    }
    if (menu) {
      gc.drawImage(Icons.image("chevron-down", Icons.CELL, ink), x, (area.height - Icons.CELL) / 2);
      x += Icons.CELL + GAP;
    }
    if (!keyHint.isEmpty() && !compact) {
      gc.setFont(Tokens.font("small"));
      Point size = gc.textExtent(keyHint);
      Rectangle box = new Rectangle(x, (area.height - size.y) / 2 - 1, size.x + 10, size.y + 2);
      gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 6, 6);
      gc.drawText(keyHint, box.x + 5, box.y + 1, true);
    }
    if (isFocusControl()) {
      Paint.frame(gc, area, kind == Kind.PRIMARY ? "onAccent" : "accent", 2, Paint.CORNER);
    }
  }

  /** Paints ground and edge, and says in which ink the rest is to be painted. */
  private String paintGround(GC gc, Rectangle area) {
    if (!isEnabled()) {
      if (kind != Kind.QUIET && kind != Kind.LINK) {
        Paint.ground(gc, area, "sunken", Paint.CORNER);
        Paint.frame(gc, area, "line", 1, Paint.CORNER);
      }
      return "ink3";
    }
    switch (kind) {
      case PRIMARY -> Paint.ground(gc, area, "accent", Paint.CORNER);
      case TINTED -> Paint.ground(gc, area, "sel", Paint.CORNER);
      case CHIP -> {
        Paint.ground(gc, area, hover ? "hover" : "surface", area.height / 2);
        Paint.frame(gc, area, "line2", 1, area.height / 2);
      }
      case NORMAL -> {
        Paint.ground(gc, area, hover ? "hover" : "surface", Paint.CORNER);
        Paint.frame(gc, area, "line2", 1, Paint.CORNER);
      }
      default -> {
        if (hover) {
          Paint.ground(gc, area, "hover", Paint.CORNER);
        }
      }
    }
    return switch (kind) {
      case PRIMARY -> "onAccent";
      case TINTED, LINK -> "accentInk";
      case QUIET -> "ink2";
      case NORMAL, CHIP -> "ink";
    };
  }
}
