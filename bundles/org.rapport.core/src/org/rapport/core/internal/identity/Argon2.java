package org.rapport.core.internal.identity;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.rapport.core.identity.Password;

/**
 * Hashes of passwords: Argon2id, in the PHC string format {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. Stateless.
 * The cost is what OWASP's password storage cheat sheet asks for at least: 19 MiB, two passes, one lane.
 */
public final class Argon2 {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  /** What a damaged or planted hash could make this process spend at most. */
  private static final int MOST_MEMORY_KIB = 1024 * 1024;
  private static final int MOST_PASSES = 100;
  private static final int MOST_LANES = 16;
  private static final Pattern PHC = Pattern.compile(
      "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");
  /** Costs as much as any, and no password is known that has it: for users that there are not. */
  static final String NOBODY = phc(new byte[SALT_BYTES], new byte[HASH_BYTES]);

  private Argon2() {
  }

  /** The hash of a password, with a salt of its own. */
  public static String hash(Password password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return phc(salt, derive(password, MEMORY_KIB, PASSES, LANES, salt, HASH_BYTES));
  }

  private static String phc(byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt) + "$"
        + base64.encodeToString(hash);
  }

  /** Whether a password has a hash; compares in the same time wherever they differ. False for a text that is no such hash. */
  public static boolean matches(Password password, String phc) {
    Matcher parts = PHC.matcher(phc);
    if (!parts.matches()) {
      return false;
    }
    int memory = Integer.parseInt(parts.group(1));
    int passes = Integer.parseInt(parts.group(2));
    int lanes = Integer.parseInt(parts.group(3));
    if (memory < 8 * lanes || memory > MOST_MEMORY_KIB || passes < 1 || passes > MOST_PASSES || lanes < 1 || lanes > MOST_LANES) {
      return false;
    }
    byte[] hash = Base64.getDecoder().decode(parts.group(5));
    return MessageDigest.isEqual(hash, derive(password, memory, passes, lanes, Base64.getDecoder().decode(parts.group(4)), hash.length));
  }

  private static byte[] derive(Password password, int memory, int passes, int lanes, byte[] salt, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
    byte[] letters = password.bytes();
    byte[] hash = new byte[length];
    try {
      generator.generateBytes(letters, hash);
      return hash;
    } finally {
      Arrays.fill(letters, (byte) 0);
    }
  }
}
