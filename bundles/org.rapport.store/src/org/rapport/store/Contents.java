package org.rapport.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Duration;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;

/**
 * What attached files contain. Each content is in the base once, however many records of type {@code Attachment} name it
 * by its SHA-256, and goes when none does: not one of the lists, of the bin or of the feed. First the content is put, then
 * the record that names it is committed; a crash between leaves a content that {@link #prune} takes away. Blocks on the
 * database. Safe for all threads.
 */
public interface Contents {

  /**
   * A content that is in the base.
   *
   * @param sha256 its SHA-256, 64 hexadecimal digits in lower case
   * @param size how many bytes it has
   */
  record Content(String sha256, long size) implements Serializable {
  }

  /**
   * Takes a content in, in pieces, so that it never is in memory as a whole. When it returns, a power cut loses nothing of
   * it; when it throws, nothing stays.
   *
   * @param in read to its end, not closed
   * @param limit the most bytes it may have
   * @throws IOException if the stream cannot be read
   * @throws RapportException {@code too-large} for more bytes than the limit; {@code not-allowed} for who may neither make nor
   *     change attachments
   */
  Content put(Principal principal, InputStream in, long limit) throws IOException, RapportException;

  /**
   * The content of an attachment that the principal may read. Its pieces are fetched one by one; at its end it is compared
   * with its SHA-256, and where it differs the last read throws an {@link IOException}.
   *
   * @param attachment the record; the caller closes the stream
   * @throws RapportException {@code not-found} if there is no such attachment for the principal; {@code no-content} if it
   *     has none
   */
  InputStream open(Principal principal, Ref attachment) throws RapportException;

  /**
   * Removes contents that nothing names, and what interrupted calls of {@link #put} left.
   *
   * @param age leaves those that were put later than this ago, whose record may be about to come; a day is right
   * @return how many contents were removed
   */
  int prune(Duration age) throws RapportException;
}
