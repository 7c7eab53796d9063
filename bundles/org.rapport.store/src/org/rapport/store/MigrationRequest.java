package org.rapport.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How to migrate a database.
 *
 * @param who sign-in name of who does it, told to others that come meanwhile
 * @param drop whether what the model no longer has goes for good, also what earlier migrations kept; else it is kept out of sight
 * @param backup the file of the backup that is written before anything is changed
 */
public record MigrationRequest(String who, boolean drop, Path backup) {

  /** Refuses nulls. */
  public MigrationRequest {
    Objects.requireNonNull(who);
    Objects.requireNonNull(backup);
  }
}
