package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.internal.transfer.Draft.State;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.OnDuplicate;
import org.rapport.core.values.RecordJson;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Store;
import org.rapport.store.ValidationException;
import org.rapport.store.ValidationException.Violation;

/** Decides of each draft whether it is created, merged or skipped, and writes a portion at a time. Counts everything. */
final class Intake {

  private final Session session;
  private final Store store;
  private final OnDuplicate onDuplicate;
  private final boolean dryRun;
  private final Keys keys;
  private final NamedTargets targets;
  private final Writing writing;
  private final Tally tally;
  private final Rejects rejects;
  private final Watching watching;
  /** The marks of rows that the store need not know yet. */
  private final Set<String> taken = new HashSet<>();
  /** Of the first portion rows may be there that a process took in which died before it counted them. */
  private boolean first = true;

  /** What is to be written for one draft. */
  private record Unit(Draft draft, ChangeSet set, boolean merge) {
  }

  /**
   * @param writing where to
   * @param tally counts on
   * @param rejects takes what fails
   * @param watching notices what may be there already
   */
  Intake(Session session, ImportRequest request, String key, Writing writing, Tally tally, Rejects rejects, Watching watching) {
    this.session = session;
    this.store = session.store();
    this.writing = writing;
    this.tally = tally;
    this.rejects = rejects;
    this.watching = watching;
    this.onDuplicate = request.onDuplicate() != null ? request.onDuplicate() : key != null ? OnDuplicate.SKIP : OnDuplicate.CREATE;
    this.dryRun = request.dryRun();
    this.keys = new Keys(session, key);
    this.targets = new NamedTargets(session);
  }

  /** Whether a draft is sure to be skipped, so that it does not count for the size of a portion. */
  boolean knows(Draft draft) throws RapportException {
    return onDuplicate == OnDuplicate.SKIP && keys.known(draft.record()).isPresent();
  }

  /** Whether a row of a type with a key is sure to be skipped. */
  boolean skips(String type, String value) {
    return onDuplicate == OnDuplicate.SKIP && keys.known(type, value);
  }

  /** Takes a portion in. */
  void take(List<Draft> portion) throws RapportException {
    List<Draft> good = new ArrayList<>();
    Set<String> seen = seen(portion);
    Set<String> mine = first && !seen.isEmpty() ? writing.mine(seen) : Set.of();
    first = false;
    if (!mine.isEmpty()) {
      watching.resume();
    }
    if (!dryRun) {
      taken.clear(); // The store knows them by now.
    }
    for (Draft draft : portion) {
      tally.read();
      if (draft.state() == State.FAILED) {
        failed(draft);
      } else if (draft.mark() != null && !taken.add(draft.mark())) {
        tally.skipped(draft);
      } else if (draft.mark() != null && mine.contains(draft.mark())) {
        tally.created(draft);
        tally.written();
      } else if (draft.state() == State.SKIPPED || seen.contains(draft.mark())) {
        tally.skipped(draft);
      } else {
        good.add(draft);
      }
    }
    keys.lookUp(good.stream().map(Draft::record).toList());
    write(good);
  }

  private Set<String> seen(List<Draft> portion) throws RapportException {
    List<String> marks = new ArrayList<>();
    for (Draft draft : portion) {
      if (draft.state() == State.GOOD && draft.mark() != null && !knows(draft)) {
        marks.add(draft.mark());
      }
    }
    return marks.isEmpty() ? Set.of() : store.marked(session.principal(), marks);
  }

  private void write(List<Draft> good) throws RapportException {
    List<Unit> units = new ArrayList<>();
    Map<Ref, EObject> mine = new HashMap<>();
    Set<Ref> merging = new HashSet<>();
    Map<Ref, EObject> stored = stored(good);
    for (Draft draft : good) {
      Optional<Ref> known = onDuplicate == OnDuplicate.CREATE ? Optional.empty() : keys.known(draft.record());
      if (known.isPresent() && onDuplicate == OnDuplicate.SKIP) {
        tally.skipped(draft);
      } else if (!resolve(draft)) {
        failed(draft);
      } else if (known.isEmpty()) {
        units.add(new Unit(draft, null, false));
        mine.put(Records.ref(draft.record()), draft.record());
        keys.learn(draft.record());
      } else if (mine.containsKey(known.get())) {
        Merging.into(mine.get(known.get()), draft.record(), draft.updates());
        draft.mergedInto(mine.get(known.get()));
        tally.merged(draft);
      } else {
        if (!merging.add(known.get())) {
          // A second row for the same record waits until the first is written, so that it builds upon it.
          flush(units);
          units.clear();
          merging.clear();
          mine.clear();
          merging.add(known.get());
          stored.remove(known.get());
        }
        merge(draft, known.get(), stored, units);
      }
    }
    flush(units);
  }

  private boolean resolve(Draft draft) throws RapportException {
    for (Draft.Pending pending : draft.pending()) {
      try {
        targets.resolve(pending);
      } catch (RapportException e) {
        draft.fail(pending.column(), e.getMessage() + " " + e.hint());
        return false;
      }
    }
    return true;
  }

  /** The records that a portion is going to be merged into, asked for at once. */
  private Map<Ref, EObject> stored(List<Draft> good) throws RapportException {
    Set<Ref> refs = new HashSet<>();
    if (onDuplicate == OnDuplicate.MERGE) {
      for (Draft draft : good) {
        keys.known(draft.record()).ifPresent(refs::add);
      }
    }
    return new HashMap<>(store.load(session.principal(), refs));
  }

