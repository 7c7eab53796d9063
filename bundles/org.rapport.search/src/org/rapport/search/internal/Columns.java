package org.rapport.search.internal;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.search.internal.StoreAnswer.Shown;
import org.rapport.store.Rights;
import org.rapport.store.query.Page;
import org.rapport.store.query.Page.Labelled;

/**
 * The features of a type by which a hit is shown, each null where there is none or it may not be seen.
 *
 * @param context what a list shows first of the records that this one refers to, and is not in its name
 * @param paths those that are asked for
 */
record Columns(String label, String context, String inactive, String changed, List<String> paths) {

  private Columns(String label, String context, String inactive, String changed) {
    this(label, context, inactive, changed, Stream.of(label, context, inactive, changed).filter(Objects::nonNull).toList());
  }

  static Columns of(RecordType type, Rights rights) {
    EStructuralFeature context = type.listedFeatures().stream().filter(feature -> feature instanceof EReference && !feature.isMany()
        && feature != CrmPackage.Literals.ROOT__OWNER && !type.labelFeatures().contains(feature)
        && rights.shows(type, type.eClass(), feature)).findFirst().orElse(null);
    return new Columns(seen(type, rights, CrmPackage.Literals.ROOT__LABEL), context == null ? null : context.getName(),
        seen(type, rights, type.eClass().getEStructuralFeature(Documents.INACTIVE)), seen(type, rights, CrmPackage.Literals.ROOT__CHANGED_AT));
  }

  private static String seen(RecordType type, Rights rights, EStructuralFeature feature) {
    return feature != null && rights.shows(type, type.eClass(), feature) ? feature.getName() : null;
  }

  /** What a row says that was asked for by the paths; what its label says already is no context. */
  Shown read(Page.Row row) {
    String name = Objects.requireNonNullElse((String) value(row, label), "");
    String beside = value(row, context) instanceof Labelled target && target.label() != null && !name.contains(target.label()) ? target.label() : "";
    return new Shown(name, beside, Boolean.TRUE.equals(value(row, inactive)), (Instant) value(row, changed));
  }

  private Serializable value(Page.Row row, String column) {
    return column == null ? null : row.values().get(paths.indexOf(column));
  }
}
