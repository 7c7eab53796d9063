package org.rapport.core.internal.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** One end of the conversation between a process and the owner of a database: frames of a letter, a length and bytes. */
final class Frames {

  /** The command, as JSON; from the client. */
  static final char COMMAND = 'C';
  /** Bytes of the standard input; from the client. */
  static final char INPUT = 'I';
  /** End of the standard input; from the client. */
  static final char END = 'E';
  /** The owner runs the command. */
  static final char ACCEPTED = 'A';
  /** The owner is about to end and does not run it. */
  static final char REFUSED = 'R';
  /** The command wants to read the standard input. */
  static final char WANT = 'W';
  /** Bytes of the standard output. */
  static final char OUT = 'O';
  /** Bytes of the standard error output. */
  static final char ERR = 'F';
  /** The owner asks for a password. */
  static final char ASK = 'Q';
  /** The answer; from the client. */
  static final char PASSWORD = 'P';
  /** The exit code, as text; the last frame. */
  static final char EXIT = 'X';

  private static final int LIMIT = 16 * 1024 * 1024;

  private final DataInputStream in;
  private final DataOutputStream out;

  Frames(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
  }

  /** A frame that came. */
  record Frame(char kind, byte[] bytes) {
  }

  /** Sends a frame; from any thread. */
  void send(char kind, byte[] bytes, int offset, int length) throws IOException {
    byte[] frame = new byte[length + 5];
    frame[0] = (byte) kind;
    frame[1] = (byte) (length >>> 24);
    frame[2] = (byte) (length >>> 16);
    frame[3] = (byte) (length >>> 8);
    frame[4] = (byte) length;
    System.arraycopy(bytes, offset, frame, 5, length);
    synchronized (out) {
      out.write(frame);
      out.flush();
    }
  }

  /** Sends a frame without bytes. */
  void send(char kind) throws IOException {
    send(kind, new byte[0], 0, 0);
  }

  /** The next frame; throws {@link java.io.EOFException} when the other process has gone. */
  Frame next() throws IOException {
    char kind = (char) in.readUnsignedByte();
    int length = in.readInt();
    if (length < 0 || length > LIMIT) {
      throw new IOException("A frame of " + length + " bytes came from the socket.");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new Frame(kind, bytes);
  }
}