  private void merge(Draft draft, Ref known, Map<Ref, EObject> stored, List<Unit> units) throws RapportException {
    Optional<EObject> before = stored.containsKey(known) ? Optional.of(stored.get(known)) : store.load(session.principal(), known);
    if (before.isEmpty()) {
      if (dryRun) {
        tally.merged(draft);
      } else {
        units.add(new Unit(draft, null, false)); // Deleted since it was found: the row makes it anew.
      }
      return;
    }
    EObject after = EcoreUtil.copy(before.get());
    Merging.into(after, draft.record(), draft.updates());
    draft.mergedInto(after);
    units.add(new Unit(draft, ChangeSets.diff(before.get(), after), true));
  }

  private void flush(List<Unit> units) throws RapportException {
    List<EObject> made = targets.takeMade();
    Map<Ref, RapportException> refused = new HashMap<>();
    make(made, refused);
    List<Unit> good = new ArrayList<>();
    for (Unit unit : units) {
      Optional<Ref> missing = RecordJson.references(unit.draft().record()).stream().filter(refused::containsKey).findFirst();
      if (missing.isPresent()) {
        fail(unit.draft(), refused.get(missing.get()));
      } else {
        good.add(unit);
      }
    }
    commit(good);
  }

  /** Writes what rows name and what is not there yet; what is refused, each for itself, is a problem of these rows. */
  private void make(List<EObject> made, Map<Ref, RapportException> refused) throws RapportException {
    if (made.isEmpty()) {
      return;
    }
    try {
      writing.commit(made.stream().map(ChangeSets::create).toList(), List.of());
      tally.written();
      made.forEach(each -> tally.made(Records.ref(each).type()));
    } catch (RapportException e) {
      requireRefusal(e);
      if (made.size() > 1) {
        make(made.subList(0, made.size() / 2), refused);
        make(made.subList(made.size() / 2, made.size()), refused);
        return;
      }
      refused.put(Records.ref(made.get(0)), e);
      targets.forget(Records.ref(made.get(0)));
    }
  }

  private void failed(Draft draft) throws RapportException {
    tally.failed(draft);
    rejects.add(draft);
  }

  static void requireRefusal(RapportException e) throws RapportException {
    if (e.code().equals("lease-lost")) {
      throw e; // Not a mistake of the rows.
    }
  }

  private void fail(Draft draft, RapportException reason) throws RapportException {
    keys.forget(draft.record());
    draft.fail(0, told(reason));
    failed(draft);
  }

  /** Which rules a record breaks, for its row says which record it is; of all else what happened and what to do. */
  private static String told(RapportException reason) {
    return reason instanceof ValidationException invalid ? invalid.violations().stream().map(Violation::message).collect(Collectors.joining(" "))
        : reason.getMessage() + (reason.hint().isBlank() ? "" : " " + reason.hint());
  }

  /** Commits in one transaction; where something is refused, in halves and without the pairs, so that only what is wrong fails. */
  private void commit(List<Unit> units) throws RapportException {
    if (units.isEmpty()) {
      return;
    }
    watching.prepare(created(units));
    List<ChangeSet> pairs = watching.take();
    Optional<RapportException> refused = tryToCommit(units, pairs);
    if (refused.isEmpty()) {
      tally.noticed(pairs.size());
      return;
    }
    watching.keep(pairs);
    if (units.size() > 1) {
      commit(units.subList(0, units.size() / 2));
      commit(units.subList(units.size() / 2, units.size()));
    } else if (!pairs.isEmpty()) {
      commit(units); // It may have been one of these.
    } else {
      fail(units.get(0).draft(), refused.get());
    }
  }

  /** A new record with what administrators let one begin with, where its row says nothing. */
  private EObject begun(EObject record) {
    session.store().types().of(record).fill(record, attribute -> !record.eIsSet(attribute));
    return record;
  }

  /** Commits units and pairs of earlier ones in one transaction; gives why nothing of it was written. */
  private Optional<RapportException> tryToCommit(List<Unit> units, List<ChangeSet> pairs) throws RapportException {
    List<ChangeSet> sets = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (Unit unit : units) {
      ChangeSet set = unit.merge() ? unit.set() : ChangeSets.createAuthored(begun(unit.draft().record()));
      if (!set.isEmpty()) {
        sets.add(set);
      }
      if (unit.draft().mark() != null) {
        marks.add(unit.draft().mark());
      }
    }
    sets.addAll(pairs);
    try {
      Set<Ref> written = writing.commit(sets, marks);
      if (!sets.isEmpty()) {
        tally.written();
      }
      units.forEach(unit -> count(unit, joined(unit.draft().record(), written)));
    } catch (RapportException e) {
      requireRefusal(e);
      return Optional.of(e);
    }
    watching.created(created(units));
    return Optional.empty();
  }

  /** After the last portion: keeps what was still being looked at. */
  void finish() throws RapportException {
    watching.keep(watching.rest());
  }

  private static List<EObject> created(List<Unit> units) {
    return units.stream().filter(unit -> !unit.merge()).map(unit -> unit.draft().record()).toList();
  }

  /** Whether a record went into another one, as a second consent does. */
  private static boolean joined(EObject record, Set<Ref> written) {
    return Annotations.value(record.eClass(), "strictest").isPresent() && !written.contains(Records.ref(record));
  }

  private void count(Unit unit, boolean joined) {
    if (unit.merge() || joined) {
      tally.merged(unit.draft());
    } else {
      tally.created(unit.draft());
    }
  }
}
