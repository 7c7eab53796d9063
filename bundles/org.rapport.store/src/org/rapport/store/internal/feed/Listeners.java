package org.rapport.store.internal.feed;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
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

/**
 * Tells subscribers of commits: each in their order, one after the other, and no one waits for another. A subscriber that
 * throws is reported and stays. Safe for all threads.
 */
public final class Listeners implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Listeners.class.getName());
  private static final int WAIT_SECONDS = 2;

  private final Consumer<Set<String>> first;
  private final List<Subscriber> all = new CopyOnWriteArrayList<>();
  /** A thread for each subscriber that is busy, none for those that wait. */
  private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
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
    Subscriber subscriber = new Subscriber(listener);
    all.add(subscriber);
    return () -> {
      all.remove(subscriber);
      subscriber.end();
    };
  }

  /** Whether anybody has subscribed. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Hands over changes and returns at once. */
  public synchronized void publish(List<Change> changes) {
    touched(changes.stream().map(change -> change.set().root().type()).collect(Collectors.toSet()));
    if (!changes.isEmpty() && !threads.isShutdown()) {
      all.forEach(subscriber -> subscriber.hand(changes));
    }
  }

  /** Says that records of these types were changed, where no subscriber wants to know how. */
  public void touched(Set<String> types) {
    if (!types.isEmpty()) {
      first.accept(types);
    }
  }

  /** Waits for a moment until everybody has heard of everything. */
  @Override
  public void close() {
    synchronized (this) {
      threads.shutdown();
    }
    try {
      threads.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One subscriber and what it has not heard yet. */
  private final class Subscriber {

    private final Consumer<List<Change>> listener;
    private final Queue<List<Change>> waiting = new ArrayDeque<>();
    private boolean busy;

    Subscriber(Consumer<List<Change>> listener) {
      this.listener = listener;
    }

    synchronized void hand(List<Change> changes) {
      waiting.add(changes);
      if (!busy) {
        busy = true;
        threads.execute(this::tell);
      }
    }

    private void tell() {
      for (List<Change> next = next(); next != null; next = next()) {
        try {
          listener.accept(next);
        } catch (RuntimeException e) {
          LOG.log(Level.WARNING, "A listener of the change feed failed; the others go on.", e);
        }
      }
    }

    private synchronized List<Change> next() {
      List<Change> result = waiting.poll();
      busy = result != null;
      return result;
    }

    synchronized void end() {
      waiting.clear();
    }
  }
}
