package org.rapport.workbench.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.fields.NewField;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldKind;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.admin.ActDialog;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.ui.Frame;

/** Asks for a field that a type is to get: its name for people, its kind, the values of a pick-list; and adds it. */
final class AddFieldDialog extends ActDialog {

  private final RecordType type;
  private final Consumer<String> added;
  private Frame label;
  private FilterCombo<FieldKind> kind;
  private Frame values;

  /** @param added gets the name of the field when it is there */
  AddFieldDialog(Shell parent, Workspace workspace, RecordType type, Consumer<String> added) {
    super(parent, workspace, LayoutWords.AddField_title, LayoutWords.AddField_lead, LayoutWords.AddField_act);
    this.type = type;
    this.added = added;
  }

  @Override
  protected void fields(Composite parent) {
    label = field(parent, LayoutWords.AddField_label, SWT.NONE);
    label(parent, LayoutWords.AddField_kind);
    kind = new FilterCombo<>(parent, LayoutWords.AddField_kind, LayoutWords.AddField_kinds, SWT.DEFAULT, chosen -> showValues());
    kind.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    List<Item<FieldKind>> kinds = new ArrayList<>();
    for (FieldKind each : FieldKind.VALUES) {
      kinds.add(new Item<>(each, Annotations.text(CrmPackage.Literals.FIELD_KIND.getEEnumLiteralByLiteral(each.getLiteral()), Locale.getDefault()), ""));
    }
    kind.items(kinds);
    kind.choose(FieldKind.STRING);
    values = field(parent, LayoutWords.AddField_values, SWT.NONE);
    showValues();
    label.setFocus();
  }

  /** A pick-list has values, nothing else has. */
  private void showValues() {
    values.text().setEnabled(kind.chosen() == FieldKind.PICK);
  }

  @Override
  protected void act() {
    String title = label.text().getText().strip();
    List<String> codes = Arrays.stream(values.text().getText().split(",")).map(String::strip).filter(code -> !code.isEmpty()).distinct().toList();
    boolean isPick = kind.chosen() == FieldKind.PICK;
    if (title.isEmpty()) {
      wrong(LayoutWords.AddField_noLabel, label);
    } else if (kind.chosen() == null) {
      wrong(LayoutWords.AddField_noKind, kind.frame());
    } else if (isPick && codes.isEmpty()) {
      wrong(LayoutWords.AddField_noValues, values);
    } else {
      NewField field = new NewField(NewField.name(title, name -> type.feature(name).isPresent()), kind.chosen(), title, isPick ? codes : List.of());
      run(NLS.bind(LayoutWords.AddField_job, title),
          (session, monitor) -> session.store().commit(session.principal(), field.definition(session.store().types(), type)),
          changes -> added.accept(field.name()), problem -> wrong(problem, label));
    }
  }
}
