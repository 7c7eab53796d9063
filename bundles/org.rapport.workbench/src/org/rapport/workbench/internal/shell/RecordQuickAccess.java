package org.rapport.workbench.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.list.Conditions;
import org.rapport.workbench.ui.Icons;

/** Finds records by a part of their name for the palette. Called on a thread of the platform, never on the UI thread. */
public final class RecordQuickAccess implements IQuickAccessComputer, IQuickAccessComputerExtension {

  private static final int SHORTEST = 2;
  private static final int MOST = 5;

  @Override
  public QuickAccessElement[] computeElements() {
    return new QuickAccessElement[0];
  }

  @Override
  public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
    Workspace workspace = PlatformUI.getWorkbench().getService(Workspace.class);
    Session session = workspace.session().orElse(null);
    List<QuickAccessElement> found = new ArrayList<>();
    if (session == null || query.strip().length() < SHORTEST) {
      return new QuickAccessElement[0];
    }
    for (RecordType type : workspace.types().all()) {
      if (monitor.isCanceled()) {
        break;
      }
      try {
        Page page = session.store().page(session.principal(), new Query(type.name(), "label ~ " + Conditions.quote(query.strip()),
            List.of(new Query.Sort("label", false)), List.of("label")), PageRequest.first(MOST));
        for (Page.Row row : page.rows()) {
          found.add(new Hit(workspace, type, row.ref(), String.valueOf(row.values().get(0))));
        }
      } catch (RapportException e) {
        ILog.of(RecordQuickAccess.class).warn("Records of the type " + type.name() + " could not be searched. " + e.getMessage(), e);
      }
    }
    return found.toArray(QuickAccessElement[]::new);
  }

  @Override
  public void resetState() {
    // Nothing is kept from one search to the next.
  }

  @Override
  public boolean needsRefresh() {
    return true;
  }

  /** A record found. */
  private static final class Hit extends QuickAccessElement {

    private final Workspace workspace;
    private final RecordType type;
    private final Ref ref;
    private final String label;

    Hit(Workspace workspace, RecordType type, Ref ref, String label) {
      this.workspace = workspace;
      this.type = type;
      this.ref = ref;
      this.label = label;
    }

    @Override
    public String getLabel() {
      return label + " · " + Annotations.text(type.eClass(), Locale.getDefault());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
      return Icons.descriptor(Annotations.value(type.eClass(), "icon").orElse("box"), Icons.BUTTON, "ink2");
    }

    @Override
    public String getId() {
      return ref.toString();
    }

    @Override
    public void execute() {
      workspace.openRecord(ref);
    }
  }
}
