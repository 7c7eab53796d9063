package org.rapport.workbench.internal.commands;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.Icons;

/** The menu that begins new records: one entry a type of the model, those with a letter of their own first. */
public final class NewMenu {

  private final Workspace workspace;

  /** For the types of a workspace. */
  public NewMenu(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The types in the order of the menu: those with a letter, the others, those that configure the product. */
  public static List<RecordType> ordered(Workspace workspace) {
    return workspace.types().all().stream()
        .sorted(Comparator.comparing((RecordType type) -> Annotations.value(type.eClass(), "shortcut").isEmpty())
            .thenComparing(RecordType::isSetting)).toList();
  }

  /** Those of them that people make. */
  public static List<RecordType> made(Workspace workspace) {
    return ordered(workspace).stream().filter(each -> each.modelClass() != CrmPackage.Literals.DUPLICATE_PAIR).toList();
  }

  /** Adds the entries; the letter of a type is its key while the menu is open. What configures the product has a menu of its own. */
  public void fill(Menu menu) {
    boolean letters = true;
    Menu setup = new Menu(menu);
    for (RecordType type : made(workspace)) {
      boolean letter = Annotations.value(type.eClass(), "shortcut").isPresent();
      if (letters && !letter && menu.getItemCount() > 0) {
        new MenuItem(menu, SWT.SEPARATOR);
      }
      letters = letter;
      add(type.isSetting() && !letter ? setup : menu, type);
    }
    if (setup.getItemCount() > 0) {
      MenuItem item = new MenuItem(menu, SWT.CASCADE);
      item.setText(Messages.Navigator_setup);
      item.setMenu(setup);
    }
  }

  private void add(Menu menu, RecordType type) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(withLetter(Annotations.text(type.eClass(), Locale.getDefault()), Annotations.value(type.eClass(), "shortcut").orElse("")));
    item.setImage(Icons.image(Annotations.value(type.eClass(), "icon").orElse("box")));
    item.addListener(SWT.Selection, event -> workspace.openNew(type));
  }

  private static String withLetter(String name, String letter) {
    int place = letter.isEmpty() ? -1 : name.toUpperCase(Locale.ROOT).indexOf(letter.toUpperCase(Locale.ROOT));
    return place < 0 ? name : name.substring(0, place) + "&" + name.substring(place);
  }
}
