package org.rapport.core.internal.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.values.RecordPath;
import org.rapport.model.RapportException;

/**
 * Finds the row of a list that a path of a mapping means in one record: paths with the same number mean the same row, and a
 * row of which nothing is there leaves no gap.
 */
final class RowPlaces {

  private static final Pattern NUMBERED = Pattern.compile("(\\w+)(?:\\[(\\d+)\\])?\\.(.+)");

  private final EObject record;
  private final Places paths;
  private final Map<String, Integer> taken = new HashMap<>();

  RowPlaces(EObject record, Places paths) {
    this.record = record;
    this.paths = paths;
  }

  /** The numbered row in which a path ends, such as {@code phones[0]}; empty where it means none. */
  static Optional<String> row(String path) {
    Matcher matcher = NUMBERED.matcher(path);
    return matcher.matches() ? Optional.of(row(matcher)) : Optional.empty();
  }

  private static String row(Matcher matcher) {
    return matcher.group(1) + "[" + (matcher.group(2) == null ? "0" : matcher.group(2)) + "]";
  }

  /** Whether something was written into the row of a path; also where it means no numbered row. */
  boolean has(String path) {
    return row(path).map(taken::containsKey).orElse(true);
  }

  /** Where a value for a path goes; takes a new row of the list for a number of which nothing was there yet. */
  RecordPath place(String path) throws RapportException {
    Matcher matcher = NUMBERED.matcher(path);
    if (!matcher.matches()) {
      return paths.get(path);
    }
    String list = matcher.group(1);
    int index = taken.computeIfAbsent(row(matcher), row -> ((List<?>) record.eGet(record.eClass().getEStructuralFeature(list))).size());
    return paths.get(list + "[" + index + "]." + matcher.group(3));
  }
}
