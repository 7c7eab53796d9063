package org.rapport.sales.ui.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rapport.workbench.ui.Icons;

/** The forecast as something to open; there is one. */
final class ForecastInput implements IEditorInput, IPersistableElement {

  static final String FACTORY = "org.rapport.sales.ui.forecastInput";

  /** Brings the input back when the workbench starts again. */
  public static final class Factory implements IElementFactory {
    @Override
    public IAdaptable createElement(IMemento memento) {
      return new ForecastInput();
    }
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("trending-up", Icons.BUTTON, "ink2");
  }

  @Override
  public String getName() {
    return Messages.Forecast_title;
  }

  @Override
  public String getToolTipText() {
    return Messages.Forecast_tooltip;
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return FACTORY;
  }

  @Override
  public void saveState(IMemento memento) {
    // There is nothing to keep: the forecast always opens on the present quarter.
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ForecastInput;
  }

  @Override
  public int hashCode() {
    return ForecastInput.class.hashCode();
  }
}
