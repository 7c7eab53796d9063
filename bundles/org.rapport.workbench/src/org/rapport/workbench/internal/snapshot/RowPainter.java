package org.rapport.workbench.internal.snapshot;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.workbench.snapshot.CardBadge;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.snapshot.CardRow.Lead;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** Paints the rows of cards. Stateless, used while painting. */
final class RowPainter {

  /** Height of a row of one line. */
  static final int LOW = 30;
  /** Height of a heading. */
  static final int HEADING = 24;
  /** Height of a row of two. */
  static final int HIGH = 44;

  private static final int PADDING = CardCanvas.PADDING;
  private static final int AVATAR = 26;
  private static final int LEAF = 30;
  private static final int WORD = 84;
  private static final int BOX = 16;
  private static final int SWATCH = 10;
  private static final int LETTERS = 15;
  private static final int GAP = 8;
  private static final int BADGE_PADDING = 7;
  private static final int BADGE_HEIGHT = 20;

  private RowPainter() {
  }

  static int height(CardRow row) {
    if (isHeading(row)) {
      return HEADING;
    }
    return row.detail().isEmpty() && !(row.lead() instanceof Lead.Day) && !hasBadgeLine(row) ? LOW : HIGH;
  }

  static boolean isHeading(CardRow row) {
    return row.lead() instanceof Lead.Heading;
  }

  /** Several badges have a line of their own under the title. */
  private static boolean hasBadgeLine(CardRow row) {
    return row.badges().size() > 1;
  }

  /** All that the row says, for tooltips and screen readers. */
  static String words(CardRow row) {
    String lead = row.lead() instanceof Lead.Word word ? word.text() : "";
    String badges = row.badges().stream().map(CardBadge::text).collect(Collectors.joining(", "));
    return Stream.of(lead, row.title(), row.value(), row.detail(), badges).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
  }

  static void paint(GC gc, Rectangle line, CardRow row) {
    if (isHeading(row)) {
      gc.setBackground(Tokens.color("sunken"));
      gc.fillRectangle(line.x + 1, line.y, line.width - 2, line.height);
      text(gc, row.title(), line.x + PADDING, line.y + (HEADING - LETTERS) / 2, line.width - 2 * PADDING, "smallStrong", "ink2");
      return;
    }
    int x = line.x + PADDING + (row.act() == null ? lead(gc, line, row.lead()) : box(gc, line));
    int right = line.x + line.width - PADDING;
    boolean isTwo = height(row) == HIGH && !(row.detail().isEmpty() && !hasBadgeLine(row));
    int first = isTwo ? line.y + 5 : line.y + (line.height - 17) / 2;
    if (!hasBadgeLine(row)) {
      right = badges(gc, line.y + (line.height - BADGE_HEIGHT) / 2, right, row.badges());
    }
    if (!row.value().isEmpty()) {
      gc.setFont(Tokens.font("text"));
      gc.setForeground(Tokens.color("ink"));
      right -= gc.textExtent(row.value()).x;
      gc.drawText(row.value(), right, first, true);
      right -= GAP;
    }
    boolean isLink = row.lead() instanceof Lead.Word && (row.opens() != null || row.address() != null);
    text(gc, row.title(), x, first, right - x, row.lead() instanceof Lead.Avatar ? "strong" : "text", isLink ? "accentInk" : "ink");
    if (hasBadgeLine(row)) {
      badgeLine(gc, x, line.y + 22, line.x + line.width - PADDING, row.badges());
    } else if (!row.detail().isEmpty()) {
      text(gc, row.detail(), x, line.y + 24, right - x, "small", "ink2");
    }
  }

  private static void text(GC gc, String text, int x, int y, int width, String font, String color) {
    gc.setFont(Tokens.font(font));
    gc.setForeground(Tokens.color(color));
    gc.drawText(Paint.fit(gc, text, width), x, y, true);
  }

