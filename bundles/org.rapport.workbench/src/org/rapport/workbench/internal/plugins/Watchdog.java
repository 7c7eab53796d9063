package org.rapport.workbench.internal.plugins;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Isolation;

/**
 * Asks the screen again and again whether it answers. Where it does not, the plugin in whose code its thread is all that time is
 * left out, and after a long while the process is ended. Runs on a thread of its own.
 */
public final class Watchdog implements AutoCloseable {

  /** So many seconds without an answer are a fault; the second is when the process is ended. */
  private static final int BLOCKED_SECONDS = Integer.getInteger("org.rapport.workbench.blocked", 5);
  private static final int HUNG_SECONDS = Integer.getInteger("org.rapport.workbench.hung", 60);
  private static final long TICK_MILLIS = 250;

  private final Display display;
  private final Isolation isolation;
  private final Runnable end;
  private final Thread thread = new Thread(this::watch, "rapport-watchdog");
  private volatile boolean closed;

  /**
   * Begins to ask.
   *
   * @param end ends the process and has it started again; called on the thread of this watchdog
   */
  public Watchdog(Display display, Isolation isolation, Runnable end) {
    this.display = display;
    this.isolation = isolation;
    this.end = end;
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    try {
      while (!closed) {
        AtomicBoolean answered = new AtomicBoolean();
        display.asyncExec(() -> answered.set(true));
        Thread.sleep(TICK_MILLIS);
        if (!answered.get()) {
          wait(answered);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SWTException e) {
      ILog.of(Watchdog.class).info("The screen is gone, and with it the need to watch it.", e);
    }
  }

  /** Counts how often it slept, and not the time: a computer that was asleep itself did not answer either. */
  private void wait(AtomicBoolean answered) throws InterruptedException {
    String suspect = null;
    int same = 0;
    for (int ticks = 1; !answered.get() && !closed; ticks++) {
      StackTraceElement[] stack = display.getThread().getStackTrace();
      String now = isolation.plugin(stack).orElse(null);
      same = now != null && now.equals(suspect) ? same + 1 : 0;
      suspect = now;
      if (same == ticks(BLOCKED_SECONDS)) {
        isolation.blocked(stack, Duration.ofSeconds(BLOCKED_SECONDS));
      } else if (suspect == null && ticks == ticks(BLOCKED_SECONDS)) {
        warn(stack);
      }
      if (same == ticks(HUNG_SECONDS)) {
        Optional<Fault> fault = isolation.hung(stack);
        if (fault.isPresent()) {
          end.run();
        }
      }
      Thread.sleep(TICK_MILLIS);
    }
  }

  private static int ticks(int seconds) {
    return Math.toIntExact(seconds * 1_000L / TICK_MILLIS);
  }

  private static void warn(StackTraceElement[] stack) {
    Throwable where = new Throwable("What the screen's thread did.");
    where.setStackTrace(stack);
    ILog.of(Watchdog.class).warn("The screen did not answer for " + BLOCKED_SECONDS + " s.", where);
  }

  /** Stops asking. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
