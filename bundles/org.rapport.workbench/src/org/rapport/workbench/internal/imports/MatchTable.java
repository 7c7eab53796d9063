package org.rapport.workbench.internal.imports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.rapport.core.transfer.ImportFields;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.Update;
import org.rapport.model.RecordType;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;

/**
 * The columns of a table, each with the field that it goes to, and the values for all rows below them. The chosen row has the
 * fields by which that is changed; Enter goes into the first of them.
 */
final class MatchTable {

  private static final int FIELD = 2;
  private static final int RULE = 3;
  private static final int HEIGHT = 28;
  /** Leaves a column out; no path is empty. */
  private static final String NOWHERE = "";

  private final ImportModel model;
  private final RowTable<MatchRow> table;
  private final FilterCombo<String> field;
  private final FilterCombo<Update> rule;
  private final TableEditor fieldEditor;
  private final TableEditor ruleEditor;
  private ImportSource source;
  private ImportFields fields;

  /**
   * A line of the table.
   *
   * @param column null for a value for all rows
   * @param path of such a value, else the only place of the column; empty where there is none, or there are several
   * @param constant the value; null for a column
   */
  record MatchRow(Inspection.Column column, String path, String constant) {
  }

  MatchTable(Composite parent, ImportModel model) {
    this.model = model;
    table = new RowTable<>(parent, ImportMessages.Match_title);
    table.columns(List.of(
        Column.of(ImportMessages.Match_column, 5, row -> row.column() == null ? Cell.quiet(ImportMessages.Match_allRows) : Cell.strong(row.column().heading())),
        Column.of(ImportMessages.Match_first, 4, row -> Cell.of(row.column() == null ? row.constant() : row.column().first())),
        Column.of(ImportMessages.Match_field, 6, this::place), Column.of(ImportMessages.Match_rule, 5, this::rule),
        Column.of(ImportMessages.Match_ways, 5, row -> Cell.quiet(row.column() == null ? "" : Texts.ways(row.column()))),
        Column.of(ImportMessages.Match_result, 4, row -> row.column() == null ? Cell.of("") : Texts.result(row.column()))));
    field = new FilterCombo<>(table.control(), ImportMessages.Match_field, NLS.bind(ImportMessages.Import_expand, ImportMessages.Match_field), HEIGHT, this::placed);
    rule = new FilterCombo<>(table.control(), ImportMessages.Match_rule, NLS.bind(ImportMessages.Import_expand, ImportMessages.Match_rule), HEIGHT, this::ruled);
    List<Item<Update>> rules = new ArrayList<>();
    for (Update each : Update.values()) {
      rules.add(new Item<>(each, Texts.rule(each), ""));
    }
    rule.items(rules);
    fieldEditor = editor();
    ruleEditor = editor();
    table.control().addListener(SWT.Selection, event -> edit());
    table.control().addListener(SWT.DefaultSelection, event -> {
      field.setFocus();
      field.offer("");
    });
    edit();
  }

  private TableEditor editor() {
    TableEditor editor = new TableEditor(table.control());
    editor.grabHorizontal = true;
    editor.minimumHeight = HEIGHT;
    return editor;
  }

  private Cell place(MatchRow row) {
    String text = row.column() == null ? fields.text(row.path()) : Texts.places(row.column(), fields);
    return Cell.field(text, row.column() != null && row.column().paths().isEmpty() ? "ink3" : "ink");
  }

  private Cell rule(MatchRow row) {
    return row.path().isEmpty() ? Cell.of("") : Cell.field(Texts.rule(source.mapping().update(row.path())), "ink");
  }

  /** Shows the columns of a source of which the type is known. */
  void show(ImportSource shown, RecordType type) {
    source = shown;
    fields = model.fields(type);
    List<Item<String>> items = new ArrayList<>();
    items.add(new Item<>(NOWHERE, ImportMessages.Match_leaveOut, ""));
    fields.all().forEach(each -> items.add(new Item<>(each.path(), each.text(), "")));
    List<MatchRow> rows = new ArrayList<>();
    for (Inspection.Column each : source.inspection().columns()) {
      rows.add(new MatchRow(each, each.paths().size() == 1 ? each.paths().get(0) : "", null));
    }
    source.mapping().constants().forEach((path, text) -> rows.add(new MatchRow(null, path, text)));
    rows.stream().map(MatchRow::path).filter(path -> !path.isEmpty() && items.stream().noneMatch(item -> item.value().equals(path)))
        .forEach(path -> items.add(new Item<>(path, path, "")));
    field.items(items);
    table.show(rows);
    edit();
  }

  /** Puts the fields into the chosen row. */
  private void edit() {
    Table control = table.control();
    boolean chosen = table.selected().isPresent();
    field.setVisible(chosen);
    rule.setVisible(table.selected().filter(row -> !row.path().isEmpty()).isPresent());
    table.selected().ifPresent(row -> {
      field.choose(row.path());
      rule.choose(source.mapping().update(row.path()));
      fieldEditor.setEditor(field, control.getItem(control.getSelectionIndex()), FIELD);
      ruleEditor.setEditor(rule, control.getItem(control.getSelectionIndex()), RULE);
      field.setVisible(true);
      rule.setVisible(!row.path().isEmpty());
    });
  }

  private void placed(String path) {
    table.selected().ifPresent(row -> {
      ImportMapping mapping = source.mapping();
      if (row.column() != null) {
        model.read(source, mapping.withColumn(row.column().heading(), path.equals(NOWHERE) ? null : path));
      } else {
        ImportMapping without = mapping.withText(row.path(), null);
        model.read(source, path.equals(NOWHERE) ? without : without.withText(path, row.constant()));
      }
    });
  }

  private void ruled(Update update) {
    table.selected().ifPresent(row -> model.read(source, source.mapping().withUpdate(row.path(), update)));
  }

  /** Puts the focus into the table, on its first row where none is chosen. */
  void begin() {
    if (table.selected().isEmpty() && !table.rows().isEmpty()) {
      table.select(0);
      edit();
    }
    table.setFocus();
  }

  /** The table itself. */
  RowTable<MatchRow> table() {
    return table;
  }
}
