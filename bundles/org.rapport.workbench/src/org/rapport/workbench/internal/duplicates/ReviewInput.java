package org.rapport.workbench.internal.duplicates;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rapport.model.Ref;

/**
 * What a review shows: all pairs that a search found, those that look like one record, or several records that somebody says are
 * one. Equal inputs are one editor. Immutable.
 */
public final class ReviewInput implements IEditorInput, IPersistableElement {

  /** The most records that are merged at once. */
  public static final int MOST = 5;

  private final List<Ref> records;

  private ReviewInput(List<Ref> records) {
    this.records = List.copyOf(records);
  }

  /** All that was found. */
  public static ReviewInput everything() {
    return new ReviewInput(List.of());
  }

  /** What looks like a record. */
  public static ReviewInput like(Ref record) {
    return new ReviewInput(List.of(record));
  }

  /**
   * Records that are said to be one.
   *
   * @param records two to {@value #MOST} of one type; the first is kept to begin with
   */
  public static ReviewInput of(List<Ref> records) {
    if (records.size() < 2 || records.size() > MOST) {
      throw new IllegalArgumentException("Two to five records are one, not " + records.size());
    }
    return new ReviewInput(records);
  }

  /** The record that others look like, or the records that are one; empty for all that was found. */
  public List<Ref> records() {
    return records;
  }

  /** Whether it shows all that was found. */
  public boolean isEverything() {
    return records.isEmpty();
  }

  /** Whether somebody says which records are one. */
  public boolean isGiven() {
    return records.size() > 1;
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
    return isGiven() ? Words.Title_merge : records.isEmpty() ? Words.Title : Words.Title_like;
  }

  @Override
  public String getToolTipText() {
    return getName();
  }

  @Override
  public IPersistableElement getPersistable() {
    return isEverything() ? this : null;
  }

  @Override
  public String getFactoryId() {
    return ReviewInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString("shows", "everything");
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReviewInput input && input.records.equals(records);
  }

  @Override
  public int hashCode() {
    return Objects.hash(records);
  }
}
