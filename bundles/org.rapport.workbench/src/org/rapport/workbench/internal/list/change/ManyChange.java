package org.rapport.workbench.internal.list.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.jobs.MassChangeRequest;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.JobQueue;
import org.rapport.store.Rights;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.WorkspaceService;

/**
 * Gives many records the same values, as one change that undo takes back: a few in one transaction, what a condition finds of more
 * as a job that outlives the window. Either way nothing is written where one record is refused. To be used in a job.
 */
public final class ManyChange {

  /** So many of all that a condition finds are changed at once. */
  public static final int MOST_AT_ONCE = 500;
  private static final int AGAIN = 3;

  private final WorkspaceService workspace;
  private final Session session;

  /** @param workspace takes the job */
  public ManyChange(WorkspaceService workspace, Session session) {
    this.workspace = workspace;
    this.session = session;
  }

  /**
   * Changes the records, or begins to.
   *
   * @param ended hears on the UI thread how the job ended, where one does it
   * @return how many were changed; -1 where a job does it
   * @throws RapportException what the store refuses, with the names of the records
   */
  public int run(Chosen chosen, NewValues values, Consumer<JobQueue.Job> ended) throws RapportException {
    Collection<Ref> refs = chosen.refs();
    if (chosen.all()) {
      Query query = new Query(chosen.type().name(), chosen.where(), List.of(), List.of());
      refs = session.store().page(session.principal(), query, PageRequest.first(MOST_AT_ONCE + 1)).rows().stream().map(Page.Row::ref).toList();
      if (refs.size() > MOST_AT_ONCE) {
        session.store().changingMany(session.principal(), chosen.type().name());
        workspace.submitChange(session, MassChangeRequest.KIND,
            new MassChangeRequest(chosen.type().name(), chosen.where(), values.texts(), false, true).toParameters(), ended);
        return -1;
      }
    }
    return commit(refs, values);
  }

  /** What somebody else writes between reading and writing is read again: one value is wanted for all, whatever they had. */
  private int commit(Collection<Ref> refs, NewValues values) throws RapportException {
    for (int attempt = 1;; attempt++) {
      List<ChangeSet> sets = sets(refs, values);
      try {
        session.store().commit(session.principal(), sets);
        return sets.size();
      } catch (ConflictException e) {
        if (attempt == AGAIN) {
          throw e;
        }
      } catch (RapportException e) {
        throw Refusals.named(session, e);
      }
    }
  }

  private List<ChangeSet> sets(Collection<Ref> refs, NewValues values) throws RapportException {
    Rights rights = session.store().rights(session.principal());
    List<ChangeSet> sets = new ArrayList<>();
    for (Map.Entry<Ref, EObject> each : session.store().load(session.principal(), refs).entrySet()) {
      EObject before = each.getValue();
      if (!rights.changes(before)) {
        throw new RapportException("not-allowed", NLS.bind(ChangeMessages.Refused_change, Refusals.label(session, each.getKey())),
            ChangeMessages.Refused_hint);
      }
      EObject after = EcoreUtil.copy(before);
      values.write(after, session.store().types());
      sets.add(ChangeSets.diff(before, after));
    }
    sets.removeIf(ChangeSet::isEmpty);
    return sets;
  }
}
