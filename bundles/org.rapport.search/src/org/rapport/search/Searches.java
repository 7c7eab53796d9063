package org.rapport.search;

import org.rapport.core.session.Session;

/** Opens searches: a service. Safe for all threads. */
public interface Searches {

  /** The search of the person of a session in its database. To be closed before the session is; two of one session share an index. */
  Search open(Session session);
}
