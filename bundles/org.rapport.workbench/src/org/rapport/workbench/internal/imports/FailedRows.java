package org.rapport.workbench.internal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.FrameworkUtil;

/**
 * Where the failed rows of an import wait until somebody saves them: files of the workbench's own, for the import may go on
 * after a restart. They go with the wizard; what a crash leaves goes a week later.
 */
final class FailedRows {

  private static final Duration KEPT = Duration.ofDays(7);

  private final Path folder;
  private final String name = "failed-" + UUID.randomUUID();

  /** @param folder where they wait; made where it is missing */
  FailedRows(Path folder) {
    this.folder = folder;
  }

  /** Among the files that the workbench keeps. */
  static FailedRows ofWorkbench() {
    return new FailedRows(Platform.getStateLocation(FrameworkUtil.getBundle(FailedRows.class)).toPath());
  }

  /** The file for the next import; rows under other headings go to numbered ones beside it. */
  Path file() {
    return folder.resolve(name + ".csv");
  }

  /** Deletes the files in a job, and those that are left of wizards of which nobody knows any more. */
  void discard() {
    Job job = Job.createSystem(ImportMessages.Import_writing, (ICoreRunnable) monitor -> delete(Instant.now().minus(KEPT)));
    job.schedule();
  }

  /**
   * Deletes the files, and those of others that were not written to since a moment. What cannot be deleted is said in the log, and
   * tried again the next time.
   */
  void delete(Instant since) {
    try {
      for (Path file : files(each -> each.getFileName().toString().startsWith(name) || isOlder(each, since))) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      ILog.of(FailedRows.class).warn("Files of failed rows could not be deleted, and stay until the next import.", e);
    }
  }

  private List<Path> files(Predicate<Path> wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> each.getFileName().toString().startsWith("failed-")).filter(wanted).toList();
    }
  }

  private static boolean isOlder(Path file, Instant moment) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
