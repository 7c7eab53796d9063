package org.rapport.workbench.internal.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.DuplicatePairs.Pairs;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.crm.PairState;
import org.rapport.model.crm.Root;
import org.rapport.search.Search;
import org.rapport.store.query.PageRequest;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.record.Related;

/** Reads what is to be reviewed. To be asked in jobs. */
final class ReviewReader {

  /** Pairs with a higher score can be merged without a look at each. */
  static final int CERTAIN = 95;

  private final WorkspaceService workspace;
  private final ReviewInput input;

  ReviewReader(WorkspaceService workspace, ReviewInput input) {
    this.workspace = workspace;
    this.input = input;
  }

  private DuplicatePairs pairs(Session session) {
    return new DuplicatePairs(session.store(), session.principal(), workspace.duplicates());
  }

  /** The first items. */
  ReviewPage read(Session session, ReviewFilter filter, int limit) throws RapportException {
    return input.isEverything() ? found(session, filter, limit) : input.isGiven() ? given(session) : like(session, input.records().get(0));
  }

  private ReviewPage found(Session session, ReviewFilter filter, int limit) throws RapportException {
    DuplicatePairs pairs = pairs(session);
    Pairs page = pairs.page(filter.type(), filter.state(), filter.least(), PageRequest.first(limit));
    long open = pairs.count(null, PairState.OPEN, 0).count();
    long apart = pairs.count(null, PairState.APART, 0).count();
    long shown = filter.narrows() ? pairs.count(filter.type(), filter.state(), filter.least()).count()
        : filter.state() == PairState.OPEN ? open : apart;
    long certain = pairs.count(filter.type(), PairState.OPEN, CERTAIN + 1).count();
    boolean scanning = session.store().jobs().open().stream().anyMatch(job -> job.kind().equals(DuplicatePairs.JOB));
    return new ReviewPage(items(page), open, apart, shown, certain, scanning, page.next());
  }

  private static List<ReviewItem> items(Pairs page) {
    return page.pairs().stream().map(pair -> new ReviewItem(List.of(pair.one(), pair.other()), List.of(pair.oneLabel(), pair.otherLabel()), pair.score()))
        .toList();
  }

  /** The items after those that are known. */
  ReviewPage more(Session session, ReviewFilter filter, ReviewPage before) throws RapportException {
    Pairs page = pairs(session).page(filter.type(), filter.state(), filter.least(), before.next());
    return new ReviewPage(items(page), before.open(), before.apart(), before.shown(), before.certain(), before.scanning(), page.next());
  }

  private ReviewPage given(Session session) throws RapportException {
    Map<Ref, String> labels = Related.labels(session, Set.copyOf(input.records()));
    List<Ref> there = input.records().stream().filter(labels::containsKey).toList();
    return there.size() < 2 ? ReviewPage.NONE : whole(List.of(new ReviewItem(there, there.stream().map(labels::get).toList(), -1)));
  }

  private ReviewPage like(Session session, Ref record) throws RapportException {
    Optional<EObject> loaded = session.store().load(session.principal(), record);
    Optional<Search> search = workspace.search();
    if (loaded.isEmpty() || search.isEmpty()) {
      return ReviewPage.NONE;
    }
    String label = ((Root) loaded.get()).getLabel();
    Set<Ref> apart = pairs(session).apartFrom(record);
    return whole(new LookAlikes(search.get(), workspace.duplicates()).find(session, loaded.get(), label).stream()
        .filter(found -> !apart.contains(found.record()))
        .map(found -> new ReviewItem(List.of(record, found.record()), List.of(label, found.label()), found.percent())).toList());
  }

  private static ReviewPage whole(List<ReviewItem> items) {
    return new ReviewPage(items, items.size(), 0, items.size(), 0, false, null);
  }
}
