package org.rapport.workbench.internal.list;

import java.nio.file.Path;
import org.rapport.store.query.Query;
import org.rapport.workbench.Workspace;

/** Writes a list into a file. */
final class ListExport {

  private final Workspace workspace;

  ListExport(Workspace workspace) {
    this.workspace = workspace;
  }

  void start(Query query, Path file) {
    workspace.say(query.type() + file);
  }
}
