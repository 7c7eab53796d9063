package org.rapport.store.internal.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rapport.model.RapportException;
import org.rapport.store.BackupInfo;
import org.rapport.store.BackupProgress;
import org.rapport.store.internal.Hashes;

/** A backup that is there: read from its table of contents on. Used by one thread. */
final class BackupFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int LARGEST_MANIFEST = 64 << 20;

  private final Path path;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path path, ZipFile zip, Manifest manifest) {
    this.path = path;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a backup; its rows are not looked at yet.
   *
   * @throws RapportException {@code file-denied}, {@code bad-backup}, {@code newer-backup}
   */
  static BackupFile open(Path path) throws RapportException {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw BackupErrors.denied(path, Files.exists(path) ? "EACCES" : "ENOENT", null);
    }
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw BackupErrors.bad(path, e.getMessage(), e);
    } catch (IOException e) {
      throw BackupErrors.denied(path, e.getMessage(), e);
    }
    boolean done = false;
    try {
      Manifest manifest = manifest(zip);
      if (manifest.format() > Manifest.FORMAT) {
        throw BackupErrors.newer(path, manifest.format());
      }
      done = true;
      return new BackupFile(path, zip, manifest);
    } catch (IOException | RuntimeException e) {
      throw BackupErrors.bad(path, e.getMessage(), e);
    } finally {
      if (!done) {
        closeZip(zip, path);
      }
    }
  }

  private static void closeZip(ZipFile zip, Path path) throws RapportException {
    try {
      zip.close();
    } catch (IOException e) {
      throw BackupErrors.denied(path, e.getMessage(), e);
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw new IOException(Manifest.NAME);
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(LARGEST_MANIFEST);
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (sum.getValue() != entry.getCrc()) {
      throw new IOException(Manifest.NAME);
    }
    return Manifest.read(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
  }

  Manifest manifest() {
    return manifest;
  }

  Path path() {
    return path;
  }

  BackupInfo info() throws RapportException {
    try {
      return new BackupInfo(path.toString(), manifest.format(), manifest.madeAt(), manifest.source(), manifest.tables().size(),
          manifest.tables().stream().mapToLong(Manifest.Entry::rows).sum(), Files.size(path));
    } catch (IOException e) {
      throw BackupErrors.denied(path, e.getMessage(), e);
    }
  }

  /** Reads everything once and compares it with what the table of contents says. */
  void verify(BackupProgress progress) throws RapportException {
    byte[] buffer = new byte[BUFFER];
    for (Manifest.Entry each : manifest.tables()) {
      try {
        MessageDigest digest = Hashes.sha256();
        try (InputStream in = new DigestInputStream(rows(each), digest)) {
          while (in.read(buffer) >= 0) {
            if (!progress.goOn(0)) {
              throw BackupErrors.cancelled();
            }
          }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(each.sha256())) {
          throw BackupErrors.bad(path, each.file(), null);
        }
      } catch (IOException | RuntimeException e) {
        throw BackupErrors.bad(path, each.file() + ": " + e.getMessage(), e);
      }
    }
  }

  /** The rows of a table as JSON, to be closed by the caller. */
  InputStream rows(Manifest.Entry table) throws IOException {
    ZipEntry entry = zip.getEntry(table.file());
    if (entry == null) {
      throw new IOException(table.file());
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws RapportException {
    closeZip(zip, path);
  }
}
