package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.core.jobs.JobContext;
import org.rapport.core.jobs.JobKind;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.DuplicatePairs.Pair;
import org.rapport.duplicates.DuplicatePairs.Pairs;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.MergeDraft;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.crm.PairState;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.query.PageRequest;

/**
 * Merges all pairs from a score on, each for itself and to be taken back for itself; the record that was there earlier is kept. What
 * cannot be merged now is left. It begins anew where it was broken off: what was merged is no pair any more.
 */
@Component
public final class MergeJob implements JobKind {

  private static final int PORTION = 50;

  private final Duplicates duplicates;

  /** @param duplicates knows how pairs are kept */
  @Activate
  public MergeJob(@Reference Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @Override
  public String id() {
    return DuplicatePairs.MERGE_JOB;
  }

  @Override
  public String name(Locale locale) {
    return Texts.in(locale, "merge.job");
  }

  @Override
  public String run(JobContext context) throws RapportException {
    String[] parameters = context.parameters().split(" ");
    int least = Integer.parseInt(parameters[0]);
    String type = parameters.length > 1 ? parameters[1] : null;
    DuplicatePairs pairs = new DuplicatePairs(context.store(), context.principal(), duplicates);
    long before = context.progress().done();
    long total = before + pairs.count(type, PairState.OPEN, least).count();
    Map<Ref, String> left = new LinkedHashMap<>();
    long merged = before;
    long round;
    do {
      round = merged;
      PageRequest next = PageRequest.first(PORTION);
      while (next != null) {
        Pairs page = pairs.page(type, PairState.OPEN, least, next);
        for (Pair pair : page.pairs()) {
          if (context.isCancelled()) {
            throw new OperationCanceledException();
          }
          if (!left.containsKey(pair.pair()) && merge(context, pair, left)) {
            merged++;
          }
        }
        context.save(new Progress("", merged, total, Texts.in(context.principal().locale(), "merge.job.step")));
        next = page.next();
      }
    } while (merged > round); // A merge makes pairs of the record that went pairs of the one that stays.
    return outcome(context.principal().locale(), merged, left.values());
  }

  private static String outcome(Locale locale, long merged, Collection<String> reasons) {
    List<String> sentences = new ArrayList<>(List.of(Texts.in(locale, "merge.job.done", merged, reasons.size())));
    reasons.stream().findFirst().ifPresent(reason -> sentences.add(Texts.in(locale, "merge.job.left", reason)));
    if (merged > 0) {
      sentences.add(Texts.in(locale, "merge.job.undo"));
    }
    return String.join(" ", sentences);
  }

  /** Whether it was merged; a pair that went away meanwhile is neither merged nor left. */
  private static boolean merge(JobContext context, Pair pair, Map<Ref, String> left) throws RapportException {
    Map<Ref, EObject> both = context.store().load(context.principal(), List.of(pair.one(), pair.other()));
    if (both.size() < 2) {
      return false;
    }
    try {
      new MergeDraft(List.of(both.get(pair.one()), both.get(pair.other()))).commit(context.store(), context.principal());
      return true;
    } catch (RapportException e) {
      left.put(pair.pair(), e.getMessage());
      return false;
    }
  }
}
