package org.rapport.workbench.internal.imports;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.Tokens;

/** A step of the wizard: a title with a sentence, acts at its right, and what belongs to it below. */
abstract class ImportPage {

  private static final int MARGIN = 20;
  private static final int GAP = 8;

  private final ImportModel model;
  private Composite page;
  private Composite acts;
  private Label lead;

  ImportPage(ImportModel model) {
    this.model = model;
  }

  ImportModel model() {
    return model;
  }

  /** What the rail calls it. */
  abstract String step();

  /** The heading of the page. */
  abstract String title();

  /** The sentence under the heading, as things are. */
  abstract String lead();

  /** A few words for the rail, as things are; empty for none. */
  abstract String summary();

  /** Makes what is below the heading. */
  abstract void fill(Composite parent);

  /** Makes the buttons beside the heading; none unless a page has some. */
  void acts(Composite parent) {
    // Most pages have none.
  }

  /** Shows how things are. */
  abstract void refresh();

  /** Called each time it comes to the front. */
  void entered() {
    refresh();
  }

  /** Puts the focus where one begins. */
  void focus() {
    page.setFocus();
  }

  /** Why there is no way on from here; empty where there is one. */
  abstract Optional<String> blocked();

  Composite create(Composite parent) {
    page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = MARGIN;
    layout.verticalSpacing = 12;
    page.setLayout(layout);
    Composite words = plain(page, 1);
    words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Label head = Tokens.styled(new Label(words, SWT.NONE), "rapport-section");
    head.setText(title());
    lead = Tokens.styled(new Label(words, SWT.WRAP), "rapport-label");
    lead.setLayoutData(wrapping());
    acts = plain(page, 2);
    acts.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    acts(acts);
    Composite body = plain(page, 1);
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
    fill(body);
    return page;
  }

  Composite control() {
    return page;
  }

  /** Shows the sentence of now. */
  final void showLead() {
    lead.setText(lead());
    page.layout(true, true);
  }

  /** A part of the page without margins. */
  static Composite plain(Composite parent, int columns) {
    Composite part = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    GridLayout layout = Layouts.plain(columns);
    layout.horizontalSpacing = GAP;
    layout.verticalSpacing = 4;
    part.setLayout(layout);
    return part;
  }

  /** A label in small letters above a field. */
  static Label label(Composite parent, String words) {
    Label label = Tokens.styled(new Label(parent, SWT.NONE), "rapport-label");
    label.setText(words);
    return label;
  }

  /** For a text that wraps in the width that there is. */
  static GridData wrapping() {
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 200;
    return data;
  }

  static GridData wide() {
    return new GridData(SWT.FILL, SWT.CENTER, true, false);
  }

  static GridData filling() {
    return new GridData(SWT.FILL, SWT.FILL, true, true);
  }

  /** Shows a control, or takes it and its place away. */
  static void show(Control control, boolean visible) {
    control.setVisible(visible);
    if (control.getLayoutData() == null) {
      control.setLayoutData(new GridData());
    }
    ((GridData) control.getLayoutData()).exclude = !visible;
  }
}
