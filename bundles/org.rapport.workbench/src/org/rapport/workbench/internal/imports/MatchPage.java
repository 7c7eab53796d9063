package org.rapport.workbench.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.Inspection.Field;
import org.rapport.core.transfer.Inspection.Origin;
import org.rapport.model.RecordType;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;
import org.rapport.workbench.ui.Tokens;

/** The second step: where each column goes, with the first rows as they will be stored and what is wrong with them. */
final class MatchPage extends ImportPage {

  private static final int MOST_FIELDS = 5;
  private static final int BELOW = 210;

  private final ColumnSetup setup;
  private FilterCombo<ImportSource> chooser;
  private PushButton save;
  private MatchTable columns;
  private Composite links;
  private PushButton undo;
  private Label cards;
  private Composite below;
  private Label previewTitle;
  private Label problemsTitle;
  private RowTable<Inspection.Row> preview;
  private Text problems;
  private List<Field> shownFields = List.of();
  private String said = "";

  MatchPage(ImportModel model, ColumnSetup setup) {
    super(model);
    this.setup = setup;
  }

  @Override
  String step() {
    return ImportMessages.Match_step;
  }

  @Override
  String title() {
    return ImportMessages.Match_title;
  }

  @Override
  String lead() {
    Optional<ImportSource> current = current();
    if (current.isEmpty() || !current.get().isTable()) {
      return ImportMessages.Match_cardsLead;
    }
    String origin = current.get().origin() == Origin.REMEMBERED ? ImportMessages.Match_remembered : ImportMessages.Match_guessed;
    return (said.isEmpty() ? matched(List.of(current.get())) + " " + origin : said).strip();
  }

  @Override
  String summary() {
    return model().tables().isEmpty() ? "" : matched(model().tables());
  }

  private static String matched(List<ImportSource> tables) {
    List<Inspection.Column> all = tables.stream().filter(each -> each.inspection() != null).flatMap(each -> each.inspection().columns().stream()).toList();
    return NLS.bind(ImportMessages.Match_matched, all.stream().filter(each -> !each.paths().isEmpty()).count(), all.size());
  }

  private Optional<ImportSource> current() {
    ImportSource chosen = chooser.chosen();
    List<ImportSource> sources = model().sources();
    return chosen != null && sources.contains(chosen) ? Optional.of(chosen) : sources.stream().filter(ImportSource::isTable).findFirst().or(() -> sources.stream().findFirst());
  }

  @Override
  void acts(Composite parent) {
    chooser = new FilterCombo<>(parent, ImportMessages.Match_table, NLS.bind(ImportMessages.Import_expand, ImportMessages.Match_table), SWT.DEFAULT, source -> refresh());
    GridData data = wide();
    data.widthHint = 240;
    chooser.setLayoutData(data);
    save = new PushButton(parent, Kind.NORMAL, ImportMessages.Match_save, "save").onPress(this::save);
    save.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
  }

  private void save() {
    current().filter(ImportSource::isTable).ifPresent(source -> model().remember(source, () -> say(ImportMessages.Match_saved),
        problem -> say(problem.getMessage() + " " + problem.hint())));
  }

  private void say(String words) {
    said = words;
    if (!control().isDisposed()) {
      showLead();
    }
  }

  @Override
  void fill(Composite parent) {
    columns = new MatchTable(parent, model(), setup);
    columns.table().setLayoutData(filling());
    links = plain(parent, 2);
    new PushButton(links, Kind.LINK, ImportMessages.Match_constant, "plus").onPress(this::addText);
    undo = new PushButton(links, Kind.LINK, ImportMessages.Match_undo, "undo-2").onPress(() -> current().ifPresent(model()::undo));
    undo.setToolTipText(ImportMessages.Match_undoTip);
    cards = new Label(parent, SWT.WRAP);
    cards.setText(ImportMessages.Match_cards);
    cards.setLayoutData(wrapping());
    below = plain(parent, 2);
    GridLayout layout = (GridLayout) below.getLayout();
    layout.horizontalSpacing = 14;
    layout.marginTop = 8;
    GridData data = filling();
    data.heightHint = BELOW;
    data.grabExcessVerticalSpace = false;
    below.setLayoutData(data);
    previewTitle = titleOf(below);
    problemsTitle = titleOf(below);
    problemsTitle.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
    preview = new RowTable<>(below, ImportMessages.Preview_title);
    preview.setLayoutData(filling());
    problems = Tokens.styled(new Text(below, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), "rapport-label");
    problems.setToolTipText(ImportMessages.Problems_title);
    GridData right = new GridData(SWT.FILL, SWT.FILL, false, true);
    right.widthHint = 300;
    problems.setLayoutData(right);
  }

