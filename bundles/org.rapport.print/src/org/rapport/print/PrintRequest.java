package org.rapport.print;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What to print, and where to.
 *
 * @param report id of the report, as {@link ReportInfo#id} says it
 * @param format the kind of file
 * @param file where to write; its folder must be there, an older file is replaced
 * @param parameters values of the report's parameters by name; those left out have their default
 */
public record PrintRequest(String report, PrintFormat format, Path file, Map<String, String> parameters) {

  /** Refuses nulls, copies the map. */
  public PrintRequest {
    Objects.requireNonNull(report);
    Objects.requireNonNull(format);
    Objects.requireNonNull(file);
    parameters = Map.copyOf(parameters);
  }
}
