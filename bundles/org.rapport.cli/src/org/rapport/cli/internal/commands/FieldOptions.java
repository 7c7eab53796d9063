package org.rapport.cli.internal.commands;

import picocli.CommandLine.Option;

/** What {@code types add-field} can say of a field beyond its name and kind. */
final class FieldOptions {

  @Option(names = "--label", paramLabel = "TEXT", descriptionKey = "field.label")
  String label;

  @Option(names = "--label-fr", paramLabel = "TEXT", descriptionKey = "field.label-fr")
  String labelFr;

  @Option(names = "--help-text", paramLabel = "TEXT", descriptionKey = "field.help-text")
  String helpText;

  @Option(names = "--required", descriptionKey = "field.required")
  boolean required;

  @Option(names = "--searchable", descriptionKey = "field.searchable")
  boolean searchable;

  @Option(names = "--sortable", descriptionKey = "field.sortable")
  boolean sortable;

  @Option(names = "--listed", descriptionKey = "field.listed")
  boolean listed;

  @Option(names = "--pick-list", paramLabel = "CODE", descriptionKey = "field.pick-list")
  String pickList;

  @Option(names = "--values", paramLabel = "A,B,C", descriptionKey = "field.values")
  String values;

  @Option(names = "--length", paramLabel = "N", descriptionKey = "field.length")
  Integer length;
}
