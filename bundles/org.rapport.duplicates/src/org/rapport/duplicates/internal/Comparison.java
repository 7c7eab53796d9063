package org.rapport.duplicates.internal;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.rapport.duplicates.MatchedFeature;

/**
 * What is compared as one: a feature, or several that are forms of the same. Immutable.
 *
 * @param index its place among those of its type
 * @param partner the index of the one whose values may stand in its place, -1 for none
 * @param features the first names it
 * @param issuer who gave the value out, where the row says so: values of others are not compared; else null
 */
record Comparison(int index, Kind kind, int partner, List<MatchedFeature> features, EAttribute issuer) {

  String path() {
    return features.get(0).path();
  }

  EReference list() {
    return features.get(0).list();
  }
}
