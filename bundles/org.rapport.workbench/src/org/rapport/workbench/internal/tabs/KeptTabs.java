package org.rapport.workbench.internal.tabs;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.XMLMemento;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Sessions;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;

/**
 * Opens the tabs again that a person had in a base, and keeps which are open, a moment after each change, so that they are there after a
 * process that was killed too. Of those that come back only the one in front is made, the others when they are shown. Used on the UI thread.
 */
public final class KeptTabs extends PerspectiveAdapter implements IPartListener2 {

  private static final int REST_MILLIS = 1_000;
  private static final String ROOT = "tabs";
  private static final String TAB = "editor";
  private static final String FRONT = "front";
  private static final String PERSPECTIVE = "perspective";

  private final IWorkbenchWindow window;
  private final WorkspaceService workspace;
  private final Sessions sessions;
  private final Runnable later = this::keep;
  private final Runnable opened = this::opened;
  private final Job job = Job.create(Messages.Settings_keeping, (ICoreRunnable) monitor -> write());
  /** Of the base that is open or is being opened; null as long as none is. */
  private TabFile file;
  private Kept kept;
  private boolean written = true;

  /** What is to stand in a file. */
  private record Kept(TabFile file, String text) {
  }

  /** For the one window of the workbench; nothing happens before {@link #begin}. */
  public KeptTabs(IWorkbenchWindow window) {
    this.window = window;
    this.workspace = window.getService(WorkspaceService.class);
    this.sessions = window.getService(Sessions.class);
    job.setSystem(true);
  }

  /**
   * Begins with the tabs of whoever is expected to sign in, before the base is open; their content follows.
   *
   * @param base what is being opened, as {@link Sessions#locate} takes it; empty where somebody is asked first
   * @return whether tabs were opened
   */
  public boolean begin(Optional<DatabaseLocation> base) {
    window.getPartService().addPartListener(this);
    window.addPerspectiveListener(this);
    workspace.addListener(opened);
    file = base.map(known -> file(known, workspace.login())).orElse(null);
    return file != null && restore();
  }

  private TabFile file(DatabaseLocation base, String login) {
    return TabFile.of(sessions.home(), base, login);
  }

  /** Another person, or another base: what shows records of the one before goes, and what was open there comes. */
  private void opened() {
    if (workspace.state() != WorkspaceService.State.OPEN || window.getActivePage() == null) {
      return;
    }
    workspace.session().ifPresent(session -> {
      TabFile now = file(session.location(), session.principal().login());
      if (!now.equals(file)) {
        file = now;
        IWorkbenchPage page = window.getActivePage();
        page.closeEditors(Arrays.stream(page.getEditorReferences()).filter(KeptTabs::ofOneBase).toArray(IEditorReference[]::new), false);
        restore();
      }
    });
  }

  private static boolean ofOneBase(IEditorReference tab) {
    try {
      return !tab.isDirty() && tab.getEditorInput().getAdapter(Ref.class) != null;
    } catch (PartInitException e) {
      return true;
    }
  }

  private boolean restore() {
    Optional<XMLMemento> memento = file.read();
    IWorkbenchPage page = window.getActivePage();
    if (memento.isEmpty() || page == null) {
      return false;
    }
    IMemento[] tabs = memento.get().getChildren(TAB);
    Integer front = memento.get().getInteger(FRONT);
    showPerspective(memento.get().getString(PERSPECTIVE));
    if (tabs.length == 0) {
      return false;
    }
    try {
      page.openEditors(null, null, tabs, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID,
          front == null || front < 0 || front >= tabs.length ? 0 : front);
    } catch (MultiPartInitException e) {
      Arrays.stream(e.getExceptions()).filter(each -> each != null)
          .forEach(each -> ILog.of(KeptTabs.class).warn("A tab that was open cannot be shown again: what made it is not installed.", each));
    }
    IEditorReference[] shown = page.getEditorReferences();
    if (page.getActiveEditor() == null && shown.length > 0) {
      page.activate(shown[0].getEditor(true));
    }
    return shown.length > 0;
  }

  private void showPerspective(String id) {
    IPerspectiveDescriptor known = id == null ? null : window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
    if (known != null) {
      window.getActivePage().setPerspective(known);
    }
  }

  private void changed() {
    window.getWorkbench().getDisplay().timerExec(REST_MILLIS, later);
  }

  private void keep() {
    IWorkbenchPage page = window.getActivePage();
    if (file == null || page == null || window.isClosing() || window.getWorkbench().isClosing()) {
      return;
    }
    note(page);
    job.schedule();
  }

  private void note(IWorkbenchPage page) {
    XMLMemento all = XMLMemento.createWriteRoot(ROOT);
    if (page.getPerspective() != null) {
      all.putString(PERSPECTIVE, page.getPerspective().getId());
    }
    IEditorReference[] tabs = Arrays.stream(page.getEditorReferences()).filter(KeptTabs::lasts).toArray(IEditorReference[]::new);
    IMemento[] states = page.getEditorState(tabs, true);
    IEditorPart front = page.getActiveEditor();
    int shown = 0;
    for (int i = 0; i < tabs.length; i++) {
      if (states[i] != null) {
        all.copyChild(states[i]);
        if (front != null && tabs[i].getEditor(false) == front) {
          all.putInteger(FRONT, shown);
        }
        shown++;
      }
    }
    Kept now = new Kept(file, text(all));
    synchronized (job) {
      written &= now.equals(kept);
      kept = now;
    }
  }

  private static boolean lasts(IEditorReference tab) {
    try {
      return tab.getEditorInput().getPersistable() != null;
    } catch (PartInitException e) {
      return false;
    }
  }

  private static String text(XMLMemento all) {
    StringWriter text = new StringWriter();
    try {
      all.save(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write() {
    Kept wanted;
    synchronized (job) {
      if (written) {
        return;
      }
      written = true;
      wanted = kept;
    }
    wanted.file().write(wanted.text());
  }

  /** The workbench is about to close the tabs: what is open now is what the next start begins with. */
  public void end() {
    window.getPartService().removePartListener(this);
    window.removePerspectiveListener(this);
    workspace.removeListener(opened);
    window.getWorkbench().getDisplay().timerExec(-1, later);
    if (file != null && window.getActivePage() != null) {
      note(window.getActivePage());
      write();
    }
  }

  @Override
  public void partOpened(IWorkbenchPartReference part) {
    changed();
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    changed();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    changed();
  }

  @Override
  public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
    changed();
  }
}
