package org.rapport.workbench.internal.admin;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.store.Bin.Wanted;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.MenuChip;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.Tokens;

/** Which deleted records are shown: those of a type, those with a text. */
final class BinFilter extends Composite {

  private static final int HEIGHT = 40;
  private static final int FIELD = 28;
  private static final int FIELD_WIDTH = 330;
  private static final int REST_MILLIS = 200;

  private final WorkspaceService workspace;
  private final BinModel model;
  private final PushButton type;
  private final PushButton along;
  private final Frame text;
  private int typed;

  BinFilter(Composite parent, WorkspaceService workspace, BinModel model) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.model = model;
    Tokens.styled(this, "rapport-sunken");
    GridLayout layout = new GridLayout(4, false);
    layout.marginWidth = 16;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    setLayout(layout);
    Label show = Tokens.styled(new Label(this, SWT.NONE), "rapport-label");
    show.setText(AdminWords.Bin_show);
    show.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
    type = chip(AdminWords.Bin_allTypes, AdminWords.Bin_typeTip, this::types);
    along = chip(AdminWords.Bin_itself, AdminWords.Bin_alongTip, this::along);
    text = new Frame(this, SWT.SINGLE, FIELD);
    text.setIcon(Icons.image("search", Icons.CELL, "ink3"));
    text.text().setMessage(AdminWords.Bin_text);
    text.named(AdminWords.Bin_text);
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
      if (!isDisposed() && mine == typed && !text.text().getText().strip().equals(model.wanted().text())) {
        filter(model.wanted().type(), model.wanted().itself());
      }
    });
  }

  private PushButton chip(String words, String tip, Consumer<Menu> fill) {
    PushButton chip = MenuChip.add(this, words, fill);
    chip.setToolTipText(tip);
    return chip;
  }

  private void types(Menu menu) {
    boolean itself = model.wanted().itself();
    MenuChip.choice(menu, AdminWords.Bin_allTypes, model.wanted().type() == null, () -> filter(null, itself));
    Collator order = Collator.getInstance(Locale.getDefault());
    List<RecordType> types = workspace.types().all().stream().sorted(Comparator.comparing(BinFilter::plural, order)).toList();
    types.forEach(each -> MenuChip.choice(menu, plural(each), each.name().equals(model.wanted().type()), () -> filter(each.name(), itself)));
  }

  private void along(Menu menu) {
    boolean itself = model.wanted().itself();
    MenuChip.choice(menu, AdminWords.Bin_itself, itself, () -> filter(model.wanted().type(), true));
    MenuChip.choice(menu, AdminWords.Bin_along, !itself, () -> filter(model.wanted().type(), false));
  }

  private void filter(String onlyType, boolean itself) {
    model.filter(new Wanted(onlyType, text.text().getText(), itself));
  }

  private static String plural(RecordType type) {
    return Annotations.plural(type.eClass(), Locale.getDefault());
  }

  /** Shows everything again. */
  void clear() {
    text.text().setText("");
    typed++; // What was typed is told below.
    model.filter(BinModel.ITSELF);
  }

  /** Shows what the model shows. */
  void refresh() {
    String only = model.wanted().type();
    type.setWords(workspace.types().find(only == null ? "" : only).map(BinFilter::plural).orElse(AdminWords.Bin_allTypes));
    along.setWords(model.wanted().itself() ? AdminWords.Bin_itself : AdminWords.Bin_along);
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
