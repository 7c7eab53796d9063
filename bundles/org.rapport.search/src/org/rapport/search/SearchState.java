package org.rapport.search;

/**
 * How far an index is.
 *
 * @param ready whether it answers
 * @param done records that are in it, while it is being built
 * @param total records that there are to be, as far as they are counted; 0 before that
 * @param problem why it does not follow the store at present, a sentence; null where it does
 */
public record SearchState(boolean ready, long done, long total, String problem) {
}
