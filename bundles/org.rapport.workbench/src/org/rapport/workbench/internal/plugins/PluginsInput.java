package org.rapport.workbench.internal.plugins;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The plugins of this installation; there is one editor for them. */
public final class PluginsInput implements IEditorInput {

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return null;
  }

  @Override
  public String getName() {
    return Words.Title;
  }

  @Override
  public String getToolTipText() {
    return Words.Title;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PluginsInput;
  }

  @Override
  public int hashCode() {
    return PluginsInput.class.hashCode();
  }
}
