package org.rapport.workbench.internal.imports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.transfer.ImportFields;
import org.rapport.core.transfer.Inspection;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Tokens;

/** Asks for a field and the text that rows get there: the same in all, or put together from columns. */
final class TextDialog extends SetupDialog {

  private final ImportFields fields;
  private final List<Inspection.Column> columns;
  private FilterCombo<String> field;
  private Frame text;
  private FilterCombo<String> column;
  private Label example;
  private String path;
  private String value;

  /**
   * @param columns that can be put into the text
   * @param path of the field; null to ask for it
   * @param value to begin with; may be empty
   */
  TextDialog(Shell parent, ImportFields fields, List<Inspection.Column> columns, String path, String value) {
    super(parent, ImportMessages.Text_title, ImportMessages.Text_lead, ImportMessages.Text_take);
    this.fields = fields;
    this.columns = columns.stream().filter(each -> !each.heading().isEmpty() && !each.heading().matches(".*[{}].*")).toList();
    this.path = path;
    this.value = value;
  }

  /** Path of the field. */
  String path() {
    return path;
  }

  /** What rows get there, columns in braces. */
  String value() {
    return value;
  }

  @Override
  void fields(Composite page) {
    field = combo(page, ImportMessages.Match_field, fields.all().stream().map(each -> new Item<>(each.path(), each.text(), "")).toList(), chosen -> text.setFocus());
    List<Item<String>> items = new ArrayList<>(field.items());
    if (path != null && items.stream().noneMatch(each -> each.value().equals(path))) {
      items.add(new Item<>(path, fields.text(path), ""));
      field.items(items);
    }
    field.choose(path);
    text = text(page, ImportMessages.Text_value);
    column = combo(page, ImportMessages.Text_add, columns.stream().map(each -> new Item<>(each.heading(), each.heading(), each.first())).toList(), this::add);
    example = Tokens.styled(words(page), "rapport-small");
    text.text().addListener(SWT.Modify, event -> showExample());
    text.text().setText(value);
    text.text().setSelection(value.length());
    (path == null ? field : text).setFocus();
  }

  /** Puts a column behind the text, after a blank where there is none. */
  private void add(String heading) {
    String before = text.text().getText();
    text.text().setText(before + (before.isEmpty() || before.endsWith(" ") ? "" : " ") + "{" + heading + "}");
    text.text().setSelection(text.text().getCharCount());
    column.choose(null);
    text.setFocus();
  }

  private void showExample() {
    String filled = text.text().getText();
    for (Inspection.Column each : columns) {
      filled = filled.replace("{" + each.heading() + "}", each.first());
    }
    example.setText(filled.isBlank() ? "" : NLS.bind(ImportMessages.Setup_example, filled.strip()));
  }

  @Override
  boolean isComplete() {
    path = field.chosen();
    value = text.text().getText().strip();
    return require(field.frame(), path != null) && require(text, !value.isEmpty());
  }
}
