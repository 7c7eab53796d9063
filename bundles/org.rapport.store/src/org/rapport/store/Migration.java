package org.rapport.store;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What has to be done to a database before the installed packages can work with it. Empty where they can as it is.
 *
 * @param steps in the order in which they are told
 * @param problems what stands in the way, in sentences; with one of them nothing is done
 * @param begun a migration of an H2 file that was begun and not finished, which has to be finished first; null where there is none
 */
public record Migration(List<Step> steps, List<String> problems, Begun begun) implements Serializable {

  /** Copies the lists. */
  public Migration {
    steps = List.copyOf(steps);
    problems = List.copyOf(problems);
  }

  /** What a step does. */
  public enum Kind {
    /** A class, or a feature, is new. */
    ADD,
    /** A class, feature or literal of an enum has another name; its values stay. */
    RENAME,
    /** The values of a feature get another type. */
    CONVERT,
    /** A new feature gets a part of each value of another one. */
    SPLIT,
    /** What the model no longer has stays in the database, out of sight, and is there again when the model has it again. */
    KEEP,
    /** What the model no longer has goes for good, in the history too. */
    DROP
  }

  /**
   * A step.
   *
   * @param type the name of the class; in a {@code RENAME} of a class the new one
   * @param feature the name of the feature as it is called now, null where the class as a whole is meant
   * @param from the name, literal or kind of value before, null where there was none
   * @param to the name, literal or kind of value after, null where there is none
   * @param values how many records or values it concerns
   */
  public record Step(Kind kind, String type, String feature, String from, String to, long values) implements Serializable {
  }

  /** Who began, and when. */
  public record Begun(String who, Instant since) implements Serializable {
  }

  /** Whether opening the database does all of it: there is nothing to do, or only to add. */
  public boolean isAdditive() {
    return begun == null && problems.isEmpty() && steps.stream().allMatch(step -> step.kind() == Kind.ADD);
  }
}
