package org.rapport.workbench.internal.list;

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
    return type == null || where == null || title == null ? null : new ListInput(type, where, title);
  }
}
