package org.rapport.store.query;

import java.io.Serializable;

/**
 * How many there are.
 *
 * @param count the number counted
 * @param atLeast whether counting stopped there and there may be more
 */
public record Total(long count, boolean atLeast) implements Serializable {
}
