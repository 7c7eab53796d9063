package org.rapport.workbench.internal.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.fields.NewField;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldKind;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Tokens;

/** Asks what the field is that is made of a column: its name for people, its kind, the values of a pick-list. */
final class FieldDialog extends SetupDialog {

  private final String heading;
  private Frame label;
  private FilterCombo<FieldKind> kind;
  private Frame values;
  private Label note;
  private NewField guess;
  private NewField field;

  FieldDialog(Shell parent, String heading) {
    super(parent, ImportMessages.Field_title, NLS.bind(ImportMessages.Field_lead, heading), ImportMessages.Field_take);
    this.heading = heading;
  }

  /** What is to be made. */
  NewField field() {
    return field;
  }

  @Override
  void fields(Composite page) {
    label = text(page, ImportMessages.Field_label);
    label.text().setText(heading.strip());
    List<Item<FieldKind>> kinds = new ArrayList<>();
    for (FieldKind each : FieldKind.VALUES) {
      kinds.add(new Item<>(each, Annotations.text(CrmPackage.Literals.FIELD_KIND.getEEnumLiteralByLiteral(each.getLiteral()), Locale.getDefault()), ""));
    }
    kind = combo(page, ImportMessages.Field_kind, kinds, chosen -> showValues());
    values = text(page, ImportMessages.Field_values);
    note = Tokens.styled(words(page), "rapport-small");
    note.setText(ImportMessages.Field_reading);
    values.text().setEnabled(false);
    label.setFocus();
  }

  /** A pick-list has values, nothing else has. */
  private void showValues() {
    values.text().setEnabled(kind.chosen() == FieldKind.PICK);
  }

  /** Shows what the values of the column look like. */
  void show(NewField guessed) {
    if (label.isDisposed()) {
      return;
    }
    guess = guessed;
    if (kind.chosen() == null) {
      kind.choose(guessed.kind());
    }
    showValues();
    note.setText(NLS.bind(ImportMessages.Field_note, guessed.name()));
    note.getParent().layout(true, true);
  }

  /** Says why the column could not be read. */
  void fail(RapportException problem) {
    if (!note.isDisposed()) {
      note.setText(problem.getMessage() + " " + problem.hint());
      note.getParent().layout(true, true);
    }
  }

  @Override
  boolean isComplete() {
    String title = label.text().getText().strip();
    List<String> codes = Arrays.stream(values.text().getText().split(",")).map(String::strip).filter(code -> !code.isEmpty()).distinct().toList();
    boolean isPick = kind.chosen() == FieldKind.PICK;
    if (guess == null || !require(label, !title.isEmpty()) || !require(kind.frame(), kind.chosen() != null) || !require(values, !isPick || !codes.isEmpty())) {
      return false;
    }
    field = new NewField(guess.name(), kind.chosen(), title, isPick ? codes : List.of());
    return true;
  }
}
