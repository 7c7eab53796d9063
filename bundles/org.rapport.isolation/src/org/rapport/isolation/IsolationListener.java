package org.rapport.isolation;

/** Is told of plugins that are left out, on a thread of the service. */
public interface IsolationListener {

  /**
   * A plugin is about to go, and all that it contributes is still there; it goes once every listener has returned. What is open
   * of it can be closed now.
   */
  default void leaving(Fault fault) {
    // Nothing of it is open.
  }

  /** A plugin is left out from now on; or from the next session on, as the fault says. */
  default void left(Fault fault) {
    // Whoever only closes has nothing to say.
  }
}
