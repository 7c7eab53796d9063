package org.rapport.bench;

import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/** The administrator's session at a base of the benchmark. */
record OpenSession(Store store, Principal principal, DatabaseLocation location) implements Session {

  OpenSession(Base base) {
    this(base.store(), base.administrator(), new DatabaseLocation(DatabaseLocation.Kind.H2, "bench", "bench"));
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("The base is closed by who opened it.");
  }
}
