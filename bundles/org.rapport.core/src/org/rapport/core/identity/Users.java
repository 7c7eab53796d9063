package org.rapport.core.identity;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.Change;

/**
 * Looks after the users of a base: a service. An administrator may do everything here, others may change their own password;
 * else the answer is {@code not-allowed}. A sign-in name that is not there is {@code unknown-user}. All methods block on the
 * database. Safe for all threads.
 */
public interface Users {

  /** All users, by sign-in name; somebody who is no administrator gets only oneself. */
  List<UserAccess> list(Session session) throws RapportException;

  /**
   * Adds a user.
   *
   * @param password the first one; null for none
   * @throws RapportException {@code invalid} if the name is taken, {@code weak-password}, {@code unknown-role}, {@code unknown-team}
   */
  Change add(Session session, NewUser user, Password password) throws RapportException;

  /**
   * Gives a user another password, and takes failures and a lock away.
   *
   * @throws RapportException {@code weak-password}
   */
  void password(Session session, String login, Password password) throws RapportException;

  /**
   * Whether this is the password of who works here. Counts as an attempt to sign in; true for somebody without a password.
   *
   * @throws RapportException {@code locked-user} after too many failures
   */
  boolean confirm(Session session, Password password) throws RapportException;

  /**
   * Lets a user in again or keeps a user out; the records stay. Letting in takes a lock away.
   *
   * @return what was changed; empty where it was so before
   * @throws RapportException {@code last-administrator} if nobody would be left who may change this back
   */
  List<Change> activate(Session session, String login, boolean active) throws RapportException;

  /**
   * Gives roles to a user, or takes them away.
   *
   * @param roles their names
   * @return what was changed; empty where it was so before
   * @throws RapportException {@code unknown-role}, {@code last-administrator}
   */
  List<Change> roles(Session session, String login, List<String> roles, boolean give) throws RapportException;

  /**
   * Gives all records that one user owns to another, as one batch that can be undone.
   *
   * @param write false only to count
   * @param monitor may be null; cancelled, what was given stays given
   */
  HandedRecords handOver(Session session, String from, String to, boolean write, IProgressMonitor monitor) throws RapportException;
}
