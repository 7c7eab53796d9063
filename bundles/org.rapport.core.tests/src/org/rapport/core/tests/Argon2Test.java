package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapport.core.identity.Password;
import org.rapport.core.internal.identity.Argon2;

/** Hashes of passwords. */
class Argon2Test {

  private static Password password(String text) {
    return new Password(text.toCharArray());
  }

  @Test
  void onlyTheSamePasswordMatches() {
    String hash = Argon2.hash(password("correct horse"));
    assertTrue(Argon2.matches(password("correct horse"), hash));
    assertFalse(Argon2.matches(password("Correct horse"), hash));
    assertFalse(Argon2.matches(password("correct horse "), hash));
    assertFalse(Argon2.matches(password(""), hash));
    assertNotEquals(hash, Argon2.hash(password("correct horse")), "Each has a salt of its own.");
    assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
  }

  /** The text and hash are those of the test of the reference implementation: {@code argon2 somesalt -id -t 2 -m 16 -p 1}. */
  @Test
  void hashesOfOtherProgramsAreUnderstood() {
    String theirs = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertTrue(Argon2.matches(password("password"), theirs));
    assertFalse(Argon2.matches(password("passwort"), theirs));
  }

  @Test
  void anAccentIsTheSameHoweverItWasTyped() {
    assertTrue(Argon2.matches(password("cafe\u0301 noir"), Argon2.hash(password("caf\u00e9 noir"))));
  }

  @Test
  void whatIsNoHashMatchesNothing() {
    for (String wrong : new String[] {"", "plain", "$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=19456,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"}) {
      assertFalse(Argon2.matches(password("password"), wrong), wrong);
    }
  }

  @Test
  void aPasswordShowsNothing() {
    Password password = password("correct horse");
    assertEquals("Password", password.toString());
    password.close();
    assertEquals(1, password.variety());
  }
}
