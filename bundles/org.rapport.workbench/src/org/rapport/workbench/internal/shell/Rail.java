package org.rapport.workbench.internal.shell;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.commands.Commands;
import org.rapport.workbench.ui.Tokens;

/** The rail at the left edge: one entry a perspective, those of plugins among them, Plugins and Settings at the foot. */
public final class Rail {

  /** Its width. */
  public static final int WIDTH = 68;
  private static final int ENTRY_HEIGHT = 52;

  private final List<RailButton> perspectives = new ArrayList<>();
  private IWorkbenchWindow window;

  /** Called by the platform. */
  @PostConstruct
  void create(Composite parent, IWorkbenchWindow owner) {
    window = owner;
    Commands commands = new Commands(owner);
    Composite rail = Tokens.styled(new Composite(parent, SWT.DOUBLE_BUFFERED) {
      @Override
      public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(WIDTH, Math.max(200, getShell().getClientArea().height - TopBar.HEIGHT - StatusBar.HEIGHT));
      }
    }, "rapport-win");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 4;
    layout.verticalSpacing = 0;
    rail.setLayout(layout);
    rail.getShell().addListener(SWT.Resize, event -> {
      if (!rail.isDisposed()) {
        rail.requestLayout();
      }
    });
    int number = 1;
    for (RailEntry entry : RailEntry.all(owner.getWorkbench())) {
      RailButton button = add(rail, entry, () -> entry.go(window));
      button.setToolTipText(entry.name() + " (Ctrl+" + number++ + ")");
      perspectives.add(button);
    }
    RailButton plugins = add(rail, new RailEntry("plugins", Messages.Rail_plugins, "blocks", null, 0),
        () -> commands.run("org.rapport.workbench.plugins"));
    plugins.setToolTipText(Messages.Rail_pluginsTip);
    toFoot(plugins);
    RailButton settings = add(rail, new RailEntry("settings", Messages.Rail_settings, "settings", null, 0),
        () -> commands.run("org.eclipse.ui.window.preferences"));
    settings.setToolTipText(Messages.Rail_settingsTip);
    owner.addPerspectiveListener(new PerspectiveAdapter() {
      @Override
      public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        mark(perspective);
      }
    });
    rail.getDisplay().asyncExec(() -> {
      if (!rail.isDisposed() && owner.getActivePage() != null) {
        mark(owner.getActivePage().getPerspective());
      }
    });
  }

  private static RailButton add(Composite rail, RailEntry entry, Runnable action) {
    RailButton button = new RailButton(rail, entry, action);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.heightHint = ENTRY_HEIGHT;
    button.setLayoutData(data);
    return button;
  }

  /** The first entry of the foot takes the room above it. */
  private static void toFoot(RailButton button) {
    GridData data = (GridData) button.getLayoutData();
    data.grabExcessVerticalSpace = true;
    data.verticalAlignment = SWT.END;
  }

  private void mark(IPerspectiveDescriptor perspective) {
    perspectives.stream().filter(button -> !button.isDisposed())
        .forEach(button -> button.setActive(perspective != null && button.entry().id().equals(perspective.getId())));
  }
}
