package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The records of a type as far as they are compared, in a few arrays: no object is kept for a record. For one thread.
 */
final class MatchIndex {

  /** Numbers of values in the lower bits, the comparison above them. */
  private static final int VALUE_BITS = 27;
  private static final int VALUE = (1 << VALUE_BITS) - 1;

  private final List<Comparison> comparisons;
  private final List<Pass> passes;
  private final List<Blocks> blocks = new ArrayList<>();
  private final Dictionary[] dictionaries;
  private final Ints[] counts;
  private final Ints cells = new Ints();
  private final Ints starts = new Ints();
  private final Ids ids = new Ids();
  private int forgotten;

  MatchIndex(Comparisons comparisons) {
    this.comparisons = comparisons.all();
    this.passes = Passes.of(comparisons);
    passes.forEach(each -> blocks.add(new Blocks()));
    dictionaries = new Dictionary[this.comparisons.size()];
    counts = new Ints[dictionaries.length];
    for (Comparison each : this.comparisons) {
      counts[each.index()] = new Ints();
      dictionaries[each.index()] = new Dictionary(each.kind().isName());
    }
    starts.add(0);
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  List<Pass> passes() {
    return passes;
  }

  Blocks blocks(int pass) {
    return blocks.get(pass);
  }

  /** How many records were added, those among them that were forgotten too. */
  int size() {
    return starts.size() - 1;
  }

  /** How many records there are. */
  int known() {
    return size() - forgotten;
  }

  static int comparison(int cell) {
    return cell >>> VALUE_BITS;
  }

  static int value(int cell) {
    return cell & VALUE;
  }

  /** The values of a record that need not be there, as cells in the order of the comparisons. */
  int[] cells(List<List<String>> values) {
    int[] result = new int[values.stream().mapToInt(List::size).sum()];
    int at = 0;
    for (int i = 0; i < values.size(); i++) {
      for (String value : values.get(i)) {
        result[at++] = i << VALUE_BITS | dictionaries[i].number(value);
      }
    }
    return result;
  }

  /** Copies the cells of a record; gives how many there are. */
  int cells(int record, int[] to) {
    int start = starts.get(record);
    int count = starts.get(record + 1) - start;
    for (int i = 0; i < count; i++) {
      to[i] = cells.get(start + i);
    }
    return count;
  }

  /** Takes a record in, in place of an earlier one with its id. */
  void add(UUID id, List<List<String>> values) {
    remove(id);
    int record = size();
    for (int cell : cells(values)) {
      cells.add(cell);
      tally(cell, 1);
    }
    starts.add(cells.size());
    ids.add(id);
    Codes codes = new Codes(values);
    for (int i = 0; i < passes.size(); i++) {
      Blocks block = blocks.get(i);
      passes.get(i).keys(codes, key -> block.add(key, record));
    }
  }

  /** Forgets a record, where it is there. */
  void remove(UUID id) {
    int record = ids.find(id);
    if (record >= 0) {
      for (int i = starts.get(record); i < starts.get(record + 1); i++) {
        tally(cells.get(i), -1);
      }
      ids.remove(record);
      forgotten++;
    }
  }

  private void tally(int cell, int more) {
    Ints count = counts[comparison(cell)];
    while (count.size() <= value(cell)) {
      count.add(0);
    }
    count.set(value(cell), count.get(value(cell)) + more);
  }

  /** Makes what is there quick to find, after much was added. */
  void settle() {
    blocks.forEach(Blocks::settle);
  }

  /** The number of a record, -1 where it is not there. */
  int find(UUID id) {
    return ids.find(id);
  }

  boolean isKnown(int record) {
    return ids.isKnown(record);
  }

  UUID id(int record) {
    return ids.get(record);
  }

  /** How many records have a value. */
  int count(int comparison, int value) {
    return value < counts[comparison].size() ? counts[comparison].get(value) : 0;
  }

  /** How many different values there are, and were. */
  int values(int comparison) {
    return counts[comparison].size();
  }

  /** Whether values of two comparisons may be anything but different. */
  boolean mayBeAlike(int comparison, int value, int otherComparison, int other) {
    return dictionaries[comparison].mayBeAlike(value, dictionaries[otherComparison], other);
  }

  String text(int comparison, int value) {
    return dictionaries[comparison].text(value);
  }
}
