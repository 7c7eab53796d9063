package org.rapport.workbench.internal.snapshot;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardPart;
import org.rapport.workbench.snapshot.SnapshotFigure.Figure;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.CardCanvas.Hit;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** Paints the figures of a card and its bar, which stand above the rows. Stateless, used while painting. */
final class SumPainter {

  private static final int PADDING = CardCanvas.PADDING;
  private static final int FIGURES = 50;
  private static final int MOST_FIGURES = 3;
  private static final int BAR_LINE = 32;
  private static final int BAR = 16;

  private SumPainter() {
  }

  static int height(CardContent content) {
    return (content.figures().isEmpty() ? 0 : FIGURES) + (whole(content) > 0 ? BAR_LINE : 0);
  }

  private static double whole(CardContent content) {
    return content.bar().stream().mapToDouble(CardPart::amount).sum();
  }

  static void paint(GC gc, Rectangle area, CardContent content, CardHost host, List<Hit> hits) {
    List<Figure> figures = content.figures().subList(0, Math.min(MOST_FIGURES, content.figures().size()));
    int width = figures.isEmpty() ? 0 : (area.width - PADDING) / figures.size();
    for (int i = 0; i < figures.size(); i++) {
      figure(gc, new Rectangle(area.x + PADDING + i * width, area.y + 8, width - 4, FIGURES - 8), figures.get(i), host, hits);
    }
    if (whole(content) > 0) {
      bar(gc, new Rectangle(area.x + PADDING, area.y + (figures.isEmpty() ? 0 : FIGURES) + (BAR_LINE - BAR) / 2, area.width - 2 * PADDING, BAR), content, hits);
    }
  }

  private static void figure(GC gc, Rectangle place, Figure figure, CardHost host, List<Hit> hits) {
    line(gc, figure.label(), place, 0, "small", "ink2");
    line(gc, figure.value(), place, 16, "value", "ink");
    String full = figure.label() + ": " + figure.full() + (figure.note().isEmpty() ? "" : ", " + figure.note());
    hits.add(new Hit(new Rectangle(place.x - 4, place.y - 2, place.width, place.height), full, figure.rows() == null ? null : () -> host.open(figure.rows())));
  }

  private static void line(GC gc, String text, Rectangle place, int down, String font, String color) {
    gc.setFont(Tokens.font(font));
    gc.setForeground(Tokens.color(color));
    gc.drawText(Paint.fit(gc, text, place.width), place.x, place.y + down, true);
  }

  private static void bar(GC gc, Rectangle place, CardContent content, List<Hit> hits) {
    double unit = place.width / whole(content);
    double begin = place.x;
    for (int i = 0; i < content.bar().size(); i++) {
      double end = begin + content.bar().get(i).amount() * unit;
      gc.setBackground(Tokens.color(RowPainter.shade(i)));
      gc.fillRectangle((int) begin, place.y, Math.max(0, (int) end - (int) begin - 1), place.height);
      begin = end;
    }
    hits.add(new Hit(place, content.bar().stream().map(part -> part.name() + " " + part.text()).collect(Collectors.joining(", ")), null));
  }
}
