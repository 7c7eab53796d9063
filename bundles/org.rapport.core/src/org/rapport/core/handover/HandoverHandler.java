package org.rapport.core.handover;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.rapport.core.identity.Passwords;
import org.rapport.core.session.Sessions;

/** Runs commands that other processes hand over: a whiteboard service, given by the command line. */
public interface HandoverHandler {

  /**
   * Runs a command on the calling thread, one of several.
   *
   * @param command what to do
   * @param sessions opens the database that this process owns, for the time of the command
   * @param in the standard input of the other process, asked for only when it is read
   * @param out its standard output
   * @param err its standard error output
   * @param passwords asks the other process for a password
   * @param gone whether the other process has ended in the meantime
   * @return the exit code
   */
  int run(HandedCommand command, Sessions sessions, InputStream in, OutputStream out, OutputStream err, Passwords passwords,
      BooleanSupplier gone);
}
