package org.rapport.store.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.store.internal.Hashes;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Sql;

/** Reads a content piece by piece and compares it with its hash at the end. Holds no connection between two pieces. */
final class ContentStream extends InputStream {

  private final Database database;
  private final UUID id;
  private final long size;
  private final String sha256;
  private final MessageDigest digest = Hashes.sha256();
  private byte[] chunk = new byte[0];
  private int place;
  private int part;
  private long seen;
  private boolean ended;

  ContentStream(Database database, UUID id, long size, String sha256) {
    this.database = database;
    this.id = id;
    this.size = size;
    this.sha256 = sha256;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (place == chunk.length && !next()) {
      return -1;
    }
    int count = Math.min(length, chunk.length - place);
    System.arraycopy(chunk, place, bytes, offset, count);
    place += count;
    return count;
  }

  private List<byte[]> piece(int number) throws IOException {
    try {
      return database.read(connection -> Sql.query(connection, row -> row.getBytes(1),
          "SELECT \"body\" FROM \"rp_content_chunk\" WHERE \"id\" = ? AND \"part\" = ?", id, number));
    } catch (RapportException e) {
      throw new IOException(e);
    }
  }

  private boolean next() throws IOException {
    if (ended) {
      return false;
    }
    if (seen == size) {
      ended = true;
      verify();
      return false;
    }
    List<byte[]> found = piece(part++);
    if (found.isEmpty() || found.get(0).length == 0) {
      throw damaged();
    }
    chunk = found.get(0);
    place = 0;
    seen += chunk.length;
    digest.update(chunk);
    return true;
  }

  private void verify() throws IOException {
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw damaged();
    }
  }

  private IOException damaged() {
    return new IOException(Texts.system().text("content.damaged", sha256));
  }
}
