package org.rapport.workbench.internal.list.change;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Ref;
import org.rapport.store.query.Query;

/**
 * Cells of a list that are to get texts from the clipboard.
 *
 * @param query the list, in its order
 * @param first the place of the first row, from 0
 * @param cursor the record that stands there for whoever pastes
 * @param marked the records that all get the same texts, those of the only row; empty where the rows follow each other from the first on
 * @param features the features of the columns
 * @param rows the texts, row by row, each as long as the features
 */
public record Block(Query query, int first, Ref cursor, Set<Ref> marked, List<EStructuralFeature> features, List<List<String>> rows) {

  /** Copies the collections. */
  public Block {
    marked = Set.copyOf(marked);
    features = List.copyOf(features);
    rows = List.copyOf(rows);
  }
}
