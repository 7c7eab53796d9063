package org.rapport.core.internal.transfer;

/** In which order day, month and year of a date stand. */
public enum DateOrder {
  DMY, MDY, YMD
}
