package org.rapport.core.session;

import org.rapport.store.Principal;
import org.rapport.store.Store;

/**
 * An open database and the person who works with it. Safe for all threads. Closing it gives the database up once all
 * commands that other processes handed over are finished; it blocks, so never close one on the UI thread.
 */
public interface Session extends AutoCloseable {

  /** The open database. */
  Store store();

  /** On whose behalf calls are made. */
  Principal principal();

  /** Which database it is. */
  DatabaseLocation location();

  /** Gives the database up; a second call does nothing. */
  @Override
  void close();
}
