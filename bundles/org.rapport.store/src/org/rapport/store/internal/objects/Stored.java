package org.rapport.store.internal.objects;

/**
 * One line of a table as EclipseLink sees it: the values of its columns in their order. Each table has a subclass of its
 * own, made at run time, because EclipseLink tells tables apart by Java classes, and a plugin's model has none.
 */
public abstract class Stored {

  private Object[] values;

  /** An empty line; EclipseLink fills it. */
  protected Stored() {
  }

  /** Makes room for the values of a new line. */
  final void prepare(int columns) {
    if (values == null) {
      values = new Object[columns];
    }
  }

  /** A value as JDBC gave it or is to take it. */
  public final Object get(int place) {
    return values == null ? null : values[place];
  }

  /** Changes a value. */
  public final void set(int place, Object value) {
    values[place] = value;
  }
}
