package org.rapport.core.session;

import java.io.Serializable;
import java.util.Objects;

/**
 * Which database is meant, before anybody opened it. Made by {@link Sessions#locate}.
 *
 * @param kind the database engine
 * @param name how people call it: {@code default}, {@code demo}, the file or the server's URL; never holds a password
 * @param target of an H2 file the absolute path without {@code .mv.db}, of PostgreSQL the JDBC URL without a password
 */
public record DatabaseLocation(Kind kind, String name, String target) implements Serializable {

  /** The engines that keep customers. */
  public enum Kind {
    H2, POSTGRESQL
  }

  /** Refuses nulls. */
  public DatabaseLocation {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(target);
  }

  /** Whether one process at a time owns the database; a second one hands its command over. */
  public boolean embedded() {
    return kind == Kind.H2;
  }

  @Override
  public String toString() {
    return name;
  }
}
