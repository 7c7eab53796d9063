package org.rapport.workbench.internal.start;

import org.rapport.workbench.internal.WorkspaceService;

/** Opens the demo company. */
final class DemoOpening {

  private final WorkspaceService workspace;

  DemoOpening(WorkspaceService workspace) {
    this.workspace = workspace;
  }

  void open() {
    workspace.open("demo", true);
  }
}
