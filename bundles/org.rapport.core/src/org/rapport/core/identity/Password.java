package org.rapport.core.identity;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A password as somebody typed it, for the moment in which it is needed: it shows in no text, and closing it overwrites it.
 * Used by one thread.
 */
public final class Password implements AutoCloseable {

  private final char[] letters;

  /** Copies the letters; the caller overwrites its own. */
  public Password(char[] letters) {
    this.letters = letters.clone();
  }

  /** How many letters it has, as people count them. */
  public int length() {
    return Character.codePointCount(letters, 0, letters.length);
  }

  /** How many different letters it has. */
  public long variety() {
    return CharBuffer.wrap(letters).codePoints().distinct().count();
  }

  /** Whether it is a certain text, without regard to case. */
  public boolean is(String text) {
    return text.equalsIgnoreCase(CharBuffer.wrap(letters).toString());
  }

  /** The same letters give the same bytes on every keyboard (NFC, UTF-8); the caller overwrites them. */
  public byte[] bytes() {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(Normalizer.normalize(CharBuffer.wrap(letters), Normalizer.Form.NFC)));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }

  /** Whether two people typed the same. */
  public boolean same(Password other) {
    return Arrays.equals(letters, other.letters);
  }

  /** Overwrites the letters. */
  @Override
  public void close() {
    Arrays.fill(letters, '\0');
  }

  /** Says nothing. */
  @Override
  public String toString() {
    return "Password";
  }
}
