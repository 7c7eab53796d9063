package org.rapport.workbench.internal.drafts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.rapport.core.session.Session;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.prefs.PersonFiles;

/**
 * Keeps changes that are not saved yet in files of the person who makes them, so that they outlive the process. What is kept is written in
 * a job a moment later. Safe for all threads.
 */
public final class KeptDrafts implements AutoCloseable {

  private final DraftFolder folder;
  private final Map<Ref, KeptDraft> left = new LinkedHashMap<>();
  private final Map<Ref, Optional<KeptDraft>> unwritten = new LinkedHashMap<>();
  private final Job job;

  private KeptDrafts(DraftFolder folder, List<KeptDraft> found) {
    this.folder = folder;
    found.forEach(draft -> left.put(draft.set().root(), draft));
    job = Job.create(Messages.Settings_keeping, (ICoreRunnable) monitor -> write());
    job.setSystem(true);
  }

  /**
   * Those of a person in a base; reads files, so not on the UI thread.
   *
   * @param home the folder of the user's data
   */
  public static KeptDrafts open(Path home, Session session) throws IOException {
    Path all = home.resolve("drafts").resolve(PersonFiles.name(session.location(), session.principal().login()));
    DraftFolder folder = DraftFolder.begin(all);
    return new KeptDrafts(folder, folder.takeOver((file, e) -> ILog.of(KeptDrafts.class)
        .error("Changes that were kept in " + file + " cannot be read; the file stays there.", e)));
  }

  /** The records whose changes were kept by a process that ended before they were saved, as long as nobody has taken them. */
  public synchronized List<KeptDraft> left() {
    return List.copyOf(left.values());
  }

  /** Takes the changes of a record, to go on with them; they stay kept until they are kept anew or forgotten. */
  public synchronized Optional<KeptDraft> take(Ref record) {
    return Optional.ofNullable(left.remove(record));
  }

  /** Keeps changes in place of those before. */
  public synchronized void keep(KeptDraft draft) {
    unwritten.put(draft.set().root(), Optional.of(draft));
    job.schedule();
  }

  /** Forgets the changes of a record, because they are saved or given up. */
  public synchronized void forget(Ref record) {
    unwritten.put(record, Optional.empty());
    job.schedule();
  }

  private void write() {
    Map<Ref, Optional<KeptDraft>> wanted;
    synchronized (this) {
      wanted = new LinkedHashMap<>(unwritten);
      unwritten.clear();
    }
    synchronized (folder) {
      wanted.forEach((record, draft) -> {
        try {
          if (draft.isPresent()) {
            folder.write(draft.get());
          } else {
            folder.delete(record);
          }
        } catch (IOException e) {
          ILog.of(KeptDrafts.class).warn("Changes that are not saved yet could not be kept; save them.", e);
        }
      });
    }
  }

  /** Writes what is not written yet, and lets go of the folder. */
  @Override
  public void close() {
    job.cancel();
    write();
    try {
      folder.close();
    } catch (IOException e) {
      ILog.of(KeptDrafts.class).warn("The folder of changes that are not saved yet could not be tidied up.", e);
    }
  }
}
