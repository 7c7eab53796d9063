package org.rapport.workbench.internal.start;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The choices of the first start, later of "Open a database": the demo company, an empty database, or another one. */
public final class StartDialog extends Dialog {

  /** What was chosen. */
  public enum What {
    DEMO, EMPTY, DATABASE
  }

  /**
   * The user's choice.
   *
   * @param kind which of the three
   * @param db the database of the third, else null
   * @param create whether a file that is not there is made
   */
  public record Choice(What kind, String db, boolean create) {
  }

  private static final int WIDTH = 560;

  private final WorkspaceService workspace;
  private Choice choice;
  private Frame field;
  private Label answer;

  /** @param workspace tries a connection */
  public StartDialog(Shell parent, WorkspaceService workspace) {
    super(parent);
    this.workspace = workspace;
  }

  /** What was chosen; empty where the user left. */
  public Optional<Choice> choice() {
    return Optional.ofNullable(choice);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Start_title);
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 24;
    layout.marginHeight = 20;
    layout.horizontalSpacing = 12;
    layout.verticalSpacing = 4;
    page.setLayout(layout);
    Label title = Tokens.styled(new Label(page, SWT.NONE), "rapport-title");
    title.setText(Messages.Start_heading);
    title.setLayoutData(wide(3, 0));
    Label lead = new Label(page, SWT.WRAP);
    lead.setText(Messages.Start_lead);
    lead.setLayoutData(wide(3, 0));
    row(page, "chart-column", Messages.Start_demo, Messages.Start_demoText, Kind.PRIMARY, Messages.Start_demoButton,
        () -> finish(new Choice(What.DEMO, null, false)));
    row(page, "database", Messages.Start_empty, Messages.Start_emptyText, Kind.NORMAL, Messages.Start_emptyButton,
        () -> finish(new Choice(What.EMPTY, null, true)));
    row(page, "globe", Messages.Start_connect, Messages.Start_connectText, Kind.NORMAL, Messages.Start_connectButton, this::connect);
    new Label(page, SWT.NONE);
    field = new Frame(page, SWT.SINGLE, SWT.DEFAULT);
    field.text().setMessage("jdbc:postgresql://host/rapport");
    field.named(Messages.Start_field);
    field.text().addListener(SWT.DefaultSelection, event -> connect());
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    PushButton test = new PushButton(page, Kind.QUIET, Messages.Start_test, null);
    test.onPress(this::test);
    test.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    new Label(page, SWT.NONE);
    answer = Tokens.styled(new Label(page, SWT.WRAP), "rapport-small");
    GridData data = wide(2, 0);
    data.heightHint = 52;
    answer.setLayoutData(data);
    getShell().getDisplay().asyncExec(() -> {
      if (!page.isDisposed()) {
        page.forceFocus();
      }
    });
    return page;
  }

  private static GridData wide(int columns, int top) {
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
    data.widthHint = WIDTH;
    data.verticalIndent = top;
    return data;
  }

  private static PushButton row(Composite page, String icon, String name, String text, Kind kind, String act, Runnable action) {
    Label image = new Label(page, SWT.NONE);
    image.setImage(Icons.image(icon, Icons.RAIL, "accentInk"));
    GridData place = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
    place.verticalIndent = 18;
    image.setLayoutData(place);
    Composite words = Tokens.styled(new Composite(page, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 2;
    words.setLayout(layout);
    GridData middle = new GridData(SWT.FILL, SWT.TOP, true, false);
    middle.verticalIndent = 16;
    words.setLayoutData(middle);
    Tokens.styled(new Label(words, SWT.NONE), "rapport-section").setText(name);
    Label more = Tokens.styled(new Label(words, SWT.WRAP), "rapport-small");
    more.setText(text);
    more.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    PushButton button = new PushButton(page, kind, act, null);
    button.onPress(action);
    GridData right = new GridData(SWT.END, SWT.CENTER, false, false);
    right.verticalIndent = 16;
    button.setLayoutData(right);
    return button;
  }

  private void finish(Choice chosen) {
    choice = chosen;
    setReturnCode(OK);
    close();
  }

  private String typed() {
    return field.text().getText().strip();
  }

  private void connect() {
    if (typed().isEmpty()) {
      show("rapport-error", Messages.Start_missing);
      field.setFocus();
    } else {
      finish(new Choice(What.DATABASE, typed(), !typed().startsWith("jdbc:")));
    }
  }

  private void test() {
    String db = typed();
    if (db.isEmpty()) {
      show("rapport-error", Messages.Start_missing);
      field.setFocus();
      return;
    }
    show("rapport-small", Messages.Start_testing);
    Display display = getShell().getDisplay();
    Job.create(Messages.Start_testing, (IProgressMonitor monitor) -> {
      String[] result = {"rapport-small", Messages.Start_works};
      try {
        workspace.test(db, monitor);
      } catch (RapportException e) {
        result[0] = "rapport-error";
        result[1] = e.getMessage() + " " + e.hint();
      }
      display.asyncExec(() -> show(result[0], result[1]));
      return Status.OK_STATUS;
    }).schedule();
  }

  private void show(String style, String words) {
    if (answer.isDisposed()) {
      return;
    }
    answer.setText(words);
    answer.setForeground(Tokens.color("rapport-error".equals(style) ? "bad" : "ink3"));
    field.setState("rapport-error".equals(style) ? Frame.State.ERROR : Frame.State.NORMAL);
    answer.getParent().layout();
  }
}
