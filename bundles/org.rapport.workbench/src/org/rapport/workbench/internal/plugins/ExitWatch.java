package org.rapport.workbench.internal.plugins;

import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.rapport.isolation.Isolation;

/** Ends a process that a plugin keeps from ending: the workbench is closed, all is saved, and one thread is still in its code. */
public final class ExitWatch {

  private static final long PATIENCE_MILLIS = 1_000L * Integer.getInteger("org.rapport.workbench.exit", 15);
  private static final long AGAIN_MILLIS = 2_000;

  private ExitWatch() {
  }

  /**
   * Watches from now on, on a thread of its own.
   *
   * @param code what the process ends with
   */
  public static void begin(Isolation isolation, int code) {
    Thread thread = new Thread(() -> watch(isolation, code), "rapport-exit");
    thread.setDaemon(true);
    thread.start();
  }

  private static void watch(Isolation isolation, int code) {
    try {
      Thread.sleep(PATIENCE_MILLIS);
      while (true) {
        for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
          if (isStopping(each.getValue()) && isolation.hung(each.getValue()).isPresent()) {
            ILog.of(ExitWatch.class).warn("Rapport was ended while a plugin did not stop, in the thread " + each.getKey().getName() + ".");
            Runtime.getRuntime().halt(code);
          }
        }
        Thread.sleep(AGAIN_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether a thread is stopping bundles; what others do, such as writing a base to the end, is waited for. */
  private static boolean isStopping(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (frame.getMethodName().equals("stop") && frame.getClassName().startsWith("org.eclipse.osgi.")) {
        return true;
      }
    }
    return false;
  }
}
