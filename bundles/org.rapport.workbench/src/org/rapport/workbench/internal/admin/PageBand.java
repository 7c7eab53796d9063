package org.rapport.workbench.internal.admin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** A sentence above the content of a page that has to be seen: what was refused and why, or what one does not see here. */
public final class PageBand extends Composite {

  private final String kind;
  private final Label icon;
  private final Label words;

  /**
   * One that is not shown yet.
   *
   * @param kind {@code warn} or {@code info}
   * @param goes whether somebody can close it
   */
  public PageBand(Composite parent, String kind, boolean goes) {
    super(parent, SWT.NONE);
    this.kind = kind;
    Tokens.styled(this, "band-" + kind);
    GridLayout layout = new GridLayout(goes ? 3 : 2, false);
    layout.marginWidth = 16;
    layout.marginHeight = goes ? 2 : 8;
    layout.horizontalSpacing = 8;
    setLayout(layout);
    icon = new Label(this, SWT.NONE);
    icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    words = new Label(this, SWT.WRAP);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 100;
    words.setLayoutData(wide);
    if (goes) {
      PushButton close = new PushButton(this, Kind.QUIET, "", "x").onPress(() -> show(""));
      close.setToolTipText(AdminWords.Band_close);
    }
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.exclude = true;
    setLayoutData(data);
    setVisible(false);
  }

  /** Shows a sentence, or goes away where there is none. */
  public void show(String sentence) {
    icon.setImage(Icons.image(kind.equals("info") ? "info" : "triangle-alert", Icons.BUTTON, kind));
    words.setText(sentence.replace("&", "&&"));
    ((GridData) getLayoutData()).exclude = sentence.isEmpty();
    setVisible(!sentence.isEmpty());
    getParent().layout(true, true);
  }

  /** What it says; empty where it is not there. */
  public String words() {
    return getVisible() ? words.getText().replace("&&", "&") : "";
  }
}
