package org.rapport.workbench.internal.admin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** Sections of facts in two columns, whose values can be selected and copied; scrolled where they do not fit. */
final class HealthPane extends ScrolledComposite {

  private static final int LEAST_WIDTH = 640;
  private static final int NAME_WIDTH = 180;

  private final Composite page;

  HealthPane(Composite parent) {
    super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
    Tokens.styled(this, "rapport-surface");
    page = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout(2, true);
    layout.marginWidth = 20;
    layout.marginHeight = 16;
    layout.horizontalSpacing = 32;
    page.setLayout(layout);
    setContent(page);
    setExpandHorizontal(true);
    setExpandVertical(true);
    getVerticalBar().setIncrement(24);
    addListener(SWT.Resize, event -> fit());
  }

  /** Shows a report: the last section, which is long, beside the others. */
  void show(HealthReport report) {
    page.setRedraw(false);
    for (Control child : page.getChildren()) {
      child.dispose();
    }
    Composite left = column();
    Composite right = column();
    int last = report.sections().size() - 1;
    for (int i = 0; i <= last; i++) {
      section(i == last ? right : left, report.sections().get(i));
    }
    page.layout(true, true);
    page.setRedraw(true);
    fit();
  }

  private Composite column() {
    Composite column = Tokens.styled(new Composite(page, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 12;
    layout.verticalSpacing = 6;
    column.setLayout(layout);
    column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return column;
  }

  private static void section(Composite column, HealthReport.Section section) {
    Label title = Tokens.styled(new Label(column, SWT.NONE), "rapport-section");
    title.setText(section.title());
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.verticalIndent = column.getChildren().length == 1 ? 0 : 14;
    title.setLayoutData(wide);
    for (HealthReport.Line line : section.lines()) {
      Label name = Tokens.styled(new Label(column, SWT.WRAP), "rapport-label");
      name.setText(line.name().replace("&", "&&"));
      GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false);
      narrow.widthHint = NAME_WIDTH;
      name.setLayoutData(narrow);
      Text value = Tokens.styled(new Text(column, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI), line.bad() ? "rapport-warning" : "rapport-bare");
      value.setText(line.value());
      Spoken.name(value, line.name());
      GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
      data.widthHint = 1;
      value.setLayoutData(data);
    }
  }

  private void fit() {
    int width = Math.max(LEAST_WIDTH, getClientArea().width);
    setMinSize(width, page.computeSize(width, SWT.DEFAULT).y);
  }
}
