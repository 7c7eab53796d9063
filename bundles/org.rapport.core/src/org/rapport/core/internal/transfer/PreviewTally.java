package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.core.transfer.Inspection.Column;
import org.rapport.core.transfer.Inspection.Outcome;

/** Counts a preview, and keeps its first rows and how many rows have something wrong in each column. */
final class PreviewTally extends Tally {

  private static final int SHOWN = 20;

  /** One row with what would become of it. */
  record Shown(Draft draft, Outcome outcome) {
  }

  private final List<Shown> shown = new ArrayList<>();
  private final Map<Integer, Long> wrong = new HashMap<>();
  private int columns;

  @Override
  void created(Draft draft) {
    super.created(draft);
    show(draft, Outcome.CREATED);
  }

  @Override
  void merged(Draft draft) {
    super.merged(draft);
    show(draft, Outcome.MERGED);
  }

  @Override
  void skipped(Draft draft) {
    super.skipped(draft);
    show(draft, Outcome.SKIPPED);
  }

  @Override
  void failed(Draft draft) {
    super.failed(draft);
    show(draft, Outcome.FAILED);
  }

  private void show(Draft draft, Outcome outcome) {
    shown.add(new Shown(draft, outcome));
    draft.problems().stream().map(Problem::column).distinct().forEach(column -> wrong.merge(column, 1L, Long::sum));
  }

  /** The first rows in the order of their lines; a portion tells of what it leaves out first. */
  List<Shown> shown() {
    return shown.stream().sorted(Comparator.comparingInt(each -> each.draft().line())).limit(SHOWN).toList();
  }

  /** The next column, from left to right, with its counts. */
  Column counted(Column column) {
    columns++;
    return new Column(column.heading(), column.first(), column.paths(), column.ways(), rows() - wrong.getOrDefault(columns, 0L), rows());
  }
}
