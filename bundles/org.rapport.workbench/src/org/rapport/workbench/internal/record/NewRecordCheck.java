package org.rapport.workbench.internal.record;

import java.util.List;
import java.util.function.Consumer;
import org.rapport.store.ChangeSet;
import org.rapport.workbench.internal.record.model.RecordDraft;

/** Looks at a new record before it is written. */
@FunctionalInterface
public interface NewRecordCheck {

  /** Lets everything pass. */
  NewRecordCheck NONE = (draft, write, stay) -> write.accept(List.of());

  /**
   * Calls back on the UI thread, once: to write the record or to leave it as it is, unsaved.
   *
   * @param draft not to be changed
   * @param write gets what is to be written along with the record
   */
  void pass(RecordDraft draft, Consumer<List<ChangeSet>> write, Runnable stay);
}
