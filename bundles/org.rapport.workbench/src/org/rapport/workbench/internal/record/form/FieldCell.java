package org.rapport.workbench.internal.record.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.internal.record.model.FieldKind;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Tokens;

/** A field with its label above and its message under it. */
public final class FieldCell extends Composite {

  private static final int LABEL_GAP = 3;

  private final FieldWidget widget;
  private Composite message;
  private String shown = "";
  private boolean shownAsError;

  /**
   * Makes the cell.
   *
   * @param withLabel whether the label is shown; in the rows of a table its first row has them
   */
  public FieldCell(Composite parent, FieldWidget widget, boolean withLabel) {
    super(parent, SWT.NONE);
    this.widget = widget;
    Tokens.styled(this, "rapport-surface");
    setLayoutData(new ColumnLayout.Span(widget.field().width(), least(widget.field().kind())));
    GridLayout layout = Layouts.plain(1);
    layout.verticalSpacing = LABEL_GAP;
    setLayout(layout);
    if (withLabel) {
      label();
    }
    Control control = widget.create(this);
    control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
  }

  /** The width that values of a kind need to be read whole. */
  private static int least(FieldKind kind) {
    return switch (kind) {
      case MONEY -> 170;
      case REFERENCE, EMAIL, URL -> 160;
      case PHONE -> 140;
      case DATE, INSTANT -> 122;
      default -> 100;
    };
  }

  private void label() {
    Composite line = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    GridLayout layout = Layouts.plain(2);
    layout.horizontalSpacing = 3;
    line.setLayout(layout);
    line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Label label = Tokens.styled(new Label(line, SWT.NONE), widget.field().kind() == FieldKind.ROWS ? "rapport-strong" : "rapport-label");
    label.setText(widget.hasLabelAbove() ? widget.field().label().replace("&", "&&") : " ");
    if (widget.field().required() && widget.hasLabelAbove()) {
      Tokens.styled(new Label(line, SWT.NONE), "rapport-error").setText("*");
    }
  }

  /** The field. */
  public FieldWidget widget() {
    return widget;
  }

  /** Shows a problem, or none; true if the size of the cell changed. */
  public boolean show(Problem problem) {
    String text = problem == null ? "" : problem.message();
    boolean error = problem != null && problem.isError();
    widget.state(problem == null ? Frame.State.NORMAL : error ? Frame.State.ERROR : Frame.State.WARNING);
    widget.problem(text);
    if (text.equals(shown) && error == shownAsError) {
      return false;
    }
    shown = text;
    shownAsError = error;
    if (message != null) {
      message.dispose();
      message = null;
    }
    if (!text.isEmpty()) {
      message(text, error);
    }
    return true;
  }

  private void message(String text, boolean error) {
    message = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    GridLayout layout = Layouts.plain(2);
    layout.horizontalSpacing = 4;
    message.setLayout(layout);
    message.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label icon = new Label(message, SWT.NONE);
    icon.setImage(Icons.image(error ? "circle-alert" : "triangle-alert", Icons.CELL, error ? "bad" : "warn"));
    icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
    Label words = Tokens.styled(new Label(message, SWT.WRAP), error ? "rapport-error" : "rapport-warning");
    words.setText(text.replace("&", "&&"));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 100;
    words.setLayoutData(data);
  }

  /** What the message under the field says; empty for none. */
  public String message() {
    return shown;
  }
}
