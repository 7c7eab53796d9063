package org.rapport.workbench.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.ui.PushButton.Kind;

/**
 * What a row of words and buttons does where it is too narrow: quiet words are cut, then buttons show their icons alone, the
 * first ones first and a primary one last. Names stay for tooltips and screen readers. To be used on the UI thread.
 */
public final class Crowded {

  private static final String FULL = "org.rapport.workbench.ui.full";

  private Crowded() {
  }

  /** Keeps what stands in a row with a grid layout within its width. */
  public static void keep(Composite row) {
    row.addListener(SWT.Resize, event -> fit(row));
  }

  /** Fits a row again, after something in it has changed. */
  public static void fit(Composite row) {
    int width = row.getClientArea().width;
    List<PushButton> buttons = Arrays.stream(row.getChildren()).filter(PushButton.class::isInstance).map(PushButton.class::cast)
        .sorted(Comparator.comparing(button -> button.kind() == Kind.PRIMARY)).toList();
    buttons.forEach(button -> button.setCompact(false));
    for (PushButton button : buttons) {
      if (width <= 0 || row.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= width) {
        break;
      }
      button.setCompact(true);
    }
    row.layout(true);
  }

  /** Gives a label what is left of its row, and cuts its text to that. */
  public static Label rest(Label label) {
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
    data.widthHint = 0;
    label.setLayoutData(data);
    label.addListener(SWT.Resize, event -> show(label));
    return label;
  }

  /** Says something in such a label. */
  public static void say(Label label, String text) {
    label.setData(FULL, text);
    show(label);
  }

  private static void show(Label label) {
    String full = label.getData(FULL) instanceof String text ? text : label.getText();
    GC gc = new GC(label);
    gc.setFont(label.getFont());
    String shown = Paint.fit(gc, full, label.getSize().x);
    gc.dispose();
    if (!shown.equals(label.getText())) {
      label.setText(shown);
    }
  }
}
