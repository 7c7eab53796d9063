package org.rapport.core.handover;

import java.util.List;

/**
 * A command that another process of the same user typed and handed over, because this process owns the database.
 *
 * @param arguments as typed
 * @param folder the absolute folder in which it was typed
 * @param language language tag of the person, {@code fr-FR}
 * @param zone zone id of the person
 */
public record HandedCommand(List<String> arguments, String folder, String language, String zone) {

  /** Copies the list. */
  public HandedCommand {
    arguments = List.copyOf(arguments);
  }
}
