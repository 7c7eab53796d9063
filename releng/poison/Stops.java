package acme.poison;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Cannot be stopped: throws, or waits for ever. */
public abstract class Stops implements BundleActivator {

  @Override
  public void start(BundleContext context) {
    // Nothing is wrong yet.
  }

  /** Throws. */
  public static final class Throwing extends Stops {

    @Override
    public void stop(BundleContext context) {
      throw new IllegalStateException("thrown at the end");
    }
  }

  /** Waits for what does not come. */
  public static final class Waiting extends Stops {

    @Override
    public void stop(BundleContext context) throws InterruptedException {
      synchronized (this) {
        while (true) {
          wait();
        }
      }
    }
  }
}
