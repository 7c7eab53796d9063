package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RecordType;
import org.rapport.store.query.Total;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** The foot of a list: how many, how many marked, the sums, and the order. */
final class ListFooter extends Canvas {

  private static final int HEIGHT = 30;
  private static final int PADDING = 16;
  private static final int GAP = 24;

  private final RecordType type;
  private final ListColumns columns;
  private final ListModel model;
  private final ListSelection selection;
  private final CellTexts texts;
  private List<String> left = List.of();
  private String right = "";

  ListFooter(Composite parent, RecordType type, ListColumns columns, ListModel model, ListSelection selection, CellTexts texts) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    this.type = type;
    this.columns = columns;
    this.model = model;
    this.selection = selection;
    this.texts = texts;
    addPaintListener(event -> paint(event.gc));
  }

  /** Reads again what the model has; {@code counting} says whether a count is on its way. */
  void refresh(String plural, boolean counting) {
    List<String> now = new ArrayList<>();
    now.add(model.total().map(total -> counted(total, plural)).orElse(model.failure().isPresent() || !counting ? "" : Messages.Footer_counting));
    if (selection.isAll()) {
      now.add(Messages.Footer_all);
    } else if (selection.size() > 0) {
      now.add(NLS.bind(Messages.Footer_selected, texts.count(selection.size())));
    }
    String sums = model.sums().stream().flatMap(group -> group.sums().stream()).filter(Objects::nonNull)
        .map(sum -> sum instanceof Money money ? texts.money(money) : sum.toString()).collect(Collectors.joining(" + "));
    if (!sums.isEmpty()) {
      String name = model.summed().map(ListColumn::title).orElse("");
      now.add(name + " " + sums);
    }
    left = now;
    right = order();
    redraw();
  }

  private String counted(Total total, String plural) {
    String number = texts.count(total.count()) + (total.atLeast() ? "+" : "");
    String name = total.count() == 1 ? Annotations.text(type.eClass(), Locale.getDefault()).toLowerCase(Locale.getDefault()) : plural;
    return number + " " + name + (total.atLeast() ? ", " + Messages.Footer_counting : "");
  }

  private String order() {
    if (model.sort().isEmpty()) {
      return "";
    }
    String names = model.sort().stream().map(sort -> columns.find(sort.path()).or(() -> columns.offer().find(sort.path()))
        .map(column -> NLS.bind(column.right() ? sort.descending() ? Messages.Footer_highest : Messages.Footer_lowest
            : sort.descending() ? Messages.Footer_down : Messages.Footer_up, column.title().toLowerCase(Locale.getDefault())))
        .orElse(sort.path())).collect(Collectors.joining(", "));
    return NLS.bind(Messages.Footer_sorted, names);
  }

  /** What stands at the left, for tests. */
  List<String> words() {
    return left;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 100 : wHint, HEIGHT);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("sunken"));
    gc.fillRectangle(area);
    gc.setBackground(Tokens.color("line2"));
    gc.fillRectangle(0, 0, area.width, 1);
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink2"));
    int y = (area.height - gc.textExtent("X").y) / 2;
    int end = area.width - PADDING - gc.textExtent(right).x;
    int x = PADDING;
    for (String each : left) {
      String shown = Paint.fit(gc, each, end - GAP - x);
      gc.drawText(shown, x, y, true);
      x += gc.textExtent(shown).x + GAP;
    }
    gc.drawText(right, end, y, true);
  }
}
