package org.rapport.workbench.internal.record.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.workbench.internal.record.model.Texts;
import org.rapport.workbench.ui.Badge;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.Tokens;

/** The head of a record: what it is called, of which class it is, and what can be done. */
public final class HeaderBar extends Composite {

  private static final int HEIGHT = 52;
  private static final int GAP = 8;
  /** So much of a name is shown in any case. */
  private static final int SHORTEST = 80;
  private static final int MARGIN = 16;

  private final Label title;
  private final Badge badge;
  private String label = "";
  private final PushButton undo;
  private final PushButton redo;
  private final PushButton revert;
  private final PushButton save;
  private final PushButton more;

  /** What the buttons do. */
  public interface Actions {

    /** Takes the last step back. */
    void undo();

    /** Does the last step again. */
    void redo();

    /** Goes back to what is saved. */
    void revert();

    /** Saves. */
    void save();

    /** Saves and closes. */
    void saveAndClose();

    /** Shows the records that look like this one. */
    void findDuplicates();

    /** Goes to how the form is arranged. */
    void arrange();

    /** Deletes the record. */
    void delete();

    /** Puts the label into the clipboard. */
    void copyLabel();

    /** Puts the id into the clipboard. */
    void copyId();

    /** Shows or hides the side pane. */
    void togglePane();
  }

  /** Makes the head. */
  public HeaderBar(Composite parent, Texts texts, Actions actions) {
    super(parent, SWT.NONE);
    Tokens.styled(this, "rapport-header");
    GridLayout layout = new GridLayout(8, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = 0;
    layout.horizontalSpacing = GAP;
    setLayout(layout);
    title = Tokens.styled(new Label(this, SWT.NONE), "rapport-title");
    title.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
    badge = new Badge(this);
    badge.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, true));
    undo = button(PushButton.Kind.QUIET, texts.get("action.undo"), "undo-2", texts.get("action.undo.tip"), actions::undo);
    redo = button(PushButton.Kind.QUIET, "", "redo-2", texts.get("action.redo.tip"), actions::redo);
    more = button(PushButton.Kind.QUIET, "", "ellipsis", texts.get("action.more"), () -> menu(texts, actions));
    button(PushButton.Kind.QUIET, "", "panel-right", texts.get("action.history.tip"), actions::togglePane);
    revert = button(PushButton.Kind.NORMAL, texts.get("action.revert"), null, texts.get("action.revert.tip"), actions::revert);
    save = button(PushButton.Kind.PRIMARY, texts.get("action.save"), "save", texts.get("action.save.tip"), actions::save)
        .keyHint(texts.get("action.save.key"));
    addListener(SWT.Resize, event -> fit());
    addPaintListener(event -> {
      Rectangle area = getClientArea();
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, area.height - 1, area.width, 1);
    });
  }

  private PushButton button(PushButton.Kind kind, String words, String icon, String tip, Runnable action) {
    PushButton button = new PushButton(this, kind, words, icon).onPress(action);
    button.setToolTipText(tip);
    button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    return button;
  }

  private void menu(Texts texts, Actions actions) {
    Menu menu = new Menu(more);
    item(menu, texts.get("action.save.close") + "\tCtrl+Enter", actions::saveAndClose).setEnabled(save.isEnabled());
    item(menu, texts.get("action.copy.label"), actions::copyLabel);
    item(menu, texts.get("action.copy.id"), actions::copyId);
    item(menu, texts.get("action.duplicates"), actions::findDuplicates).setEnabled(canCompare);
    if (canArrange) {
      item(menu, texts.get("action.arrange"), actions::arrange);
    }
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem delete = item(menu, texts.get("action.delete"), actions::delete);
    delete.setImage(Icons.image("trash-2"));
    delete.setEnabled(canDelete);
    menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
    Point corner = more.toDisplay(0, more.getSize().y);
    menu.setLocation(corner);
    menu.setVisible(true);
  }

  private static MenuItem item(Menu menu, String text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }

  private boolean canDelete;
  private boolean canCompare;
  private boolean canArrange;

  /** Says whether the form can be arranged from here. */
  public void offerArranging(boolean can) {
    canArrange = can;
  }

  /** Shows what the record is called. */
  public void title(String label, String typeName) {
    title.setToolTipText(label);
    badge.text(typeName);
    this.label = label;
    fit();
  }

  /** A long name gives way, not the type and the buttons. */
  private void fit() {
    int others = 2 * MARGIN;
    for (Control child : getChildren()) {
      others += child == title ? 0 : GAP + child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }
    GC gc = new GC(title);
    gc.setFont(title.getFont());
    title.setText(Paint.fit(gc, label, Math.max(SHORTEST, getClientArea().width - others)).replace("&", "&&"));
    gc.dispose();
    layout(true, true);
  }

  /** Says what can be done now. */
  public void enable(boolean canUndo, boolean canRedo, boolean isDirty, boolean canSave, boolean isStored, boolean isCompared) {
    undo.setEnabled(canUndo);
    redo.setEnabled(canRedo);
    revert.setEnabled(isDirty);
    save.setEnabled(canSave);
    canDelete = isStored;
    canCompare = isStored && isCompared;
  }

  /** The button that saves. */
  public PushButton saveButton() {
    return save;
  }

  /** What the head calls the record. */
  public String title() {
    return title.getText().replace("&&", "&");
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(super.computeSize(wHint, hHint, changed).x, HEIGHT);
  }
}
