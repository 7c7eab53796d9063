package org.rapport.workbench.internal.start;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** A few fields about who somebody is, what is wrong with them below, and one act. Enter acts, Escape leaves. */
public abstract class CredentialsDialog extends Dialog {

  private static final int WIDTH = 420;
  private static final int ANSWER_HEIGHT = 52;

  private final String title;
  private Composite page;
  private Label answer;
  private PushButton act;

  CredentialsDialog(Shell parent, String title) {
    super(parent);
    this.title = title;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  /** The sentence under the title. */
  abstract String lead();

  /** Adds the fields with {@link #field}. */
  abstract void fields();

  /** The sentence in small letters below the fields; empty for none. */
  abstract String notice();

  /** What the button says. */
  abstract String verb();

  /** What the button does. */
  abstract void act();

  /** The field that has the focus at first. */
  abstract Frame first();

  @Override
  protected Control createContents(Composite parent) {
    page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 24;
    layout.marginHeight = 20;
    layout.verticalSpacing = 3;
    page.setLayout(layout);
    line("rapport-title", title, 0);
    line(null, lead(), 0);
    fields();
    answer = line("rapport-small", "", 8);
    answer.setForeground(Tokens.color("bad"));
    ((GridData) answer.getLayoutData()).heightHint = ANSWER_HEIGHT;
    if (!notice().isEmpty()) {
      line("rapport-small", notice(), 0);
    }
    buttons();
    getShell().getDisplay().asyncExec(() -> {
      if (!page.isDisposed()) {
        first().setFocus();
      }
    });
    return page;
  }

  private void buttons() {
    Composite row = Tokens.styled(new Composite(page, SWT.NONE), "rapport-surface");
    GridData data = new GridData(SWT.END, SWT.CENTER, true, false);
    data.verticalIndent = 16;
    row.setLayoutData(data);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    row.setLayout(layout);
    new PushButton(row, Kind.QUIET, Messages.SignIn_cancel, null).onPress(() -> {
      setReturnCode(CANCEL);
      close();
    });
    act = new PushButton(row, Kind.PRIMARY, verb(), null);
    act.onPress(this::begin);
  }

  private Label line(String style, String words, int top) {
    Label label = new Label(page, SWT.WRAP);
    if (style != null) {
      Tokens.styled(label, style);
    }
    label.setText(words);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = WIDTH;
    data.verticalIndent = top;
    label.setLayoutData(data);
    return label;
  }

  /**
   * Adds a field with its label above it.
   *
   * @param style {@code SWT.PASSWORD} or {@code SWT.NONE}
   */
  Frame field(String name, int style) {
    line("rapport-small", name, 12);
    Frame frame = new Frame(page, SWT.SINGLE | style, SWT.DEFAULT);
    frame.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    frame.named(name);
    frame.text().addListener(SWT.DefaultSelection, event -> begin());
    frame.text().addListener(SWT.Modify, event -> frame.setState(Frame.State.NORMAL));
    return frame;
  }

  private void begin() {
    if (act.isEnabled()) {
      act();
    }
  }

  /** Says that it works on it; nothing can be pressed twice. */
  void working(String words) {
    answer.setForeground(Tokens.color("ink3"));
    answer.setText(words);
    act.setEnabled(false);
  }

  /** Says what is wrong, in place, and where. */
  void wrong(String words, Frame where) {
    if (page.isDisposed()) {
      return;
    }
    answer.setForeground(Tokens.color("bad"));
    answer.setText(words);
    act.setEnabled(true);
    where.setState(Frame.State.ERROR);
    where.setFocus();
    where.text().selectAll();
    page.layout();
  }

  /** The same for what a service said. */
  void wrong(RapportException problem, Frame where) {
    wrong((problem.getMessage() + " " + problem.hint()).strip(), where);
  }

  /** What the dialog says below its fields. */
  public String answer() {
    return answer.getText();
  }

  /** Leaves, with everything done. */
  void done() {
    if (!page.isDisposed()) {
      setReturnCode(IDialogConstants.OK_ID);
      close();
    }
  }
}
