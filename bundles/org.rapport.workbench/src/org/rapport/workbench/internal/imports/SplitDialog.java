package org.rapport.workbench.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.transfer.ImportFields;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.Split;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Tokens;

/** Asks where the values of a column are cut, and which fields get the parts. */
final class SplitDialog extends SetupDialog {

  private static final int PARTS = 3;
  private static final String DROPPED = "";

  private final ImportFields fields;
  private final Inspection.Column column;
  private final List<FilterCombo<String>> parts = new ArrayList<>();
  private Frame at;
  private FilterCombo<Boolean> rest;
  private Label example;
  private Split split;

  /** @param split how the column is split so far; null where it is not */
  SplitDialog(Shell parent, ImportFields fields, Inspection.Column column, Split split) {
    super(parent, NLS.bind(ImportMessages.Split_title, column.heading()), ImportMessages.Split_lead, ImportMessages.Split_take);
    this.fields = fields;
    this.column = column;
    this.split = Optional.ofNullable(split).orElseGet(this::guess);
  }

  /** Names are what is split most often. */
  private Split guess() {
    boolean comma = column.first().contains(",");
    List<String> names = comma ? List.of("familyName", "givenName") : List.of("givenName", "familyName");
    boolean person = names.stream().allMatch(name -> fields.find(name).isPresent());
    return new Split(comma ? "," : " ", person ? names : List.of(DROPPED, DROPPED), false);
  }

  /** What was chosen. */
  Split split() {
    return split;
  }

  @Override
  void fields(Composite page) {
    at = text(page, ImportMessages.Split_at);
    at.text().setText(split.at().strip());
    at.text().addListener(SWT.Modify, event -> showExample());
    List<Item<String>> items = new ArrayList<>();
    items.add(new Item<>(DROPPED, ImportMessages.Match_leaveOut, ""));
    fields.all().forEach(each -> items.add(new Item<>(each.path(), each.text(), "")));
    split.into().stream().filter(path -> items.stream().noneMatch(each -> each.value().equals(path)))
        .forEach(path -> items.add(new Item<>(path, fields.text(path), "")));
    for (int i = 0; i < Math.max(PARTS, split.into().size()); i++) {
      FilterCombo<String> part = combo(page, NLS.bind(ImportMessages.Split_part, i + 1), items, chosen -> showExample());
      part.choose(i < split.into().size() ? split.into().get(i) : DROPPED);
      parts.add(part);
    }
    rest = combo(page, ImportMessages.Split_rest, List.of(new Item<>(false, ImportMessages.Split_restLast, ""), new Item<>(true, ImportMessages.Split_restFirst, "")),
        chosen -> showExample());
    rest.choose(split.restFirst());
    example = Tokens.styled(words(page), "rapport-small");
    showExample();
    at.setFocus();
  }

  private Split said() {
    List<String> into = new ArrayList<>(parts.stream().map(FilterCombo::chosen).toList());
    while (into.size() > 2 && into.get(into.size() - 1).equals(DROPPED)) {
      into.remove(into.size() - 1);
    }
    String text = at.text().getText().strip();
    return new Split(text.isEmpty() ? " " : text, into, rest.chosen());
  }

  private void showExample() {
    Split said = said();
    List<String> cut = said.parts(column.first());
    String shown = IntStream.range(0, cut.size()).filter(i -> !said.into().get(i).equals(DROPPED))
        .mapToObj(i -> fields.text(said.into().get(i)) + ": " + cut.get(i)).collect(Collectors.joining(" \u00b7 "));
    example.setText(shown.isEmpty() ? "" : NLS.bind(ImportMessages.Setup_example, shown));
    example.getParent().layout();
  }

  @Override
  boolean isComplete() {
    split = said();
    return require(parts.get(0).frame(), split.into().stream().anyMatch(path -> !path.equals(DROPPED)));
  }
}
