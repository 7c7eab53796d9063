package org.rapport.workbench.internal.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.model.Annotations;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.duplicates.ComparisonTable.Head;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The records in front, side by side, with the reasons and what comes out. */
public final class CasePane extends Composite {

  private static final int MARGIN = 20;

  private final ReviewModel model;
  private final ScrolledComposite scroll;
  private final Composite page;
  private final Label question;
  private final Label position;
  private final PushButton previous;
  private final PushButton next;
  private final Label notice;
  private final ReasonRow reasons;
  private final ComparisonTable table;
  private final Label movesTitle;
  private final ComparisonTable moves;
  private MergeCase shown;

  CasePane(Composite parent, ReviewModel model, Consumer<Ref> opener) {
    super(parent, SWT.NONE);
    this.model = model;
    Tokens.styled(this, "rapport-surface");
    setLayout(Layouts.plain(1));
    scroll = new ScrolledComposite(this, SWT.V_SCROLL);
    scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    page = Tokens.styled(new Composite(scroll, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout();
    layout.marginWidth = MARGIN;
    layout.marginHeight = 12;
    layout.verticalSpacing = 8;
    page.setLayout(layout);
    scroll.setContent(page);
    Composite head = Tokens.styled(new Composite(page, SWT.NONE), "rapport-surface");
    GridLayout line = Layouts.plain(4);
    line.horizontalSpacing = 8;
    head.setLayout(line);
    wide(head);
    question = Tokens.styled(new Label(head, SWT.NONE), "rapport-title");
    question.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    position = Tokens.styled(new Label(head, SWT.NONE), "rapport-label");
    previous = step(head, "chevron-left", Words.Act_previous, -1);
    next = step(head, "chevron-right", Words.Act_next, 1);
    notice = Tokens.styled(new Label(page, SWT.WRAP), "rapport-warning");
    wide(notice);
    reasons = new ReasonRow(page);
    wide(reasons);
    table = new ComparisonTable(page, true);
    wide(table);
    movesTitle = Tokens.styled(new Label(page, SWT.NONE), "rapport-section");
    movesTitle.setText(Words.Moves_title);
    GridData above = new GridData(SWT.FILL, SWT.TOP, true, false);
    above.verticalIndent = 8;
    movesTitle.setLayoutData(above);
    moves = new ComparisonTable(page, false);
    wide(moves);
    table.connect(model::choose, model::keep, place -> model.current().ifPresent(each -> opener.accept(Records.ref(each.records().get(place)))), this::reveal);
    scroll.addListener(SWT.Resize, event -> fit());
  }

  private PushButton step(Composite head, String icon, String tip, int distance) {
    PushButton button = new PushButton(head, Kind.NORMAL, "", icon).onPress(() -> model.walk(distance));
    button.setToolTipText(tip);
    return button;
  }

  private static void wide(Control control) {
    control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
  }

  private static void showIf(Control control, boolean visible) {
    control.setVisible(visible);
    ((GridData) control.getLayoutData()).exclude = !visible;
  }

  /** Shows the case in front. */
  void show(MergeCase wanted) {
    boolean another = wanted != shown;
    shown = wanted;
    CaseTexts texts = wanted.texts();
    Locale locale = Locale.getDefault();
    String type = Annotations.text(wanted.records().get(0).eClass(), locale).toLowerCase(locale);
    question.setText(NLS.bind(wanted.records().size() == 2 ? Words.Question_two : Words.Question_several, type, wanted.records().size()));
    boolean several = model.page().items().size() > 1;
    position.setText(several ? NLS.bind(Words.List_position, model.selected() + 1, model.page().shown()) : "");
    previous.setVisible(several);
    next.setVisible(several);
    notice.setText(model.notice().replace("&", "&&"));
    showIf(notice, !model.notice().isEmpty());
    if (another) {
      reasons.show(wanted.facts().match().orElse(null), locale);
    }
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < wanted.records().size(); i++) {
      EObject record = wanted.records().get(i);
      heads.add(new Head(NLS.bind(i == wanted.kept() ? Words.Head_kept : Words.Head_record, letter(i)), texts.created(record), i == wanted.kept()));
    }
    table.show(heads, wanted.lines(), another);
    List<TableLine> moving = wanted.moves();
    moves.show(List.of(), moving, another);
    showIf(movesTitle, !moving.isEmpty());
    showIf(moves, !moving.isEmpty());
    page.layout(true, true);
    if (another) {
      scroll.setOrigin(0, 0);
      fit();
    }
  }

  /** By which letter a record is called. */
  static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  private void fit() {
    int width = scroll.getClientArea().width;
    scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT, true).y);
  }

  private void reveal(Rectangle area) {
    int top = table.getLocation().y + area.y;
    Point origin = scroll.getOrigin();
    int height = scroll.getClientArea().height;
    if (top < origin.y) {
      scroll.setOrigin(0, top);
    } else if (top + area.height > origin.y + height) {
      scroll.setOrigin(0, top + area.height - height);
    }
  }

  /** The table of values. */
  public ComparisonTable table() {
    return table;
  }
}
