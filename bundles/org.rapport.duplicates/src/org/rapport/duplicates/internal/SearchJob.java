package org.rapport.duplicates.internal;

import java.time.Duration;
import java.util.Locale;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.core.jobs.JobContext;
import org.rapport.core.jobs.JobKind;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.Duplicates;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Progress;

/** Searches all records of a type, its parameter, for duplicates. It begins anew where it was broken off: what was found is known by then. */
@Component
public final class SearchJob implements JobKind {

  private static final long STEP = Duration.ofSeconds(1).toNanos();

  private final Duplicates duplicates;

  /** @param duplicates finds them */
  @Activate
  public SearchJob(@Reference Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @Override
  public String id() {
    return DuplicatePairs.JOB;
  }

  @Override
  public String name(Locale locale) {
    return Texts.in(locale, "job");
  }

  @Override
  public String run(JobContext context) throws RapportException {
    DuplicatePairs pairs = new DuplicatePairs(context.store(), context.principal(), duplicates);
    Locale locale = context.principal().locale();
    String type = context.parameters();
    Progress[] progress = {context.progress()};
    long[] saved = {System.nanoTime()};
    int[] found = {0};
    pairs.search(type, Duplicates.THRESHOLD, (done, total) -> {
      if (context.isCancelled()) {
        throw new OperationCanceledException();
      }
      progress[0] = new Progress("", done, total, Texts.in(locale, "scan.task", type));
      if (System.nanoTime() - saved[0] > STEP) {
        saved[0] = System.nanoTime();
        save(context, progress[0]);
      }
      return true;
    }, sets -> context.commit(sets, progress[0]), match -> found[0]++);
    return Texts.in(locale, "job.done", found[0]);
  }

  private static void save(JobContext context, Progress progress) {
    try {
      context.save(progress);
    } catch (RapportException e) {
      throw new IllegalStateException(e);
    }
  }
}
