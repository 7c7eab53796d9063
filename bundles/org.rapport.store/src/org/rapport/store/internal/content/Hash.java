package org.rapport.store.internal.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which contents are told apart. */
final class Hash {

  private Hash() {
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
