package org.rapport.workbench.internal.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.TypeLayout;
import org.rapport.workbench.internal.record.model.FieldModel;

/** One field while somebody arranges a form. Used by one thread. */
public final class LayoutFieldDraft {

  private final FieldModel model;
  private final Map<String, String> titles;
  private boolean hidden;
  private boolean required;
  private String standard;

  LayoutFieldDraft(FieldModel model, Optional<TypeLayout.Field> said) {
    this.model = model;
    this.titles = new LinkedHashMap<>(said.map(TypeLayout.Field::titles).orElse(Map.of()));
    this.hidden = said.map(TypeLayout.Field::hidden).orElse(false);
    this.required = said.map(TypeLayout.Field::required).orElse(false);
    this.standard = said.map(TypeLayout.Field::standard).orElse(null);
  }

  /** The name of its feature. */
  public String name() {
    return model.name();
  }

  /** The field as the model has it. */
  FieldModel model() {
    return model;
  }

  /** What it is called in a language, as it would be. */
  String label(String language) {
    return titles.getOrDefault(language, model.label());
  }

  /** The labels that were given, by language; to be changed. */
  public Map<String, String> titles() {
    return titles;
  }

  /** Whether forms leave it out. */
  public boolean isHidden() {
    return hidden;
  }

  /** Shows or hides it. */
  public void hide(boolean wanted) {
    hidden = wanted;
  }

  /** Whether every record needs it, because the model or the layout says so. */
  boolean isRequired() {
    return required || model.required();
  }

  /** Asks for it, or no more. */
  public void require(boolean wanted) {
    required = wanted;
  }

  /** Says what a new record begins with, as text for programs; null for nothing. */
  public void begin(String text) {
    standard = text;
  }

  /** What a new record begins with; null for nothing. */
  String standard() {
    return standard;
  }

  TypeLayout.Field said(String section) {
    return new TypeLayout.Field(name(), section, hidden, required, standard, titles);
  }
}