  private static int lead(GC gc, Rectangle line, Lead lead) {
    int x = line.x + PADDING;
    return switch (lead) {
      case Lead.None none -> 0;
      case Lead.Heading heading -> 0;
      case Lead.Part part -> {
        Paint.ground(gc, new Rectangle(x, line.y + (line.height - SWATCH) / 2, SWATCH, SWATCH), shade(part.place()), 2);
        yield SWATCH + GAP;
      }
      case Lead.Avatar avatar -> {
        Paint.avatar(gc, avatar.name(), x, line.y + (line.height - AVATAR) / 2, AVATAR);
        yield AVATAR + GAP;
      }
      case Lead.Word word -> {
        gc.setFont(Tokens.font("small"));
        int y = height(line) ? line.y + 6 : line.y + (line.height - gc.textExtent(word.text()).y) / 2;
        text(gc, word.text(), x, y, WORD - GAP, "small", "ink2");
        yield WORD;
      }
      case Lead.Day day -> {
        Rectangle leaf = new Rectangle(x, line.y + (line.height - LEAF - 4) / 2, LEAF, LEAF + 4);
        Paint.frame(gc, leaf, "line2", 1, Paint.CORNER);
        centred(gc, String.valueOf(day.day().getDayOfMonth()), leaf, leaf.y + 1, "semibold", "ink");
        centred(gc, day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault()), leaf, leaf.y + 17, "tiny", "ink2");
        yield LEAF + GAP + 4;
      }
    };
  }

  /** The colour of a part of a bar. */
  static String shade(int place) {
    return "step" + (Math.min(place, CardContent.MOST_PARTS - 1) + 1);
  }

  /** Where the box of a row is. */
  static Rectangle box(Rectangle line) {
    return new Rectangle(line.x + PADDING, line.y + (line.height - BOX) / 2, BOX, BOX);
  }

  private static int box(GC gc, Rectangle line) {
    Paint.frame(gc, box(line), "ctl", 1, 3);
    return BOX + GAP;
  }

  private static boolean height(Rectangle line) {
    return line.height == HIGH;
  }

  private static void centred(GC gc, String text, Rectangle area, int y, String font, String color) {
    gc.setFont(Tokens.font(font));
    gc.setForeground(Tokens.color(color));
    gc.drawText(text, area.x + (area.width - gc.textExtent(text).x) / 2, y, true);
  }

  private static int badges(GC gc, int y, int right, List<CardBadge> badges) {
    int edge = right;
    for (CardBadge badge : badges) {
      gc.setFont(Tokens.font("smallStrong"));
      int width = gc.textExtent(badge.text()).x + 2 * BADGE_PADDING;
      badge(gc, badge, edge - width, y, width);
      edge -= width + GAP;
    }
    return edge;
  }

  private static void badgeLine(GC gc, int left, int y, int right, List<CardBadge> badges) {
    int x = left;
    for (CardBadge badge : badges) {
      gc.setFont(Tokens.font("smallStrong"));
      int width = gc.textExtent(badge.text()).x + 2 * BADGE_PADDING;
      if (x + width > right) {
        text(gc, "\u2026", x, y, right - x, "small", "ink2");
        return;
      }
      badge(gc, badge, x, y, width);
      x += width + 6;
    }
  }

  private static void badge(GC gc, CardBadge badge, int x, int y, int width) {
    String[] colors = switch (badge.tone()) {
      case NEUTRAL -> new String[] {"hover", "ink2"};
      case ACCENT -> new String[] {"sel", "accentInk"};
      case OK -> new String[] {"okBg", "ok"};
      case WARN -> new String[] {"warnBg", "warn"};
      case BAD -> new String[] {"badBg", "bad"};
      case INFO -> new String[] {"infoBg", "info"};
    };
    Paint.ground(gc, new Rectangle(x, y, width, BADGE_HEIGHT), colors[0], Paint.CORNER);
    gc.setFont(Tokens.font("smallStrong"));
    gc.setForeground(Tokens.color(colors[1]));
    Point size = gc.textExtent(badge.text());
    gc.drawText(badge.text(), x + BADGE_PADDING, y + (BADGE_HEIGHT - size.y) / 2, true);
  }
}
