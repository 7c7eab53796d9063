package org.rapport.workbench.internal.record;

import java.time.Instant;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.crm.CrmPackage;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Texts;

/** Says who made and changed a record, and when. */
final class FootText {

  private final RecordController controller;

  FootText(RecordController controller) {
    this.controller = controller;
  }

  /** One sentence for each; empty for a record that is not stored. */
  String text() {
    String made = sentence("foot.created", CrmPackage.Literals.ROOT__CREATED_AT, CrmPackage.Literals.ROOT__CREATED_BY);
    String changed = sentence("foot.changed", CrmPackage.Literals.ROOT__CHANGED_AT, CrmPackage.Literals.ROOT__CHANGED_BY);
    return (made + (made.isEmpty() || changed.isEmpty() ? "" : " · ") + changed).strip();
  }

  private String sentence(String key, org.eclipse.emf.ecore.EAttribute at, org.eclipse.emf.ecore.EAttribute by) {
    EObject record = controller.draft().base();
    Texts texts = controller.texts();
    if (controller.draft().isNew() || !(record.eGet(at) instanceof Instant when)) {
      return "";
    }
    String time = controller.formats().display(FieldModel.of(at, texts.locale()), when);
    return record.eGet(by) instanceof String who && !who.isBlank() ? texts.get(key, time, controller.around().person(who))
        : texts.get(key + ".at", time);
  }
}
