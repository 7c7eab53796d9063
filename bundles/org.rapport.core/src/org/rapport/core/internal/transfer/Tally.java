package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.ImportResult.Problem;

/** What came of an import so far. Goes into the cursor of a job as it is, so that counting goes on in another process. */
class Tally {

  private static final int MOST_PROBLEMS = 1000;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> besides = new LinkedHashMap<>();
  private final Set<String> ignored = new LinkedHashSet<>();
  private final Set<String> fields = new LinkedHashSet<>();
  private List<Rejects.Part> rejects = List.of();
  private boolean written;
  private long read;
  private long created;
  private long merged;
  private long skipped;
  private long failed;
  private long noticed;

  void read() {
    read++;
  }

  void created(Draft draft) {
    created++;
    report(draft);
  }

  void merged(Draft draft) {
    merged++;
    report(draft);
  }

  /** What was wrong with a row that is left out does not matter. */
  void skipped(Draft draft) {
    skipped++;
  }

  void failed(Draft draft) {
    failed++;
    report(draft);
  }

  /** Pairs of records that may be the same were kept. */
  void noticed(long pairs) {
    noticed += pairs;
  }

  /** Something was written besides the rows' own records. */
  void made(String type) {
    besides.merge(type, 1, Integer::sum);
  }

  /** Columns without a place in the model. */
  void ignored(Collection<String> columns) {
    ignored.addAll(columns);
  }

  /** Fields that are made on the way, each with its type. */
  void fields(Collection<String> names) {
    fields.addAll(names);
  }

  /** The files with failed rows, as far as these are counted. */
  List<Rejects.Part> rejects() {
    return rejects;
  }

  void rejects(List<Rejects.Part> parts) {
    rejects = parts;
  }

  /** How many rows were read. */
  long rows() {
    return read;
  }

  void written() {
    written = true;
  }

  private void report(Draft draft) {
    for (Problem problem : draft.problems()) {
      if (problems.size() < MOST_PROBLEMS || problem.failed()) {
        problems.add(problem);
      }
    }
  }

  /** @param batch what was written belongs to */
  ImportResult result(UUID batch) {
    problems.sort(Comparator.comparing(problem -> !problem.failed()));
    return new ImportResult(written ? batch : null, read, created, merged, skipped, failed, problems, List.copyOf(ignored), besides,
        rejects.stream().map(Rejects.Part::file).toList(), noticed, List.copyOf(fields));
  }
}
