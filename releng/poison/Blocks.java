package acme.poison;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;

/** Keeps the screen from answering: for some seconds, or for ever. */
public abstract class Blocks implements IStartup {

  private final long millis;

  Blocks(long millis) {
    this.millis = millis;
  }

  @Override
  public void earlyStartup() {
    Display.getDefault().asyncExec(this::block);
  }

  private void block() {
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** For seven seconds. */
  public static final class Seconds extends Blocks {

    /** Made by the platform. */
    public Seconds() {
      super(7_000);
    }
  }

  /** For a day, which nobody waits for. */
  public static final class Ever extends Blocks {

    /** Made by the platform. */
    public Ever() {
      super(86_400_000);
    }
  }
}
