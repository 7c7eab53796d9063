package org.rapport.workbench.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.transfer.ColumnValue;
import org.rapport.core.transfer.ImportFields.Choice;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;
import org.rapport.workbench.ui.Tokens;

/**
 * Asks what the texts of a column mean: one of the values of its pick-list, or another text where there is none. Texts that the
 * list lacks come first, with how often the file has them.
 */
final class MeaningsDialog extends SetupDialog {

  private static final String OTHERS = "*";
  /** Chosen to take a text as it is; meanings are no control characters. */
  private static final String AS_IT_IS = "\0";
  private static final int MEANING = 2;
  private static final int HEIGHT = 26;
  private static final int ROOM = 280;

  private final List<Choice> choices;
  private final Map<String, String> meanings;
  private RowTable<ColumnValue> table;
  private Label state;
  private FilterCombo<String> choice;
  private Frame typed;
  private TableEditor editor;
  /** The text whose meaning is being written; null for none. */
  private ColumnValue edited;

  /**
   * @param choices of the pick-list; empty where any text is possible
   * @param meanings as they are said so far
   */
  MeaningsDialog(Shell parent, String column, List<Choice> choices, Map<String, String> meanings) {
    super(parent, NLS.bind(ImportMessages.Meanings_title, column), choices.isEmpty() ? ImportMessages.Meanings_leadFree : ImportMessages.Meanings_lead,
        ImportMessages.Meanings_take);
    this.choices = choices;
    this.meanings = new LinkedHashMap<>(meanings);
  }

  /** What was said, by text in small letters. */
  Map<String, String> meanings() {
    return meanings;
  }

  @Override
  void fields(Composite page) {
    state = words(page);
    state.setText(ImportMessages.Meanings_reading);
    table = new RowTable<>(page, ImportMessages.Meanings_table);
    GridData room = ImportPage.filling();
    room.heightHint = ROOM;
    table.setLayoutData(room);
    table.columns(List.of(Column.of(ImportMessages.Meanings_text, 5, this::text),
        new Column<>(ImportMessages.File_rows, 2, true, value -> Cell.of(isOthers(value) ? "" : Texts.count(value.count())), null),
        Column.of(ImportMessages.Meanings_means, 6, this::meaning)));
    choice = new FilterCombo<>(table.control(), ImportMessages.Meanings_means, NLS.bind(ImportMessages.Import_expand, ImportMessages.Meanings_means), HEIGHT, this::chosen);
    typed = new Frame(table.control(), SWT.SINGLE, HEIGHT);
    typed.text().setToolTipText(ImportMessages.Meanings_means);
    typed.text().addListener(SWT.FocusOut, event -> written());
    typed.text().addListener(SWT.DefaultSelection, event -> {
      written();
      step();
    });
    editor = new TableEditor(table.control());
    editor.grabHorizontal = true;
    editor.minimumHeight = HEIGHT;
    editor.verticalAlignment = SWT.TOP; // Else it reaches from the first row under the heads, where GTK hides all of it.
    choice.setVisible(false);
    typed.setVisible(false);
    table.control().addListener(SWT.Selection, event -> edit());
    table.control().addListener(SWT.DefaultSelection, event -> begin());
    table.setFocus();
  }

  private static boolean isOthers(ColumnValue value) {
    return value.text().equals(OTHERS);
  }

  private Cell text(ColumnValue value) {
    return isOthers(value) ? Cell.quiet(ImportMessages.Meanings_others) : value.known() || said(value).isPresent() ? Cell.strong(value.text())
        : Cell.marked(value.text(), "triangle-alert", "warn");
  }

  private Optional<String> said(ColumnValue value) {
    return Optional.ofNullable(meanings.get(value.text().toLowerCase(Locale.ROOT)));
  }

  private Cell meaning(ColumnValue value) {
    Optional<String> said = said(value);
    if (said.isEmpty()) {
      return Cell.field(plain(value), "ink3");
    }
    return Cell.field(said.get().isEmpty() ? ImportMessages.Meanings_nothing : choices.stream().filter(each -> each.value().equalsIgnoreCase(said.get())).findFirst()
        .map(Choice::text).orElse(said.get()), "ink");
  }

  /** Shows what the file has; may come when the window is closed already. */
  void show(List<ColumnValue> values) {
    if (!table.isDisposed()) {
      List<ColumnValue> rows = new ArrayList<>(values);
      rows.add(new ColumnValue(OTHERS, 0, true));
      table.show(rows);
      long unknown = values.stream().filter(each -> !each.known()).count();
      state.setText(unknown > 0 ? NLS.bind(ImportMessages.Meanings_unknown, Texts.count(unknown)) : NLS.bind(ImportMessages.Meanings_count, Texts.count(values.size())));
      table.select(0);
      edit();
    }
  }

  /** Shows why the file could not be read. */
  void fail(RapportException problem) {
    if (!table.isDisposed()) {
      state.setText((problem.getMessage() + " " + problem.hint()).strip());
      state.setForeground(Tokens.color("bad"));
      state.getParent().layout();
    }
  }

  private List<Item<String>> items(ColumnValue value) {
    List<Item<String>> items = new ArrayList<>();
    items.add(new Item<>(AS_IT_IS, plain(value), ""));
    items.add(new Item<>("", ImportMessages.Meanings_nothing, ""));
    choices.forEach(each -> items.add(new Item<>(each.value(), each.text(), "")));
    return items;
  }

  /** What is said of a text of which no meaning is said. */
  private static String plain(ColumnValue value) {
    return value.known() ? ImportMessages.Meanings_asItIs : ImportMessages.File_choose;
  }

  private Control field() {
    return choices.isEmpty() ? typed : choice;
  }

  private void edit() {
    written();
    edited = table.selected().orElse(null);
    field().setVisible(table.selected().isPresent());
    table.selected().ifPresent(value -> {
      choice.items(items(value));
      choice.choose(said(value).orElse(AS_IT_IS));
      typed.text().setText(said(value).orElse(""));
      editor.setEditor(field(), table.control().getItem(table.control().getSelectionIndex()), MEANING);
      field().setVisible(true);
    });
  }

  private void begin() {
    field().setFocus();
    if (field() == choice) {
      choice.offer("");
    }
  }

  private void chosen(String meaning) {
    table.selected().ifPresent(value -> say(value, meaning.equals(AS_IT_IS) ? null : meaning));
    step();
  }

  /** An empty text takes the file's as it is. */
  private void written() {
    if (choices.isEmpty() && edited != null) {
      say(edited, typed.text().getText().isBlank() ? null : typed.text().getText().strip());
    }
  }

  private void say(ColumnValue value, String meaning) {
    String key = value.text().toLowerCase(Locale.ROOT);
    if (meaning == null) {
      meanings.remove(key);
    } else {
      meanings.put(key, meaning);
    }
    table.control().clearAll();
    table.control().redraw();
  }

  /** Goes to the next text. */
  private void step() {
    table.select(Math.min(table.control().getSelectionIndex() + 1, table.rows().size() - 1));
    table.control().showSelection();
    edit();
    table.setFocus();
  }

  @Override
  boolean isComplete() {
    written();
    return true;
  }
}
