import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/**
 * A workbench with nothing in it. With the property {@code bench.out} it writes how long it took from {@code bench.begun} until its window
 * was painted, as the bench of ours does, and ends.
 */
public final class Bare extends WorkbenchAdvisor implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    Display display = PlatformUI.createDisplay();
    PlatformUI.createAndRunWorkbench(display, this);
    display.dispose();
    return EXIT_OK;
  }

  @Override
  public void stop() {
    PlatformUI.getWorkbench().close();
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return null;
  }

  @Override
  public void preStartup() {
    getWorkbenchConfigurer().setSaveAndRestore(false);
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    configurer.setTitle("Bare");
    return super.createWorkbenchWindowAdvisor(configurer);
  }

  @Override
  public void postStartup() {
    String out = System.getProperty("bench.out");
    if (out != null) {
      Display.getCurrent().asyncExec(() -> {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().update();
        double took = System.currentTimeMillis() - Long.parseLong(System.getProperty("bench.begun"));
        try {
          Files.writeString(Path.of(out), "start\t" + took + "\n");
        } catch (java.io.IOException e) {
          throw new IllegalStateException(e);
        }
        PlatformUI.getWorkbench().close();
      });
    }
  }
}
