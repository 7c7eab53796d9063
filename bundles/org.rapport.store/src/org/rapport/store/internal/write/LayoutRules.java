package org.rapport.store.internal.write;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.PlainValue;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.LayoutField;
import org.rapport.model.crm.LayoutSection;
import org.rapport.model.crm.PageLayout;
import org.rapport.store.ChangeSet.RowChange;

/**
 * What a page layout has to fulfil beyond its model. What it said before may stay, though its field went away with a plugin.
 * Used by one commit.
 */
final class LayoutRules {

  private final Types types;
  private final Validator validator;

  LayoutRules(Types types, Validator validator) {
    this.types = types;
    this.validator = validator;
  }

  /** Checks what changes in a layout. */
  void check(Working record, PageLayout layout) {
    RecordType type = types.find(String.valueOf(layout.getType())).orElse(null);
    if (type == null || type.isAdministered()) {
      if (record.isNew()) {
        validator.add(record, "type", "invalid.layout.type", layout.getType());
      }
      return;
    }
    Set<UUID> changed = record.set.rows().stream().map(RowChange::row).collect(Collectors.toSet());
    Set<String> named = new HashSet<>();
    for (LayoutField field : layout.getFields()) {
      if (!named.add(field.getFeature()) && changed.contains(field.getId())) {
        validator.add(record, Validator.path(field) + ".feature", "invalid.layout.twice", field.getFeature());
      } else if (changed.contains(field.getId()) && field.getFeature() != null) {
        check(record, type, field);
      }
    }
    Set<String> codes = new HashSet<>();
    for (LayoutSection section : layout.getSections()) {
      if (!codes.add(section.getCode()) && changed.contains(section.getId())) {
        validator.add(record, Validator.path(section) + ".code", "invalid.layout.twice", section.getCode());
      }
    }
  }

  private void check(Working record, RecordType type, LayoutField field) {
    EStructuralFeature feature = type.feature(field.getFeature()).orElse(null);
    if (feature == null || feature == type.eClass().getEIDAttribute()) {
      validator.add(record, Validator.path(field) + ".feature", "invalid.layout.feature", type.name(), field.getFeature());
      return;
    }
    String name = type.text(feature, validator.locale());
    boolean begins = field.getDefaultValue() != null;
    if (RecordType.isComputed(feature) && (field.isRequired() || begins)) {
      validator.add(record, Validator.path(field), "invalid.layout.computed", name);
    } else if (begins && feature instanceof EAttribute attribute) {
      begin(record, field, attribute, name);
    } else if (begins) {
      validator.add(record, Validator.path(field) + ".defaultValue", "invalid.layout.reference", name);
    } else if (field.isHidden() && (field.isRequired() || feature.isRequired() && feature.getDefaultValue() == null)) {
      validator.add(record, Validator.path(field) + ".hidden", "invalid.layout.hidden", name);
    }
  }

  private void begin(Working record, LayoutField field, EAttribute attribute, String name) {
    String path = Validator.path(field) + ".defaultValue";
    try {
      Object value = PlainValue.read(attribute, field.getDefaultValue());
      if (!(value instanceof Enumerator)) {
        validator.value(record, path, attribute, (Serializable) value);
      }
    } catch (IllegalArgumentException e) {
      validator.add(record, path, "invalid.layout.default", name, field.getDefaultValue());
    }
  }
}
