package org.rapport.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Waits for what comes by itself, in another thread or process, sooner or later. Stateless. */
public final class Awaiting {

  private static final int PAUSE_MILLIS = 50;
  private static final int TRIES = 60_000 / PAUSE_MILLIS;

  private Awaiting() {
  }

  /** Looks for it. */
  public interface Look {
    /** Whether it is there. */
    boolean sees() throws Exception;
  }

  /** Looks again and again, and fails after a minute. */
  public static void until(String what, Look look) throws Exception {
    for (int tries = 0; !look.sees(); tries++) {
      assertTrue(tries < TRIES, () -> "Not seen within a minute: " + what);
      Thread.sleep(PAUSE_MILLIS);
    }
  }
}
