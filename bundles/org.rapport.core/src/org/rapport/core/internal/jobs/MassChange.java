package org.rapport.core.internal.jobs;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.rapport.store.query.Page;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/**
 * Gives all records that fulfil a condition the same values, or deletes them, as one batch. Goes through them in the order
 * of their ids, which no change alters; the cursor is the last id that is done.
 */
@Component
public final class MassChange implements JobKind {

  private static final int PORTION = 200;
  private static final int AGAIN = 5;

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
    for (Page page = page(context, query, progress); !page.rows().isEmpty(); page = page(context, query, progress)) {
      if (context.isCancelled()) {
        throw new OperationCanceledException();
      }
      List<Ref> refs = page.rows().stream().map(Page.Row::ref).toList();
      long done = progress.done() + refs.size();
      progress = new Progress(refs.get(refs.size() - 1).id().toString(), done, Math.max(total, done), Texts.in(locale, "job.change.done", done));
      change(context, request, values, refs, progress);
    }
    return Texts.in(locale, request.delete() ? "job.change.deleted" : "job.change.done", progress.done());
  }

  private static Page page(JobContext context, Query query, Progress progress) throws RapportException {
    return context.store().page(context.principal(), query, progress.cursor().isEmpty() ? PageRequest.first(PORTION)
        : PageRequest.after(new PageKey(List.of(), UUID.fromString(progress.cursor())), PORTION));
  }

  /** Somebody else may change one of them between reading and writing: then the portion is read again. */
  private static void change(JobContext context, MassChangeRequest request, TypedValues values, List<Ref> refs, Progress progress)
      throws RapportException {
    for (int attempt = 1;; attempt++) {
      List<ChangeSet> sets = new ArrayList<>();
      for (EObject before : context.store().load(context.principal(), refs).values()) {
        if (request.delete()) {
          sets.add(ChangeSets.delete(before));
        } else {
          EObject after = EcoreUtil.copy(before);
          values.write(after, context.store().types());
          sets.add(ChangeSets.diff(before, after));
        }
      }
      sets.removeIf(ChangeSet::isEmpty);
      try {
        context.commit(sets, progress);
        return;
      } catch (ConflictException e) {
        if (attempt == AGAIN) {
          throw e;
        }
      }
    }
  }
}
