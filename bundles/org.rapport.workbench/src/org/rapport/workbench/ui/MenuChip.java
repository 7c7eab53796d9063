package org.rapport.workbench.ui;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.workbench.ui.PushButton.Kind;

/** A chip that says what is shown, with a menu of what else could be. To be used on the UI thread. */
public final class MenuChip {

  private static final int HEIGHT = 24;

  private MenuChip() {
  }

  /**
   * Adds one to a row with a grid.
   *
   * @param fill adds the choices with {@link #choice}, each time that the menu opens
   */
  public static PushButton add(Composite parent, String words, Consumer<Menu> fill) {
    PushButton chip = new PushButton(parent, Kind.CHIP, words, null).opensMenu();
    chip.onPress(() -> {
      Menu menu = new Menu(chip);
      fill.accept(menu);
      menu.addListener(SWT.Hide, event -> chip.getDisplay().asyncExec(menu::dispose));
      menu.setLocation(chip.toDisplay(0, chip.getSize().y));
      menu.setVisible(true);
    });
    GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    data.heightHint = HEIGHT;
    chip.setLayoutData(data);
    return chip;
  }

  /** Adds a choice, of which one at a time is chosen. */
  public static void choice(Menu menu, String words, boolean chosen, Runnable act) {
    MenuItem item = new MenuItem(menu, SWT.RADIO);
    item.setText(words);
    item.setSelection(chosen);
    item.addListener(SWT.Selection, event -> {
      if (item.getSelection()) {
        act.run();
      }
    });
  }
}
