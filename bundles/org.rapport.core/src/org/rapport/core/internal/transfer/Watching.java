package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ArrivalWatch;
import org.rapport.core.transfer.ArrivalWatch.Arrivals;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/**
 * Asks of each record that an import created whether it was there already, in a thread of its own while the next portion is taken
 * in; the pairs are kept together with a later portion. For one import, called by its thread.
 */
final class Watching implements AutoCloseable {

  /** More than was created and not asked about when a process died. */
  private static final int LOST = 1500;

  private final Session session;
  private final ArrivalWatch watch;
  private final Writing writing;
  private final Tally tally;
  private final Map<RecordType, Arrivals> known = new HashMap<>();
  private final ExecutorService beside = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("rapport-import-watch").factory());
  private boolean resumed;
  private Future<List<ChangeSet>> asked;
  private List<ChangeSet> found = new ArrayList<>();

  /** @param watch null to ask nobody */
  Watching(Session session, ArrivalWatch watch, Writing writing, Tally tally) {
    this.session = session;
    this.watch = watch;
    this.writing = writing;
    this.tally = tally;
  }

  /** A process died at this import. To be called before anything is prepared. */
  void resume() {
    resumed = true;
  }

  /** Reads what is there of the types of records that are about to be created, where it was not yet. */
  void prepare(List<EObject> records) throws RapportException {
    if (watch == null) {
      return;
    }
    for (EObject record : records) {
      RecordType type = session.store().types().of(record);
      if (!known.containsKey(type)) {
        settle();
        begin(type);
      }
    }
  }

  private void begin(RecordType type) throws RapportException {
    Arrivals arrivals = watch.knows(type) ? watch.begin(session, type, writing::isCancelled) : null;
    known.put(type, arrivals);
    if (arrivals != null && resumed) {
      found.addAll(again(type, arrivals));
    }
  }

  /** What was created last may not have been asked about before the process died. What is kept of it is joined by the store. */
  private List<ChangeSet> again(RecordType type, Arrivals arrivals) throws RapportException {
    List<Ref> last = session.store().page(session.principal(), new Query(type.name(), "", List.of(new Query.Sort("changedAt", true)), List.of()),
        PageRequest.first(LOST)).rows().stream().map(Page.Row::ref).toList();
    last.forEach(arrivals::forget);
    List<ChangeSet> pairs = new ArrayList<>();
    session.store().load(session.principal(), last).values().forEach(record -> pairs.addAll(arrivals.arrives(record)));
    return pairs;
  }

  /** They were created. Waits until those before them were asked about. */
  void created(List<EObject> records) throws RapportException {
    if (watch != null && !records.isEmpty()) {
      settle();
      asked = beside.submit(() -> pairs(records));
    }
  }

  private List<ChangeSet> pairs(List<EObject> records) {
    List<ChangeSet> pairs = new ArrayList<>();
    for (EObject record : records) {
      Arrivals arrivals = known.get(session.store().types().of(record));
      if (arrivals != null) {
        pairs.addAll(arrivals.arrives(record));
      }
    }
    return pairs;
  }

  private void settle() throws RapportException {
    if (asked == null) {
      return;
    }
    try {
      found.addAll(asked.get());
      asked = null;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RapportException("interrupted", Texts.in(session.principal().locale(), "import.interrupted"),
          Texts.in(session.principal().locale(), "import.interrupted.hint"), e);
    }
  }

  /** The pairs that are known by now, to be kept together with what is written next; they are given once. */
  List<ChangeSet> take() throws RapportException {
    if (asked != null && asked.isDone()) {
      settle();
    }
    List<ChangeSet> taken = found;
    found = new ArrayList<>();
    return taken;
  }

  /** Keeps pairs, without those whose records are gone by now. */
  void keep(List<ChangeSet> pairs) throws RapportException {
    if (pairs.isEmpty()) {
      return;
    }
    try {
      writing.commit(pairs, List.of());
      tally.written();
      tally.noticed(pairs.size());
    } catch (RapportException e) {
      Intake.requireRefusal(e);
      if (pairs.size() > 1) {
        keep(pairs.subList(0, pairs.size() / 2));
        keep(pairs.subList(pairs.size() / 2, pairs.size()));
      }
    }
  }

  /** All pairs that are left, after everything was asked about. */
  List<ChangeSet> rest() throws RapportException {
    settle();
    if (watch != null && resumed && known.isEmpty()) {
      for (RecordType type : session.store().types().all()) {
        begin(type); // The process died after the last portion.
      }
    }
    return take();
  }

  @Override
  public void close() {
    beside.shutdownNow();
  }
}
