package org.rapport.provisioning;

import java.util.Objects;

/**
 * One plugin as its user sees it: what was installed by name and can be removed by it.
 *
 * @param id the identifier of its feature, without p2's suffix; never null
 * @param version the installed version, as OSGi writes it; never null
 * @param state what it does in this installation; never null
 * @param about who made it and what for; never null
 * @param reason why it is off, in sentences for people; never null, empty where it is on or was turned off by hand
 */
public record Plugin(String id, String version, State state, About about, String reason) {

  /** Checks that nothing is missing. */
  public Plugin {
    Objects.requireNonNull(id);
    Objects.requireNonNull(version);
    Objects.requireNonNull(state);
    Objects.requireNonNull(about);
    Objects.requireNonNull(reason);
  }

  /**
   * What the maker of a plugin says of it, in the language of the machine where there is one.
   *
   * @param name what people call it; never empty
   * @param description what it is for; never null, empty where nothing is said
   * @param provider who made it; never null, empty where nothing is said
   * @param site where it was installed from; never null
   */
  public record About(String name, String description, String provider, String site) {

    /** Checks that nothing is missing. */
    public About {
      Objects.requireNonNull(name);
      Objects.requireNonNull(description);
      Objects.requireNonNull(provider);
      Objects.requireNonNull(site);
    }
  }

  /** What a plugin does in the installation. */
  public enum State {
    /** It is installed and takes part at every start. */
    INSTALLED,
    /** It was installed or updated while this process ran, and takes part from the next start on. */
    RESTART,
    /** It is installed and left out: somebody turned it off, or it failed. */
    OFF
  }
}
