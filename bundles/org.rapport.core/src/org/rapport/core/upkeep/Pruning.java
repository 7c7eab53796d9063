package org.rapport.core.upkeep;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.backup.BackupMonitor;
import org.rapport.core.internal.identity.Directory;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.Bin.Prunable;
import org.rapport.store.BackupProgress;

/**
 * Forgets what was long ago, for an administrator: the values of old changes, what lies in the bin since then, and the
 * content of files that nothing names any more, and jobs that ended. That something was changed, when and by whom stays. Stateless.
 */
public final class Pruning {

  /** Files whose record may be about to come are left. */
  private static final Duration FRESH = Duration.ofDays(1);

  private Pruning() {
  }

  /**
   * What is forgotten.
   *
   * @param before only what was before this moment
   * @param changes how many changes lose their values: they stay in the history, and cannot be undone
   * @param binned how many deleted records cannot be restored any more
   * @param contents how many contents of files went; 0 where it was only asked what would be done
   * @param jobs how many ended jobs went; 0 where it was only asked what would be done
   */
  public record Pruned(Instant before, long changes, long binned, int contents, int jobs) implements Serializable {
  }

  /** The moment that is so long ago, in the principal's zone. */
  public static Instant before(Session session, TemporalAmount age) {
    return ZonedDateTime.now(session.principal().zone()).minus(age).toInstant();
  }

  /**
   * Counts what {@link #run} would forget, and changes nothing.
   *
   * @throws RapportException {@code not-allowed}
   */
  public static Pruned look(Session session, Instant before) throws RapportException {
    Directory.demandAdministrator(session.store(), session.principal());
    Prunable found = session.store().bin().prunable(session.principal(), before);
    return new Pruned(before, found.changes(), found.binned(), 0, 0);
  }

  /**
   * Forgets, in portions, while others go on working. What is forgotten cannot be brought back but by a backup.
   *
   * @param monitor may be null
   * @throws RapportException {@code not-allowed}
   * @throws OperationCanceledException if the monitor cancelled; what was forgotten until then stays so
   */
  public static Pruned run(Session session, Instant before, IProgressMonitor monitor) throws RapportException {
    Pruned found = look(session, before);
    Locale locale = session.principal().locale();
    BackupProgress progress = BackupMonitor.of(monitor, Texts.in(locale, "prune.job"), locale);
    int changes = session.store().bin().prune(session.principal(), before, progress);
    if (!progress.goOn(0)) {
      throw new OperationCanceledException();
    }
    return new Pruned(before, changes, found.binned(), session.store().contents().prune(FRESH), session.store().jobs().prune(before));
  }
}
