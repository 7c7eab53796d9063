package org.rapport.model;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes keys: UUIDs of version 7 (RFC 9562, section 5.7, with the counter of section 6.2 method 1). Within one process
 * each key is greater than the one before, also when the clock is set back. Safe for all threads.
 */
public final class Uuids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTER_BITS = 12;
  private static final long COUNTER_MAX = (1L << COUNTER_BITS) - 1;

  private static long lastMillis;
  private static long counter;

  private Uuids() {
  }

  /** The next key. */
  public static UUID next() {
    long millis;
    long count;
    synchronized (Uuids.class) {
      long now = System.currentTimeMillis();
      if (now > lastMillis) {
        lastMillis = now;
        counter = RANDOM.nextInt(1 << (COUNTER_BITS - 1));
      } else if (counter == COUNTER_MAX) {
        lastMillis++;
        counter = 0;
      } else {
        counter++;
      }
      millis = lastMillis;
      count = counter;
    }
    long high = millis << 16 | 0x7000L | count;
    long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
