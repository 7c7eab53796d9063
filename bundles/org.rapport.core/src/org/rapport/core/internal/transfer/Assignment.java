package org.rapport.core.internal.transfer;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a table writes to one place of each record.
 *
 * @param path the place; of a path that leads to another record, the reference to it
 * @param leaf the feature at its end
 * @param target by what another record is known that the path leads to; null for none, and where that is its name
 * @param column the only column that it comes from, from 1; 0 where it comes from several or none
 * @param form how dates and numbers are written there; complete
 * @param isKey whether records are known by it
 * @param cell what a row says; the empty cell for nothing
 */
record Assignment(String path, EStructuralFeature leaf, TargetPath target, int column, WrittenForm form, boolean isKey,
    Function<List<Cell>, Cell> cell) {
}
