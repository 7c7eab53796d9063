package org.rapport.workbench.internal.snapshot;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.workbench.internal.snapshot.Snapshot.Slot;
import org.rapport.workbench.ui.Tokens;

/** The cards in columns, each where the shortest column ends, so that their order stays that of reading. */
final class CardsArea extends ScrolledComposite {

  private static final int MARGIN = 16;
  private static final int GAP = 12;
  private static final int NARROWEST = 270;
  private static final int MOST_COLUMNS = 4;

  private final CardHost host;
  private final Composite cards;

  CardsArea(Composite parent, CardHost host) {
    super(parent, SWT.V_SCROLL);
    this.host = host;
    Tokens.styled(this, "rapport-win");
    cards = Tokens.styled(new Composite(this, SWT.NONE), "rapport-win");
    setContent(cards);
    getVerticalBar().setIncrement(40);
    addListener(SWT.Resize, event -> arrange());
  }

  /** Shows cards instead of those before. */
  void show(List<Slot> slots) {
    int top = getOrigin().y;
    setRedraw(false);
    for (Control child : cards.getChildren()) {
      child.dispose();
    }
    slots.stream().filter(CardView::isShown).forEach(slot -> new CardView(cards, slot, host));
    arrange();
    setOrigin(0, top);
    setRedraw(true);
  }

  private void arrange() {
    int width = getClientArea().width;
    int columns = Math.clamp((width - 2 * MARGIN + GAP) / (NARROWEST + GAP), 1, MOST_COLUMNS);
    int each = (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
    int[] ends = new int[columns];
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

  @Override
  public boolean setFocus() {
    return cards.getChildren().length > 0 && cards.getChildren()[0].setFocus();
  }
}
