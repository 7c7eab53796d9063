package org.rapport.testing.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rapport.core.session.Session;
import org.rapport.workbench.Workspace;

/**
 * The running workbench as a test drives it, on the UI thread: reaches its window, waits as a user does, by looking. Page
 * objects of tests extend it by what their part of the workbench shows.
 */
public class WorkbenchDriver {

  /** The perspective with the lists. */
  public static final String CUSTOMERS = "org.rapport.workbench.customers";
  private static final long PATIENCE = 60_000;

  /** The window of the running workbench. */
  public IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  /** The shell of the window. */
  public Shell shell() {
    return window().getShell();
  }

  /** The page of the window. */
  public IWorkbenchPage page() {
    return window().getActivePage();
  }

  /** The workspace of the workbench. */
  public Workspace workspace() {
    return PlatformUI.getWorkbench().getService(Workspace.class);
  }

  /** The session on the open database. */
  public Session session() {
    return workspace().session().orElseThrow();
  }

  /** Works off what waits for the UI thread until something is seen; fails after a minute. */
  public void await(String what, BooleanSupplier seen) {
    Display display = Display.getCurrent();
    long end = System.currentTimeMillis() + PATIENCE;
    while (!seen.getAsBoolean() && System.currentTimeMillis() < end) {
      if (!display.readAndDispatch()) {
        display.timerExec(20, () -> { });
        display.sleep();
      }
    }
    assertTrue(seen.getAsBoolean(), "Not seen within a minute: " + what);
  }

  /** Does something on another thread, as jobs do, while the window lives on. */
  public <T> T away(Callable<T> work) {
    CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> {
      try {
        return work.call();
      } catch (Exception e) {
        throw new CompletionException(e);
      }
    });
    await("the work of another thread", answer::isDone);
    return answer.join();
  }

  /** Goes to a perspective, whatever is open there. */
  public void perspective(String id) {
    page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
  }

  /** Opens a new database in a folder, and goes to its customers. */
  public void openDatabase(Path folder) {
    perspective(CUSTOMERS);
    workspace().open(folder.resolve("test").toString(), true);
    await("the database is open", () -> workspace().state() == Workspace.State.OPEN);
  }
}
