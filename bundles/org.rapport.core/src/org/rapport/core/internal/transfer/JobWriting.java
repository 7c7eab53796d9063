package org.rapport.core.internal.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.transfer.ImportRun.Reached;
import org.rapport.core.jobs.JobContext;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.JobQueue.Progress;

/** Writes the batch of a job, which another process can go on with. */
final class JobWriting implements Writing {

  private final JobContext context;

  JobWriting(JobContext context) {
    this.context = context;
  }

  @Override
  public UUID batch() {
    return context.id();
  }

  @Override
  public Set<Ref> commit(List<ChangeSet> sets, Collection<String> marks) throws RapportException {
    return Writing.records(context.commit(sets, marks, context.progress()));
  }

  @Override
  public Set<String> mine(Collection<String> marks) throws RapportException {
    return context.store().jobs().marked(context.id(), marks);
  }

  @Override
  public void reached(int file, long rows, Tally tally) throws RapportException {
    context.save(new Progress(new ImportJob.Cursor(new Reached(file, rows, tally), null).toText(), tally.rows(), 0,
        Texts.in(context.principal().locale(), "import.rows", tally.rows())));
    if (isCancelled()) {
      throw new OperationCanceledException();
    }
  }

  @Override
  public boolean isCancelled() {
    return context.isCancelled();
  }

  @Override
  public void close() {
    // The end of the job waits for the disk.
  }
}
