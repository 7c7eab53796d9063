package org.rapport.search.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The files of one index. What was committed is there after a crash, with the note of how far it had come; a file that is
 * damaged, or of another version of Lucene, is as if there were none. One process writes at a time. Safe for all threads.
 */
final class IndexFiles implements AutoCloseable {

  private static final double BUFFER_MB = 32;
  /** Lucene says at its start what could be faster with other options of the virtual machine. */
  private static final Logger[] QUIET = {Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"),
      Logger.getLogger("org.apache.lucene.store.MemorySegmentIndexInputProvider")};

  static {
    for (Logger logger : QUIET) {
      logger.setLevel(Level.SEVERE);
    }
  }

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private IndexFiles(Directory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the index of a folder, which is made so that only this user can look into it.
   *
   * @throws org.apache.lucene.store.LockObtainFailedException if another process has it open
   */
  static IndexFiles open(Path folder) throws IOException {
    if (Files.getFileStore(existing(folder)).supportsFileAttributeView("posix")) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
    Directory directory = FSDirectory.open(folder);
    try {
      return new IndexFiles(directory, writer(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Takes away the indexes beside one that nobody has opened for long, as of bases that are gone; what cannot be taken away stays. */
  static void sweep(Path folder, Duration unused) throws IOException {
    FileTime now = FileTime.from(Instant.now());
    Files.setLastModifiedTime(folder, now);
    try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder.getParent(), Files::isDirectory)) {
      for (Path each : beside) {
        if (Files.getLastModifiedTime(each).toInstant().isBefore(now.toInstant().minus(unused))) {
          remove(each);
        }
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder); Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      empty(directory);
    } catch (LockObtainFailedException e) {
      return; // Somebody has it open for a long time.
    }
    Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
    Files.delete(folder);
  }

  private static Path existing(Path folder) {
    Path path = folder.toAbsolutePath();
    while (!Files.exists(path)) {
      path = path.getParent();
    }
    return path;
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    try {
      return new IndexWriter(directory, config());
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | EOFException | NoSuchFileException e) {
      empty(directory);
      return new IndexWriter(directory, config());
    }
  }

  private static void empty(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(null).setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false);
  }

  /** What was noted with the last commit. */
  Map<String, String> notes() {
    Map<String, String> notes = new HashMap<>();
    Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
    if (kept != null) {
      kept.forEach(each -> notes.put(each.getKey(), each.getValue()));
    }
    return notes;
  }

  /** Keeps everything, and notes. */
  void commit(Map<String, String> notes) throws IOException {
    writer.setLiveCommitData(Map.copyOf(notes).entrySet());
    writer.commit();
  }

  /** Empties it. */
  void clear() throws IOException {
    writer.deleteAll();
  }

  /** Takes in records that are not there. */
  void add(Collection<Document> documents) throws IOException {
    writer.addDocuments(documents);
  }

  /** Replaces the document of a record; null takes it out. */
  void put(Term key, Document document) throws IOException {
    if (document == null) {
      writer.deleteDocuments(key);
    } else {
      writer.updateDocument(key, document);
    }
  }

  /** Lets those who search from now on see what was taken in. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** What is done with a searcher. */
  interface Searching<T> {
    T search(IndexSearcher searcher) throws IOException;
  }

  /** Searches. */
  <T> T search(Searching<T> searching) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searching.search(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Searches what another process keeps.
   *
   * @param fits whether notes say that it is an index to be asked
   * @return empty where there is no such index
   */
  static <T> Optional<T> searchOthers(Path folder, Predicate<Map<String, String>> fits, Searching<T> searching) throws IOException {
    try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
      return fits.test(reader.getIndexCommit().getUserData()) ? Optional.of(searching.search(new IndexSearcher(reader))) : Optional.empty();
    } catch (IndexNotFoundException e) {
      return Optional.empty(); // It is being made there.
    }
  }

  /** What was noted with the last commit of an index, which need not be open; empty where there is none. */
  static Optional<Map<String, String>> kept(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
      return Optional.of(reader.getIndexCommit().getUserData());
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Gives it up without keeping what was not committed. */
  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }
}
