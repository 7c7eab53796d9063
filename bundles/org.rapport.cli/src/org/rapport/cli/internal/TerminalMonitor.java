package org.rapport.cli.internal;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows progress in one line of a terminal, at most a few times a second, and cancels when the person has gone. */
final class TerminalMonitor extends NullProgressMonitor {

  private static final long PAUSE_NANOS = 300_000_000;
  private static final int PERCENT = 100;

  private final PrintStream terminal;
  private final boolean shown;
  private final BooleanSupplier gone;
  private String task = "";
  private double total;
  private double worked;
  private long last;

  TerminalMonitor(PrintStream terminal, boolean shown, BooleanSupplier gone) {
    this.terminal = terminal;
    this.shown = shown;
    this.gone = gone;
  }

  @Override
  public void beginTask(String name, int totalWork) {
    task = name == null ? "" : name;
    total = totalWork;
    worked = 0;
  }

  @Override
  public void subTask(String name) {
    show(name);
  }

  @Override
  public void internalWorked(double work) {
    worked += work;
    show("");
  }

  @Override
  public void worked(int work) {
    internalWorked(work);
  }

  private void show(String detail) {
    long now = System.nanoTime();
    if (shown && now - last > PAUSE_NANOS) {
      last = now;
      String percent = total > 0 ? Math.min(PERCENT, Math.round(worked / total * PERCENT)) + " % " : "";
      terminal.print("\r\u001b[K" + percent + task + " " + (detail == null ? "" : detail));
      terminal.flush();
    }
  }

  @Override
  public void done() {
    if (shown && last != 0) {
      terminal.print("\r\u001b[K");
      terminal.flush();
    }
  }

  @Override
  public boolean isCanceled() {
    return super.isCanceled() || gone.getAsBoolean();
  }
}
