package org.rapport.store.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which contents, files of a backup and lists of statements are told apart. */
public final class Hashes {

  private Hashes() {
  }

  /** A new SHA-256, which every Java has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
