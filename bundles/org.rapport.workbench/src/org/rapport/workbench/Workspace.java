package org.rapport.workbench;

import java.util.Map;
import java.util.Optional;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;

/**
 * What the windows work on: the open database, and the ways to show a record or a list of it. A service of the
 * framework; views and editors get it by {@code getSite().getService(Workspace.class)}. To be used on the UI thread,
 * except where it is said. Nothing here waits for the database: use a {@link Loader} to ask the store.
 */
public interface Workspace {

  /** How far the database is. */
  enum State {
    /** Nobody has chosen one yet. */
    NONE,
    /** A job opens it. */
    OPENING,
    /** It can be asked. */
    OPEN,
    /** It could not be opened; see {@link #failure}. */
    FAILED
  }

  /** How far the database is. Any thread. */
  State state();

  /**
   * The open database; empty while there is none. Its store must not be called on the UI thread: it refuses in tests
   * and leaves a warning in the log elsewhere. Any thread.
   */
  Optional<Session> session();

  /** Why the database could not be opened; empty unless that is the state. Any thread. */
  Optional<RapportException> failure();

  /** Which database was chosen last; empty where none was. Any thread. */
  Optional<DatabaseLocation> location();

  /** All record types, also those of plugins. Any thread. */
  Types types();

  /** What whoever is signed in may see of a type; all of it while there is no database. Any thread, never waits. */
  SeenFields seen(RecordType type);

  /**
   * Opens another database in a job and closes the present one. Listeners hear of each step.
   *
   * @param db as the command line takes it: {@code demo}, a file, a URL; null for the user's default database
   * @param create whether a file that does not exist is made
   */
  void open(String db, boolean create);

  /** Tries again what failed. */
  void reopen();

  /** Calls back on the UI thread whenever the state has changed. */
  void addListener(Runnable listener);

  /** Ends the calls to a listener. */
  void removeListener(Runnable listener);

  /** Shows a record in its editor, or brings the editor to the front that shows it already. */
  void openRecord(Ref ref);

  /** Shows an editor with a new, empty record, which is stored when it is saved. */
  void openNew(RecordType type);

  /**
   * The same with references that are filled in, such as the account of a new deal.
   *
   * @param references the records to refer to, by the names of features of the type
   */
  void openNew(RecordType type, Map<String, Ref> references);

  /** Shows the list that somebody wants to see first for a type, else that of all its records. */
  void openList(RecordType type);

  /**
   * Shows a list narrowed by a condition.
   *
   * @param where a condition of the language of {@code docs/conditions.md}, shown as a chip that can be taken away; empty for all
   * @param title what the tab and the head of the list say
   */
  void openList(RecordType type, String where, String title);

  /** Writes a sentence into the status bar, such as what was undone. */
  void say(String sentence);
}
