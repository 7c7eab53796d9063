package org.rapport.core.internal.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * The folder with the locks and sockets of one user's databases. It is short, since the path of a socket may have about
 * a hundred bytes only, and nobody else may look into it.
 */
public final class RunFolder {

  private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");
  private static final int NAME_BYTES = 8;

  private final Path folder;

  /** @param folder is made when it is first used; its parent exists */
  public RunFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder of the user of the operating system. */
  public static RunFolder ofUser() {
    String user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9._-]", "_");
    return new RunFolder(Path.of(System.getProperty("java.io.tmpdir"), "rapport-" + user));
  }

  /** The file whose lock says that a process owns the database. */
  Path lock(String target) throws IOException {
    return prepared().resolve(name(target) + ".lock");
  }

  /** The socket of the owner; there only while it serves. */
  Path socket(String target) throws IOException {
    return prepared().resolve(name(target) + ".sock");
  }

  private Path prepared() throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    try {
      if (posix) {
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PRIVATE));
      } else {
        Files.createDirectory(folder);
      }
    } catch (FileAlreadyExistsException e) {
      check(posix);
    }
    return folder;
  }

  /** Somebody else may have made the folder first, to listen to our commands. */
  private void check(boolean posix) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(folder + " is not a folder.");
    }
    if (posix) {
      Path mine = Files.createTempFile(folder, "own", null);
      try {
        if (!Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(mine))) {
          throw new IOException("The folder " + folder + " belongs to another user.");
        }
      } finally {
        Files.delete(mine);
      }
      if (!Files.getPosixFilePermissions(folder).equals(PRIVATE)) {
        Files.setPosixFilePermissions(folder, PRIVATE);
      }
    }
  }

  private static String name(String target) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(target.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
