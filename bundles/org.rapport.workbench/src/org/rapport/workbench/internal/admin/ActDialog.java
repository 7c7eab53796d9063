package org.rapport.workbench.internal.admin;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.RapportException;
import org.rapport.workbench.Loader;
import org.rapport.workbench.StoreCall;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** A few fields and one act that the store does in a job: what is wrong is said in place, and the dialog stays until it is done. */
public abstract class ActDialog extends AskDialog {

  private final Workspace workspace;
  private final String verb;
  private Composite page;
  private Label problem;
  private PushButton act;

  /** @param verb what the button says */
  protected ActDialog(Shell parent, Workspace workspace, String title, String lead, String verb) {
    super(parent, title, lead);
    this.workspace = workspace;
    this.verb = verb;
  }

  /** Adds the fields. */
  protected abstract void fields(Composite parent);

  /** Checks what was filled in, and does it by {@link #run}. */
  protected abstract void act();

  @Override
  protected final void fill(Composite parent) {
    page = parent;
    fields(parent);
    problem = Tokens.styled(new Label(parent, SWT.WRAP), "rapport-error");
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 1;
    data.minimumHeight = 2 * problem.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    data.heightHint = data.minimumHeight;
    problem.setLayoutData(data);
  }

  @Override
  protected final void buttons(Composite row) {
    button(row, Kind.QUIET, AdminWords.Dialog_cancel, CANCEL);
    act = button(row, Kind.PRIMARY, verb, this::begin);
  }

  private void begin() {
    if (act.isEnabled()) {
      act();
    }
  }

  /** Adds the name of what follows. */
  protected static Label label(Composite parent, String name) {
    Label label = Tokens.styled(new Label(parent, SWT.NONE), "rapport-label");
    label.setText(name);
    return label;
  }

  /**
   * Adds a field under its name; Enter in it acts.
   *
   * @param style {@code SWT.PASSWORD} or {@code SWT.NONE}
   */
  protected final Frame field(Composite parent, String name, int style) {
    label(parent, name);
    Frame frame = new Frame(parent, SWT.SINGLE | style, SWT.DEFAULT);
    frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    frame.named(name);
    frame.text().addListener(SWT.DefaultSelection, event -> begin());
    frame.text().addListener(SWT.Modify, event -> frame.setState(Frame.State.NORMAL));
    return frame;
  }

  /** Does the work in a job and closes; where it fails, says so at a field. */
  protected final <T> void run(String name, StoreCall<T> work, Consumer<T> done, Consumer<RapportException> failed) {
    act.setEnabled(false);
    problem.setText("");
    new Loader(workspace, page.getDisplay(), false).load(name, work, answer -> {
      done.accept(answer);
      if (!page.isDisposed()) {
        leave(OK);
      }
    }, wrong -> {
      if (!page.isDisposed()) {
        act.setEnabled(true);
        failed.accept(wrong);
      }
    });
  }

  /** Says what is wrong, and where; null for no field. */
  protected final void wrong(String words, Frame where) {
    problem.setForeground(Tokens.color("bad")); // The style of the ground goes before that of a label.
    problem.setText(words.replace("&", "&&"));
    problem.setToolTipText(words);
    if (where != null) {
      where.setState(Frame.State.ERROR);
      where.setFocus();
      where.text().selectAll();
    }
  }

  /** The same for what a service said. */
  protected final void wrong(RapportException refused, Frame where) {
    wrong((refused.getMessage() + " " + refused.hint()).strip(), where);
  }
}
