package org.rapport.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.search.SearchState;
import org.rapport.store.FeedPage;
import org.rapport.store.Rights;
import org.rapport.store.Store;

/**
 * Makes an index and keeps it as the store is, in a thread of its own: it begins where the last commit of the index was, and
 * makes it anew where that does not fit the base, the model or the rights. Safe for all threads.
 */
final class Follower implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Follower.class.getName());
  private static final int LINES = 2000;
  private static final long LOOK_MILLIS = 5000;
  /** A window that opens at the same time goes before, unless somebody asks. */
  private static final long AFTER_START_MILLIS = 1500;
  private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final Duration UNUSED = Duration.ofDays(90);
  static final String POSITION = "position";
  private static final String FINGERPRINT = "fingerprint";

  private final Session session;
  private final Path folder;
  private final Thread thread;
  /** What the thread waits at, and those who wait for it. */
  private final Object bell = new Object();
  private final Store.Subscription subscription;
  private volatile boolean closed;
  private volatile boolean rebuilding;
  private volatile boolean elsewhere;
  private volatile IndexFiles files;
  private volatile SearchState state = new SearchState(false, 0, 0, null);
  private Fields fields;
  private String position;
  private long committed = System.nanoTime();
  private boolean dirty;
  private boolean rung;
  /** How often the store was looked at to its end. */
  private long looks;

  Follower(Session session, Path folder) {
    this.session = session;
    this.folder = folder;
    this.thread = new Thread(this::run, "rapport-search");
    thread.setDaemon(true);
    subscription = session.store().subscribe(session.principal(), changes -> ring());
    thread.start();
  }

  SearchState state() {
    return state;
  }

  /** Whether another process keeps the index. */
  boolean isElsewhere() {
    return elsewhere;
  }

  /** Searches the index, that of another process as that kept it last; empty where there is none that answers. */
  <T> Optional<T> search(IndexFiles.Searching<T> searching) throws IOException, RapportException {
    IndexFiles now = files;
    if (state.ready() && now != null) {
      return Optional.of(now.search(searching));
    }
    if (!elsewhere) {
      return Optional.empty();
    }
    String fingerprint = fields().fingerprint();
    return IndexFiles.searchOthers(folder, notes -> fingerprint.equals(notes.get(FINGERPRINT)), searching);
  }

  /** The fields as the index has them now. */
  synchronized Fields fields() throws RapportException {
    Rights rights = session.store().rights(session.principal());
    if (fields == null || !fields.fit(session.store().types(), rights)) {
      fields = new Fields(session.store().types(), rights);
    }
    return fields;
  }

  void rebuild() {
    rebuilding = true;
    ring();
  }

  private void ring() {
    synchronized (bell) {
      rung = true;
      bell.notifyAll();
    }
  }

  /** Waits until the index has what the store has now; false after the longest time. */
  boolean await(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    synchronized (bell) {
      long wanted = looks + 2; // a look that is under way may have begun before
      while (!state.ready() || looks < wanted) {
        if (!rung) {
          ring();
        }
        if (closed || !waitUntil(end)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Waits for the bell; false where it is too late. */
  private boolean waitUntil(long end) throws InterruptedException {
    long rest = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (rest <= 0) {
      return false;
    }
    bell.wait(rest);
    return true;
  }

  private void run() {
    pause(AFTER_START_MILLIS);
    while (!closed) {
      try {
        work();
      } catch (LockObtainFailedException e) {
        elsewhere = true;
        LOG.log(Level.FINE, "Another process keeps this index.", e);
      } catch (CorruptIndexException | AlreadyClosedException e) {
        LOG.log(Level.WARNING, "The index of the search is damaged, or could not be written, and is opened anew.", e);
        giveUp();
      } catch (IOException | RapportException | RuntimeException e) {
        boolean known = state.problem() != null;
        state = new SearchState(state.ready(), state.done(), state.total(), String.valueOf(e.getMessage()));
        LOG.log(closed || known ? Level.FINE : Level.WARNING, "The search does not follow the store at present; it is tried again.", e);
      }
      pause(LOOK_MILLIS);
    }
    end();
  }

  private void pause(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    synchronized (bell) {
      try {
        while (!rung && waitUntil(end)) {
          continue; // Who waits for a look is woken by the same bell.
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        closed = true;
      }
      rung = false;
    }
  }

  private void work() throws IOException, RapportException {
    if (files == null) {
      files = IndexFiles.open(folder);
      elsewhere = false;
      position = files.notes().get(POSITION);
      IndexFiles.sweep(folder, UNUSED);
    }
    String fingerprint = fields().fingerprint();
    if (rebuilding || position == null || !fingerprint.equals(files.notes().get(FINGERPRINT)) || !follow()) {
      build(fingerprint);
      follow();
    }
    state = new SearchState(true, state.done(), state.done(), null);
    synchronized (bell) {
      looks++;
      bell.notifyAll();
    }
    if (dirty && System.nanoTime() - committed >= COMMIT_NANOS) {
      commit(fingerprint);
    }
  }

  private void commit(String fingerprint) throws IOException {
    files.commit(Map.of(POSITION, position, FINGERPRINT, fingerprint));
    committed = System.nanoTime();
    dirty = false;
  }

  /** Takes in what was changed behind the position; false where that is of another base. */
  private boolean follow() throws IOException, RapportException {
    boolean more = true;
    while (more && !closed) {
      Optional<FeedPage> page = session.store().feed(session.principal(), position, LINES);
      if (page.isEmpty()) {
        return false;
      }
      List<Ref> records = page.get().records();
      for (int i = 0; i < records.size(); i += Portions.SIZE) {
        put(records.subList(i, Math.min(records.size(), i + Portions.SIZE)));
      }
      dirty |= !records.isEmpty();
      position = page.get().position();
      more = page.get().more();
    }
    files.refresh();
    return true;
  }

  private void put(List<Ref> records) throws IOException, RapportException {
    Fields now = fields();
    Map<Ref, EObject> loaded = session.store().load(session.principal(), records);
    for (Ref ref : records) {
      EObject record = loaded.get(ref);
      RecordType type = session.store().types().get(ref.type());
      files.put(Documents.key(ref), record == null || now.of(type).isEmpty() ? null : Documents.of(type, record, now));
    }
  }

  /** Reads all records; what is changed meanwhile is taken in by following from where the feed was before. */
  private void build(String fingerprint) throws IOException, RapportException {
    rebuilding = false;
    state = new SearchState(false, 0, 0, null);
    files.clear();
    files.commit(Map.of());
    position = session.store().feed(session.principal(), null, 1).orElseThrow().position();
    Fields now = fields();
    state = new SearchState(false, 0, Portions.count(session, now.types()), null);
    for (RecordType type : now.types()) {
      read(type, now);
    }
    if (!closed) {
      commit(fingerprint);
    }
  }

  private void read(RecordType type, Fields now) throws IOException, RapportException {
    Portions.read(session, type, records -> {
      List<Document> documents = records.stream().map(record -> Documents.of(type, record, now)).toList();
      files.add(documents);
      state = new SearchState(false, state.done() + documents.size(), state.total(), null);
      return !closed;
    });
  }

  /** Lets go of a damaged index: when it is opened again it is emptied. */
  private void giveUp() {
    IndexFiles damaged = files;
    if (damaged == null) {
      return;
    }
    state = new SearchState(false, 0, 0, null);
    files = null;
    try {
      damaged.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, "A damaged index could not be closed.", e);
    }
  }

  private void end() {
    try {
      if (files != null) {
        if (state.ready() && dirty) {
          commit(files.notes().get(FINGERPRINT));
        }
        files.close();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What the search took in last is taken in again at the next start.", e);
    }
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
    ring();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
