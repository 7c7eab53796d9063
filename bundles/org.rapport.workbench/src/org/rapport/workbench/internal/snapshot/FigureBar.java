package org.rapport.workbench.internal.snapshot;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.snapshot.SnapshotFigure.Figure;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** The strip of figures above the cards; a figure opens the records that make it. */
final class FigureBar extends CardCanvas {

  private static final int HEIGHT = 70;
  private static final int INSET = 16;
  private static final int NARROWEST = 130;
  private static final int WIDEST = 220;

  private final CardHost host;
  private List<Figure> figures = List.of();

  FigureBar(Composite parent, CardHost host) {
    super(parent, SnapshotMessages.Strip_name);
    this.host = host;
  }

  /** Shows figures; none takes no room. */
  void show(List<Figure> newFigures) {
    figures = newFigures;
    redraw();
  }

  @Override
  protected boolean isFramed() {
    return false;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint, figures.isEmpty() ? 1 : HEIGHT);
  }

  /** The last figures leave where there is no room for them. */
  @Override
  protected void paint(GC gc, Rectangle area, List<Hit> hits) {
    int shown = Math.min(figures.size(), Math.max(1, area.width / NARROWEST));
    int width = shown == 0 ? 0 : Math.min(WIDEST, area.width / shown);
    for (int i = 0; i < shown; i++) {
      Figure figure = figures.get(i);
      int x = area.x + i * width;
      if (i > 0) {
        gc.setBackground(Tokens.color("line"));
        gc.fillRectangle(x, area.y, 1, area.height);
      }
      line(gc, figure.label(), x, area.y + 8, width, "small", "ink2");
      line(gc, figure.value(), x, area.y + 25, width, "value", "ink");
      line(gc, figure.note(), x, area.y + 47, width, "small", "ink3");
      String full = figure.label() + ": " + figure.full() + (figure.note().isEmpty() ? "" : ", " + figure.note());
      hits.add(new Hit(new Rectangle(x + 4, area.y + 4, width - 8, area.height - 8), full,
          figure.rows() == null ? null : () -> host.open(figure.rows())));
    }
    hairline(gc, area.x, area.y + area.height - 1, area.width, "line");
  }

  private static void line(GC gc, String text, int x, int y, int width, String font, String color) {
    gc.setFont(Tokens.font(font));
    text(gc, Paint.fit(gc, text, width - INSET - 4), x + INSET, y, font, color);
  }
}
