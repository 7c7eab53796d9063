package org.rapport.store.internal.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right of one store to an embedded file, held by a lock on a file beside it. A lock on the database file itself is not
 * enough: POSIX drops a process's locks as soon as anything in that process, such as a file dialog, reads the file and closes
 * it. For the same reason the file beside it is opened once a process at most. A process that is killed gives its right back.
 */
public final class FileOwnership implements AutoCloseable {

  /** Ending of the file beside the database. */
  public static final String SUFFIX = ".lock";
  private static final Set<Path> OWNED = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FileOwnership(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the right to a file, or gives nothing where this or another process has it.
   *
   * @throws IOException if the file beside it cannot be made
   */
  static Optional<FileOwnership> take(Path database) throws IOException {
    Path file = database.toAbsolutePath().getParent().toRealPath().resolve(database.getFileName() + SUFFIX);
    if (!OWNED.add(file)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    FileLock lock = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = channel.tryLock();
      return lock == null ? Optional.empty() : Optional.of(new FileOwnership(file, channel));
    } finally {
      if (lock == null) {
        if (channel != null) {
          channel.close();
        }
        OWNED.remove(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      OWNED.remove(file);
    }
  }
}