  private static Label titleOf(Composite parent) {
    Label label = Tokens.styled(new Label(parent, SWT.NONE), "rapport-strong");
    label.setLayoutData(wide());
    return label;
  }

  private void addText() {
    current().ifPresent(source -> model().type(source)
        .ifPresent(type -> setup.text(control().getShell(), source, model().fields(type), "", "")));
  }

  @Override
  void entered() {
    said = "";
    super.entered();
  }

  /** Chooses a column of a source. */
  void reveal(ImportSource source, Inspection.Column column) {
    chooser.choose(source);
    refresh();
    columns.choose(column);
  }

  @Override
  void focus() {
    if (columns.table().isVisible()) {
      columns.begin();
    } else {
      super.focus();
    }
  }

  @Override
  void refresh() {
    List<Item<ImportSource>> items = new ArrayList<>();
    model().sources().stream().filter(each -> each.inspection() != null).forEach(each -> items.add(new Item<>(each, each.name(), "")));
    Optional<ImportSource> current = current();
    chooser.items(items);
    current.ifPresent(chooser::choose);
    show(chooser, items.size() > 1);
    Optional<RecordType> type = current.filter(ImportSource::isTable).flatMap(model()::type);
    show(columns.table(), type.isPresent());
    show(links, type.isPresent());
    show(undo, current.filter(ImportSource::hasEarlier).isPresent());
    show(save, type.isPresent());
    show(cards, type.isEmpty());
    ((GridData) below.getLayoutData()).grabExcessVerticalSpace = type.isEmpty();
    type.ifPresent(known -> columns.show(current.get(), known));
    current.map(ImportSource::inspection).ifPresent(this::showPreview);
    showLead();
  }

  private void showPreview(Inspection inspection) {
    List<Field> fields = inspection.fields().stream().limit(MOST_FIELDS).toList();
    if (!fields.equals(shownFields) || preview.control().getColumnCount() == 0) {
      shownFields = fields;
      List<Column<Inspection.Row>> shown = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        int place = i;
        shown.add(new Column<>(fields.get(i).text(), 4, fields.get(i).figures(), row -> place == 0 ? Cell.strong(row.values().get(place))
            : Cell.of(row.values().get(place)), null));
      }
      shown.add(Column.of(ImportMessages.Preview_then, 5, row -> Texts.outcome(row.outcome())));
      preview.columns(shown);
    }
    preview.show(inspection.rows());
    previewTitle.setText(inspection.rows().isEmpty() ? ImportMessages.Preview_title : NLS.bind(ImportMessages.Preview_rows, inspection.rows().size()));
    List<Problem> wrong = inspection.sample().problems();
    problemsTitle.setText(wrong.isEmpty() ? ImportMessages.Problems_title : NLS.bind(ImportMessages.Problems_count, Texts.count(wrong.size()),
        Texts.count(inspection.sample().read())));
    String refused = inspection.refused().map(each -> each.getMessage() + " " + each.hint()).orElse("");
    problems.setText(!refused.isEmpty() ? refused : wrong.isEmpty() ? ImportMessages.Problems_none
        : words(wrong, inspection));
  }

  /** A line for each reason in each column, with the first line of the file and how many there are more. */
  private static String words(List<Problem> wrong, Inspection inspection) {
    Map<List<Object>, List<Problem>> same = wrong.stream()
        .collect(Collectors.groupingBy(each -> List.of(each.column(), each.reason()), LinkedHashMap::new, Collectors.toList()));
    return same.values().stream().map(each -> place(each, inspection) + each.get(0).reason()).collect(Collectors.joining("\n"));
  }

  private static String place(List<Problem> same, Inspection inspection) {
    int column = same.get(0).column();
    String line = same.size() == 1 ? NLS.bind(ImportMessages.Problems_line, same.get(0).line())
        : NLS.bind(ImportMessages.Problems_lines, same.get(0).line(), Texts.count(same.size() - 1));
    return column > 0 && column <= inspection.columns().size() ? line + ", " + inspection.columns().get(column - 1).heading() + ": " : line + ": ";
  }

  @Override
  Optional<String> blocked() {
    return model().blocked();
  }
}
