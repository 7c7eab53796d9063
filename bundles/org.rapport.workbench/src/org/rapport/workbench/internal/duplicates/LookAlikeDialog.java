package org.rapport.workbench.internal.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.prefs.Settings;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** Asks, before a new record is written, whether it is one of those that look like it. Up and Down walk, Enter opens. */
public final class LookAlikeDialog extends AskDialog {

  /** The code of "save anyway"; {@code OK} is that of "open". */
  static final int SAVE = 2;

  private static final int ROW = 62;
  private static final int PADDING = 12;

  private final List<LookAlike> found;
  private final boolean letters = new Settings().letters();
  private Canvas list;
  private int chosen;

  /** @param found at least one, the most probable first */
  public LookAlikeDialog(Shell parent, List<LookAlike> found) {
    super(parent, Words.Like_title, found.size() == 1 ? Words.Like_leadOne : NLS.bind(Words.Like_lead, found.size()));
    this.found = found;
  }

  /** The record that is to be opened. */
  Ref chosen() {
    return found.get(chosen).record();
  }

  @Override
  protected void fill(Composite page) {
    list = new Canvas(page, SWT.DOUBLE_BUFFERED);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.heightHint = ROW * found.size() + 2;
    list.setLayoutData(data);
    list.addPaintListener(event -> paint(event.gc));
    list.addListener(SWT.KeyDown, this::key);
    list.addListener(SWT.MouseDown, event -> choose(event.y / ROW));
    list.addListener(SWT.MouseDoubleClick, event -> leave(OK));
    list.addListener(SWT.FocusIn, event -> list.redraw());
    list.addListener(SWT.FocusOut, event -> list.redraw());
    list.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = event.childID >= 0 && event.childID < found.size() ? words(found.get(event.childID)) : Words.Like_title;
      }
    });
    list.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = event.childID >= 0 ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
      }

      @Override
      public void getChildCount(AccessibleControlEvent event) {
        event.detail = found.size();
      }

      @Override
      public void getFocus(AccessibleControlEvent event) {
        event.childID = chosen;
      }
    });
    list.getDisplay().asyncExec(() -> {
      if (!list.isDisposed()) {
        list.forceFocus();
      }
    });
  }

  @Override
  protected void buttons(Composite row) {
    button(row, Kind.QUIET, Words.Dialog_cancel, CANCEL).setToolTipText(Words.Like_cancelTip);
    button(row, Kind.NORMAL, Words.Like_save, SAVE).keyHint(letters ? "S" : "").setToolTipText(Words.Like_saveTip);
    button(row, Kind.PRIMARY, Words.Like_open, OK).keyHint("Enter").setToolTipText(Words.Like_openTip);
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> choose(chosen + 1);
      case SWT.ARROW_UP -> choose(chosen - 1);
      case SWT.CR, SWT.KEYPAD_CR -> leave(OK);
      default -> {
        if (letters && event.keyCode == 's') {
          leave(SAVE);
        }
      }
    }
  }

  private void choose(int row) {
    chosen = Math.clamp(row, 0, found.size() - 1);
    list.getAccessible().setFocus(chosen);
    list.redraw();
  }

  private static String label(LookAlike each) {
    return each.label().isBlank() ? Messages.Find_unnamed : each.label();
  }

  private static String reasons(LookAlike each) {
    return each.evidence().stream().filter(reason -> reason.weight() > 0).map(reason -> reason.text(Locale.getDefault()))
        .collect(Collectors.joining(", "));
  }

  private static String words(LookAlike each) {
    return NLS.bind(Words.Like_item, new Object[] {label(each), each.context(), each.percent(), reasons(each)});
  }

  private void paint(GC gc) {
    Rectangle area = list.getClientArea();
    gc.setBackground(Tokens.color("surface"));
    gc.fillRectangle(area);
    for (int i = 0; i < found.size(); i++) {
      row(gc, new Rectangle(1, i * ROW + 1, area.width - 2, ROW), found.get(i), i == chosen);
    }
    Paint.frame(gc, area, "line2", 1, Paint.CORNER);
  }

  private void row(GC gc, Rectangle row, LookAlike each, boolean marked) {
    if (marked) {
      Paint.ground(gc, row, "sel", Paint.CORNER);
    }
    gc.setFont(Tokens.font("semibold"));
    gc.setForeground(Tokens.color("ink"));
    String score = String.valueOf(each.percent());
    int end = row.width - PADDING - gc.textExtent(score).x;
    gc.drawText(score, end, row.y + 8, true);
    gc.setFont(Tokens.font("strong"));
    String label = Paint.fit(gc, label(each), end - 2 * PADDING);
    gc.drawText(label, PADDING, row.y + 8, true);
    int x = PADDING + gc.textExtent(label).x + PADDING;
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink2"));
    gc.drawText(Paint.fit(gc, each.context(), end - x - PADDING), x, row.y + 10, true);
    gc.drawText(Paint.fit(gc, reasons(each), row.width - 2 * PADDING), PADDING, row.y + 33, true);
    if (marked && list.isFocusControl()) {
      Paint.frame(gc, row, "accent", 2, Paint.CORNER);
    }
  }
}
