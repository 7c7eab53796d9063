package org.rapport.workbench.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.core.transfer.ImportFields;
import org.rapport.core.transfer.ImportFields.Field;
import org.rapport.core.transfer.ImportFields.Kind;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.Inspection.Way;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.Tokens;

/** Says the whole of one problem, and offers what mends its column: what its texts mean, or another order of its dates. */
final class ProblemPane {

  private static final int MOST_BUTTONS = 4;

  private final ImportModel model;
  private final ColumnSetup setup;
  private final BiConsumer<ImportSource, Inspection.Column> show;
  private final Composite pane;
  private final Label words;
  private final Composite acts;

  /** Where a problem is. */
  private record Place(ImportSource source, Inspection.Column column) {
  }

  /** @param show shows a column where it is matched */
  ProblemPane(Composite parent, ImportModel model, ColumnSetup setup, BiConsumer<ImportSource, Inspection.Column> show) {
    this.model = model;
    this.setup = setup;
    this.show = show;
    pane = ImportPage.plain(parent, 1);
    pane.setLayoutData(ImportPage.wide());
    words = Tokens.styled(new Label(pane, SWT.WRAP), "rapport-label");
    words.setLayoutData(ImportPage.wrapping());
    acts = ImportPage.plain(pane, MOST_BUTTONS);
    ((GridLayout) acts.getLayout()).horizontalSpacing = 16;
  }

  /** What stands for the column of a problem in a table: its heading, else its number; empty where the whole line is meant. */
  String column(Problem problem) {
    return problem.column() == 0 ? "" : place(problem).map(each -> each.column().heading()).orElse(String.valueOf(problem.column()));
  }

  private Optional<Place> place(Problem problem) {
    return model.sources().stream().filter(each -> each.name().equals(problem.file()) && each.inspection() != null).findFirst()
        .filter(each -> problem.column() > 0 && problem.column() <= each.inspection().columns().size())
        .map(each -> new Place(each, each.inspection().columns().get(problem.column() - 1)));
  }

  /** Shows the column of a problem where it is matched, if there is one. */
  void open(Problem problem) {
    place(problem).ifPresent(each -> show.accept(each.source(), each.column()));
  }

  /**
   * Shows a problem.
   *
   * @param problem empty for none
   * @param mends whether anything can still be changed
   */
  void show(Optional<Problem> problem, boolean mends) {
    for (Control each : acts.getChildren()) {
      each.dispose();
    }
    words.setText(problem.map(this::whole).orElse(""));
    problem.filter(each -> mends).flatMap(this::place).ifPresent(this::offer);
    ImportPage.show(pane, problem.isPresent());
    pane.getParent().layout(true, true);
  }

  private String whole(Problem problem) {
    String line = problem.line() == 0 ? problem.file() : problem.file() + ", " + NLS.bind(ImportMessages.Problems_line, problem.line());
    String column = column(problem);
    return (column.isEmpty() ? line : line + ", " + column) + ": " + problem.reason();
  }

  private void offer(Place place) {
    button(ImportMessages.Mend_show, "arrow-left", () -> show.accept(place.source(), place.column()));
    model.type(place.source()).map(model::fields).ifPresent(fields -> {
      for (ColumnAct each : mends(place.column(), fields)) {
        button(words(each), each == ColumnAct.MEANINGS ? "list" : "calendar",
            () -> setup.run(each, pane.getShell(), place.source(), place.column(), fields));
      }
    });
  }

  private void button(String text, String icon, Runnable act) {
    new PushButton(acts, PushButton.Kind.LINK, text, icon).onPress(act);
  }

  private static List<ColumnAct> mends(Inspection.Column column, ImportFields fields) {
    Optional<Field> field = ColumnSetup.field(column, fields);
    if (field.filter(each -> !each.choices().isEmpty()).isPresent()) {
      return List.of(ColumnAct.MEANINGS);
    }
    return field.filter(each -> each.kind() == Kind.DATE).isEmpty() ? List.of()
        : Stream.of(ColumnAct.DMY, ColumnAct.MDY, ColumnAct.YMD).filter(each -> !column.ways().contains(Way.valueOf(each.name()))).toList();
  }

  private static String words(ColumnAct act) {
    return switch (act) {
      case DMY -> NLS.bind(ImportMessages.Mend_dates, ImportMessages.Form_dmy);
      case MDY -> NLS.bind(ImportMessages.Mend_dates, ImportMessages.Form_mdy);
      case YMD -> NLS.bind(ImportMessages.Mend_dates, ImportMessages.Form_ymd);
      default -> ImportMessages.Mend_meanings;
    };
  }
}
