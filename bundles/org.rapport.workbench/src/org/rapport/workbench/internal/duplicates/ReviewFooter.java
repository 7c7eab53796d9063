package org.rapport.workbench.internal.duplicates;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.model.crm.PairState;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The foot of a review: how a merge is taken back, or why there is none, and the decisions with their keys. */
final class ReviewFooter extends Composite {

  private static final int HEIGHT = 54;

  private final ReviewModel model;
  private final Label icon;
  private final Label words;
  private final PushButton later;
  private final PushButton apart;
  private final PushButton merge;

  ReviewFooter(Composite parent, ReviewModel model) {
    super(parent, SWT.NONE);
    this.model = model;
    Tokens.styled(this, "rapport-sunken");
    GridLayout layout = new GridLayout(5, false);
    layout.marginWidth = 20;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    setLayout(layout);
    icon = new Label(this, SWT.NONE);
    icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
    words = Tokens.styled(new Label(this, SWT.WRAP), "rapport-label");
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, true);
    wide.widthHint = 100;
    words.setLayoutData(wide);
    later = button(Kind.NORMAL, Words.Act_later, null, "L", () -> model.walk(1));
    apart = button(Kind.NORMAL, Words.Act_apart, null, "K", model::apart);
    merge = button(Kind.PRIMARY, model.input().isGiven() ? Words.Act_merge : Words.Act_mergeNext, "git-merge", "M", model::merge);
    addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, 0, getClientArea().width, 1);
    });
  }

  private PushButton button(Kind kind, String text, String image, String key, Runnable action) {
    PushButton button = new PushButton(this, kind, text, image).keyHint(key).onPress(action);
    button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    return button;
  }

  /** Shows what can be done now. */
  void refresh() {
    String refusal = model.current().flatMap(MergeCase::refusal).orElse("");
    boolean there = model.current().isPresent();
    icon.setImage(refusal.isEmpty() ? Icons.image("undo-2", Icons.CELL, "ink2") : Icons.image("lock", Icons.CELL, "warn"));
    words.setText((refusal.isEmpty() ? Words.Foot_undo : refusal).replace("&", "&&"));
    words.setToolTipText(words.getText());
    merge.setEnabled(there && refusal.isEmpty());
    merge.setToolTipText(refusal.isEmpty() ? Words.Act_mergeTip : refusal);
    apart.setEnabled(there && model.mayKeepApart());
    apart.setWords(model.filter().state() == PairState.APART ? Words.Act_open : Words.Act_apart);
    apart.setToolTipText(there && !model.mayKeepApart() ? Words.Refused_apart : Words.Act_apartTip);
    later.setEnabled(model.page().items().size() > 1);
    later.setToolTipText(Words.Act_laterTip);
    later.setVisible(!model.input().isGiven());
    ((GridData) later.getLayoutData()).exclude = model.input().isGiven();
    layout(true, true);
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(super.computeSize(wHint, hHint, changed).x, HEIGHT);
  }
}
