package org.rapport.workbench.internal.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.workbench.ui.Tokens;

/** The cards in columns, each where the shortest column ends, so that their order stays that of reading. */
public final class CardsArea extends ScrolledComposite {

  private static final int MARGIN = 16;
  private static final int GAP = 12;
  private static final int NARROWEST = 270;

  private final CardHost host;
  private final Composite cards;
  private final int columns;
  private final int rows;
  private Consumer<List<String>> mover;

  /**
   * @param columns at most so many, where there is room
   * @param rows at most so many in a card
   */
  public CardsArea(Composite parent, CardHost host, int columns, int rows) {
    super(parent, SWT.V_SCROLL);
    this.host = host;
    this.columns = columns;
    this.rows = rows;
    Tokens.styled(this, "rapport-win");
    cards = Tokens.styled(new Composite(this, SWT.NONE), "rapport-win");
    setContent(cards);
    getVerticalBar().setIncrement(40);
    addListener(SWT.Resize, event -> arrange());
  }

  /** Lets people put the cards into another order: by their heads, and by Ctrl with the arrows. The listener is told the ids in the new order. */
  public void movable(Consumer<List<String>> listener) {
    mover = listener;
  }

  /** Shows cards instead of those before; the keys stay with the card that had them. */
  public void show(List<Slot> slots) {
    String focused = cards().stream().filter(Control::isFocusControl).map(CardView::id).findFirst().orElse("");
    int top = getOrigin().y;
    setRedraw(false);
    for (Control child : cards.getChildren()) {
      child.dispose();
    }
    slots.stream().filter(CardView::isShown).forEach(this::add);
    arrange();
    setOrigin(0, top);
    cards().stream().filter(card -> card.id().equals(focused)).findFirst().ifPresent(Control::setFocus);
    setRedraw(true);
  }

  private void add(Slot slot) {
    CardView card = new CardView(cards, slot, host, rows);
    if (mover != null) {
      new CardMover(this, card).begin();
    }
  }

  /** Moves a card to the place of another one. */
  void move(CardView card, int place) {
    List<CardView> all = cards();
    int from = all.indexOf(card);
    int to = Math.clamp(place, 0, all.size() - 1);
    if (from < to) {
      card.moveBelow(all.get(to));
    } else if (from > to) {
      card.moveAbove(all.get(to));
    }
    arrange();
    showControl(card);
  }

  /** Says in which order the cards are now. */
  void moved() {
    mover.accept(cards().stream().map(CardView::id).toList());
  }

  private void arrange() {
    int width = getClientArea().width;
    int fitting = Math.clamp((width - 2 * MARGIN + GAP) / (NARROWEST + GAP), 1, columns);
    int each = (width - 2 * MARGIN - (fitting - 1) * GAP) / fitting;
    int[] ends = new int[fitting];
    Arrays.fill(ends, GAP);
    for (Control card : cards.getChildren()) {
      int column = shortest(ends);
      Point size = card.computeSize(each, SWT.DEFAULT);
      card.setBounds(MARGIN + column * (each + GAP), ends[column], each, size.y);
      ends[column] += size.y + GAP;
    }
    cards.setSize(width, Math.max(getClientArea().height, Arrays.stream(ends).max().orElse(0)));
    getVerticalBar().setPageIncrement(getClientArea().height);
  }

  private static int shortest(int[] ends) {
    int best = 0;
    for (int i = 1; i < ends.length; i++) {
      best = ends[i] < ends[best] ? i : best;
    }
    return best;
  }

  /** The cards from the first to the last. */
  List<CardView> cards() {
    return Arrays.stream(cards.getChildren()).map(CardView.class::cast).toList();
  }

  /** All that the cards say, in the order of reading, for tests. */
  public List<String> words() {
    return cards().stream().flatMap(card -> card.hits().stream()).map(hit -> hit.name()).toList();
  }

  @Override
  public boolean setFocus() {
    return cards.getChildren().length > 0 && cards.getChildren()[0].setFocus();
  }
}
