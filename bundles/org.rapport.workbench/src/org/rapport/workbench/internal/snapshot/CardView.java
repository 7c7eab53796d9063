package org.rapport.workbench.internal.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rapport.model.RapportException;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** One card of a page: a head, some rows, the way to the others. */
final class CardView extends CardCanvas {

  /** Height of the head. */
  static final int HEAD = 36;
  private static final int MORE = 30;
  private static final int LINE = 18;
  private static final int GREY_BARS = 2;
  private static final int ADD = 24;

  private final Slot slot;
  private final CardHost host;
  private final int most;

  /** @param most so many rows are painted */
  CardView(Composite parent, Slot slot, CardHost host, int most) {
    super(parent, title(slot));
    this.slot = slot;
    this.host = host;
    this.most = most;
  }

  private static String title(Slot slot) {
    return content(slot).map(CardContent::title).orElse(slot.name());
  }

  private static Optional<CardContent> content(Slot slot) {
    return slot.content().isDone() && !slot.content().isCompletedExceptionally() ? slot.content().join() : Optional.empty();
  }

  /** Names what it shows, the same in all readings. */
  String id() {
    return slot.id();
  }

  /** Whether there is anything to show. */
  static boolean isShown(Slot slot) {
    return !slot.content().isDone() || slot.content().isCompletedExceptionally() || content(slot).isPresent();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint, HEAD + content(slot).map(this::height).orElseGet(() -> plainHeight(wHint)));
  }

  private int height(CardContent content) {
    List<CardRow> rows = shown(content);
    int height = rows.stream().mapToInt(RowPainter::height).sum();
    return SumPainter.height(content) + (rows.isEmpty() ? MORE : height) + (content.rows().size() > rows.size() ? MORE : 0);
  }

  /** The first rows, with the headings above them. */
  private List<CardRow> shown(CardContent content) {
    int end = 0;
    int taken = 0;
    for (int i = 0; i < content.rows().size() && taken < most; i++) {
      if (!RowPainter.isHeading(content.rows().get(i))) {
        taken++;
        end = i + 1;
      }
    }
    return content.rows().subList(0, end);
  }

  private int plainHeight(int width) {
    if (!slot.content().isDone()) {
      return GREY_BARS * RowPainter.LOW;
    }
    GC gc = new GC(this);
    gc.setFont(Tokens.font("small"));
    int lines = Paint.wrap(gc, failure(), width - 2 * PADDING, Integer.MAX_VALUE).size();
    gc.dispose();
    return lines * LINE + PADDING;
  }

  @Override
  protected void paint(GC gc, Rectangle area, List<Hit> hits) {
    Optional<CardContent> content = content(slot);
    if (content.isPresent()) {
      head(gc, area, content.get().icon(), content.get().title(), content.get().summary());
      headHits(gc, area, content.get(), hits);
      SumPainter.paint(gc, new Rectangle(area.x, area.y + HEAD, area.width, 0), content.get(), host, hits);
      rows(gc, area, content.get(), hits);
    } else if (slot.content().isDone()) {
      head(gc, area, "circle-alert", slot.name(), "");
      failed(gc, area, hits);
    } else {
      head(gc, area, "hourglass", SnapshotMessages.Card_reading, "");
      for (int i = 0; i < GREY_BARS; i++) {
        Paint.ground(gc, new Rectangle(area.x + PADDING, area.y + HEAD + 10 + i * RowPainter.LOW, area.width - 2 * PADDING - i * 60, 10), "hover", 4);
      }
    }
  }

  private static void head(GC gc, Rectangle area, String icon, String title, String summary) {
    gc.drawImage(Icons.image(icon, Icons.BUTTON, "ink2"), area.x + PADDING, area.y + (HEAD - Icons.BUTTON) / 2);
    int x = area.x + PADDING + Icons.BUTTON + 8;
    gc.setFont(Tokens.font("semibold"));
    String shown = Paint.fit(gc, title, area.x + area.width - x - ADD - PADDING);
    text(gc, shown, x, area.y + (HEAD - gc.textExtent(shown).y) / 2, "semibold", "ink");
    x += gc.textExtent(shown).x + 8;
    gc.setFont(Tokens.font("small"));
    text(gc, summary, x, area.y + (HEAD - gc.textExtent(summary).y) / 2 + 1, "small", "ink2");
    hairline(gc, area.x, area.y + HEAD - 1, area.width, "line");
  }

  private void headHits(GC gc, Rectangle area, CardContent content, List<Hit> hits) {
    String name = content.summary().isEmpty() ? content.title() : content.title() + ": " + content.summary();
    hits.add(new Hit(new Rectangle(area.x + 4, area.y + 4, area.width - ADD - 2 * PADDING, HEAD - 8), name,
        content.all() == null ? null : () -> host.open(content.all())));
    if (content.adds() != null) {
      Rectangle add = new Rectangle(area.x + area.width - ADD - 6, area.y + (HEAD - ADD) / 2, ADD, ADD);
      gc.drawImage(Icons.image("plus", Icons.BUTTON, "ink2"), add.x + 4, add.y + 4);
      hits.add(new Hit(add, NLS.bind(SnapshotMessages.Card_add, content.title()), () -> host.add(content.adds(), content.through())));
    }
  }

  private void rows(GC gc, Rectangle area, CardContent content, List<Hit> hits) {
    int y = area.y + HEAD + SumPainter.height(content);
    List<CardRow> rows = shown(content);
    for (CardRow row : rows) {
      Rectangle line = new Rectangle(area.x, y, area.width, RowPainter.height(row));
      RowPainter.paint(gc, line, row);
      y += line.height;
      boolean isLast = row == rows.get(rows.size() - 1) && content.rows().size() == rows.size();
      if (!isLast) {
        hairline(gc, area.x + 1, y - 1, area.width - 2, "line");
      }
      hits.add(new Hit(new Rectangle(line.x + 4, line.y + 2, line.width - 8, line.height - 4), RowPainter.words(row), action(row)));
      if (row.act() != null) {
        Rectangle box = RowPainter.box(line);
        hits.add(new Hit(new Rectangle(box.x - 4, box.y - 4, box.width + 8, box.height + 8), row.act().name(), () -> host.act(row.act())));
      }
    }
    if (rows.isEmpty()) {
      text(gc, SnapshotMessages.Card_none, area.x + PADDING, y + 7, "small", "ink3");
    } else if (content.rows().size() > rows.size() && content.all() != null) {
      String more = NLS.bind(SnapshotMessages.Card_all, more(content));
      text(gc, more, area.x + PADDING, y + 6, "text", "accentInk");
      hits.add(new Hit(new Rectangle(area.x + 4, y + 2, area.width - 8, MORE - 4), more, () -> host.open(content.all())));
    }
  }

  /** The summary is the number of all where it is a number; else that there are more is all that is known. */
  private String more(CardContent content) {
    String digits = content.summary().replaceAll("\\D", "");
    boolean isCount = !digits.isEmpty() && content.summary().chars().noneMatch(Character::isLetter);
    return String.valueOf(isCount ? Long.parseLong(digits) - most : content.rows().size() - shown(content).size());
  }

  private Runnable action(CardRow row) {
    if (row.opens() != null) {
      return () -> host.open(row.opens());
    }
    return row.address() == null ? null : () -> host.launch(row.address());
  }

  private void failed(GC gc, Rectangle area, List<Hit> hits) {
    gc.setFont(Tokens.font("small"));
    int y = area.y + HEAD + 6;
    for (String line : Paint.wrap(gc, failure(), area.width - 2 * PADDING, Integer.MAX_VALUE)) {
      text(gc, line, area.x + PADDING, y, "small", "bad");
      y += LINE;
    }
    hits.add(new Hit(new Rectangle(area.x + 4, area.y + 4, area.width - 8, area.height - 8), failure(), null));
  }

  /** What happened, why, and whose card it is. */
  private String failure() {
    try {
      slot.content().join();
      return "";
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RapportException known) {
        return NLS.bind(SnapshotMessages.Card_failed, new Object[] {slot.name(), known.getMessage(), known.hint()});
      }
      return NLS.bind(SnapshotMessages.Card_failedBy, new Object[] {slot.name(), slot.plugin(), cause});
    }
  }
}
