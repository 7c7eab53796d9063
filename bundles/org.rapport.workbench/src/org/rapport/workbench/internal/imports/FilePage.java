package org.rapport.workbench.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.Inspection.Origin;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;
import org.rapport.workbench.ui.StatePage;
import org.rapport.workbench.ui.Tokens;

/** The first step: which files, what their rows are, and how they are written. */
final class FilePage extends ImportPage {

  private final Map<String, FilterCombo<String>> fields = new LinkedHashMap<>();
  private Composite stack;
  private StackLayout layers;
  private StatePage empty;
  private Composite content;
  private RowTable<ImportSource> files;
  private PushButton remove;
  private PushButton add;
  private Composite form;
  private Label formTitle;
  private FilterCombo<String> type;

  FilePage(ImportModel model) {
    super(model);
  }

  @Override
  String step() {
    return ImportMessages.File_step;
  }

  @Override
  String title() {
    return ImportMessages.File_title;
  }

  @Override
  String lead() {
    return ImportMessages.File_lead;
  }

  @Override
  String summary() {
    List<ImportSource> sources = model().sources();
    return sources.isEmpty() ? "" : sources.size() == 1 ? sources.get(0).name() : NLS.bind(ImportMessages.File_many, sources.size());
  }

  @Override
  void acts(Composite parent) {
    remove = new PushButton(parent, Kind.QUIET, ImportMessages.File_remove, "x").onPress(() -> files.selected().ifPresent(model()::remove));
    add = new PushButton(parent, Kind.NORMAL, ImportMessages.File_add, "plus").onPress(this::choose);
  }

  @Override
  void fill(Composite parent) {
    stack = plain(parent, 1);
    stack.setLayoutData(filling());
    layers = new StackLayout();
    stack.setLayout(layers);
    empty = new StatePage(stack);
    content = plain(stack, 1);
    ((GridLayout) content.getLayout()).verticalSpacing = 12;
    files = new RowTable<>(content, ImportMessages.File_title);
    files.setLayoutData(filling());
    files.columns(List.of(Column.of(ImportMessages.File_name, 5, each -> Cell.strong(each.name())),
        Column.of(ImportMessages.File_becomes, 4, each -> Cell.of(becomes(each))), Column.of(ImportMessages.File_rows, 1, each -> Cell.of(rows(each))),
        Column.of(ImportMessages.File_state, 7, this::state)));
    files.control().addListener(SWT.Selection, event -> showForm());
    form = plain(content, 4);
    form.setLayoutData(wide());
    ((GridLayout) form.getLayout()).makeColumnsEqualWidth = true;
    formTitle = Tokens.styled(new Label(form, SWT.NONE), "rapport-strong");
    formTitle.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
    type = field("type", ImportMessages.File_becomes);
    FormChoices.NAMES.forEach(name -> fields.put(name, field(name, FormChoices.label(name))));
  }

  private FilterCombo<String> field(String name, String words) {
    Composite cell = plain(form, 1);
    cell.setLayoutData(wide());
    label(cell, words);
    FilterCombo<String> combo = new FilterCombo<>(cell, words, NLS.bind(ImportMessages.Import_expand, words), SWT.DEFAULT, value -> changed(name, value));
    combo.setLayoutData(wide());
    return combo;
  }

  private void changed(String name, String value) {
    files.selected().filter(source -> source.part() != null).ifPresent(source -> {
      ImportMapping mapping = source.isTable() && !FormChoices.OF_VALUES.contains(name) ? source.mapping().withoutPlaces() : source.mapping();
      model().read(source, name.equals("headings") ? mapping.withHeadings(Boolean.parseBoolean(value)) : mapping.with(name, value.isEmpty() ? null : value));
    });
  }

  private String becomes(ImportSource source) {
    if (source.part() == null) {
      return "";
    }
    return model().type(source).map(each -> Annotations.plural(each.eClass(), Locale.getDefault()))
        .orElse(source.isTable() ? ImportMessages.File_choose : ImportMessages.File_bySelf);
  }

