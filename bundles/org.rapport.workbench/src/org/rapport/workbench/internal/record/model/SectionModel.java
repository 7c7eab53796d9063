package org.rapport.workbench.internal.record.model;

import java.util.List;

/**
 * A part of a form.
 *
 * @param id the section annotation, or the feature that has a section of its own
 * @param title its heading in the language of the form
 * @param fields at least one, in the order of the model
 */
public record SectionModel(String id, String title, List<FieldModel> fields) {

  /** Copies the list. */
  public SectionModel {
    fields = List.copyOf(fields);
  }
}
