package org.rapport.workbench.internal.snapshot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.internal.list.CellTexts;
import org.rapport.workbench.internal.snapshot.TimelineReader.Moments;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** What happened, the newest first, under days and months. What lies outside the window is laid out and not painted. */
final class TimelineCanvas extends CardCanvas {

  private static final int MARGIN = 16;
  private static final int DISC = 24;
  private static final int TEXT = MARGIN + DISC + 10;
  private static final int LINE = 17;
  private static final int HEADING = 28;
  private static final int GAP = 10;
  private static final int MOST_TITLE = 2;
  private static final int MOST_DETAIL = 3;

  private final CardHost host;
  private final Runnable earlier;
  private final CellTexts texts = new CellTexts();
  private final TimelineDays days = new TimelineDays(texts);
  private Moments moments = Moments.NONE;
  private Map<String, String> names = Map.of();
  private String empty = "";
  private List<Placed> placed = List.of();
  private int placedFor = -1;
  private int height;
  /** To measure words takes long; of what was shown before, only the place is another. */
  private Map<TimelineEntry, Lines> wrapped = Map.of();
  private int wrappedFor = -1;

  /** The words of an entry as they fit into the width. */
  private record Lines(List<String> title, List<String> detail, String time) {
  }

  /** An entry with its lines, or a heading. */
  private record Placed(int y, int height, String heading, TimelineEntry entry, Lines lines) {
  }

  /** @param earlier reads more */
  TimelineCanvas(Composite parent, CardHost host, Runnable earlier) {
    super(parent, SnapshotMessages.Time_title);
    this.host = host;
    this.earlier = earlier;
  }

  /**
   * Shows moments.
   *
   * @param newNames of users by their sign-in names
   * @param emptyText what stands there while there is none
   */
  void show(Moments newMoments, Map<String, String> newNames, String emptyText) {
    moments = newMoments;
    wrappedFor = newNames.equals(names) ? wrappedFor : -1;
    names = newNames;
    empty = emptyText;
    placedFor = -1;
    redraw();
  }

  Moments moments() {
    return moments;
  }

  @Override
  protected boolean isFramed() {
    return false;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    place(wHint);
    return new Point(wHint, height);
  }

  private void place(int width) {
    if (width == placedFor) {
      return;
    }
    GC gc = new GC(this);
    Map<TimelineEntry, Lines> known = wrappedFor == width ? wrapped : Map.of();
    wrapped = new HashMap<>();
    wrappedFor = width;
    List<Placed> all = new ArrayList<>();
    int y = 0;
    String heading = "";
    for (TimelineEntry entry : moments.entries()) {
      String its = days.heading(entry.when());
      if (!its.equals(heading)) {
        heading = its;
        all.add(new Placed(y, HEADING, heading, null, null));
        y += HEADING;
      }
      Lines lines = known.containsKey(entry) ? known.get(entry) : lines(gc, entry, width);
      wrapped.put(entry, lines);
      int lineCount = lines.title.size() + lines.detail.size();
      Placed next = new Placed(y, Math.max(DISC, lineCount * LINE) + GAP, null, entry, lines);
      all.add(next);
      y += next.height;
    }
    if (all.isEmpty()) {
      gc.setFont(Tokens.font("small"));
      y = Paint.wrap(gc, empty, width - 2 * MARGIN, Integer.MAX_VALUE).size() * LINE + GAP;
    }
    gc.dispose();
    placed = all;
    placedFor = width;
    height = y + (moments.more() ? HEADING + GAP : GAP);
  }

  private Lines lines(GC gc, TimelineEntry entry, int width) {
    String time = days.time(entry.when());
    gc.setFont(Tokens.font("small"));
    int timeWidth = gc.textExtent(time).x + 8;
    List<String> detail = Paint.wrap(gc, detail(entry), width - TEXT - MARGIN, MOST_DETAIL);
    gc.setFont(Tokens.font("text"));
    List<String> title = Paint.wrap(gc, entry.title(), width - TEXT - MARGIN - timeWidth, MOST_TITLE);
    return new Lines(title, detail, time);
  }

  private String detail(TimelineEntry entry) {
    String who = entry.who().isBlank() ? "" : names.getOrDefault(entry.who(), entry.who());
    String people = Stream.of(entry.withLabel(), who).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    return Stream.of(entry.detail(), people).filter(text -> !text.isBlank()).collect(Collectors.joining(" \u00b7 "));
  }

  @Override
  protected void paint(GC gc, Rectangle area, List<Hit> hits) {
    place(area.width);
    Rectangle clip = gc.getClipping();
    for (Placed each : placed) {
      boolean isSeen = each.y + each.height >= clip.y && each.y <= clip.y + clip.height;
      if (each.entry == null) {
        if (isSeen) {
          text(gc, each.heading, MARGIN, each.y + 8, "smallStrong", "ink2");
        }
        continue;
      }
      if (isSeen) {
        paint(gc, area, each);
      }
      hits.add(new Hit(new Rectangle(4, each.y, area.width - 8, each.height - 2), words(each), () -> host.open(each.entry.ref())));
    }
    if (placed.isEmpty()) {
      empty(gc, area, hits);
    }
    if (moments.more()) {
      int y = height - HEADING - 4;
      text(gc, SnapshotMessages.Time_earlier, MARGIN, y + 5, "text", "accentInk");
      hits.add(new Hit(new Rectangle(4, y, area.width - 8, HEADING), SnapshotMessages.Time_earlier, earlier));
    }
  }

  private void paint(GC gc, Rectangle area, Placed each) {
    gc.setBackground(Tokens.color("line"));
    gc.fillRectangle(MARGIN + DISC / 2, each.y + DISC + 2, 1, Math.max(0, each.height - DISC - 2));
    int antialias = gc.getAntialias();
    gc.setAntialias(SWT.ON);
    gc.setBackground(Tokens.color("surface"));
    gc.setForeground(Tokens.color("line2"));
    gc.drawOval(MARGIN, each.y, DISC - 1, DISC - 1);
    gc.setAntialias(antialias);
    gc.drawImage(Icons.image(each.entry.icon(), Icons.CELL, "ink2"), MARGIN + (DISC - Icons.CELL) / 2, each.y + (DISC - Icons.CELL) / 2);
    int y = each.y + 2;
    textRight(gc, each.lines.time, area.width - MARGIN, y + 1, "small", "ink3");
    for (String line : each.lines.title) {
      text(gc, line, TEXT, y, "text", "ink");
      y += LINE;
    }
    for (String line : each.lines.detail) {
      text(gc, line, TEXT, y, "small", "ink2");
      y += LINE;
    }
  }

  private void empty(GC gc, Rectangle area, List<Hit> hits) {
    gc.setFont(Tokens.font("small"));
    int y = 4;
    for (String line : Paint.wrap(gc, empty, area.width - 2 * MARGIN, Integer.MAX_VALUE)) {
      text(gc, line, MARGIN, y, "small", "ink3");
      y += LINE;
    }
    hits.add(new Hit(new Rectangle(4, 0, area.width - 8, Math.max(y, LINE)), empty, null));
  }

  private String words(Placed each) {
    LocalDate day = LocalDate.ofInstant(each.entry.when(), ZoneId.systemDefault());
    return Stream.of(each.entry.title(), texts.show(null, day), days.clock(each.entry.when()), detail(each.entry)).filter(text -> !text.isBlank())
        .collect(Collectors.joining(", "));
  }
}
