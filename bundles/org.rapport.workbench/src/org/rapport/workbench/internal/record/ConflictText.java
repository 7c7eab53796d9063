package org.rapport.workbench.internal.record;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.workbench.internal.record.form.ConflictPane;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.FieldPath;
import org.rapport.workbench.internal.record.model.Merge;

/** Finds the words of the table in which a conflict is decided. */
final class ConflictText {

  private final RecordController controller;

  ConflictText(RecordController controller) {
    this.controller = controller;
  }

  ConflictPane.Content content() {
    Merge merge = controller.merge();
    List<ConflictPane.Choice> choices = merge.conflicts().stream().map(conflict -> new ConflictPane.Choice(conflict.path(),
        controller.fieldName(conflict.path()), text(conflict, conflict.mine()), text(conflict, conflict.theirs()))).toList();
    List<String> taken = merge.takenOver().stream().map(controller::fieldName).distinct().toList();
    return new ConflictPane.Content(controller.otherPerson().orElse(""), choices, taken);
  }

  private String text(Conflict conflict, Serializable value) {
    Optional<FieldModel> field = FieldPath.find(controller.draft().working(), conflict.path())
        .or(() -> FieldPath.find(controller.merge().stored(), conflict.path()))
        .filter(path -> path.feature() != null).map(path -> FieldModel.of(path.feature(), controller.texts().locale()));
    return field.flatMap(known -> controller.around().history().map(history -> history.text(known, value)))
        .orElseGet(() -> value == null ? "" : value.toString());
  }
}
