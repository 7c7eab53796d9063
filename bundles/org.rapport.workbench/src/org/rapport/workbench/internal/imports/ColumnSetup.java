package org.rapport.workbench.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.transfer.ImportFields;
import org.rapport.core.transfer.ImportFields.Field;
import org.rapport.core.transfer.ImportFields.Kind;
import org.rapport.core.transfer.ImportInspector;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.Inspection;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;

/** Changes by hand what happens with the values of columns on their way. */
final class ColumnSetup {

  private static final String SKIP = "skipWhenEmpty";

  private final ImportModel model;

  ColumnSetup(ImportModel model) {
    this.model = model;
  }

  /** What can be done with a column; what is done now comes first. */
  List<Item<ColumnAct>> acts(ImportSource source, Inspection.Column column, ImportFields fields) {
    List<Item<ColumnAct>> acts = new ArrayList<>();
    String now = ways(source, column);
    acts.add(new Item<>(ColumnAct.STAY, now.isEmpty() ? ImportMessages.Act_plain : now, ""));
    ImportMapping mapping = source.mapping();
    String heading = column.heading();
    if (mapping.split(heading).isPresent() || !mapping.joined(heading).isEmpty() || !mapping.meanings(heading).isEmpty()) {
      acts.add(new Item<>(ColumnAct.PLAIN, ImportMessages.Act_plain, ""));
    }
    if (column.paths().isEmpty() && mayAddFields()) {
      acts.add(new Item<>(ColumnAct.FIELD, ImportMessages.Act_field, ""));
    }
    acts.add(new Item<>(ColumnAct.SPLIT, ImportMessages.Act_split, ""));
    acts.add(new Item<>(ColumnAct.JOIN, ImportMessages.Act_join, ""));
    field(column, fields).ifPresent(field -> {
      acts.add(new Item<>(ColumnAct.MEANINGS, ImportMessages.Act_meanings, ""));
      if (field.kind() == Kind.DATE) {
        acts.add(new Item<>(ColumnAct.DMY, ImportMessages.Form_dmy, ""));
        acts.add(new Item<>(ColumnAct.MDY, ImportMessages.Form_mdy, ""));
        acts.add(new Item<>(ColumnAct.YMD, ImportMessages.Form_ymd, ""));
      } else if (field.kind() == Kind.NUMBER) {
        acts.add(new Item<>(ColumnAct.COMMA, ImportMessages.Form_decimalComma, ""));
        acts.add(new Item<>(ColumnAct.POINT, ImportMessages.Form_decimalPoint, ""));
      }
    });
    acts.add(skips(source, column) ? new Item<>(ColumnAct.TAKE, ImportMessages.Act_take, "") : new Item<>(ColumnAct.SKIP, ImportMessages.Act_skip, ""));
    return acts;
  }

  /** What is done with the values of a column, and with rows that have none; empty for nothing. */
  static String ways(ImportSource source, Inspection.Column column) {
    String ways = Texts.ways(column);
    return !skips(source, column) ? ways : ways.isEmpty() ? ImportMessages.Way_skips : ways + ", " + ImportMessages.Way_skips;
  }

  private static boolean skips(ImportSource source, Inspection.Column column) {
    return source.mapping().get(SKIP).filter(column.heading()::equals).isPresent();
  }

  /** Of a text for all rows it can be said what it is. */
  static List<Item<ColumnAct>> actsOfText() {
    return List.of(new Item<>(ColumnAct.STAY, ImportMessages.Act_plain, ""), new Item<>(ColumnAct.TEXT, ImportMessages.Act_text, ""));
  }

  /** The field that a column goes to; empty where it is left out. */
  static Optional<Field> field(Inspection.Column column, ImportFields fields) {
    return column.paths().stream().findFirst().flatMap(fields::find);
  }

  /** Does it, after asking what there is to ask. */
  void run(ColumnAct act, Shell shell, ImportSource source, Inspection.Column column, ImportFields fields) {
    ImportMapping mapping = source.mapping();
    String heading = column.heading();
    switch (act) {
      case PLAIN -> model.read(source, mapping.withColumn(heading, column.paths().stream().findFirst().orElse(null)));
      case SPLIT -> {
        SplitDialog dialog = new SplitDialog(shell, fields, column, mapping.split(heading).orElse(null));
        if (dialog.open() == Window.OK) {
          model.read(source, mapping.withSplit(heading, dialog.split()));
        }
      }
      case JOIN -> {
        Map.Entry<String, String> now = mapping.joined(heading).entrySet().stream().findFirst()
            .orElseGet(() -> Map.entry(mapping.column(heading).orElse(""), "{" + heading + "} "));
        text(shell, source, fields, now.getKey(), now.getValue());
      }
      case FIELD -> field(shell, source, column);
      case MEANINGS -> meanings(shell, source, column, fields);
      case DMY, MDY, YMD -> model.read(source, mapping.withForm(heading, "dates", act.name().toLowerCase(Locale.ROOT)));
      case COMMA, POINT -> model.read(source, mapping.withForm(heading, "decimal", act == ColumnAct.COMMA ? "," : "."));
      case SKIP -> model.read(source, mapping.with(SKIP, heading));
      case TAKE -> model.read(source, mapping.with(SKIP, null));
      case STAY, TEXT -> { }
    }
  }

  /**
   * Asks for the text that rows get in a field.
   *
   * @param path of the field so far; empty for none
   */
  void text(Shell shell, ImportSource source, ImportFields fields, String path, String text) {
    TextDialog dialog = new TextDialog(shell, fields, source.inspection().columns(), path.isEmpty() ? null : path, text);
    if (dialog.open() == Window.OK) {
      ImportMapping without = path.isEmpty() ? source.mapping() : source.mapping().withText(path, null);
      model.read(source, without.withText(dialog.path(), dialog.value()));
    }
  }

  private boolean mayAddFields() {
    RecordType definitions = model.workspace().types().of(CrmPackage.Literals.FIELD_DEFINITION);
    return model.workspace().seen(definitions).writes(definitions.eClass(), CrmPackage.Literals.FIELD_DEFINITION__NAME)
        && model.workspace().seen(definitions).creates();
  }

  /** Asks what the field is that is made of a column; the guess comes from the values, read in a job. */
  private void field(Shell shell, ImportSource source, Inspection.Column column) {
    FieldDialog dialog = new FieldDialog(shell, column.heading());
    Loader loader = new Loader(model.workspace(), model.display());
    dialog.create();
    loader.load(ImportMessages.Field_reading, (session, monitor) -> new ImportInspector(session).field(source.part(), source.mapping(), column.heading()),
        dialog::show, dialog::fail);
    if (dialog.open() == Window.OK) {
      model.read(source, source.mapping().withField(column.heading(), dialog.field()));
    }
    loader.cancel();
  }

  private void meanings(Shell shell, ImportSource source, Inspection.Column column, ImportFields fields) {
    ImportMapping mapping = source.mapping();
    MeaningsDialog dialog = new MeaningsDialog(shell, column.heading(), field(column, fields).map(Field::choices).orElse(List.of()),
        mapping.meanings(column.heading()));
    Loader loader = new Loader(model.workspace(), model.display());
    dialog.create();
    loader.load(ImportMessages.Meanings_reading,
        (session, monitor) -> new ImportInspector(session).values(source.part(), mapping, column.heading(), monitor), dialog::show, dialog::fail);
    if (dialog.open() == Window.OK) {
      model.read(source, mapping.withMeanings(column.heading(), dialog.meanings()));
    }
    loader.cancel();
  }
}
