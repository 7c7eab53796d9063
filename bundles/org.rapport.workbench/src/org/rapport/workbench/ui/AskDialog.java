package org.rapport.workbench.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.PushButton.Kind;

/** A question with consequences: what it is about, a sentence, and buttons that name what they do. Escape leaves. To be used on the UI thread. */
public abstract class AskDialog extends Dialog {

  private static final int WIDTH = 520;

  private final String title;
  private final String lead;

  /**
   * @param title what it is about
   * @param lead a sentence that says what happens
   */
  protected AskDialog(Shell parent, String title, String lead) {
    super(parent);
    this.title = title;
    this.lead = lead;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  /** Adds what stands between the sentence and the buttons. */
  protected void fill(Composite page) {
    // Nothing in a plain question.
  }

  /** Adds the buttons with {@link #button}, the primary one last. */
  protected abstract void buttons(Composite row);

  @Override
  protected Control createContents(Composite parent) {
    Composite page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 24;
    layout.marginHeight = 20;
    layout.verticalSpacing = 8;
    page.setLayout(layout);
    line(page, "rapport-title", title);
    line(page, "rapport-text", lead);
    fill(page);
    Composite row = Tokens.styled(new Composite(page, SWT.NONE), "rapport-surface");
    GridData data = new GridData(SWT.END, SWT.CENTER, true, false);
    data.verticalIndent = 12;
    row.setLayoutData(data);
    GridLayout line = Layouts.plain(1);
    line.horizontalSpacing = 8;
    row.setLayout(line);
    buttons(row);
    line.numColumns = row.getChildren().length;
    return page;
  }

  private static void line(Composite page, String style, String words) {
    Label label = Tokens.styled(new Label(page, SWT.WRAP), style);
    label.setText(words.replace("&", "&&"));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = WIDTH;
    label.setLayoutData(data);
  }

  /** Adds a button that closes with a code. */
  protected PushButton button(Composite row, Kind kind, String words, int code) {
    return new PushButton(row, kind, words, null).onPress(() -> leave(code));
  }

  /** Adds a button that does something first. */
  protected PushButton button(Composite row, Kind kind, String words, Runnable act) {
    return new PushButton(row, kind, words, null).onPress(act);
  }

  /** Closes with a code. */
  protected void leave(int code) {
    setReturnCode(code);
    close();
  }
}
