package acme.poison;

import org.eclipse.ui.IStartup;

/** Throws when the workbench has started. */
public final class Throws implements IStartup {

  @Override
  public void earlyStartup() {
    throw new IllegalStateException("thrown at the start");
  }
}
