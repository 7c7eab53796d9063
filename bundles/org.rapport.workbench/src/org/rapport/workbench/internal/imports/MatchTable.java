package org.rapport.workbench.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Composite;
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
 * fields by which that is changed; Enter goes into the first of them, Tab into the others, Ctrl+Z takes the last change back.
 */
final class MatchTable {

  private static final int FIELD = 2;
  private static final int RULE = 3;
  private static final int WAYS = 4;
  private static final int HEIGHT = 26;
  /** Leaves a column out; no path is empty. */
  private static final String NOWHERE = "";

  private final ImportModel model;
  private final ColumnSetup setup;
  private final RowTable<MatchRow> table;
  private final FilterCombo<String> field;
  private final FilterCombo<Update> rule;
  private final FilterCombo<ColumnAct> ways;
  private final TableEditor fieldEditor;
  private final TableEditor ruleEditor;
  private final TableEditor waysEditor;
  private List<Item<String>> places = List.of();
  private ImportSource source;
  private ImportFields fields;

  /**
   * A line of the table.
   *
   * @param column null for a value for all rows
   * @param paths of such a value, or of the column; empty where it is left out
   * @param constant the value; null for a column
   */
  record MatchRow(Inspection.Column column, List<String> paths, String constant) {

    /** The place, or all of them as one text. */
    String path() {
      return String.join(" + ", paths);
    }

    /** What it is known by: the heading, or the path of the value. */
    String name() {
      return column == null ? path() : column.heading();
    }
  }

