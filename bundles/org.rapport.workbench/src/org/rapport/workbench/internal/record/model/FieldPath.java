package org.rapport.workbench.internal.record.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Records;

/**
 * A place in a record: {@code name}, or of a row {@code emails[ID].address}, as conflicts name it.
 *
 * @param owner the record or row
 * @param feature the feature; null where the whole row is meant
 */
public record FieldPath(EObject owner, EStructuralFeature feature) {

  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)\\[([^\\]]+)\\]");

  /** The path of a feature of a record or of one of its rows. */
  public static String of(EObject owner, EStructuralFeature feature) {
    return row(owner) + feature.getName();
  }

  private static String row(EObject owner) {
    return owner.eContainer() == null ? ""
        : row(owner.eContainer()) + owner.eContainmentFeature().getName() + "[" + Records.id(owner) + "].";
  }

  /** Finds the place; rows are named by their id or by their place in the list. Empty where there is none such. */
  public static Optional<FieldPath> find(EObject root, String path) {
    EObject owner = root;
    String[] steps = path.split("\\.(?![^\\[]*\\])");
    for (int i = 0; i < steps.length; i++) {
      Matcher matcher = STEP.matcher(steps[i]);
      if (!matcher.matches()) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(steps[i]);
        return feature == null ? Optional.empty() : Optional.of(new FieldPath(owner, feature));
      }
      Optional<EObject> row = row(owner, matcher.group(1), matcher.group(2));
      if (row.isEmpty()) {
        return Optional.empty();
      }
      owner = row.get();
    }
    return Optional.of(new FieldPath(owner, null));
  }

  private static Optional<EObject> row(EObject owner, String list, String key) {
    if (!(owner.eClass().getEStructuralFeature(list) instanceof EReference reference) || !reference.isContainment()) {
      return Optional.empty();
    }
    List<EObject> rows = rows(owner, reference);
    return rows.stream().filter(row -> String.valueOf(Records.id(row)).equals(key)).findFirst()
        .or(() -> key.matches("\\d{1,6}") && Integer.parseInt(key) < rows.size() ? Optional.of(rows.get(Integer.parseInt(key)))
            : Optional.empty());
  }

  /** The rows of a contained list, live. */
  @SuppressWarnings("unchecked")
  public static List<EObject> rows(EObject owner, EReference list) {
    return (List<EObject>) owner.eGet(list);
  }

  /** The path in the form that names rows by id. */
  public String text() {
    return feature == null ? row(owner).replaceAll("\\.$", "") : of(owner, feature);
  }
}
