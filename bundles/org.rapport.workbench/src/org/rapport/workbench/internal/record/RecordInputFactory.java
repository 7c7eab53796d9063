package org.rapport.workbench.internal.record;

import java.util.UUID;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.rapport.model.Ref;

/** Opens the records again that were open when the workbench was closed. */
public final class RecordInputFactory implements IElementFactory {

  static final String ID = "org.rapport.workbench.recordInput";
  static final String TYPE = "type";
  static final String RECORD = "record";
  static final String TITLE = "title";

  @Override
  public IAdaptable createElement(IMemento memento) {
    String type = memento.getString(TYPE);
    String record = memento.getString(RECORD);
    if (type == null || record == null) {
      return null;
    }
    try {
      RecordInput input = new RecordInput(new Ref(type, UUID.fromString(record)));
      input.title(memento.getString(TITLE));
      return input;
    } catch (IllegalArgumentException e) {
      ILog.of(RecordInputFactory.class).warn("An open record was not remembered rightly and is left out: " + record, e);
      return null;
    }
  }
}
