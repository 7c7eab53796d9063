package org.rapport.workbench.snapshot;

/**
 * A list that a card or figure opens.
 *
 * @param type name of the record type
 * @param where a condition of {@code docs/conditions.md}; empty for all
 * @param title what the tab says
 */
public record CardLink(String type, String where, String title) {
}
