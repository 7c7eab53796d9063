package org.rapport.core.transfer;

/**
 * What a table says in one of its columns.
 *
 * @param text as it was written first; capitals and small letters are the same
 * @param count in how many rows
 * @param known whether the place that the column goes to takes it as it is; also where any text does
 */
public record ColumnValue(String text, long count, boolean known) {
}
