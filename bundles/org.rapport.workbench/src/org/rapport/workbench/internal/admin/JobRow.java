package org.rapport.workbench.internal.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.record.Related;

/**
 * Long work as its line shows it.
 *
 * @param name what it is called; its kind where the code of that is not installed
 * @param who the name of who asked for it
 * @param isKnown whether the code that does it is here
 */
public record JobRow(Job job, String name, String who, boolean isKnown) {

  /**
   * The newest jobs that somebody may be told of.
   *
   * @param rows the newest first
   * @param everybody whether they are those of everybody
   */
  record All(List<JobRow> rows, boolean everybody) {

    /** Reads them; asks the store, so not on the UI thread. */
    static All read(Session session, WorkspaceService workspace, int most) throws RapportException {
      Map<String, String> people = Related.people(session);
      List<JobRow> rows = new ArrayList<>();
      for (Job job : new Jobs(session.store(), session.principal()).list(most)) {
        String name = workspace.kindName(job.kind()).orElse(job.kind());
        rows.add(new JobRow(job, name, people.getOrDefault(job.who(), job.who()), workspace.kindName(job.kind()).isPresent()));
      }
      return new All(rows, session.store().rights(session.principal()).isAdministrator());
    }

    /** Whether any has not ended. */
    boolean isBusy() {
      return rows.stream().anyMatch(row -> !row.job().state().ended());
    }
  }
}
