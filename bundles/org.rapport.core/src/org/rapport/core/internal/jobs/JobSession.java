package org.rapport.core.internal.jobs;

import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/** The view of an open database for one person's job. Closing it is not the job's: whoever runs the job has it open. */
public record JobSession(Store store, Principal principal) implements Session {

  @Override
  public DatabaseLocation location() {
    throw new UnsupportedOperationException("A job does not know where its database is.");
  }

  @Override
  public void close() {
    // Not the job's.
  }
}
