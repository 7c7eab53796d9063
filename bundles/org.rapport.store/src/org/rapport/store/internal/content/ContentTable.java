package org.rapport.store.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Attachment;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Scope;
import org.rapport.store.Contents;
import org.rapport.store.Principal;
import org.rapport.store.Rights.OfType;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.Hashes;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.write.Transactions;
import org.rapport.store.internal.write.Transactions.Result;

/**
 * The tables {@code rp_content} and {@code rp_content_chunk}. A content without a hash is being put, or was given up: it is
 * seen by nobody, and its pieces go before it does. Safe for all threads.
 */
public final class ContentTable implements Contents {

  static final int CHUNK = 256 * 1024;
  /** Pieces a transaction: 4 MB. */
  private static final int PORTION = 16;

  private final StoreContext context;
  private final Transactions transactions;
  private final Records records;

  /** Loads a record that a principal may read. */
  public interface Records {
    /** The record, empty where there is none for the principal. */
    Optional<EObject> load(Principal principal, Ref ref) throws RapportException;
  }

  /** @param records decides who may read an attachment */
  public ContentTable(StoreContext context, Transactions transactions, Records records) {
    this.context = context;
    this.transactions = transactions;
    this.records = records;
  }

  @Override
  public Content put(Principal principal, InputStream in, long limit) throws IOException, RapportException {
    demandRight(principal);
    UUID id = Uuids.next();
    write(false, connection -> Sql.execute(connection,
        "INSERT INTO \"rp_content\" (\"id\", \"size\", \"at\") VALUES (?, 0, CURRENT_TIMESTAMP)", id));
    try {
      MessageDigest digest = Hashes.sha256();
      long size = pieces(id, in, limit, digest, principal.locale());
      return name(id, HexFormat.of().formatHex(digest.digest()), size);
    } catch (IOException | RapportException | RuntimeException e) {
      try {
        discard(id);
      } catch (RapportException left) {
        e.addSuppressed(left); // prune takes it away later
      }
      throw e;
    }
  }

  private void demandRight(Principal principal) throws RapportException {
    RecordType type = context.types().of(CrmPackage.Literals.ATTACHMENT);
    Caller caller = transactions.read(connection -> context.caller(connection, principal));
    OfType rights = caller.rights().of(type.name());
    if (!rights.create() && rights.change() == Scope.NONE) {
      throw caller.refused("not-allowed.create", type.eClass());
    }
  }

  private long pieces(UUID id, InputStream in, long limit, MessageDigest digest, Locale locale) throws IOException, RapportException {
    long size = 0;
    int first = 0;
    List<byte[]> portion = new ArrayList<>();
    for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
      size += chunk.length;
      if (size > limit) {
        throw tooLarge(locale, limit);
      }
      digest.update(chunk);
      portion.add(chunk);
      if (portion.size() == PORTION) {
        insert(id, first, portion);
        first += portion.size();
        portion.clear();
      }
    }
    insert(id, first, portion);
    return size;
  }

  private static RapportException tooLarge(Locale locale, long limit) {
    Texts texts = Texts.of(locale);
    return new RapportException("too-large", texts.text("too-large", limit), texts.text("too-large.hint"));
  }

  private void insert(UUID id, int first, List<byte[]> portion) throws RapportException {
    write(false, connection -> {
      try (PreparedStatement statement = connection.prepareStatement(
          "INSERT INTO \"rp_content_chunk\" (\"id\", \"part\", \"body\") VALUES (?, ?, ?)")) {
        for (int i = 0; i < portion.size(); i++) {
          statement.setObject(1, id);
          statement.setInt(2, first + i);
          statement.setBytes(3, portion.get(i));
          statement.addBatch();
        }
        statement.executeBatch();
        return portion.size();
      }
    });
  }

  /** Makes the content visible; where the same is there already, that one stays and is as fresh as a new one. */
  private Content name(UUID id, String sha256, long size) throws RapportException {
    int known = write(true, connection -> {
      int there = Sql.execute(connection, "UPDATE \"rp_content\" SET \"at\" = CURRENT_TIMESTAMP WHERE \"sha256\" = ?", sha256);
      if (there == 0) {
        Sql.execute(connection, "UPDATE \"rp_content\" SET \"sha256\" = ?, \"size\" = ? WHERE \"id\" = ?", sha256, size, id);
      }
      return there;
    });
    if (known > 0) {
      discard(id);
    }
    return new Content(sha256, size);
  }

  private void discard(UUID id) throws RapportException {
    int removed = PORTION;
    for (int first = 0; removed > 0; first += PORTION) {
      int from = first;
      removed = write(false, connection -> Sql.execute(connection,
          "DELETE FROM \"rp_content_chunk\" WHERE \"id\" = ? AND \"part\" >= ? AND \"part\" < ?", id, from, from + PORTION));
    }
    // Pieces behind a gap, where an earlier removal was interrupted.
    write(false, connection -> Sql.execute(connection, "DELETE FROM \"rp_content_chunk\" WHERE \"id\" = ?", id)
        + Sql.execute(connection, "DELETE FROM \"rp_content\" WHERE \"id\" = ? AND \"sha256\" IS NULL", id));
  }

  @Override
  public InputStream open(Principal principal, Ref attachment) throws RapportException {
    Texts texts = Texts.of(principal.locale());
    Attachment record = records.load(principal, attachment).filter(Attachment.class::isInstance).map(Attachment.class::cast)
        .orElseThrow(() -> new RapportException("not-found", texts.text("not-found", attachment.type(), attachment.id()),
            texts.text("not-found.hint", attachment.type())));
    String sha256 = record.getSha256();
    List<ContentStream> found = sha256 == null ? List.of() : read(connection -> Sql.query(connection,
        row -> new ContentStream(database(), row.getObject(1, UUID.class), row.getLong(2), sha256),
        "SELECT \"id\", \"size\" FROM \"rp_content\" WHERE \"sha256\" = ?", sha256));
    if (found.isEmpty()) {
      throw new RapportException("no-content", texts.text("no-content", record.getName()), texts.text("no-content.hint"));
    }
    return found.get(0);
  }

  @Override
  public int prune(Duration age) throws RapportException {
    Instant before = read(connection -> Sql.now(connection, database().dialect())).minus(age);
    List<String> unnamed = read(connection -> new ContentUse(context, connection).unused(before));
    int removed = 0;
    for (String sha256 : unnamed) {
      // Asked again in the transaction: somebody may have put the same content, or a record with it, meanwhile.
      removed += write(false, connection -> new ContentUse(context, connection).forget(sha256, before));
    }
    for (UUID id : read(connection -> Sql.query(connection, row -> row.getObject(1, UUID.class),
        "SELECT \"id\" FROM \"rp_content\" WHERE \"sha256\" IS NULL AND \"at\" <= ?", before))) {
      discard(id);
    }
    return removed;
  }

  private Database database() {
    return context.database();
  }

  private int write(boolean durable, Transactions.Work<Integer> work) throws RapportException {
    return transactions.run(durable, connection -> new Result<>(work.run(connection), List.of()));
  }

  private <T> T read(Database.Reading<T> reading) throws RapportException {
    return database().read(reading);
  }
}
