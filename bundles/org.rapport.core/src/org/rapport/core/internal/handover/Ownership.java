package org.rapport.core.internal.handover;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right of this process to open an embedded database: a lock that ends with the process, however it ends. */
public final class Ownership implements AutoCloseable {

  private final FileChannel channel;

  private Ownership(FileChannel channel) {
    this.channel = channel;
  }

  /** Becomes the owner; empty if another process, or another part of this one, is. */
  public static Optional<Ownership> take(RunFolder folder, String target) throws IOException {
    FileChannel channel = FileChannel.open(folder.lock(target), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return Optional.empty(); // Held by this process: the answer is the same.
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new Ownership(channel));
  }

  /** Lets the next process become the owner. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
