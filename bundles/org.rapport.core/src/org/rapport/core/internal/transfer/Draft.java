package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.core.transfer.Update;

/** One card or row of a file, on its way to become a record. */
final class Draft {

  /** What the reader made of it. */
  enum State {
    GOOD, SKIPPED, FAILED
  }

  /**
   * A reference to a record of which only its name is known, or by what else it can be found.
   *
   * @param name null where it is not said
   * @param keys what it is known by
   * @param create whether it is made where there is none and it has a name
   */
  record Pending(EObject owner, EReference reference, String name, Map<TargetPath, String> keys, boolean create, int column) {

    /** The same with what else is known of the same record. */
    private Pending with(Pending other) {
      Map<TargetPath, String> all = new LinkedHashMap<>(keys);
      all.putAll(other.keys);
      return new Pending(owner, reference, name != null ? name : other.name, all, create || other.create, keys.isEmpty() ? other.column : column);
    }

    /** What it is called as long as it was not looked up. */
    String text() {
      return name != null ? name : String.join(" ", keys.values());
    }
  }

  /** How the row is written into the file of failed ones. */
  record Reject(RejectFormat form, Supplier<List<String>> parts) {
  }

  private final String file;
  private final int line;
  private final EObject record;
  private final String mark;
  private final List<Pending> pending = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private State state = State.GOOD;
  private Reject reject;
  private Map<String, Update> updates = Map.of();
  private EObject merged;

  /**
   * @param record null where nothing could be made
   * @param mark the content as a hash, so that an equal row is known again; null for none
   */
  Draft(String file, int line, EObject record, String mark) {
    this.file = file;
    this.line = line;
    this.record = record;
    this.mark = mark;
  }

  static Draft failed(String file, int line, int column, String reason) {
    Draft draft = new Draft(file, line, null, null);
    draft.fail(column, reason);
    return draft;
  }

  static Draft skipped(String file, int line) {
    Draft draft = new Draft(file, line, null, null);
    draft.state = State.SKIPPED;
    return draft;
  }

  void fail(int column, String reason) {
    state = State.FAILED;
    problems.add(new Problem(file, line, column, reason, true));
  }

  void warn(int column, String reason) {
    problems.add(new Problem(file, line, column, reason, false));
  }

  void refer(EObject owner, EReference reference, String name, boolean create, int column) {
    refer(new Pending(owner, reference, name, Map.of(), create, column));
  }

  /** Refers to what is to be looked up; what is said of the same reference twice is meant of one record. */
  void refer(Pending target) {
    for (int i = 0; i < pending.size(); i++) {
      if (pending.get(i).owner() == target.owner() && pending.get(i).reference() == target.reference()) {
        pending.set(i, pending.get(i).with(target));
        return;
      }
    }
    pending.add(target);
  }

  /** Says how it is written where it fails. */
  Draft rejectAs(RejectFormat form, Supplier<List<String>> parts) {
    reject = new Reject(form, parts);
    return this;
  }

  /** How it is written where it fails; null for what cannot be written. */
  Reject reject() {
    return reject;
  }

  /** Says what merging does with features, by their name. */
  Draft mergeBy(Map<String, Update> byFeature) {
    updates = byFeature;
    return this;
  }

  /** What merging does with features, by their name; features that are not named are overwritten. */
  Map<String, Update> updates() {
    return updates;
  }

  /** Says what becomes of the record that it is merged into. */
  void mergedInto(EObject after) {
    merged = after;
  }

  /** What is going to be stored: the record, or the one that it was merged into; null where nothing could be made. */
  EObject stored() {
    return merged != null ? merged : record;
  }

  State state() {
    return state;
  }

  int line() {
    return line;
  }

  EObject record() {
    return record;
  }

  String mark() {
    return mark;
  }

  List<Pending> pending() {
    return pending;
  }

  List<Problem> problems() {
    return problems;
  }
}
