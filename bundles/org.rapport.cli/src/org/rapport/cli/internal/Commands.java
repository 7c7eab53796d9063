package org.rapport.cli.internal;

import java.util.Optional;
import java.util.SortedSet;
import org.rapport.cli.CliCommand;

/** The commands there are, by verb. Safe for all threads. */
public interface Commands {

  /** The verbs. */
  SortedSet<String> names();

  /** A new instance of a command for one run; empty where there is none of that name. */
  Optional<CliCommand> create(String name);
}
