package org.rapport.workbench.internal.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.admin.PageInput;
import org.rapport.workbench.internal.home.HomeEditor;

/**
 * One perspective in the rail.
 *
 * @param id the perspective
 * @param name what stands under the icon
 * @param icon name of an icon of ours, null where the perspective brings its own image
 * @param image the perspective's own image, null where it has none
 * @param order entries with smaller numbers stand higher
 */
public record RailEntry(String id, String name, String icon, ImageDescriptor image, int order) {

  private static final String POINT = "org.rapport.workbench.rail";
  private static final int LAST = 1_000;

  /** All perspectives in the order of the rail. A contribution with a mistake is reported and comes last. */
  public static List<RailEntry> all(IWorkbench workbench) {
    Map<String, IConfigurationElement> declared = new HashMap<>();
    for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
      declared.put(element.getAttribute("perspective"), element);
    }
    List<RailEntry> entries = new ArrayList<>();
    for (IPerspectiveDescriptor perspective : workbench.getPerspectiveRegistry().getPerspectives()) {
      IConfigurationElement element = declared.get(perspective.getId());
      entries.add(new RailEntry(perspective.getId(), perspective.getLabel(), element == null ? null : element.getAttribute("icon"),
          perspective.getImageDescriptor(), element == null ? LAST : orderOf(element)));
    }
    entries.sort(Comparator.comparingInt(RailEntry::order).thenComparing(RailEntry::name));
    return entries;
  }

  /** Goes there: shows the perspective, and what somebody expects who comes to a place of ours. */
  public void go(IWorkbenchWindow window) {
    IWorkbenchPage page = window.getActivePage();
    IPerspectiveDescriptor perspective = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
    if (page == null || perspective == null) {
      return;
    }
    page.setPerspective(perspective);
    WorkspaceService workspace = window.getService(WorkspaceService.class);
    if (id.equals(HomePerspective.ID)) {
      workspace.openPage(PageInput.Kind.HOME);
    } else if (id.equals(CustomersPerspective.ID) && (page.getActiveEditor() == null || page.getActiveEditor() instanceof HomeEditor)) {
      CustomersPerspective.showFirstList(workspace);
    }
  }

  private static int orderOf(IConfigurationElement element) {
    String order = element.getAttribute("order");
    try {
      return Integer.parseInt(order);
    } catch (NumberFormatException e) {
      ILog.of(RailEntry.class).warn("The plugin " + element.getContributor().getName() + " gives the order '" + order
          + "' to an entry of the rail, which is no whole number. The entry comes last.", e);
      return LAST;
    }
  }
}
