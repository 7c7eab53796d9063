package org.rapport.workbench.internal.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.internal.list.PreviewReader.Fact;
import org.rapport.workbench.internal.list.PreviewReader.Preview;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** Paints what is known of a record: its facts, and what was talked about last; grey bars while that is read. */
final class PreviewBody extends Canvas {

  private static final int MARGIN = 16;
  private static final int LINE = 24;
  private static final int AVATAR = 18;
  private static final int NAMES = 108;
  private static final int DAYS = 84;
  private static final int BARS = 5;
  private static final int BAR = 8;

  private Preview preview;
  private String notice = "";
  private boolean waiting;

  PreviewBody(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    addPaintListener(event -> paint(event.gc));
    Spoken.name(this, this::words);
  }

  /** Everything that is shown, in one text. */
  String words() {
    return preview == null ? notice : Stream.concat(preview.facts().stream(), preview.latest().stream()).map(fact -> fact.name() + " " + fact.text())
        .collect(Collectors.joining(", "));
  }

  /** Shows a record. */
  void show(Preview found) {
    set(found, "", false);
  }

  /** Says why nothing is shown. */
  void say(String sentence) {
    set(null, sentence, false);
  }

  /** Shows bars in the place of what is on its way. */
  void await() {
    set(null, "", true);
  }

  private void set(Preview found, String sentence, boolean bars) {
    preview = found;
    notice = sentence;
    waiting = bars;
    setToolTipText(found == null ? null : words());
    redraw();
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("surface"));
    gc.fillRectangle(area);
    if (waiting) {
      for (int i = 0; i < BARS; i++) {
        Paint.ground(gc, new Rectangle(MARGIN, MARGIN + i * LINE, (area.width - 2 * MARGIN) * (80 - 9 * i) / 100, BAR), "hover", 3);
      }
    } else if (preview == null) {
      gc.setFont(Tokens.font("text"));
      gc.setForeground(Tokens.color("ink2"));
      gc.drawText(notice, MARGIN, MARGIN, true);
    } else {
      int y = lines(gc, preview.facts(), NAMES, MARGIN - 4, area.width);
      y = title(gc, ListMessages.Preview_latest, y + 8, area.width);
      if (preview.latest().isEmpty()) {
        gc.setFont(Tokens.font("small"));
        gc.setForeground(Tokens.color("ink2"));
        gc.drawText(Paint.fit(gc, ListMessages.Preview_nothing, area.width - 2 * MARGIN), MARGIN, y, true);
      } else {
        lines(gc, preview.latest(), DAYS, y, area.width);
      }
    }
  }

  private static int title(GC gc, String words, int y, int width) {
    gc.setBackground(Tokens.color("line"));
    gc.fillRectangle(0, y, width, 1);
    gc.setFont(Tokens.font("semibold"));
    gc.setForeground(Tokens.color("ink"));
    gc.drawText(Paint.fit(gc, words, width - 2 * MARGIN), MARGIN, y + 12, true);
    return y + 12 + LINE + 4;
  }

  private static int lines(GC gc, List<Fact> facts, int indent, int top, int width) {
    int y = top;
    for (Fact fact : facts) {
      gc.setFont(Tokens.font("small"));
      gc.setForeground(Tokens.color("ink2"));
      gc.drawText(Paint.fit(gc, fact.name(), indent - 8), MARGIN, y + (LINE - gc.textExtent("X").y) / 2, true);
      int left = MARGIN + indent;
      if (fact.person()) {
        Paint.avatar(gc, fact.text(), left, y + (LINE - AVATAR) / 2, AVATAR);
        left += AVATAR + 6;
      }
      gc.setFont(Tokens.font("text"));
      gc.setForeground(Tokens.color("ink"));
      gc.drawText(Paint.fit(gc, fact.text(), width - MARGIN - left), left, y + (LINE - gc.textExtent("X").y) / 2, true);
      y += LINE;
    }
    return y;
  }
}
