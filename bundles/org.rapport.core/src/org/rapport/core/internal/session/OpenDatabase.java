package org.rapport.core.internal.session;

import java.io.IOException;
import org.rapport.core.internal.handover.HandoverServer;
import org.rapport.core.internal.handover.Ownership;
import org.rapport.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database that this process has open, shared by all its sessions. Guarded by its {@link SessionsService}. */
final class OpenDatabase {

  private static final Logger LOG = LoggerFactory.getLogger(OpenDatabase.class);

  private final Store store;
  private final Ownership ownership;
  private HandoverServer server;
  private int sessions;
  private boolean closing;

  /** @param ownership null for a server's database */
  OpenDatabase(Store store, Ownership ownership) {
    this.store = store;
    this.ownership = ownership;
  }

  Store store() {
    return store;
  }

  void serve(HandoverServer handoverServer) {
    this.server = handoverServer;
  }

  void retain() {
    sessions++;
  }

  /** Whether that was the last session of this process's own: then it is closing. */
  boolean release() {
    closing = --sessions == 0;
    return closing;
  }

  /** Whether only commands that were handed over still use it. */
  boolean closing() {
    return closing;
  }

  /** Waits for handed-over commands, then gives everything up. */
  void close() {
    try (ownership; store; HandoverServer serving = server) {
      LOG.debug("Closing {}, served by {}.", store, serving);
    } catch (IOException e) {
      LOG.warn("The lock or socket of a database could not be given back; it ends with this process.", e);
    }
  }
}
