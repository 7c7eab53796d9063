package org.rapport.workbench.internal.app;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rapport.workbench.internal.plugins.PluginFaults;
import org.rapport.workbench.internal.shell.HomePerspective;
import org.rapport.workbench.internal.shell.RapportWindow;
import org.rapport.workbench.internal.start.Start;

/** Says to the platform how the workbench of Rapport is: which perspective it opens, and that it begins afresh each time. */
final class RapportAdvisor extends WorkbenchAdvisor {

  private final StartOptions options;
  private Start start;
  private PluginFaults faults;

  RapportAdvisor(StartOptions options) {
    this.options = options;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    super.initialize(configurer);
    configurer.setSaveAndRestore(false);
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    return new RapportWindow(configurer);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return HomePerspective.ID;
  }

  @Override
  public void postStartup() {
    IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
    start = new Start(workbench);
    start.begin(options.database(), options.userName());
    faults = new PluginFaults(workbench);
    faults.begin();
  }

  @Override
  public boolean preShutdown() {
    if (start != null) {
      start.end();
    }
    return super.preShutdown();
  }

  @Override
  public void postShutdown() {
    if (faults != null) {
      faults.end();
    }
    super.postShutdown();
  }
}
