package org.rapport.workbench.internal.shell;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rapport.workbench.internal.imports.FileDrop;
import org.rapport.workbench.internal.imports.ImportWizard;
import org.rapport.workbench.ui.Tokens;

/** The window: top bar, rail and status bar of Rapport in place of the platform's, the menu bar only on F10. */
public final class RapportWindow extends WorkbenchWindowAdvisor {

  /** Key under which the shell keeps the menu bar while it is hidden. */
  public static final String MENU_BAR = "org.rapport.menuBar";

  private static final String EDITORS = "org.eclipse.e4.primaryDataStack";
  private static final String EMPTY_AREA = "EditorStack.OnboardingContainer";
  private static final String BUNDLE = "bundleclass://org.rapport.workbench/";
  /** GTK gives the room of the menu bar back with the next change of size only. */
  private static final int LAYOUT_MILLIS = 60;
  private static final List<SideValue> BARS = List.of(SideValue.TOP, SideValue.LEFT, SideValue.BOTTOM);
  private static final Point SIZE = new Point(1440, 900);
  private static final Point SMALLEST = new Point(1000, 640);

  /** For one window. */
  public RapportWindow(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
    configurer.setInitialSize(SIZE);
    configurer.setTitle("Rapport");
    configurer.setShowCoolBar(false);
    configurer.setShowPerspectiveBar(false);
    configurer.setShowStatusLine(false);
    configurer.setShowProgressIndicator(false);
    configurer.setShowMenuBar(true);
    IWorkbenchWindow window = configurer.getWindow();
    EModelService models = window.getService(EModelService.class);
    MTrimmedWindow model = (MTrimmedWindow) window.getService(MWindow.class);
    add(models, model, SideValue.TOP, "org.rapport.workbench.top", TopBar.class);
    add(models, model, SideValue.LEFT, "org.rapport.workbench.rail", Rail.class);
    add(models, model, SideValue.BOTTOM, "org.rapport.workbench.status", StatusBar.class);
  }

  private static void add(EModelService models, MTrimmedWindow window, SideValue side, String id, Class<?> part) {
    MTrimBar bar = models.getTrim(window, side);
    bar.getChildren().removeIf(child -> id.equals(child.getElementId()));
    MToolControl control = models.createModelElement(MToolControl.class);
    control.setElementId(id);
    control.setContributionURI(BUNDLE + part.getName());
    control.getTags().add("stretch");
    bar.getChildren().add(0, control);
    bar.setVisible(true);
    bar.setToBeRendered(true);
  }

  @Override
  public void postWindowOpen() {
    IWorkbenchWindow window = getWindowConfigurer().getWindow();
    EModelService models = window.getService(EModelService.class);
    MTrimmedWindow model = (MTrimmedWindow) window.getService(MWindow.class);
    for (SideValue side : BARS) {
      models.getTrim(model, side).setVisible(true);
    }
    Shell shell = window.getShell();
    shell.setMinimumSize(SMALLEST);
    fitIntoScreen(shell);
    toggleMenuBar(shell);
    FileDrop.install(shell, files -> ImportWizard.open(window, files));
    new NavigatorWidth(models, model).keep(shell);
    shell.getDisplay().asyncExec(() -> {
      if (!shell.isDisposed()) {
        BARS.forEach(side -> removeForeign(models.getTrim(model, side)));
        styleEmptyArea(models, model);
        shell.layout(true, true);
      }
    });
  }

  /** The platform makes its status line and progress bar although they are not asked for, and they would take a line of their own. */
  private static void removeForeign(MTrimBar bar) {
    for (MTrimElement each : bar.getChildren()) {
      if (!String.valueOf(each.getElementId()).startsWith("org.rapport.")) {
        each.setToBeRendered(false);
        if (each.getWidget() instanceof Control control && !control.isDisposed()) {
          control.dispose();
        }
      }
    }
  }

  /** The platform says that nothing is open, in colours of its own. */
  private static void styleEmptyArea(EModelService models, MTrimmedWindow window) {
    for (MPartStack stack : models.findElements(window, EDITORS, MPartStack.class, null)) {
      if (stack.getWidget() instanceof CTabFolder folder && folder.getData(EMPTY_AREA) instanceof Composite area) {
        Tokens.styled(area, "rapport-surface");
        for (Control each : area.getChildren()) {
          Tokens.styled(each, "rapport-surface");
        }
      }
    }
  }

  private static void fitIntoScreen(Shell shell) {
    Rectangle screen = shell.getMonitor().getClientArea();
    Rectangle bounds = shell.getBounds();
    if (bounds.width > screen.width || bounds.height > screen.height) {
      shell.setBounds(screen.x, screen.y, Math.min(bounds.width, screen.width), Math.min(bounds.height, screen.height));
    }
  }

  /** Hides the menu bar, or shows it again. */
  public static void toggleMenuBar(Shell shell) {
    Menu bar = shell.getMenuBar();
    if (bar != null) {
      shell.setData(MENU_BAR, bar);
      shell.setMenuBar(null);
    } else if (shell.getData(MENU_BAR) instanceof Menu hidden && !hidden.isDisposed()) {
      shell.setMenuBar(hidden);
    }
    shell.getDisplay().timerExec(LAYOUT_MILLIS, () -> {
      if (!shell.isDisposed()) {
        Point size = shell.getSize();
        shell.setSize(size.x, size.y - 1);
        shell.setSize(size);
      }
    });
  }
}
