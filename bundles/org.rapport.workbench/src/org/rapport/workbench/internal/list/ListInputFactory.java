package org.rapport.workbench.internal.list;

import java.util.UUID;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the input of a list again from what the history kept of it. */
public final class ListInputFactory implements IElementFactory {

  @Override
  public IAdaptable createElement(IMemento memento) {
    String type = memento.getString(ListInput.TYPE);
    String where = memento.getString(ListInput.WHERE);
    String title = memento.getString(ListInput.TITLE);
    String saved = memento.getString(ListInput.SAVED);
    if (type == null || where == null || title == null) {
      return null;
    }
    return saved == null ? new ListInput(type, where, title) : ListInput.saved(type, UUID.fromString(saved), title);
  }
}
