package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Attachment;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.ChangeSets;
import org.rapport.store.Contents.Content;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.TestDatabase;

/** What attached files contain, in the base. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ContentsTest extends StoreFixture {

  private static final long MEGABYTE = 1024 * 1024;
  private final Account brewery = AccountBuilder.account("Brewery").build();

  @BeforeEach
  void begin() throws RapportException {
    create(brewery);
  }

  private Content put(byte[] bytes) throws IOException, RapportException {
    return store.contents().put(ann, new ByteArrayInputStream(bytes), 100 * MEGABYTE);
  }

  private Attachment attach(Content content) throws RapportException {
    Attachment attachment = (Attachment) Records.create(CrmPackage.Literals.ATTACHMENT);
    attachment.setAbout(brewery);
    attachment.setName("contract.pdf");
    attachment.setSize(content.size());
    attachment.setSha256(content.sha256());
    create(attachment);
    return attachment;
  }

  private byte[] read(EObject attachment) throws IOException, RapportException {
    try (InputStream in = store.contents().open(ann, Records.ref(attachment))) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    new Random(count).nextBytes(bytes);
    return bytes;
  }

  private void assertPieces(String count) throws Exception {
    store.close();
    assertEquals(count, RawSql.text(config, "SELECT COUNT(*) FROM \"rp_content_chunk\""));
    reopen(types());
  }

  @Test
  void aContentComesOutAsItWentIn() throws Exception {
    for (int size : new int[] {0, 1, 256 * 1024, 256 * 1024 + 1, 5 * 1024 * 1024 + 17}) {
      byte[] bytes = bytes(size);
      Content content = put(bytes);
      assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), content.sha256());
      assertEquals(size, content.size());
      assertArrayEquals(bytes, read(attach(content)));
    }
    assertEquals(List.of(), store.check());
  }

  @Test
  void theSameContentIsKeptOnce() throws Exception {
    Attachment first = attach(put(bytes(600_000)));
    Attachment second = attach(put(bytes(600_000)));
    assertPieces("3");
    assertArrayEquals(read(first), read(second));
  }

  @Test
  void aContentThatIsTooLargeOrBreaksOffLeavesNothing() throws Exception {
    RapportException tooLarge = assertThrows(RapportException.class,
        () -> store.contents().put(ann, new ByteArrayInputStream(bytes(9_000_000)), 8_999_999));
    assertEquals("too-large", tooLarge.code());
    InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(bytes(5_000_000)), new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("The disk was pulled out.");
      }
    });
    assertThrows(IOException.class, () -> store.contents().put(ann, breaking, 100 * MEGABYTE));
    assertPieces("0");
  }

  @Test
  void onlyWhatNothingNamesIsRemoved() throws Exception {
    Attachment kept = attach(put(bytes(10)));
    Attachment deleted = attach(put(bytes(20)));
    put(bytes(30));
    assertEquals(0, store.contents().prune(Duration.ofDays(1)), "A record with it may be about to come.");
    store.commit(ann, List.of(ChangeSets.delete(load(deleted))));
    assertEquals(1, store.contents().prune(Duration.ZERO));
    assertArrayEquals(bytes(10), read(kept));
    store.undo(ann, store.undoable(ann).orElseThrow());
    assertArrayEquals(bytes(20), read(deleted));
    assertPieces("2");
  }

  @Test
  void aChangeOfContentCanBeUndoneAfterAPrune() throws Exception {
    Attachment attachment = attach(put(bytes(10)));
    Content other = put(bytes(20));
    edit(ann, attachment, record -> record.setSha256(other.sha256()));
    assertEquals(0, store.contents().prune(Duration.ZERO));
    store.undo(ann, store.undoable(ann).orElseThrow());
    assertArrayEquals(bytes(10), read(attachment));
  }

  @Test
  void anInterruptedPutIsPruned() throws Exception {
    store.close();
    RawSql.run(config, "INSERT INTO \"rp_content\" (\"id\", \"size\", \"at\") VALUES ('01890000-0000-7000-8000-000000000001', 0, CURRENT_TIMESTAMP)",
        "INSERT INTO \"rp_content_chunk\" (\"id\", \"part\", \"body\") VALUES ('01890000-0000-7000-8000-000000000001', 40, '')");
    reopen(types());
    store.contents().prune(Duration.ZERO);
    assertPieces("0");
  }

  @Test
  void aDamagedContentIsNotTakenForWhole() throws Exception {
    Attachment attachment = attach(put(bytes(300_000)));
    store.close();
    RawSql.run(config, "UPDATE \"rp_content_chunk\" SET \"body\" = '' WHERE \"part\" = 1");
    reopen(types());
    assertThrows(IOException.class, () -> read(attachment));
  }

  @Test
  void anAttachmentWithoutAContentIsNamed() throws Exception {
    Attachment attachment = attach(new Content("0".repeat(64), 3));
    assertEquals("no-content", assertThrows(RapportException.class, () -> read(attachment)).code());
    assertTrue(store.check().toString().contains(attachment.getId().toString()));
    Ref nobody = new Ref("Attachment", Uuids.next());
    assertEquals("not-found", assertThrows(RapportException.class, () -> store.contents().open(ann, nobody)).code());
    assertEquals("not-found", assertThrows(RapportException.class, () -> store.contents().open(ann, Records.ref(brewery))).code());
  }

  @Test
  void aLargeFilePassesInConstantMemory() throws Exception {
    long size = 200 * MEGABYTE;
    Content content = store.contents().put(ann, new Zeros(size), size);
    Attachment attachment = attach(content);
    System.gc();
    try (InputStream in = store.contents().open(ann, Records.ref(attachment))) {
      byte[] buffer = new byte[64 * 1024];
      long read = 0;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        read += count;
      }
      assertEquals(size, read);
    }
  }

  /** Many zeros that are nowhere. */
  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      java.util.Arrays.fill(bytes, offset, offset + count, (byte) 0);
      left -= count;
      return count;
    }
  }
}
