package org.rapport.workbench.internal.imports;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** The steps of the wizard from top to bottom, with what was said in each. It only shows; Next and Back walk. */
final class StepRail extends Canvas {

  private static final int CIRCLE = 24;
  private static final int STEP = 60;
  private static final int INSET = 16;

  private final List<ImportPage> pages;
  private int active;

  StepRail(Composite parent, List<ImportPage> pages) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    this.pages = pages;
    addPaintListener(event -> paint(event.gc));
    Spoken.name(this, () -> NLS.bind(ImportMessages.Import_stepOf, new Object[] {active + 1, pages.size(), pages.get(active).step()}));
    Spoken.role(this, ACC.ROLE_LABEL);
  }

  /** Shows which step is in front. */
  void show(int step) {
    active = step;
    redraw();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 214 : wHint, hHint == SWT.DEFAULT ? pages.size() * STEP + INSET : hHint);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("sunken"));
    gc.fillRectangle(area);
    for (int i = 0; i < pages.size(); i++) {
      int top = INSET + i * STEP;
      if (i < pages.size() - 1) {
        gc.setBackground(Tokens.color("line2"));
        gc.fillRectangle(INSET + CIRCLE / 2, top + CIRCLE + 4, 1, STEP - CIRCLE - 8);
      }
      mark(gc, i, INSET, top);
      int left = INSET + CIRCLE + 10;
      gc.setFont(Tokens.font(i == active ? "semibold" : "text"));
      gc.setForeground(Tokens.color(i == active ? "ink" : "ink2"));
      List<String> lines = Paint.wrap(gc, pages.get(i).step(), area.width - left - 8, pages.get(i).summary().isEmpty() ? 2 : 1);
      for (int line = 0; line < lines.size(); line++) {
        gc.drawText(lines.get(line), left, top + 3 + line * Paint.height(gc), true);
      }
      gc.setFont(Tokens.font("small"));
      gc.setForeground(Tokens.color("ink3"));
      gc.drawText(Paint.fit(gc, pages.get(i).summary(), area.width - left - 8), left, top + 22, true);
    }
  }

  private void mark(GC gc, int step, int x, int y) {
    gc.setAntialias(SWT.ON);
    if (step < active) {
      gc.setForeground(Tokens.color("ok"));
      gc.drawOval(x, y, CIRCLE - 1, CIRCLE - 1);
      gc.drawImage(Icons.image("check", Icons.CELL, "ok"), x + (CIRCLE - Icons.CELL) / 2, y + (CIRCLE - Icons.CELL) / 2);
      return;
    }
    boolean now = step == active;
    gc.setBackground(Tokens.color("accent"));
    gc.setForeground(Tokens.color("ctl"));
    if (now) {
      gc.fillOval(x, y, CIRCLE, CIRCLE);
    } else {
      gc.drawOval(x, y, CIRCLE - 1, CIRCLE - 1);
    }
    gc.setFont(Tokens.font("smallStrong"));
    gc.setForeground(Tokens.color(now ? "onAccent" : "ink2"));
    String number = String.valueOf(step + 1);
    Point size = gc.textExtent(number);
    gc.drawText(number, x + (CIRCLE - size.x + 1) / 2, y + (CIRCLE - size.y) / 2, true);
  }
}
