package org.rapport.cli;

import com.google.gson.JsonElement;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.identity.Passwords;
import org.rapport.core.session.Session;
import org.rapport.core.session.Sessions;
import org.rapport.model.RapportException;
import org.rapport.model.Types;

/**
 * What a command works with. The process may be another one than the one where somebody typed it: files are relative
 * to {@link #folder()}, and only the streams given here lead to the person. Used by one thread.
 */
public interface CliContext {

  /** The database of {@code --db}, opened when first asked for; closed by the command line, not by the command. */
  Session session() throws RapportException;

  /** Whether there is a database to work with: a command that only looks into one may run without. */
  boolean hasSession();

  /** Opens databases, for commands that choose another one than {@link #session()}. */
  Sessions sessions();

  /** The value of {@code --db}; null for the default database. */
  String db();

  /** The value of {@code --user}, as typed; null where it is not said. */
  String user();

  /** Asks the person for a password, wherever that person sits. */
  Passwords passwords();

  /** All record types. */
  Types types();

  /** What was wrong with packages that were skipped, in sentences. */
  List<String> typeProblems();

  /** Whether {@code --json} was said: then {@link #json(JsonElement)} is to be called once, and nothing else printed. */
  boolean wantsJson();

  /** Prints the one JSON document on the standard output. */
  void json(JsonElement document);

  /** The standard output, for people. */
  PrintStream out();

  /** The standard error output, for messages and progress. */
  PrintStream err();

  /** The standard input. */
  InputStream in();

  /** The folder in which the command was typed, absolute. */
  Path folder();

  /** A file or folder as typed, made absolute. */
  default Path path(String typed) {
    return folder().resolve(typed).normalize();
  }

  /** Language of the person. */
  Locale locale();

  /** Zone of the person. */
  ZoneId zone();

  /** Reports progress on the terminal and says whether the person has gone; never null. */
  IProgressMonitor monitor();
}
