package org.rapport.workbench.internal.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.rapport.model.RapportException;
import org.rapport.workbench.snapshot.CardContent;

/**
 * The place of a card.
 *
 * @param id names the card, the same in all readings
 * @param name what people call it, where it cannot be read
 * @param plugin who brings it
 * @param content what it shows, once it is read; empty where it shows nothing
 */
public record Slot(String id, String name, String plugin, CompletableFuture<Optional<CardContent>> content) {

  private static final int PATIENCE_MILLIS = 400;

  /** Begins to read a card. It shows that it failed; a mistake of its plugin goes to the log too, what the store refuses does not. */
  public static Slot begin(String id, String name, String plugin, Callable<Optional<CardContent>> card) {
    return new Slot(id, name, plugin, AtOnce.begin(card).whenComplete((shown, problem) -> {
      Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
      if (cause != null && !(cause instanceof RapportException)) {
        ILog.of(Slot.class).error("The card " + id + " of the plugin " + plugin + " could not be read.", cause);
      }
    }));
  }

  /** Waits a moment for cards and others; those that take longer come later. */
  public static void await(List<Slot> cards, List<? extends CompletableFuture<?>> others) {
    Stream<CompletableFuture<?>> contents = cards.stream().map(slot -> slot.content().handle((shown, problem) -> shown));
    CompletableFuture.allOf(Stream.concat(contents, others.stream()).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join();
  }
}
