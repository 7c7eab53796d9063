package org.rapport.print;

import java.util.List;

/**
 * A report that can be printed.
 *
 * @param id its name on the command line, unique: {@code forecast}
 * @param name its name for people, in the language of the program
 * @param description what it answers, in a sentence; empty where its contributor says nothing
 * @param parameters what can be chosen before printing, in the order of the declaration
 */
public record ReportInfo(String id, String name, String description, List<Parameter> parameters) {

  /** Copies the list. */
  public ReportInfo {
    parameters = List.copyOf(parameters);
  }

  /**
   * Something that can be chosen before printing.
   *
   * @param name its name on the command line
   * @param label its name for people
   * @param standard the value where none is given; empty for none
   */
  public record Parameter(String name, String label, String standard) {
  }
}
