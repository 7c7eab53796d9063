package org.rapport.core.internal.handover;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right of this process to open an embedded database: a lock that ends with the process, however it ends. */
public final class Ownership implements AutoCloseable {

  /** The files this process has locked: opening one of them a second time and closing it would drop the lock (POSIX). */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private Ownership(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Becomes the owner; empty if another process, or another part of this one, is. */
  public static Optional<Ownership> take(RunFolder folder, String target) throws IOException {
    Path file = folder.lock(target);
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    Ownership taken = null;
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      taken = channel.tryLock() == null ? null : new Ownership(file, channel);
      return Optional.ofNullable(taken);
    } finally {
      if (taken == null) {
        HELD.remove(file);
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  /** Lets the next process become the owner. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(file);
    }
  }
}
