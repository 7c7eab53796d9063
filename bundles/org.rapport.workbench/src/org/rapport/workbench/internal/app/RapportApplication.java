package org.rapport.workbench.internal.app;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.rapport.isolation.Isolation;
import org.rapport.workbench.internal.plugins.ExitWatch;
import org.rapport.workbench.internal.plugins.FullMemory;
import org.rapport.workbench.internal.plugins.HeapWatch;
import org.rapport.workbench.internal.plugins.Watchdog;
import org.rapport.workbench.internal.prefs.Settings;

/** The workbench: what the product starts when it is not asked for a command. */
public final class RapportApplication implements IApplication {

  /** Tells the launcher to start again with the bundles of Rapport only. */
  private static final Integer EXIT_SAFE = 24;
  private static final int FULL_PERCENT = 90;
  private static final String GTK_CSS = "org.eclipse.swt.internal.gtk.cssFile";

  @Override
  public Object start(IApplicationContext context) {
    Settings settings = new Settings();
    settings.language().ifPresent(language -> Locale.setDefault(language));
    if (NativeFonts.supported()) {
      NativeFonts.register();
      useGtkSizes();
    }
    Isolation isolation = isolation();
    Display display = PlatformUI.createDisplay();
    FullMemory memory = new FullMemory();
    try (Watchdog watchdog = new Watchdog(display, isolation, () -> Runtime.getRuntime().halt(EXIT_RESTART));
        HeapWatch heap = new HeapWatch(FULL_PERCENT, () -> display.asyncExec(memory::ask))) {
      settings.applyTheme();
      StartOptions options = StartOptions.read((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
      int code = PlatformUI.createAndRunWorkbench(display, new RapportAdvisor(options));
      Integer exit = code != PlatformUI.RETURN_RESTART ? EXIT_OK : memory.isSafe() ? EXIT_SAFE : EXIT_RESTART;
      ExitWatch.begin(isolation, exit);
      return exit;
    } finally {
      display.dispose();
    }
  }

  private static Isolation isolation() {
    BundleContext context = FrameworkUtil.getBundle(RapportApplication.class).getBundleContext();
    ServiceReference<Isolation> reference = context.getServiceReference(Isolation.class);
    if (reference == null) {
      throw new IllegalStateException("The service " + Isolation.class.getName() + " is missing: is org.rapport.isolation started?");
    }
    return context.getService(reference);
  }

  private static void useGtkSizes() {
    if (System.getProperty(GTK_CSS) != null) {
      return;
    }
    URL url = FrameworkUtil.getBundle(RapportApplication.class).getEntry("css/gtk.css");
    try {
      System.setProperty(GTK_CSS, FileLocator.toFileURL(url).getPath());
    } catch (IOException e) {
      ILog.of(RapportApplication.class).warn("The sizes of native controls could not be set: css/gtk.css was not readable.", e);
    }
  }

  @Override
  public void stop() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return;
    }
    IWorkbench workbench = PlatformUI.getWorkbench();
    Display display = workbench.getDisplay();
    display.syncExec(() -> {
      if (!display.isDisposed()) {
        workbench.close();
      }
    });
  }
}
