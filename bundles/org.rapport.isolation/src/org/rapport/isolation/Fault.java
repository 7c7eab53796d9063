package org.rapport.isolation;

import java.util.Objects;

/**
 * Why a plugin is off.
 *
 * @param plugin the symbolic name of its bundle; never null
 * @param version the version of the bundle, as OSGi writes it; never null
 * @param kind what it did; never null
 * @param reason one sentence or more in the language of the machine, for people; never null, empty where somebody turned it off
 * @param until for how long it is off; never null
 */
public record Fault(String plugin, String version, Kind kind, String reason, Until until) {

  /** Checks that nothing is missing. */
  public Fault {
    Objects.requireNonNull(plugin);
    Objects.requireNonNull(version);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(until);
  }

  /** What a plugin did. */
  public enum Kind {
    /** Something that it needs is not there. */
    UNRESOLVED,
    /** Its code threw what nobody expects. */
    THREW,
    /** Its code kept the screen from answering, for seconds. */
    BLOCKED,
    /** Its code kept the screen from answering until the process was ended. */
    HUNG,
    /** Somebody turned it off. */
    TURNED_OFF
  }

  /** For how long a plugin is off. */
  public enum Until {
    /** Off now; the next start tries it again. */
    NEXT_START,
    /** It goes on for now, since others use what it brings; the next session is without it. */
    AFTER_NEXT_SESSION,
    /** Off now, or from the next start on where others use it, until somebody turns it on. */
    TURNED_ON
  }
}
