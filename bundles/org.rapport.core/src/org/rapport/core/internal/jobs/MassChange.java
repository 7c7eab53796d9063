package org.rapport.core.internal.jobs;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.rapport.core.internal.Texts;
import org.rapport.core.jobs.JobContext;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.MassChangeRequest;
import org.rapport.core.values.TypedValues;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.Rehearsal;
import org.rapport.store.Rights;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/**
 * Gives all records that fulfil a condition the same values, or deletes them, as one batch. Goes through them in the order
 * of their ids, which no change alters; the cursor is the last id that is done, or that was tried out.
 */
@Component
public final class MassChange implements JobKind {

  private static final int PORTION = 200;
  private static final int AGAIN = 5;
  private static final String TRIED = "tried:";
  private static final String ALL_TRIED = "tried";

  @Override
  public String id() {
    return MassChangeRequest.KIND;
  }

  @Override
  public String name(Locale locale) {
    return Texts.in(locale, "job.change");
  }

  @Override
  public String run(JobContext context) throws RapportException {
    MassChangeRequest request = new Gson().fromJson(context.parameters(), MassChangeRequest.class);
    Locale locale = context.principal().locale();
    Query query = new Query(request.type(), request.where(), List.of(), List.of());
    TypedValues values = TypedValues.read(context.store(), context.principal(), context.store().types().get(request.type()).eClass(),
        request.values());
    Progress progress = context.progress();
    long total = progress.total() > 0 ? progress.total() : context.store().count(context.principal(), query, 0).count();
    if (request.checked() && (progress.cursor().isEmpty() || progress.cursor().startsWith(TRIED))) {
      progress = tryOut(context, request, query, values, total);
    }
    for (Page page = page(context, query, progress.cursor()); !page.rows().isEmpty(); page = page(context, query, progress.cursor())) {
      stopIfCancelled(context);
      List<Ref> refs = refs(page);
      long done = progress.done() + refs.size();
      progress = new Progress(last(refs), done, Math.max(total, done), Texts.in(locale, "job.change.done", done));
      change(context, request, values, refs, progress);
    }
    return Texts.in(locale, request.delete() ? "job.change.deleted" : "job.change.done", progress.done());
  }

  private static void stopIfCancelled(JobContext context) {
    if (context.isCancelled()) {
      throw new OperationCanceledException();
    }
  }

  private static List<Ref> refs(Page page) {
    return page.rows().stream().map(Page.Row::ref).toList();
  }

  private static String last(List<Ref> refs) {
    return refs.get(refs.size() - 1).id().toString();
  }

  private static Page page(JobContext context, Query query, String cursor) throws RapportException {
    return context.store().page(context.principal(), query, cursor.isEmpty() || cursor.equals(ALL_TRIED) ? PageRequest.first(PORTION)
        : PageRequest.after(new PageKey(List.of(), UUID.fromString(cursor)), PORTION));
  }

  /**
   * Does everything for show, so that what would be refused is known while nothing is written. Is the first half of the work; a
   * process that takes the job over begins it anew, for what was tried out lives in memory.
   *
   * @return from where on it is to be done in earnest
   */
  private static Progress tryOut(JobContext context, MassChangeRequest request, Query query, TypedValues values, long total)
      throws RapportException {
    Locale locale = context.principal().locale();
    Rehearsal rehearsal = context.store().rehearsal(context.principal());
    Rights rights = context.store().rights(context.principal());
    String cursor = "";
    long tried = 0;
    for (Page page = page(context, query, cursor); !page.rows().isEmpty(); page = page(context, query, cursor)) {
      stopIfCancelled(context);
      List<Ref> refs = refs(page);
      Map<Ref, EObject> records = context.store().load(context.principal(), refs);
      refuse(context, request, rights, records);
      rehearsal.commit(sets(context, request, values, records));
      cursor = last(refs);
      tried += refs.size();
      context.save(new Progress(TRIED + cursor, tried / 2, Math.max(total, tried), Texts.in(locale, "job.change.tried", tried)));
    }
    Progress all = new Progress(ALL_TRIED, 0, Math.max(total, tried), Texts.in(locale, "job.change.tried", tried));
    context.save(all);
    return all;
  }

  /** The store refuses a record that may be seen and not be changed without its name; whoever changes many wants to know which one it is. */
  private static void refuse(JobContext context, MassChangeRequest request, Rights rights, Map<Ref, EObject> records) throws RapportException {
    for (Map.Entry<Ref, EObject> each : records.entrySet()) {
      boolean may = request.delete() ? rights.deletes(each.getValue()) : rights.changes(each.getValue());
      if (!may) {
        String label = context.store().labels(context.principal(), List.of(each.getKey())).getOrDefault(each.getKey(), each.getKey().id().toString());
        throw new RapportException("not-allowed", Texts.in(context.principal().locale(), "job.change.refused", label),
            Texts.in(context.principal().locale(), "job.change.refused.hint"));
      }
    }
  }

  private static List<ChangeSet> sets(JobContext context, MassChangeRequest request, TypedValues values, Map<Ref, EObject> records)
      throws RapportException {
    List<ChangeSet> sets = new ArrayList<>();
    for (EObject before : records.values()) {
      if (request.delete()) {
        sets.add(ChangeSets.delete(before));
      } else {
        EObject after = EcoreUtil.copy(before);
        values.write(after, context.store().types());
        sets.add(ChangeSets.diff(before, after));
      }
    }
    sets.removeIf(ChangeSet::isEmpty);
    return sets;
  }

  /** Somebody else may change one of them between reading and writing: then the portion is read again. */
  private static void change(JobContext context, MassChangeRequest request, TypedValues values, List<Ref> refs, Progress progress)
      throws RapportException {
    for (int attempt = 1;; attempt++) {
      try {
        context.commit(sets(context, request, values, context.store().load(context.principal(), refs)), progress);
        return;
      } catch (ConflictException e) {
        if (attempt == AGAIN) {
          throw e;
        }
      }
    }
  }
}
