package org.rapport.core.internal.transfer;

/**
 * How dates and numbers are written.
 *
 * @param order of dates in numbers whose year is not in front; null where it is not said
 * @param decimal point or comma; null where it is not said
 */
public record WrittenForm(DateOrder order, Character decimal) {

  /** Nothing said. */
  public static final WrittenForm OPEN = new WrittenForm(null, null);

  /** The same, completed by another one. */
  WrittenForm or(WrittenForm other) {
    return new WrittenForm(order == null ? other.order : order, decimal == null ? other.decimal : decimal);
  }
}
