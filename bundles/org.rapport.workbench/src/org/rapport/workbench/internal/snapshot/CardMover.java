package org.rapport.workbench.internal.snapshot;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Lets a person move one card among the others: dragged at its head it changes places with what it is drawn over, and Ctrl with
 * an arrow takes it one place on. Used on the UI thread.
 */
final class CardMover {

  private static final int SLACK = 8;

  private final CardsArea area;
  private final CardView card;
  private Point pressed;
  private boolean dragging;
  /** Changed places with last; not again before the mouse was elsewhere, or two cards of different height would go to and fro. */
  private CardView last;

  CardMover(CardsArea area, CardView card) {
    this.area = area;
    this.card = card;
  }

  /** Begins to listen to mouse and keys. */
  void begin() {
    card.addListener(SWT.MouseDown, event -> pressed = event.button == 1 && event.y < CardView.HEAD ? new Point(event.x, event.y) : null);
    card.addListener(SWT.MouseMove, this::drag);
    card.addListener(SWT.MouseUp, event -> drop());
    card.addListener(SWT.KeyDown, this::key);
  }

  private void drag(Event event) {
    if (pressed == null) {
      return;
    }
    if (!dragging && Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > SLACK) {
      dragging = true;
      card.setCursor(card.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
    }
    if (dragging) {
      Point at = card.getParent().toControl(card.toDisplay(event.x, event.y));
      List<CardView> all = area.cards();
      CardView over = all.stream().filter(other -> other.getBounds().contains(at)).findFirst().orElse(null);
      if (over != null && over != card && over != last) {
        area.move(card, all.indexOf(over));
      }
      last = over == card ? null : over;
    }
  }

  private void drop() {
    boolean isMoved = dragging;
    pressed = null;
    dragging = false;
    last = null;
    if (isMoved) {
      card.setCursor(null);
      area.moved();
    }
  }

  private void key(Event event) {
    if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) {
      return;
    }
    int step = switch (event.keyCode) {
      case SWT.ARROW_LEFT, SWT.ARROW_UP -> -1;
      case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> 1;
      default -> 0;
    };
    if (step != 0) {
      area.move(card, area.cards().indexOf(card) + step);
      area.moved();
    }
  }
}
