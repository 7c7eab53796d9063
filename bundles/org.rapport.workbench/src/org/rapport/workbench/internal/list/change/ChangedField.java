package org.rapport.workbench.internal.list.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.internal.record.LooseFields;
import org.rapport.workbench.internal.record.form.ChoicePopup;
import org.rapport.workbench.internal.record.form.FieldCell;
import org.rapport.workbench.internal.record.form.FieldWidget;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.internal.record.form.IconButton;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.internal.record.model.FieldChecks;
import org.rapport.workbench.internal.record.model.FieldKind;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.Problem.Severity;
import org.rapport.workbench.internal.record.model.RecordDraft;
import org.rapport.workbench.ui.Tokens;

/** A line of the change of many records: which field, and the value it is to get, in the control that its form has for it. */
public final class ChangedField extends Composite {

  private static final int NAME_WIDTH = 190;
  private static final int VALUE_WIDTH = 270;
  private static final int GAP = 8;

  private final LooseFields host;
  private final FilterCombo<FieldModel> name;
  private final Composite value;
  private final Runnable changed;
  private FieldModel field;
  private FieldCell cell;
  private Runnable removed = () -> { };

  /**
   * @param choices what can be chosen, asked when the list of fields is opened
   * @param changed hears that another field was chosen
   */
  ChangedField(Composite parent, LooseFields host, Function<ChangedField, List<ChoicePopup.Item<FieldModel>>> choices, Runnable changed) {
    super(parent, SWT.NONE);
    this.host = host;
    this.changed = changed;
    Tokens.styled(this, "rapport-surface");
    GridLayout layout = Layouts.plain(3);
    layout.horizontalSpacing = GAP;
    setLayout(layout);
    name = new FilterCombo<>(this, ChangeMessages.Many_field, ChangeMessages.Many_expand, SWT.DEFAULT, this::choose);
    GridData nameData = new GridData(SWT.FILL, SWT.TOP, false, false);
    nameData.widthHint = NAME_WIDTH;
    name.setLayoutData(nameData);
    name.frame().text().setMessage(ChangeMessages.Many_field);
    name.items(choices.apply(this));
    name.frame().text().addListener(SWT.FocusIn, event -> name.items(choices.apply(this)));
    value = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    GridLayout valueLayout = Layouts.plain(1);
    valueLayout.verticalSpacing = 2;
    value.setLayout(valueLayout);
    value.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    IconButton remove = new IconButton(this, "x", ChangeMessages.Many_remove, false, () -> removed.run());
    remove.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
  }

  /** Runs when the line is to go; what was given in it is forgotten. */
  void onRemove(Runnable listener) {
    removed = () -> {
      forget();
      listener.run();
    };
  }

  private void forget() {
    if (cell != null) {
      RecordDraft draft = host.draft();
      draft.keepTyped(cell.widget().path(), null);
      draft.set(draft.working(), field.feature(), draft.base().eGet(field.feature(), false));
      cell.widget().retire();
    }
  }

  /** Chooses the field, as the list of fields does. */
  public void choose(FieldModel wanted) {
    forget();
    for (var child : value.getChildren()) {
      child.dispose();
    }
    field = wanted;
    name.choose(wanted);
    cell = new FieldCell(value, FieldWidget.of(host, host.draft().working(), wanted), false);
    cell.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    if (!wanted.required() && wanted.kind() != FieldKind.BOOLEAN) {
      Label empty = Tokens.styled(new Label(value, SWT.WRAP), "rapport-small");
      empty.setText(ChangeMessages.Many_empty);
      GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
      data.widthHint = VALUE_WIDTH;
      empty.setLayoutData(data);
    }
    changed.run();
    focusValue();
  }

  /** Chooses the field of a feature; nothing where it is not offered. */
  public void choose(String feature) {
    name.items().stream().map(ChoicePopup.Item::value).filter(each -> each.name().equals(feature)).findFirst().ifPresent(this::choose);
  }

  /** The field; null while none is chosen. */
  public FieldModel field() {
    return field;
  }

  /** The names of the features that are offered. */
  public List<String> offered() {
    return name.items().stream().map(item -> item.value().name()).toList();
  }

  /** Where the value is given; null while no field is chosen. */
  public FieldCell cell() {
    return cell;
  }

  /** Takes what is typed, says what is wrong with it at the field, and gives that. */
  Optional<Problem> check(FieldChecks checks) {
    FieldWidget widget = cell.widget();
    widget.commit();
    Optional<Problem> problem = host.draft().typed(widget.path()).map(typed -> new Problem(widget.path(), Severity.ERROR, typed.message()))
        .or(() -> checks.check(widget.path(), field, widget.owner().eGet(field.feature(), false)));
    cell.show(problem.orElse(null));
    return problem;
  }

  /** Puts the focus where the value is given. */
  void focusValue() {
    cell.widget().focus();
  }

  /** Puts the focus where the field is chosen. */
  void focusName() {
    name.setFocus();
  }
}
