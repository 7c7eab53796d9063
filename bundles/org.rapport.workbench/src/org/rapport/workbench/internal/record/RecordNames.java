package org.rapport.workbench.internal.record;

import java.util.Objects;
import java.util.Optional;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.FieldPath;
import org.rapport.workbench.internal.record.model.FormModel;
import org.rapport.workbench.internal.record.model.RecordDraft;
import org.rapport.workbench.internal.record.model.Texts;

/** How a record and its fields are called in sentences. Stateless. */
final class RecordNames {

  private RecordNames() {
  }

  /** The record's label, or "New account" while it has none. */
  static String title(RecordDraft draft, String typeName, Texts texts) {
    String own = draft.label();
    return !own.isBlank() ? own : texts.get("title.new", typeName.toLowerCase(texts.locale()));
  }

  /** A field's name, of a path that change sets and conflicts use; of a row with the name of its list. */
  static String field(RecordDraft draft, FormModel form, String path, Texts texts) {
    Optional<FieldPath> found = FieldPath.find(draft.working(), path);
    String list = path.contains("[") ? form.field(path.substring(0, path.indexOf('['))).map(FieldModel::label).orElse(path) : "";
    String feature = found.map(FieldPath::feature).filter(Objects::nonNull).map(each -> draft.types().of(draft.working()).text(each, texts.locale())).orElse("");
    if (list.isEmpty()) {
      return feature.isEmpty() ? path : feature;
    }
    return feature.isEmpty() ? list : list + ", " + feature;
  }
}