  MatchTable(Composite parent, ImportModel model, ColumnSetup setup) {
    this.model = model;
    this.setup = setup;
    table = new RowTable<>(parent, ImportMessages.Match_title);
    table.columns(List.of(
        Column.of(ImportMessages.Match_column, 5, row -> row.column() == null ? Cell.quiet(ImportMessages.Match_allRows) : Cell.strong(row.column().heading())),
        Column.of(ImportMessages.Match_first, 4, row -> Cell.of(row.column() == null ? row.constant() : row.column().first())),
        Column.of(ImportMessages.Match_field, 6, this::place), Column.of(ImportMessages.Match_rule, 5, this::rule),
        Column.of(ImportMessages.Match_ways, 5, this::way),
        Column.of(ImportMessages.Match_result, 4, row -> row.column() == null ? Cell.of("") : Texts.result(row.column()))));
    field = combo(ImportMessages.Match_field, this::placed);
    rule = combo(ImportMessages.Match_rule, this::ruled);
    ways = combo(ImportMessages.Match_ways, this::act);
    List<Item<Update>> rules = new ArrayList<>();
    for (Update each : Update.values()) {
      rules.add(new Item<>(each, Texts.rule(each), ""));
    }
    rule.items(rules);
    fieldEditor = editor();
    ruleEditor = editor();
    waysEditor = editor();
    table.control().addListener(SWT.Selection, event -> edit());
    table.control().addListener(SWT.DefaultSelection, event -> {
      field.setFocus();
      field.offer("");
    });
    table.control().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == 'z' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
        model.undo(source);
      }
    });
    edit();
  }

  private <T> FilterCombo<T> combo(String name, Consumer<T> onChoose) {
    return new FilterCombo<>(table.control(), name, NLS.bind(ImportMessages.Import_expand, name), HEIGHT, onChoose);
  }

  private TableEditor editor() {
    TableEditor editor = new TableEditor(table.control());
    editor.grabHorizontal = true;
    editor.minimumHeight = HEIGHT;
    editor.verticalAlignment = SWT.TOP; // Else it reaches from the first row under the heads, where GTK hides all of it.
    return editor;
  }

  private Cell place(MatchRow row) {
    String fresh = source.mapping().newFields().get(row.path());
    String text = fresh != null && fields.find(row.path()).isEmpty() ? NLS.bind(ImportMessages.Match_newField, fresh)
        : row.column() == null ? fields.text(row.path()) : Texts.places(row.column(), fields);
    return Cell.field(text, row.paths().isEmpty() ? "ink3" : "ink");
  }

  private Cell rule(MatchRow row) {
    return row.paths().isEmpty() ? Cell.of("") : Cell.field(Texts.rule(update(row)), "ink");
  }

  private Update update(MatchRow row) {
    return source.mapping().update(row.paths().get(0));
  }

  private Cell way(MatchRow row) {
    String ways = row.column() == null ? "" : ColumnSetup.ways(source, row.column());
    return ways.isEmpty() ? Cell.field(ImportMessages.Act_plain, "ink3") : Cell.field(ways, "ink");
  }

  /** Shows the columns of a source of which the type is known. */
  void show(ImportSource shown, RecordType type) {
    source = shown;
    fields = model.fields(type);
    places = new ArrayList<>();
    places.add(new Item<>(NOWHERE, ImportMessages.Match_leaveOut, ""));
    fields.all().forEach(each -> places.add(new Item<>(each.path(), each.text(), "")));
    List<MatchRow> rows = new ArrayList<>();
    source.inspection().columns().forEach(each -> rows.add(new MatchRow(each, each.paths(), null)));
    source.mapping().constants().forEach((path, text) -> rows.add(new MatchRow(null, List.of(path), text)));
    table.show(rows);
    edit();
  }

  /** Puts the fields into the chosen row. */
  private void edit() {
    boolean chosen = table.selected().isPresent();
    field.setVisible(chosen);
    rule.setVisible(chosen);
    ways.setVisible(chosen);
    table.selected().ifPresent(row -> {
      field.items(places(row));
      field.choose(row.path());
      ways.items(row.column() == null ? ColumnSetup.actsOfText() : setup.acts(source, row.column(), fields));
      ways.choose(ColumnAct.STAY);
      put(fieldEditor, field, FIELD);
      put(waysEditor, ways, WAYS);
      if (!row.paths().isEmpty()) {
        rule.choose(update(row));
        put(ruleEditor, rule, RULE);
      }
      rule.setVisible(!row.paths().isEmpty());
    });
  }

  private void put(TableEditor editor, FilterCombo<?> combo, int column) {
    editor.setEditor(combo, table.control().getItem(table.control().getSelectionIndex()), column);
    combo.setVisible(true);
  }

  /** All places, and where a row is now if that is none or several of them. */
  private List<Item<String>> places(MatchRow row) {
    if (places.stream().anyMatch(each -> each.value().equals(row.path()))) {
      return places;
    }
    List<Item<String>> more = new ArrayList<>(places);
    more.add(0, new Item<>(row.path(), place(row).text(), ""));
    return more;
  }

  private void placed(String path) {
    table.selected().filter(row -> !path.equals(row.path())).ifPresent(row -> {
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
    table.selected().ifPresent(row -> {
      ImportMapping mapping = source.mapping();
      for (String path : row.paths()) {
        mapping = mapping.withUpdate(path, update);
      }
      model.read(source, mapping);
    });
  }

  private void act(ColumnAct act) {
    ways.choose(ColumnAct.STAY);
    table.selected().ifPresent(row -> {
      if (row.column() != null) {
        setup.run(act, table.getShell(), source, row.column(), fields);
      } else if (act == ColumnAct.TEXT) {
        setup.text(table.getShell(), source, fields, row.path(), row.constant());
      }
    });
  }

  /** Puts the focus into the table, on its first row where none is chosen. */
  void begin() {
    if (table.selected().isEmpty() && !table.rows().isEmpty()) {
      table.select(0);
      edit();
    }
    table.setFocus();
  }

  /** Chooses the row of a column. */
  void choose(Inspection.Column column) {
    List<String> names = table.rows().stream().map(MatchRow::name).toList();
    table.select(names.indexOf(column.heading()));
    table.control().showSelection();
    edit();
  }

  /** The table itself. */
  RowTable<MatchRow> table() {
    return table;
  }
}
