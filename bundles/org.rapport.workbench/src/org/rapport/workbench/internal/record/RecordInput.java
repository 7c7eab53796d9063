package org.rapport.workbench.internal.record;

import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rapport.model.Ref;

/**
 * Which record an editor shows: one of the store, or a new one that is stored when it is saved. A stored one is opened
 * again when the workbench starts. Used on the UI thread.
 */
public final class RecordInput implements IEditorInput, IPersistableElement {

  private final Ref ref;
  private final Map<String, Ref> references;
  private boolean isNew;
  private String title;

  /** An existing record. */
  public RecordInput(Ref ref) {
    this(ref, false, Map.of());
  }

  private RecordInput(Ref ref, boolean isNew, Map<String, Ref> references) {
    this.ref = Objects.requireNonNull(ref);
    this.isNew = isNew;
    this.references = Map.copyOf(references);
  }

  /** A record that is about to be made, with the id it is to have. */
  public static RecordInput created(Ref ref) {
    return created(ref, Map.of());
  }

  /** The same with references that are filled in, by the names of their features. */
  public static RecordInput created(Ref ref, Map<String, Ref> references) {
    return new RecordInput(ref, true, references);
  }

  /** What a new record refers to from the beginning, by the names of features. */
  Map<String, Ref> references() {
    return references;
  }

  /** The record. */
  public Ref ref() {
    return ref;
  }

  /** Whether the store does not have the record yet. */
  public boolean isNew() {
    return isNew;
  }

  /** Says that the store has the record from now on. */
  public void saved() {
    isNew = false;
  }

  @Override
  public boolean exists() {
    return !isNew;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ImageDescriptor.getMissingImageDescriptor();
  }

  /** Says what the record is called, so that a tab that comes back can say it before it is read. */
  public void title(String name) {
    title = name;
  }

  @Override
  public String getName() {
    return title != null ? title : ref.type().substring(ref.type().lastIndexOf('.') + 1);
  }

  @Override
  public IPersistableElement getPersistable() {
    return isNew ? null : this;
  }

  @Override
  public String getToolTipText() {
    return getName();
  }

  @Override
  public String getFactoryId() {
    return RecordInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(RecordInputFactory.TYPE, ref.type());
    memento.putString(RecordInputFactory.RECORD, ref.id().toString());
    memento.putString(RecordInputFactory.TITLE, title);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == Ref.class ? adapter.cast(ref) : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordInput input && input.ref.equals(ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }
}
