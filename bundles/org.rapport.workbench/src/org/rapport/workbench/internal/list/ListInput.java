package org.rapport.workbench.internal.list;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * Which list an editor shows: the records of a type, all or those that a condition holds for. Equal inputs are one list,
 * which is open once.
 */
public final class ListInput implements IEditorInput, IPersistableElement {

  /** Key of the type in a memento. */
  static final String TYPE = "type";

  /** Key of the condition in a memento. */
  static final String WHERE = "where";
  /** Key of the title in a memento. */
  static final String TITLE = "title";

  private final String type;
  private final String where;
  private final String title;

  /**
   * A list.
   *
   * @param type name of the record type
   * @param where the condition it begins with, empty for all
   * @param title what the tab says
   */
  public ListInput(String type, String where, String title) {
    this.type = Objects.requireNonNull(type);
    this.where = Objects.requireNonNull(where);
    this.title = Objects.requireNonNull(title);
  }

  /** The condition it begins with, empty for all. */
  public String where() {
    return where;
  }

  /** Name of the record type. */
  public String type() {
    return type;
  }

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
    return title;
  }

  @Override
  public String getToolTipText() {
    return title;
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return "org.rapport.workbench.listInput";
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(TYPE, type);
    memento.putString(WHERE, where);
    memento.putString(TITLE, title);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ListInput input && input.type.equals(type) && input.where.equals(where) && input.title.equals(title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, where, title);
  }
}
