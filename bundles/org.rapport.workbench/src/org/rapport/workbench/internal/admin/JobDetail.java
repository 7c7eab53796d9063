package org.rapport.workbench.internal.admin;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.JobQueue.Job;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** All that is known of one job: what it says in full, and what somebody who helps needs, to be selected and copied. */
final class JobDetail extends Composite {

  private static final int HEIGHT = 92;

  private final Label title;
  private final Text message;
  private final Text code;

  JobDetail(Composite parent) {
    super(parent, SWT.NONE);
    Tokens.styled(this, "rapport-sunken");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 16;
    layout.marginHeight = 8;
    layout.verticalSpacing = 2;
    setLayout(layout);
    title = Tokens.styled(new Label(this, SWT.NONE), "rapport-strong");
    title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    message = Tokens.styled(new Text(this, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL), "rapport-label");
    message.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    code = Tokens.styled(new Text(this, SWT.READ_ONLY | SWT.SINGLE), "rapport-code");
    code.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    message.setToolTipText(AdminWords.Jobs_message);
    Spoken.name(message, AdminWords.Jobs_message);
    code.setToolTipText(AdminWords.Jobs_code);
    Spoken.name(code, AdminWords.Jobs_code);
    addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line2"));
      event.gc.fillRectangle(0, 0, getClientArea().width, 1);
    });
  }

  /** Shows a job, or that none is chosen. */
  void show(Optional<JobRow> row) {
    title.setText(row.map(JobRow::name).orElse(AdminWords.Jobs_choose).replace("&", "&&"));
    set(message, row.map(each -> each.isKnown() ? each.job().progress().message() : AdminWords.Jobs_unknownKind).orElse(""));
    set(code, row.map(each -> codes(each.job())).orElse(""));
  }

  private static String codes(Job job) {
    String failed = job.code() == null || job.code().isEmpty() ? "" : job.code() + "  ";
    return failed + NLS.bind(AdminWords.Jobs_attempts, job.attempts()) + "  " + job.id();
  }

  /** What is selected stays where nothing changed. */
  private static void set(Text text, String words) {
    if (!text.getText().equals(words)) {
      text.setText(words);
    }
  }

  /** What it says, for who tests it. */
  String words() {
    return title.getText() + "\n" + message.getText() + "\n" + code.getText();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(super.computeSize(wHint, hHint, changed).x, HEIGHT);
  }
}
