package org.rapport.duplicates.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.LiveMatcher;
import org.rapport.duplicates.Match;
import org.rapport.duplicates.ScanMonitor;
import org.rapport.duplicates.Scanned;
import org.rapport.duplicates.Weights;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Finds duplicates in a store. Stateless, safe for all threads. */
@Component
public final class DuplicatesService implements Duplicates {

  private static final int PORTION = 500;
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  @Override
  public Scanned scan(Store store, Principal principal, String type, double threshold, ScanMonitor monitor, Consumer<Match> matches)
      throws RapportException {
    Comparisons comparisons = comparisons(store.types().get(type), principal.locale());
    MatchIndex index = read(store, principal, type, comparisons, 2, monitor);
    try {
      return new Scan(type, index, threshold, monitor, matches).run();
    } catch (OperationCanceledException e) {
      throw cancelled(principal);
    }
  }

  @Override
  public LiveMatcher matcher(Store store, Principal principal, String type, Weights weights, ScanMonitor monitor) throws RapportException {
    Comparisons comparisons = comparisons(store.types().get(type), principal.locale());
    MatchIndex index = read(store, principal, type, comparisons, 1, monitor);
    return new Matcher(type, comparisons, index, weights == null ? Learner.known(index.known()) : weights);
  }

  @Override
  public Match score(Store store, EObject one, EObject other, Weights weights) throws RapportException {
    RecordType type = store.types().of(one);
    Comparisons comparisons = comparisons(type, Locale.getDefault());
    MatchIndex index = new MatchIndex(comparisons);
    index.add(ONE, comparisons.values(one));
    index.add(OTHER, comparisons.values(other));
    Scorer scorer = new Scorer(index, weights == null ? Learner.known(index.known()) : weights, false);
    scorer.pairing().one(0);
    scorer.pairing().other(1);
    scorer.pairing().all();
    double bits = scorer.score(Double.NEGATIVE_INFINITY);
    return new Match(Records.ref(one), Records.ref(other), Model.probability(bits), scorer.evidence());
  }

  private static Comparisons comparisons(RecordType type, Locale locale) throws RapportException {
    Comparisons comparisons = Comparisons.of(type);
    if (comparisons.all().isEmpty()) {
      throw new RapportException("not-compared", Texts.in(locale, "not-compared", type.name()), Texts.in(locale, "not-compared.hint"));
    }
    return comparisons;
  }

  private static RapportException cancelled(Principal principal) {
    return new RapportException("cancelled", Texts.in(principal.locale(), "cancelled"), Texts.in(principal.locale(), "cancelled.hint"));
  }

  /** Reads what the principal may read of a type, which is one part of so many of the work. */
  private static MatchIndex read(Store store, Principal principal, String type, Comparisons comparisons, int parts, ScanMonitor monitor)
      throws RapportException {
    MatchIndex index = new MatchIndex(comparisons);
    long total = store.count(principal, Query.all(type), 0).count();
    PageKey after = null;
    do {
      if (!monitor.goOn(Math.min(index.size(), total), total * parts)) {
        throw cancelled(principal);
      }
      Page page = store.page(principal, Query.all(type), after == null ? PageRequest.first(PORTION) : PageRequest.after(after, PORTION));
      List<Ref> refs = page.rows().stream().map(Page.Row::ref).toList();
      Map<Ref, EObject> records = store.load(principal, refs);
      refs.stream().filter(records::containsKey).forEach(ref -> index.add(ref.id(), comparisons.values(records.get(ref))));
      after = page.next();
    } while (after != null);
    return index;
  }
}
