package org.rapport.bench.workbench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.rapport.core.session.Session;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.home.HomeEditor;
import org.rapport.workbench.internal.list.ListEditor;

/** Does things on the UI thread and waits until they are painted; on the bench's own thread. */
final class Hands {

  private static final int PATIENCE_SECONDS = 120;
  private static final int PING_MILLIS = 2;

  final IWorkbench workbench;
  final Display display;
  /** The longest that the UI thread was busy without a break since it was set to 0, in nanoseconds. */
  final AtomicLong blocked = new AtomicLong();

  Hands(IWorkbench workbench) {
    this.workbench = workbench;
    this.display = workbench.getDisplay();
    Thread pings = new Thread(this::ping, "bench pings");
    pings.setDaemon(true);
    pings.start();
  }

  private void ping() {
    try {
      while (!display.isDisposed()) {
        long asked = System.nanoTime();
        CountDownLatch answered = new CountDownLatch(1);
        display.asyncExec(answered::countDown);
        answered.await();
        blocked.accumulateAndGet(System.nanoTime() - asked, Math::max);
        Thread.sleep(PING_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What something gives on the UI thread. */
  <T> T ask(Callable<T> question) throws Exception {
    AtomicReference<T> answer = new AtomicReference<>();
    AtomicReference<Exception> failed = new AtomicReference<>();
    display.syncExec(() -> {
      try {
        answer.set(question.call());
      } catch (Exception e) {
        failed.set(e);
      }
    });
    if (failed.get() != null) {
      throw failed.get();
    }
    return answer.get();
  }

  void act(Runnable action) throws Exception {
    ask(() -> {
      action.run();
      return null;
    });
  }

  /** Milliseconds from the begin of an action until a paint after which it is seen. */
  double painted(String what, Runnable action, BooleanSupplier seen) throws Exception {
    AtomicLong begun = new AtomicLong();
    AtomicLong ended = new AtomicLong();
    CountDownLatch done = new CountDownLatch(1);
    Listener after = event -> {
      if (ended.get() == 0 && begun.get() != 0 && seen.getAsBoolean()) {
        display.asyncExec(() -> {
          if (ended.compareAndSet(0, System.nanoTime())) {
            done.countDown();
          }
        });
      }
    };
    act(() -> {
      display.addFilter(SWT.Paint, after);
      begun.set(System.nanoTime());
      action.run();
    });
    boolean painted = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    act(() -> display.removeFilter(SWT.Paint, after));
    if (!painted) {
      throw new IllegalStateException("Not seen within " + PATIENCE_SECONDS + " s: " + what);
    }
    settle();
    return (ended.get() - begun.get()) / 1e6;
  }

  /** Lets the window come to rest. */
  void settle() throws Exception {
    Thread.sleep(60);
    act(() -> { });
  }

  void await(String what, BooleanSupplier seen) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!ask(seen::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Not seen within " + PATIENCE_SECONDS + " s: " + what + workspace().failure().map(each -> "; " + each).orElse(""));
      }
      Thread.sleep(5);
    }
  }

  /** Milliseconds from the launcher's begin, which the property {@code bench.begun} says, until the first page is painted with what it shows. */
  double untilUsable() throws Exception {
    await("the first page", () -> active() instanceof HomeEditor home && home.isBody() || active() instanceof ListEditor list && isShown(list));
    act(() -> window().getShell().update());
    return System.currentTimeMillis() - Long.parseLong(System.getProperty("bench.begun"));
  }

  /** Whether a list has read and shows what its window holds. */
  static boolean isShown(ListEditor list) {
    int top = list.table().top();
    return !list.model().loading() && list.model().failure().isEmpty() && list.model().rowCount() > 0 && list.model().loaded(top).isPresent();
  }

  IWorkbenchWindow window() {
    return workbench.getWorkbenchWindows()[0];
  }

  IWorkbenchPage page() {
    return window().getActivePage();
  }

  IEditorPart active() {
    return page() == null ? null : page().getActiveEditor();
  }

  Workspace workspace() {
    return workbench.getService(Workspace.class);
  }

  WorkspaceService service() {
    return workbench.getService(WorkspaceService.class);
  }

  Session session() {
    return workspace().session().orElseThrow();
  }

  /** Closes everything that is open. */
  void closeAll() throws Exception {
    act(() -> page().closeAllEditors(false));
    settle();
  }
}
