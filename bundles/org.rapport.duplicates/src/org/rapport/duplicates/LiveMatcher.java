package org.rapport.duplicates;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Ref;

/** Compares records with those of a base, and with those that it was told of since; it does not follow the base by itself. Belongs to one thread at a time. */
public interface LiveMatcher {

  /**
   * The records that a record may be the same as, the most probable first; never the record itself.
   *
   * @param record detached, saved or not
   * @param threshold as for {@link Duplicates#scan}
   */
  List<Match> candidates(EObject record, double threshold);

  /** Takes a record in; in place of what was known of it, where it was known. */
  void add(EObject record);

  /** Forgets a record, one that is not known too. */
  void remove(Ref record);

  /** How many records are known. */
  int size();
}
