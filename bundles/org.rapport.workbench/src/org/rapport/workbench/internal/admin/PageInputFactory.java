package org.rapport.workbench.internal.admin;

import java.util.Arrays;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the pages again that were open when the workbench was closed. */
public final class PageInputFactory implements IElementFactory {

  /** Its id in {@code org.eclipse.ui.elementFactories}. */
  static final String ID = "org.rapport.workbench.pageInput";

  @Override
  public IAdaptable createElement(IMemento memento) {
    String kind = memento.getString(PageInput.KIND);
    return Arrays.stream(PageInput.Kind.values()).filter(each -> each.name().equals(kind)).findFirst().map(PageInput::new).orElse(null);
  }
}
