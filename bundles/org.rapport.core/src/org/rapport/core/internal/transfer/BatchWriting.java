package org.rapport.core.internal.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSet;
import org.rapport.store.Rehearsal;

/** Writes a batch that ends with the process, or only tries it out. */
final class BatchWriting implements Writing {

  private static final int PER_FILE = 100;

  private final Session session;
  private final Locale locale;
  private final SubMonitor progress;
  private final Rehearsal trial;
  private Batch batch;

  /** @param trial whether only to say what would happen */
  BatchWriting(Session session, int files, boolean trial, IProgressMonitor monitor) {
    this.trial = trial ? session.store().rehearsal(session.principal()) : null;
    this.session = session;
    this.locale = session.principal().locale();
    this.progress = SubMonitor.convert(monitor, Texts.in(locale, "import.job"), files * PER_FILE);
  }

  @Override
  public UUID batch() {
    return batch == null ? null : batch.id();
  }

  @Override
  public Set<Ref> commit(List<ChangeSet> sets, Collection<String> marks) throws RapportException {
    if (trial != null) {
      return trial.commit(sets);
    }
    if (batch == null) {
      batch = session.store().batch(session.principal(), Texts.in(locale, "import.job"));
    }
    return Writing.records(batch.commit(sets, marks));
  }

  @Override
  public Set<String> mine(Collection<String> marks) {
    return Set.of();
  }

  @Override
  public void reached(int file, long rows, Tally tally) {
    if (isCancelled()) {
      throw new OperationCanceledException();
    }
    progress.setWorkRemaining(PER_FILE).worked(1);
    progress.subTask(Texts.in(locale, "import.rows", rows));
  }

  @Override
  public boolean isCancelled() {
    return progress.isCanceled();
  }

  @Override
  public void close() throws RapportException {
    if (batch != null) {
      batch.close();
    }
  }
}
