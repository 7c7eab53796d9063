package org.rapport.duplicates;

/**
 * What a search of a whole type came to.
 *
 * @param weights what was learned; to be kept for {@link Duplicates#matcher} and {@link Duplicates#score}
 * @param records how many were read
 * @param compared how many pairs were compared
 * @param matches how many pairs were found
 */
public record Scanned(Weights weights, long records, long compared, long matches) {
}
