package org.rapport.isolation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Finds the plugin that is to blame for a failure, and leaves it out: its bundle is no longer resolved, so that nothing that it
 * contributes is there. The first and second time for the session, the third time until somebody turns it on. What came with
 * Rapport is never left out. What bundles log as errors is looked at without being asked.
 *
 * <p>Found as an OSGi service; safe for all threads, and no method blocks.
 */
public interface Isolation {

  /**
   * The plugin in whose code a thread is; nothing follows from it.
   *
   * @param stack what the thread is doing, the innermost call first
   * @return the symbolic name of its bundle
   */
  Optional<String> plugin(StackTraceElement[] stack);

  /**
   * Leaves the plugin out whose code threw this.
   *
   * @return the fault; empty where no plugin is to blame, or it is off already
   */
  Optional<Fault> threw(Throwable error);

  /**
   * Leaves the plugin out whose code kept a thread busy.
   *
   * @param stack what the thread was doing, the innermost call first
   * @param time for how long
   * @return as {@link #threw}
   */
  Optional<Fault> blocked(StackTraceElement[] stack, Duration time);

  /**
   * Notes that the process is about to be ended because of a plugin; the next session is without it.
   *
   * @param stack what the thread was doing, the innermost call first
   * @return the fault, also where the plugin was blamed before; empty where no plugin is to blame
   */
  Optional<Fault> hung(StackTraceElement[] stack);

  /** Says that this session stands: what was left out of it alone takes part in the next. */
  void settled();

  /** The plugins that are off now or from the next start on, ordered by name. Never null. */
  List<Fault> faults();

  /**
   * Turns a plugin off until somebody turns it on.
   *
   * @param plugin the symbolic name of a bundle
   * @return how it is now; empty where no plugin of that name is installed
   */
  Optional<Fault> turnOff(String plugin);

  /**
   * Lets a plugin take part again, and forgets what it did. Does nothing where it is on.
   *
   * @param plugin the symbolic name of a bundle
   */
  void turnOn(String plugin);

  /** Tells of each plugin that is left out from now on. */
  void addListener(IsolationListener listener);

  /** Ends that. */
  void removeListener(IsolationListener listener);
}
