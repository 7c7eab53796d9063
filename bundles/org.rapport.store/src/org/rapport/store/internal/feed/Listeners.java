package org.rapport.store.internal.feed;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.rapport.store.Change;
import org.rapport.store.Store.Subscription;

/** Tells subscribers of commits, in their order, on one thread. A subscriber that throws is reported and stays. */
public final class Listeners implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Listeners.class.getName());

  private final Consumer<Set<String>> first;
  private final List<Consumer<List<Change>>> all = new CopyOnWriteArrayList<>();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
    Thread created = new Thread(task, "rapport-feed");
    created.setDaemon(true);
    return created;
  });

  /** @param first told of the changed types at once, in the thread that committed or read the feed */
  public Listeners(Consumer<Set<String>> first) {
    this.first = first;
  }

  /** Adds a subscriber until the subscription is closed. */
  public Subscription add(Consumer<List<Change>> listener) {
    all.add(listener);
    return () -> all.remove(listener);
  }

  /** Whether anybody listens. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Hands over changes and returns at once. */
  public void publish(List<Change> changes) {
    touched(changes.stream().map(change -> change.set().root().type()).collect(Collectors.toSet()));
    if (!changes.isEmpty() && !all.isEmpty()) {
      thread.execute(() -> all.forEach(listener -> tell(listener, changes)));
    }
  }

  /** Says that records of these types were changed, where no subscriber wants to know how. */
  public void touched(Set<String> types) {
    if (!types.isEmpty()) {
      first.accept(types);
    }
  }

  private static void tell(Consumer<List<Change>> listener, List<Change> changes) {
    try {
      listener.accept(changes);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A listener of the change feed failed; the others go on.", e);
    }
  }

  /** Waits for a moment until everybody has heard of everything. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
