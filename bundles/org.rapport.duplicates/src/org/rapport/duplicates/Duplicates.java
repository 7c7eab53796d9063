package org.rapport.duplicates;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/**
 * Finds records that are one and the same: a service. What is compared the model says by its annotation {@code match}; what
 * agreement and disagreement weigh is learned from the records themselves. Only what the principal may read is read, and what is hidden
 * from the principal counts as missing. Safe for all threads; blocks, so not for the UI thread.
 *
 * <p>The theory is that of I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage", JASA 64 (1969).
 */
public interface Duplicates {

  /** The probability from which on a pair is worth a look. */
  double THRESHOLD = 0.5;

  /**
   * Searches all records of a type. Each pair is given once, when it is found, to the thread that called.
   *
   * @param threshold the lowest probability of pairs that are wanted, above 0
   * @return what was learned and how much was done
   * @throws RapportException {@code unknown-type}; {@code not-compared} where the model marks no feature of the type;
   *     {@code cancelled}; what the store throws
   */
  Scanned scan(Store store, Principal principal, String type, double threshold, ScanMonitor monitor, Consumer<Match> matches) throws RapportException;

  /**
   * Reads all records of a type for comparing others with them.
   *
   * @param weights what a scan learned; null for those that come with Rapport
   * @throws RapportException as {@link #scan} does
   */
  LiveMatcher matcher(Store store, Principal principal, String type, Weights weights, ScanMonitor monitor) throws RapportException;

  /**
   * Compares two records of one type, detached ones, whatever their ids.
   *
   * @param weights as for {@link #matcher}
   * @throws RapportException {@code not-compared} where the model marks no feature of the type
   */
  Match score(Store store, EObject one, EObject other, Weights weights) throws RapportException;
}
