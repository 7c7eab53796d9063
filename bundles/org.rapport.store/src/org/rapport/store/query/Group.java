package org.rapport.store.query;

import java.io.Serializable;
import java.util.List;

/**
 * One group; where money is summed there is one for each group and currency, unless one currency was asked for.
 *
 * @param keys the values of the keys, null for empty; {@code year(f)} gives {@code 2026}, {@code quarter(f)}
 *     {@code 2026-Q4}, {@code month(f)} {@code 2026-11}, {@code week(f)} {@code 2026-W47} (ISO 8601), a reference a
 *     {@link Page.Labelled}
 * @param count how many records
 * @param sums in the order asked for: BigDecimal or Money, null where no record has a value
 */
public record Group(List<Serializable> keys, long count, List<Serializable> sums) implements Serializable {
}
