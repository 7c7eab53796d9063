package org.rapport.workbench.internal.record.form;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.FieldPath;
import org.rapport.workbench.internal.record.model.Texts;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Spoken;

/** The control of one field of a record or of a row: shows its value, and writes what a person gives into the draft. */
public abstract class FieldWidget {

  private final FieldHost host;
  private final EObject owner;
  private final FieldModel field;
  private final String path;
  private final boolean editable;
  private String problem = "";
  private boolean retired;

  /** A field of a record or of a row. */
  protected FieldWidget(FieldHost host, EObject owner, FieldModel field) {
    this.host = Objects.requireNonNull(host);
    this.owner = owner;
    this.field = field;
    this.path = FieldPath.of(owner, field.feature());
    this.editable = field.isEditable(host.draft().isNew() || owner != host.draft().working());
  }

  /** The widget for a field's kind. */
  public static FieldWidget of(FieldHost host, EObject owner, FieldModel field) {
    return switch (field.kind()) {
      case BOOLEAN -> new BooleanWidget(host, owner, field);
      case MONEY -> new MoneyWidget(host, owner, field);
      case ENUM, LANGUAGE, COUNTRY -> new ChoiceWidget(host, owner, field);
      case REFERENCE -> new ReferenceWidget(host, owner, field);
      case DATE -> new DateWidget(host, owner, field);
      case ROWS -> new RowsWidget(host, owner, field);
      default -> new TextWidget(host, owner, field);
    };
  }

  /** Makes the control. Called once. */
  public abstract Control create(Composite parent);

  /** Shows the value of the draft. */
  public abstract void refresh();

  /** Writes what is typed into the draft; nothing happens where nothing is. */
  public abstract void commit();

  /** Whether something is typed that is not in the draft yet. */
  public boolean isTyping() {
    return false;
  }

  /** Forgets what is typed and shows the value of the draft again. */
  public void forget() {
    refresh();
  }

  /** Puts the focus where a person begins to write. */
  public abstract void focus();

  /** Says with the edge how the value is. */
  public abstract void state(Frame.State state);

  /** Whether the label stands above the control; else the control shows it itself. */
  public boolean hasLabelAbove() {
    return true;
  }

  /** What is said of the field's problem, for people who cannot see it; empty for none. */
  public void problem(String message) {
    problem = message;
  }

  /** Says that the field is about to go: it writes nothing any more, also if it still loses the focus. */
  public void retire() {
    retired = true;
  }

  /** Whether the field is about to go. */
  protected boolean isRetired() {
    return retired;
  }

  protected FieldHost host() {
    return host;
  }

  protected Texts texts() {
    return host.formats().texts();
  }

  /** The record or row that the field belongs to. */
  public EObject owner() {
    return owner;
  }

  /** The field. */
  public FieldModel field() {
    return field;
  }

  /** Where the field is in the record. */
  public String path() {
    return path;
  }

  /** Whether a person may write it. */
  public boolean isEditable() {
    return editable;
  }

  protected Object value() {
    return owner.eGet(field.feature(), false);
  }

  /** The name of the field for people who hear the screen. */
  protected String accessibleName() {
    return field.label() + (field.required() ? ", " + texts().get("field.required") : "")
        + (field.readOnly() ? ", " + texts().get("field.computed") : "");
  }

  /** Gives a control the field's name, and its problem as description. */
  protected void name(Control control, String name) {
    Spoken.name(control, () -> name, () -> problem.isEmpty() ? null : problem);
    control.setData(PATH, path);
    control.addListener(SWT.FocusIn, event -> host.entered(path));
  }

  /** Key of the data with a control's path, for tests and for finding the field that has the focus. */
  public static final String PATH = "org.rapport.workbench.record.path";
}
