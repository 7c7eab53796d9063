package org.rapport.provisioning;

import java.util.Objects;

/**
 * One plugin as its user sees it: what was installed by name and can be removed by it.
 *
 * @param id the identifier of its feature, without p2's suffix; never null
 * @param version the installed version, as OSGi writes it; never null
 * @param state what it does in this installation; never null
 */
public record Plugin(String id, String version, State state) {

  /** Checks that nothing is missing. */
  public Plugin {
    Objects.requireNonNull(id);
    Objects.requireNonNull(version);
    Objects.requireNonNull(state);
  }

  /** What a plugin does in the installation. */
  public enum State {
    /** It is installed and takes part at every start. */
    INSTALLED,
    /** It was installed or updated while this process ran, and takes part from the next start on. */
    RESTART
  }
}
