package org.rapport.workbench.internal.admin;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** Which deleted records are shown: those of a type, those with a text. */
final class BinFilter extends Composite {

  private static final int HEIGHT = 40;
  private static final int CHIP = 24;
  private static final int FIELD = 28;
  private static final int FIELD_WIDTH = 280;
  private static final int REST_MILLIS = 200;

  private final WorkspaceService workspace;
  private final BinModel model;
  private final PushButton type;
  private final Frame text;
  private int typed;

  BinFilter(Composite parent, WorkspaceService workspace, BinModel model) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.model = model;
    Tokens.styled(this, "rapport-sunken");
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 16;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    setLayout(layout);
    Label show = Tokens.styled(new Label(this, SWT.NONE), "rapport-label");
    show.setText(AdminWords.Bin_show);
    show.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
    type = new PushButton(this, Kind.CHIP, AdminWords.Bin_allTypes, null).opensMenu().onPress(this::menu);
    type.setToolTipText(AdminWords.Bin_typeTip);
    GridData chip = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    chip.heightHint = CHIP;
    type.setLayoutData(chip);
    text = new Frame(this, SWT.SINGLE, FIELD);
    text.setIcon(Icons.image("search", Icons.CELL, "ink3"));
    text.text().setMessage(AdminWords.Bin_text);
    text.text().getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = AdminWords.Bin_text;
      }
    });
    GridData field = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    field.widthHint = FIELD_WIDTH;
    text.setLayoutData(field);
    text.text().addListener(SWT.Modify, event -> typedSoon());
    text.text().addListener(SWT.KeyDown, event -> {
      if (event.character == SWT.ESC && !text.text().getText().isEmpty()) {
        text.text().setText("");
      }
    });
    addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, getClientArea().height - 1, getClientArea().width, 1);
    });
  }

  private void typedSoon() {
    int mine = ++typed;
    getDisplay().timerExec(REST_MILLIS, () -> {
      if (!isDisposed() && mine == typed && !text.text().getText().strip().equals(model.text())) {
        model.filter(model.type(), text.text().getText());
      }
    });
  }

  private void menu() {
    Menu menu = new Menu(type);
    item(menu, AdminWords.Bin_allTypes, null);
    Collator order = Collator.getInstance(Locale.getDefault());
    List<RecordType> types = workspace.types().all().stream().sorted(Comparator.comparing(BinFilter::plural, order)).toList();
    types.forEach(each -> item(menu, plural(each), each.name()));
    menu.addListener(SWT.Hide, event -> type.getDisplay().asyncExec(menu::dispose));
    menu.setLocation(type.toDisplay(0, type.getSize().y));
    menu.setVisible(true);
  }

  private void item(Menu menu, String words, String name) {
    MenuItem item = new MenuItem(menu, SWT.RADIO);
    item.setText(words);
    item.setSelection(name == null ? model.type() == null : name.equals(model.type()));
    item.addListener(SWT.Selection, event -> {
      if (item.getSelection()) {
        model.filter(name, text.text().getText());
      }
    });
  }

  private static String plural(RecordType type) {
    return Annotations.plural(type.eClass(), Locale.getDefault());
  }

  /** Shows everything again. */
  void clear() {
    typed++;
    text.text().setText("");
    model.filter(null, "");
  }

  /** Shows what the model shows. */
  void refresh() {
    String words = workspace.types().find(model.type() == null ? "" : model.type()).map(BinFilter::plural).orElse(AdminWords.Bin_allTypes);
    type.setWords(words);
    layout(true, true);
  }

  /** The field that takes the text. */
  Frame field() {
    return text;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(super.computeSize(wHint, hHint, changed).x, HEIGHT);
  }
}