  private static String rows(ImportSource source) {
    return source.inspection() == null || source.inspection().refused().isPresent() ? "" : Texts.count(source.inspection().sample().read()) + (source.inspection().whole() ? "" : "+");
  }

  private Cell state(ImportSource source) {
    RapportException problem = source.problem();
    if (source.isLooking()) {
      return Cell.quiet(ImportMessages.Import_looking);
    } else if (problem != null) {
      boolean later = source.inspection() != null && problem.code().equals("bad-mapping");
      return Cell.marked(problem.getMessage() + " " + problem.hint(), later ? "triangle-alert" : "circle-alert", later ? "warn" : "bad");
    } else if (!source.isTable()) {
      return Cell.marked(ImportMessages.File_ready, "circle-check", "ok");
    }
    long matched = source.inspection().columns().stream().filter(each -> !each.paths().isEmpty()).count();
    return Cell.marked(NLS.bind(source.origin() == Origin.REMEMBERED ? ImportMessages.File_remembered : ImportMessages.File_matched, matched,
        source.inspection().columns().size()), "circle-check", "ok");
  }

  @Override
  void refresh() {
    List<ImportSource> sources = model().sources();
    if (sources.isEmpty()) {
      if (model().isLooking()) {
        empty.showLoading(ImportMessages.Import_looking, "");
      } else {
        empty.showEmpty("upload", ImportMessages.File_empty, ImportMessages.File_emptyText, ImportMessages.File_add, "", this::choose);
      }
    }
    boolean first = layers.topControl == empty && !sources.isEmpty();
    layers.topControl = sources.isEmpty() ? empty : content;
    files.show(sources);
    if (files.selected().isEmpty() && !sources.isEmpty()) {
      files.select(0);
    }
    show(remove, !sources.isEmpty());
    show(add, !sources.isEmpty());
    showForm();
    showLead();
    if (first) {
      focus();
    }
  }

  @Override
  void focus() {
    (model().sources().isEmpty() ? empty : files).setFocus();
  }

  private void showForm() {
    Optional<ImportSource> chosen = files.selected().filter(source -> source.inspection() != null);
    show(form, chosen.isPresent());
    chosen.ifPresent(source -> {
      formTitle.setText(source.name());
      type.items(types(source));
      type.choose(source.mapping().get("type").orElse(""));
      fields.forEach((name, combo) -> {
        boolean applies = FormChoices.applies(name, source);
        show(combo.getParent(), applies);
        if (applies) {
          combo.items(FormChoices.items(name, source.inspection()));
          combo.choose(name.equals("headings") ? String.valueOf(source.mapping().hasHeadings()) : source.mapping().get(name).orElse(""));
        }
      });
    });
    content.layout(true, true);
  }

  private List<Item<String>> types(ImportSource source) {
    List<Item<String>> items = new ArrayList<>();
    if (!source.isTable()) {
      items.add(new Item<>("", ImportMessages.File_bySelf, ""));
    }
    for (RecordType each : model().types()) {
      items.add(new Item<>(each.name(), Annotations.plural(each.eClass(), Locale.getDefault()), ""));
    }
    return items;
  }

  private void choose() {
    FileDialog dialog = new FileDialog(control().getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(ImportMessages.File_add);
    dialog.setFilterNames(new String[] {ImportMessages.File_known, ImportMessages.File_all});
    dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.xlsx;*.vcf;*.vcard;*.json;*.gz", "*"});
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      model().add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
    }
  }

  @Override
  Optional<String> blocked() {
    if (model().isLooking()) {
      return Optional.of(ImportMessages.Import_looking);
    } else if (model().sources().isEmpty()) {
      return Optional.of(ImportMessages.File_none);
    }
    return model().sources().stream().filter(each -> each.problem() != null && (each.inspection() == null || !each.problem().code().equals("bad-mapping")))
        .findFirst().map(Texts::refused);
  }
}
