package org.rapport.workbench.internal.record.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.SeenFields;
import org.rapport.workbench.internal.record.model.Problem.Severity;

/** Collects everything that is wrong in a draft, in reading order, rows included. Stateless. */
public final class RecordProblems {

  private final FieldChecks checks;
  private final Texts texts;
  private final SeenFields seen;

  /** Checks with the formats of a person, what the person may see. */
  public RecordProblems(Formats formats, SeenFields seen) {
    this.seen = seen;
    this.checks = new FieldChecks(formats);
    this.texts = formats.texts();
  }

  /** All problems of a draft: what was not understood, and what breaks a rule of the model. */
  public List<Problem> of(RecordDraft draft) {
    List<Problem> problems = new ArrayList<>();
    collect(draft, draft.working(), problems);
    return problems;
  }

  private void collect(RecordDraft draft, EObject owner, List<Problem> problems) {
    for (FieldModel field : FormModel.of(owner.eClass(), seen, texts).fields()) {
      if (field.kind() == FieldKind.ROWS) {
        FieldPath.rows(owner, field.list()).forEach(row -> collect(draft, row, problems));
      } else if (field.isEditable(draft.isNew() || owner != draft.working())) {
        String path = FieldPath.of(owner, field.feature());
        draft.typed(path).map(typed -> new Problem(path, Severity.ERROR, typed.message()))
            .or(() -> checks.check(path, field, owner.eGet(field.feature(), false)))
            .or(() -> phone(owner, field, path)).ifPresent(problems::add);
      }
    }
  }

  private Optional<Problem> phone(EObject owner, FieldModel field, String path) {
    EStructuralFeature international = owner.eClass().getEStructuralFeature("e164");
    boolean isPhone = field.kind() == FieldKind.PHONE && international != null && owner.eGet(field.feature()) != null;
    return isPhone ? checks.phone(path, owner.eGet(international)) : Optional.empty();
  }
}
