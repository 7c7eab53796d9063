package org.rapport.core.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.WholeFile;
import org.rapport.core.session.Session;
import org.rapport.core.settings.CoreSettings;
import org.rapport.core.settings.Settings;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Attachment;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Root;
import org.rapport.store.ChangeSets;
import org.rapport.store.Contents.Content;

/**
 * Keeps files with records, and gives them out again. Files pass in pieces. An attachment is a record as any other: it is
 * listed, deleted and undone as one. Made for one session; safe for all threads, but not for the UI thread.
 */
public final class Attachments {

  private final Session session;
  private final Locale locale;

  /** On the rights of the session's principal. */
  public Attachments(Session session) {
    this.session = session;
    this.locale = session.principal().locale();
  }

  /**
   * Keeps a file with a record.
   *
   * @return the attachment, as it is stored
   * @throws RapportException {@code no-file}, {@code is-folder}, {@code file-denied}; {@code too-large} for more bytes
   *     than the setting {@code attachment.maximum} allows; {@code invalid} if there is no such record
   */
  public Attachment attach(Ref about, Path file) throws RapportException {
    String wrong = !Files.exists(file) ? "no-file" : Files.isDirectory(file) ? "is-folder" : null;
    if (wrong != null) {
      throw new RapportException(wrong, Texts.in(locale, wrong, file), Texts.in(locale, wrong + ".hint"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return attach(about, file.getFileName().toString(), in);
    } catch (IOException e) {
      throw new RapportException("file-denied", Texts.in(locale, "unreadable", file, String.valueOf(e.getMessage())),
          Texts.in(locale, "file-denied.hint"), e);
    }
  }

  /**
   * Keeps the content of a stream with a record.
   *
   * @param name name of the file, without a folder; its ending says the media type
   * @param in read to its end, not closed
   * @throws IOException if the stream cannot be read
   */
  public Attachment attach(Ref about, String name, InputStream in) throws RapportException, IOException {
    long limit = new Settings(session.store(), session.principal()).get(CoreSettings.MAXIMAL_ATTACHMENT);
    Content content = session.store().contents().put(session.principal(), in, limit);
    Attachment record = (Attachment) Records.create(CrmPackage.Literals.ATTACHMENT);
    record.setAbout((Root) Records.proxy(session.store().types(), about));
    record.setName(name);
    record.setMediaType(URLConnection.guessContentTypeFromName(name));
    record.setSize(content.size());
    record.setSha256(content.sha256());
    session.store().commit(session.principal(), List.of(ChangeSets.create(record)));
    return record;
  }

  /**
   * Writes the content of an attachment into a file, which appears, or replaces an older one, only when it is complete.
   *
   * @param file where to, absolute
   * @return how many bytes it has
   * @throws RapportException {@code not-found}, {@code no-content}; {@code file-denied} if the file cannot be written or the
   *     content is damaged
   */
  public long save(Ref attachment, Path file) throws RapportException {
    try (InputStream in = session.store().contents().open(session.principal(), attachment)) {
      return WholeFile.write(file, locale, in::transferTo);
    } catch (IOException e) {
      throw WholeFile.denied(file, locale, e);
    }
  }
}
