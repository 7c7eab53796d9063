package org.rapport.core.internal.handover;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The standard input of the other process: it is asked for only when the command reads it. */
final class RemoteInput extends InputStream {

  private static final Logger LOG = LoggerFactory.getLogger(RemoteInput.class);

  private final Frames frames;
  private final AtomicBoolean gone;
  private final PasswordFrames.Asking passwords;
  private final ArrayDeque<byte[]> waiting = new ArrayDeque<>();
  private boolean wanted;
  private boolean ended;
  private byte[] current = new byte[0];
  private int next;

  RemoteInput(Frames frames, AtomicBoolean gone, PasswordFrames.Asking passwords) {
    this.frames = frames;
    this.gone = gone;
    this.passwords = passwords;
  }

  /** Reads frames until the other process has gone. */
  void pump() {
    try {
      while (true) {
        Frames.Frame frame = frames.next();
        switch (frame.kind()) {
          case Frames.INPUT -> add(frame.bytes());
          case Frames.END -> finish();
          case Frames.PASSWORD -> passwords.answered(frame.bytes());
          default -> throw new IOException("A frame of the unknown kind '" + frame.kind() + "' came from the socket.");
        }
      }
    } catch (IOException e) {
      LOG.debug("The process that handed a command over sends no more.", e);
      gone.set(true);
      finish();
      passwords.answered(new byte[0]);
    }
  }

  private synchronized void add(byte[] bytes) {
    waiting.add(bytes);
    notifyAll();
  }

  private synchronized void finish() {
    ended = true;
    notifyAll();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    synchronized (this) {
      if (!wanted) {
        wanted = true;
        frames.send(Frames.WANT);
      }
      while (next == current.length && waiting.isEmpty() && !ended) {
        try {
          wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new java.io.InterruptedIOException("Interrupted while waiting for input.");
        }
      }
      if (next == current.length) {
        if (waiting.isEmpty()) {
          return -1;
        }
        current = waiting.remove();
        next = 0;
      }
      int count = Math.min(length, current.length - next);
      System.arraycopy(current, next, bytes, offset, count);
      next += count;
      return count;
    }
  }
}
