package org.rapport.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.model.Ref;
import org.rapport.store.ValidationException;
import org.rapport.workbench.internal.record.model.FieldPath;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.Problem.Severity;
import org.rapport.workbench.internal.record.model.RecordDraft;

/** What the store found wrong at the last attempt to save. Used on the UI thread. */
final class StoreProblems {

  private List<Problem> problems = List.of();

  /** Forgets everything. */
  void clear() {
    problems = List.of();
  }

  /** Forgets what was said of a field, because its value is another one now. */
  void clear(String path) {
    problems = problems.stream().filter(problem -> !problem.path().equals(path)).toList();
  }

  /** Takes what the store said of a record; true if something of it was said. */
  boolean take(ValidationException invalid, Ref ref, RecordDraft draft) {
    problems = invalid.violations().stream().filter(violation -> violation.root().equals(ref))
        .map(violation -> new Problem(FieldPath.find(draft.working(), violation.path()).map(FieldPath::text)
            .orElse(violation.path()), Severity.ERROR, violation.message())).toList();
    return !problems.isEmpty();
  }

  /** Those that the form found, and of other fields those that the store found. */
  List<Problem> addTo(List<Problem> found) {
    List<Problem> all = new ArrayList<>(found);
    Set<String> known = found.stream().map(Problem::path).collect(Collectors.toSet());
    problems.stream().filter(problem -> !known.contains(problem.path())).forEach(all::add);
    return all;
  }
}
