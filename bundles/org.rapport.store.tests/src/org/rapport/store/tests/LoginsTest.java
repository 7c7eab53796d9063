package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.store.Logins;
import org.rapport.testing.TestDatabase;

/** What is kept about the sign-in of users. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LoginsTest extends StoreFixture {

  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final Duration LOCK = Duration.ofMinutes(15);

  private final Ref user = new Ref("User", Uuids.next());
  private Logins logins;

  @BeforeEach
  void logins() {
    logins = store.logins();
  }

  private boolean attempt(Instant now) throws RapportException {
    return logins.attempt(user, now, 3, LOCK);
  }

  @Test
  void aHashIsKeptAndTakenAway() throws RapportException {
    assertFalse(logins.any());
    assertTrue(logins.find(user).isEmpty());
    logins.set(user, "one");
    logins.set(user, "two");
    assertTrue(logins.any());
    assertEquals("two", logins.find(user).orElseThrow().hash());
    assertEquals(Set.of(user), logins.all().keySet());
    reopen(types());
    assertEquals("two", store.logins().find(user).orElseThrow().hash());
    store.logins().set(user, null);
    assertFalse(store.logins().any());
  }

  @Test
  void theHashIsNotInTheText() throws RapportException {
    logins.set(user, "$argon2id$secret");
    assertFalse(logins.all().toString().contains("secret"));
  }

  @Test
  void attemptsAreCountedUntilTheLockAndAgainAfterIt() throws RapportException {
    assertFalse(attempt(NOON), "A user without a password has nothing to try.");
    logins.set(user, "hash");
    for (int i = 0; i < 3; i++) {
      assertTrue(attempt(NOON.plusSeconds(i)));
    }
    assertEquals(NOON.plusSeconds(2).plus(LOCK), logins.find(user).orElseThrow().lockedUntil());
    assertFalse(attempt(NOON.plusSeconds(3)));
    Instant after = NOON.plusSeconds(2).plus(LOCK);
    assertTrue(attempt(after));
    assertEquals(1, logins.find(user).orElseThrow().failures());
    assertTrue(attempt(after));
    logins.signedIn(user, after);
    assertEquals(new Logins.Login("hash", 0, null, after), logins.find(user).orElseThrow());
  }

  @Test
  void anotherPasswordTakesTheLockAway() throws RapportException {
    logins.set(user, "hash");
    for (int i = 0; i < 3; i++) {
      attempt(NOON);
    }
    logins.set(user, "other");
    assertNull(logins.find(user).orElseThrow().lockedUntil());
    assertTrue(attempt(NOON));
  }

  @Test
  void manyAttemptsAtOnceAreNotMoreThanTheLimit() throws Exception {
    logins.set(user, "hash");
    AtomicInteger looked = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 24; i++) {
      threads.submit(() -> attempt(NOON) ? looked.incrementAndGet() : 0);
    }
    threads.shutdown();
    assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
    assertEquals(3, looked.get());
  }
}
