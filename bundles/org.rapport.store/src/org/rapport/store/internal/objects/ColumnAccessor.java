package org.rapport.store.internal.objects;

import org.eclipse.persistence.mappings.AttributeAccessor;

/** Reads and writes one value of a {@link Stored} line for EclipseLink. */
final class ColumnAccessor extends AttributeAccessor {

  private static final long serialVersionUID = 1L;

  private final int place;
  private final int columns;

  ColumnAccessor(int place, int columns, String name) {
    this.place = place;
    this.columns = columns;
    setAttributeName(name);
  }

  @Override
  public Class<?> getAttributeClass() {
    return Object.class;
  }

  @Override
  public Object getAttributeValueFromObject(Object object) {
    return ((Stored) object).get(place);
  }

  @Override
  public void setAttributeValueInObject(Object object, Object value) {
    Stored stored = (Stored) object;
    stored.prepare(columns);
    stored.set(place, value);
  }
}
