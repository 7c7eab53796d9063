package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RecordType;
import org.rapport.store.query.Total;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.Foot;

/** The foot of a list: how many, how many marked, the sums, and the order. */
final class ListFooter extends Foot {

  private final RecordType type;
  private final ListColumns columns;
  private final ListModel model;
  private final ListSelection selection;
  private final CellTexts texts;

  ListFooter(Composite parent, RecordType type, ListColumns columns, ListModel model, ListSelection selection, CellTexts texts) {
    super(parent);
    this.type = type;
    this.columns = columns;
    this.model = model;
    this.selection = selection;
    this.texts = texts;
  }

  /** Reads again what the model has; {@code counting} says whether a count is on its way. */
  void refresh(String plural, boolean counting) {
    List<String> now = new ArrayList<>();
    now.add(model.total().map(total -> counted(total, plural)).orElse(model.failure().isPresent() || !counting ? "" : Messages.Footer_counting));
    if (selection.isAll()) {
      now.add(Messages.Footer_all);
    } else if (selection.size() > 0) {
      now.add(NLS.bind(Messages.Footer_selected, texts.count(selection.size())));
    }
    String sums = model.sums().stream().flatMap(group -> group.sums().stream()).filter(Objects::nonNull)
        .map(sum -> sum instanceof Money money ? texts.money(money) : sum.toString()).collect(Collectors.joining(" + "));
    if (!sums.isEmpty()) {
      String name = model.summed().map(ListColumn::title).orElse("");
      now.add(name + " " + sums);
    }
    show(now, order());
  }

  private String counted(Total total, String plural) {
    String number = texts.count(total.count()) + (total.atLeast() ? "+" : "");
    String name = total.count() == 1 ? Annotations.text(type.eClass(), Locale.getDefault()).toLowerCase(Locale.getDefault()) : plural;
    return number + " " + name + (total.atLeast() ? ", " + Messages.Footer_counting : "");
  }

  private String order() {
    if (model.sort().isEmpty()) {
      return "";
    }
    String names = model.sort().stream().map(sort -> columns.find(sort.path()).or(() -> columns.offer().find(sort.path()))
        .map(column -> NLS.bind(column.right() ? sort.descending() ? Messages.Footer_highest : Messages.Footer_lowest
            : sort.descending() ? Messages.Footer_down : Messages.Footer_up, column.title().toLowerCase(Locale.getDefault())))
        .orElse(sort.path())).collect(Collectors.joining(", "));
    return NLS.bind(Messages.Footer_sorted, names);
  }
}
