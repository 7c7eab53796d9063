package org.rapport.workbench.internal.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.rapport.model.RapportException;

/**
 * Asks several questions at once, each on a thread of its own, so that the way to the database is waited for once. Stateless. Its threads
 * are the system's: virtual ones that load classes by OSGi wait with their carrier, and as many of them as there are processors wait for
 * ever for one that has no carrier any more.
 */
public final class AtOnce {

  private static final Executor THREADS = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("Cards ", 0).factory());

  private AtOnce() {
  }

  /** Begins to ask; a failure is that of the future. */
  public static <T> CompletableFuture<T> begin(Callable<T> question) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return question.call();
      } catch (Exception e) {
        throw new CompletionException(e);
      }
    }, THREADS);
  }

  /** Asks all and waits for all, in their order. */
  public static <T> List<T> all(List<Callable<T>> questions) throws RapportException {
    List<CompletableFuture<T>> asked = questions.stream().map(AtOnce::begin).toList();
    List<T> answers = new ArrayList<>();
    for (CompletableFuture<T> each : asked) {
      answers.add(get(each));
    }
    return answers;
  }

  /** The answer to a question; waits for it. */
  public static <T> T get(CompletableFuture<T> asked) throws RapportException {
    try {
      return asked.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RapportException known) {
        throw known;
      }
      throw e;
    }
  }
}
