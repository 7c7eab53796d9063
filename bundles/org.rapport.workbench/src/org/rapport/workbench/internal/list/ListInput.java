package org.rapport.workbench.internal.list;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rapport.model.Ref;

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
  /** Key of the id of a saved list in a memento. */
  static final String SAVED = "saved";

  private final String type;
  private final String where;
  private final String title;
  private final UUID saved;

  /**
   * A list.
   *
   * @param type name of the record type
   * @param where the condition it begins with, empty for all
   * @param title what the tab says
   */
  public ListInput(String type, String where, String title) {
    this(type, where, title, null);
  }

  private ListInput(String type, String where, String title, UUID saved) {
    this.saved = saved;
    this.type = Objects.requireNonNull(type);
    this.where = Objects.requireNonNull(where);
    this.title = Objects.requireNonNull(title);
  }

  /**
   * A list that is kept under a name; what it is to show is read when it is opened.
   *
   * @param title what the tab says until then
   */
  public static ListInput saved(String type, UUID id, String title) {
    return new ListInput(type, "", title, Objects.requireNonNull(id));
  }

  /** The id of the saved list that it shows; empty where it is none. */
  public Optional<UUID> saved() {
    return Optional.ofNullable(saved);
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
    if (saved != null) {
      memento.putString(SAVED, saved.toString());
    }
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == Ref.class && saved != null ? adapter.cast(new Ref("SavedList", saved)) : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ListInput input && Objects.equals(input.saved, saved) && input.type.equals(type)
        && (saved != null || input.where.equals(where) && input.title.equals(title));
  }

  @Override
  public int hashCode() {
    return saved != null ? saved.hashCode() : Objects.hash(type, where, title);
  }
}
