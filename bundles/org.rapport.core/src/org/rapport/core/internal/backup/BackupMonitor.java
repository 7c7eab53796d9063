package org.rapport.core.internal.backup;

import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.core.internal.Texts;
import org.rapport.store.BackupProgress;

/** Shows on a monitor how far the store has come with a backup. */
public final class BackupMonitor {

  private BackupMonitor() {
  }

  /** @param monitor may be null */
  public static BackupProgress of(IProgressMonitor monitor, String task, Locale locale) {
    SubMonitor progress = SubMonitor.convert(monitor, task, IProgressMonitor.UNKNOWN);
    return rows -> {
      if (rows > 0) {
        progress.subTask(Texts.in(locale, "import.rows", rows));
      }
      return !progress.isCanceled();
    };
  }
}
