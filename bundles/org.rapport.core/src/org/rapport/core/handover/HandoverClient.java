package org.rapport.core.handover;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;
import org.rapport.core.identity.Passwords;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.model.RapportException;

/** Hands commands over to the process that owns an embedded database. A service; safe for all threads. */
public interface HandoverClient {

  /**
   * Lets the owner of a database run a command, and copies its output here until it has ended.
   *
   * @param in read only when the command reads its standard input
   * @param passwords asked on the calling thread when the owner needs one to let the user in
   * @return the exit code; empty if nobody owns the database, or its owner is about to end, so that the caller may
   *     become the owner
   * @throws RapportException {@code owner-lost} if the owner ended after it had accepted the command
   */
  OptionalInt offer(DatabaseLocation location, HandedCommand command, InputStream in, OutputStream out, OutputStream err,
      Passwords passwords) throws RapportException;
}
