package org.rapport.workbench.internal.plugins;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Isolation;
import org.rapport.isolation.IsolationListener;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.shell.CustomersPerspective;

/** Says which plugins are left out and why, and closes what of theirs is open. On the UI thread but for what it hears. */
public final class PluginFaults implements IsolationListener {

  private final IWorkbench workbench;
  private final Isolation isolation;

  /** For a running workbench. */
  public PluginFaults(IWorkbench workbench) {
    this.workbench = workbench;
    isolation = workbench.getService(Isolation.class);
  }

  /** Says what is off already, and listens for more until the workbench closes. */
  public void begin() {
    isolation.addListener(this);
    isolation.faults().stream().filter(fault -> fault.kind() != Fault.Kind.TURNED_OFF).forEach(this::say);
    isolation.settled();
  }

  /** Ends that. */
  public void end() {
    isolation.removeListener(this);
  }

  @Override
  public void leaving(Fault fault) {
    Display display = workbench.getDisplay();
    if (!display.isDisposed()) {
      display.syncExec(() -> close(fault.plugin()));
    }
  }

  @Override
  public void left(Fault fault) {
    Display display = workbench.getDisplay();
    if (fault.kind() != Fault.Kind.TURNED_OFF && !display.isDisposed()) {
      display.asyncExec(() -> say(fault));
    }
  }

  private void say(Fault fault) {
    String sentence = sentence(fault);
    ILog.of(PluginFaults.class).error(sentence);
    workbench.getService(WorkspaceService.class).say(sentence);
  }

  /** What happened, for how long, and why. */
  public static String sentence(Fault fault) {
    String pattern = switch (fault.until()) {
      case NEXT_START -> fault.kind() == Fault.Kind.UNRESOLVED ? Messages.Fault_unresolved
          : fault.kind() == Fault.Kind.HUNG ? Messages.Fault_hung : Messages.Fault_session;
      case AFTER_NEXT_SESSION -> Messages.Fault_later;
      case TURNED_ON -> fault.kind() == Fault.Kind.TURNED_OFF ? Messages.Fault_turnedOff : Messages.Fault_stays;
    };
    return NLS.bind(pattern, fault.plugin(), fault.reason()).strip();
  }

  private void close(String plugin) {
    for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
      for (IWorkbenchPage page : window.getPages()) {
        close(page, plugin);
      }
    }
  }

  private void close(IWorkbenchPage page, String plugin) {
    List<IEditorReference> editors = new ArrayList<>();
    for (IEditorReference each : page.getEditorReferences()) {
      if (isOf(plugin, each, workbench.getEditorRegistry().findEditor(each.getId()))) {
        editors.add(each);
      }
    }
    page.closeEditors(editors.toArray(IEditorReference[]::new), false);
    for (IViewReference each : page.getViewReferences()) {
      if (isOf(plugin, each, workbench.getViewRegistry().find(each.getId()))) {
        page.hideView(each);
      }
    }
    for (IPerspectiveDescriptor each : page.getOpenPerspectives()) {
      if (isOf(plugin, each)) {
        page.setPerspective(workbench.getPerspectiveRegistry().findPerspectiveWithId(CustomersPerspective.ID));
        page.closePerspective(each, false, false);
      }
    }
  }

  private static boolean isOf(String plugin, IWorkbenchPartReference reference, Object descriptor) {
    IWorkbenchPart part = reference.getPart(false);
    Bundle bundle = part == null ? null : FrameworkUtil.getBundle(part.getClass());
    return isOf(plugin, descriptor) || bundle != null && plugin.equals(bundle.getSymbolicName());
  }

  private static boolean isOf(String plugin, Object descriptor) {
    return descriptor instanceof IPluginContribution contribution && plugin.equals(contribution.getPluginId());
  }
}
