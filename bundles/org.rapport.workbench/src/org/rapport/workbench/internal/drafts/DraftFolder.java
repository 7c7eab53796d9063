package org.rapport.workbench.internal.drafts;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.rapport.model.Ref;

/**
 * Where one session keeps its drafts: a folder with a file that is locked for as long as the process lives. What stands in the folder of a
 * process that is gone was not saved, and is taken over. Safe for all threads.
 */
final class DraftFolder implements AutoCloseable {

  private static final String LOCK = "lock";
  private static final String SUFFIX = ".draft";
  private static final String DAMAGED = ".damaged";
  /** Only what a draft consists of is read. */
  private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
      "maxdepth=20;maxbytes=67108864;org.rapport.**;java.lang.*;java.math.*;java.time.*;java.util.*;!*");

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private DraftFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Begins a session.
   *
   * @param all the folder of the base and person, made if it is not there
   */
  static DraftFolder begin(Path all) throws IOException {
    Path folder = Files.createDirectories(all.resolve(UUID.randomUUID().toString()));
    FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return new DraftFolder(folder, channel, channel.lock());
  }

  /**
   * Takes over what ended sessions left.
   *
   * @param bad is told of a file that cannot be read, which stays under another name
   */
  List<KeptDraft> takeOver(BiConsumer<Path, Exception> bad) throws IOException {
    List<KeptDraft> left = new ArrayList<>();
    try (DirectoryStream<Path> others = Files.newDirectoryStream(folder.getParent(), Files::isDirectory)) {
      for (Path other : others) {
        if (!other.equals(folder) && Files.exists(other.resolve(LOCK))) {
          takeOver(other, left, bad);
        }
      }
    }
    return left;
  }

  private void takeOver(Path other, List<KeptDraft> left, BiConsumer<Path, Exception> bad) throws IOException {
    try (FileChannel theirs = FileChannel.open(other.resolve(LOCK), StandardOpenOption.WRITE); FileLock ended = theirs.tryLock()) {
      if (ended == null) {
        return;
      }
      try (DirectoryStream<Path> files = Files.newDirectoryStream(other, "*" + SUFFIX)) {
        for (Path file : files) {
          take(file, left, bad);
        }
      }
    } catch (OverlappingFileLockException e) {
      return; // A session of this very process.
    }
    Files.delete(other.resolve(LOCK));
    Files.delete(other);
  }

  private void take(Path file, List<KeptDraft> left, BiConsumer<Path, Exception> bad) throws IOException {
    try {
      left.add(read(file));
      Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      Path kept = folder.getParent().resolve(file.getFileName() + DAMAGED);
      Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
      bad.accept(kept, e);
    }
  }

  private static KeptDraft read(Path file) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.setObjectInputFilter(FILTER);
      return (KeptDraft) in.readObject();
    }
  }

  private Path file(Ref record) {
    return folder.resolve(record.type() + "-" + record.id() + SUFFIX);
  }

  /** Writes a draft, in place of the one before. */
  void write(KeptDraft draft) throws IOException {
    Path file = file(draft.set().root());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (ObjectOutputStream out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
      out.writeObject(draft);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes a draft away; nothing happens where there is none. */
  void delete(Ref record) throws IOException {
    Files.deleteIfExists(file(record));
  }

  /** Ends the session; a folder without drafts goes. */
  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      if (files.iterator().hasNext()) {
        return;
      }
    }
    Files.deleteIfExists(folder.resolve(LOCK));
    Files.deleteIfExists(folder);
  }
}
