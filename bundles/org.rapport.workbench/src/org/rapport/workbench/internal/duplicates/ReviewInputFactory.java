package org.rapport.workbench.internal.duplicates;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the review again that was open when the workbench was closed. */
public final class ReviewInputFactory implements IElementFactory {

  /** Its id in {@code org.eclipse.ui.elementFactories}. */
  static final String ID = "org.rapport.workbench.duplicatesInput";

  @Override
  public IAdaptable createElement(IMemento memento) {
    return ReviewInput.everything();
  }
}
