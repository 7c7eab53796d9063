package org.rapport.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Small things that several controls paint in the same way. To be used while painting, on the UI thread. */
public final class Paint {

  /** Corner of controls. */
  public static final int CORNER = 5;

  private static final String ELLIPSIS = "…";

  private Paint() {
  }

  /** A round avatar with the initials of a name, in the tint of the name. */
  public static void avatar(GC gc, String name, int x, int y, int diameter) {
    int tint = Tokens.tint(name);
    int antialias = gc.getAntialias();
    gc.setAntialias(SWT.ON);
    gc.setBackground(Tokens.color("tint" + tint));
    gc.fillOval(x, y, diameter, diameter);
    gc.setForeground(Tokens.color("tintInk" + tint));
    gc.setFont(Tokens.font("initials"));
    String initials = initials(name);
    Point size = TextSizes.of(gc, initials);
    gc.drawText(initials, x + (diameter - size.x + 1) / 2, y + (diameter - size.y) / 2, true);
    gc.setAntialias(antialias);
  }

  /** The first letters of the first and the last word of a name, in capitals. */
  public static String initials(String name) {
    String[] words = name.strip().split("[\\s.@_-]+");
    if (words.length == 0 || words[0].isEmpty()) {
      return "?";
    }
    String first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
    String last = words.length == 1 ? "" : words[words.length - 1];
    String second = last.isEmpty() ? "" : last.substring(0, last.offsetByCodePoints(0, 1));
    return (first + second).toUpperCase(Locale.ROOT);
  }

  /** Pixels that a line takes across, in the font of the context. */
  public static int width(GC gc, String text) {
    return TextSizes.of(gc, text).x;
  }

  /** Height of a line in the font of the context, in pixels. */
  public static int height(GC gc) {
    return TextSizes.of(gc, "X").y;
  }

  /** The text, cut so that it fits into a width, with an ellipsis where something was cut. */
  public static String fit(GC gc, String text, int width) {
    if (text.isEmpty() || width(gc, text) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(gc, text.substring(0, middle) + ELLIPSIS) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : text.substring(0, low).stripTrailing() + ELLIPSIS;
  }

  /**
   * The text in lines that fit into a width, broken between words; the last line ends with an ellipsis where something is left.
   *
   * @param most the most lines, at least 1
   */
  public static List<String> wrap(GC gc, String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip().replaceAll("\\s+", " ");
    while (!rest.isEmpty() && lines.size() < most) {
      int end = lines.size() == most - 1 ? rest.length() : lineEnd(gc, rest, width);
      lines.add(fit(gc, rest.substring(0, end).strip(), width));
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  private static int lineEnd(GC gc, String text, int width) {
    int end = 0;
    for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
      if (width(gc, text.substring(0, blank)) > width) {
        return end == 0 ? blank : end;
      }
      end = blank;
    }
    return end == 0 || width(gc, text) <= width ? text.length() : end;
  }

  /** A rounded frame inside an area, of a colour and a width of line. */
  public static void frame(GC gc, Rectangle area, String color, int line, int corner) {
    int antialias = gc.getAntialias();
    gc.setAntialias(SWT.ON);
    gc.setForeground(Tokens.color(color));
    gc.setLineWidth(line);
    int inset = line / 2;
    gc.drawRoundRectangle(area.x + inset, area.y + inset, area.width - line, area.height - line, corner * 2, corner * 2);
    gc.setLineWidth(1);
    gc.setAntialias(antialias);
  }

  /** A rounded ground. */
  public static void ground(GC gc, Rectangle area, String color, int corner) {
    int antialias = gc.getAntialias();
    gc.setAntialias(SWT.ON);
    gc.setBackground(Tokens.color(color));
    gc.fillRoundRectangle(area.x, area.y, area.width, area.height, corner * 2, corner * 2);
    gc.setAntialias(antialias);
  }
}
