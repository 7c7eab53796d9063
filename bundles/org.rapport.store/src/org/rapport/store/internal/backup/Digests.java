package org.rapport.store.internal.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of the files in a backup. */
final class Digests {

  private Digests() {
  }

  /** A new SHA-256, which every Java has. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
