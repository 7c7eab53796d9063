package org.rapport.workbench.internal.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.workbench.internal.record.RecordController.State;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.Problem.Severity;
import org.rapport.workbench.internal.record.model.SectionModel;

/** Which problems are shown: those of fields that somebody left, and all after an attempt to save. Used on the UI thread. */
final class VisibleProblems {

  private final RecordController controller;
  private final Set<String> visited = new HashSet<>();
  private boolean all;

  VisibleProblems(RecordController controller) {
    this.controller = controller;
  }

  /** Forgets which fields were left. */
  void reset() {
    visited.clear();
    all = false;
  }

  /** Says that a field was left. */
  void visit(String path) {
    visited.add(path);
  }

  /** Shows all from now on. */
  void showAll() {
    all = true;
  }

  /** The problems to show, in reading order; none while the record is not in the form. */
  List<Problem> list() {
    return controller.state() != State.READY ? List.of()
        : controller.problems().stream().filter(problem -> all || visited.contains(problem.path())).toList();
  }

  /** Their paths. */
  static Set<String> paths(List<Problem> problems) {
    return problems.stream().map(Problem::path).collect(Collectors.toSet());
  }

  /** The worst that is wrong in each section; sections without problems are left out. */
  Map<String, Severity> bySection(List<Problem> problems) {
    Map<String, Severity> marks = new HashMap<>();
    for (SectionModel section : controller.form().sections()) {
      for (FieldModel field : section.fields()) {
        problems.stream().filter(problem -> problem.path().equals(field.name()) || problem.path().startsWith(field.name() + "["))
            .map(Problem::severity).min(Severity::compareTo)
            .ifPresent(worst -> marks.merge(section.id(), worst, (a, b) -> a.compareTo(b) <= 0 ? a : b));
      }
    }
    return marks;
  }

  /**
   * The field with the problem that comes next.
   *
   * @param order the paths of all fields in reading order
   * @param now the field that has the focus; empty where none has
   */
  Optional<String> next(List<String> order, Optional<String> now) {
    List<String> paths = list().stream().map(Problem::path).toList();
    int place = now.map(order::indexOf).orElse(-1);
    return paths.stream().filter(path -> order.indexOf(path) > place).findFirst().or(() -> paths.stream().findFirst());
  }
}
