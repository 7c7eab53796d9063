package org.rapport.workbench.internal.duplicates;

import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.PairState;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.MenuChip;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The head of a review: what is shown of what was found, and what is done with all of it. */
final class ReviewHeader extends Composite {

  private static final int HEIGHT = 44;
  private static final List<Integer> SCORES = List.of(ReviewFilter.LOWEST, 60, 70, 80, 90, 95);

  private final ReviewModel model;
  private final List<RecordType> types;
  private PushButton open;
  private PushButton apart;
  private PushButton type;
  private PushButton score;
  private PushButton scan;
  private PushButton certain;

  /**
   * @param types those whose records are compared
   * @param mergeCertain asks before it merges
   */
  ReviewHeader(Composite parent, ReviewModel model, List<RecordType> types, Runnable mergeCertain) {
    super(parent, SWT.NONE);
    this.model = model;
    this.types = types;
    Tokens.styled(this, "rapport-header");
    setLayout(Layouts.plain(1));
    Composite top = row("rapport-header", HEIGHT, model.input().isEverything() ? 6 : 2);
    Label title = Tokens.styled(new Label(top, SWT.NONE), "rapport-section");
    title.setText(model.input().getName());
    title.setLayoutData(high());
    if (model.input().isEverything()) {
      everything(top, mergeCertain);
    }
  }

  private void everything(Composite top, Runnable mergeCertain) {
    open = new PushButton(top, Kind.TINTED, "", null).onPress(() -> model.filter(model.filter().state(PairState.OPEN)));
    apart = new PushButton(top, Kind.QUIET, "", null).onPress(() -> model.filter(model.filter().state(PairState.APART)));
    apart.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
    scan = new PushButton(top, Kind.NORMAL, Words.Act_scan, "scan-search").onPress(model::scan);
    certain = new PushButton(top, Kind.NORMAL, NLS.bind(Words.Act_certain, ReviewReader.CERTAIN), "git-merge").onPress(mergeCertain);
    Composite conditions = row("rapport-sunken", HEIGHT - 4, 3);
    Label where = Tokens.styled(new Label(conditions, SWT.NONE), "rapport-label");
    where.setText(Words.Filter_show);
    where.setLayoutData(high());
    type = MenuChip.add(conditions, "", this::typeMenu);
    score = MenuChip.add(conditions, "", this::scoreMenu);
  }

  /** Makes its row as high as the bar, so that all in it stands in the middle. */
  private static GridData high() {
    return new GridData(SWT.BEGINNING, SWT.CENTER, false, true);
  }

  private Composite row(String style, int height, int columns) {
    Composite row = Tokens.styled(new Composite(this, SWT.NONE), style);
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = 16;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    row.setLayout(layout);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.heightHint = height;
    row.setLayoutData(data);
    row.addPaintListener(event -> {
      Rectangle area = row.getClientArea();
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, area.height - 1, area.width, 1);
    });
    return row;
  }

  private void typeMenu(Menu menu) {
    MenuChip.choice(menu, Words.Filter_allTypes, model.filter().type() == null, () -> model.filter(model.filter().type(null)));
    types.forEach(each -> MenuChip.choice(menu, plural(each), each.name().equals(model.filter().type()), () -> model.filter(model.filter().type(each.name()))));
  }

  private void scoreMenu(Menu menu) {
    SCORES.forEach(least -> MenuChip.choice(menu, NLS.bind(Words.Filter_score, least), least == model.filter().least(),
        () -> model.filter(model.filter().least(least))));
  }

  private static String plural(RecordType type) {
    return Annotations.plural(type.eClass(), Locale.getDefault());
  }

  /** Shows what the model has now. */
  void refresh() {
    if (open == null) {
      return;
    }
    ReviewPage page = model.page();
    boolean isOpen = model.filter().state() == PairState.OPEN;
    open.setWords(NLS.bind(Words.Tab_open, page.open()));
    open.setKind(isOpen ? Kind.TINTED : Kind.QUIET);
    apart.setWords(NLS.bind(Words.Tab_apart, page.apart()));
    apart.setKind(isOpen ? Kind.QUIET : Kind.TINTED);
    type.setWords(types.stream().filter(each -> each.name().equals(model.filter().type())).findFirst().map(ReviewHeader::plural)
        .orElse(Words.Filter_allTypes));
    type.setToolTipText(Words.Filter_typeTip);
    score.setWords(NLS.bind(Words.Filter_score, model.filter().least()));
    score.setToolTipText(Words.Filter_scoreTip);
    scan.setWords(page.scanning() ? Words.Act_scanning : Words.Act_scan);
    scan.setEnabled(!page.scanning());
    scan.setToolTipText(page.scanning() ? Words.Act_scanningTip : Words.Act_scanTip);
    certain.setEnabled(page.certain() > 0);
    certain.setToolTipText(page.certain() == 0 ? NLS.bind(Words.Act_certainNone, ReviewReader.CERTAIN) : NLS.bind(Words.Act_certainTip, page.certain()));
    layout(true, true);
  }
}
