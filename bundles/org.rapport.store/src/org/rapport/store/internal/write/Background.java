package org.rapport.store.internal.write;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread for what an open store does by itself, begun when it is first needed. Safe for all threads. */
final class Background implements AutoCloseable {

  private static final int WAIT_SECONDS = 10;

  private final String name;
  private ScheduledThreadPoolExecutor thread;
  private boolean closed;

  Background(String name) {
    this.name = name;
  }

  /** Does something once; nothing where the store was closed. */
  synchronized void after(long millis, Runnable work) {
    if (!closed) {
      thread().schedule(work, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** Does something again and again, the first time after the pause. */
  synchronized void every(long minutes, Runnable work) {
    if (!closed) {
      thread().scheduleWithFixedDelay(work, minutes, minutes, TimeUnit.MINUTES);
    }
  }

  private ScheduledThreadPoolExecutor thread() {
    if (thread == null) {
      thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread created = new Thread(task, name);
        created.setDaemon(true);
        return created;
      });
      thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }
    return thread;
  }

  /** Whether what is being done should come to an end. */
  synchronized boolean isClosed() {
    return closed;
  }

  /** Waits some seconds for what is being done. */
  @Override
  public void close() {
    ScheduledThreadPoolExecutor running;
    synchronized (this) {
      closed = true;
      running = thread;
    }
    if (running != null) {
      running.shutdown();
      try {
        running.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
