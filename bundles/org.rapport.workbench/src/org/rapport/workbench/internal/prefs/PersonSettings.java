package org.rapport.workbench.internal.prefs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.rapport.core.settings.Scope;
import org.rapport.core.settings.SettingKey;
import org.rapport.core.settings.Settings;
import org.rapport.model.RapportException;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.workbench.internal.Messages;

/**
 * What the workbench keeps for a person in the base, so that it follows the person to another computer: how lists look, which
 * one is shown first, how the home page is arranged. All of it is read when the base is opened, so that the UI thread can ask; what is put is there at once and
 * written a second later. Where the principal is no user of the base it lasts as long as the base is open. Safe for all threads.
 */
public final class PersonSettings implements AutoCloseable {

  private static final List<String> PREFIXES = List.of("list.", "home.");
  private static final int REST_MILLIS = 1_000;

  private final Settings settings;
  private final Optional<Scope> mine;
  private final Map<String, String> values = new ConcurrentHashMap<>();
  private final Set<String> unwritten = new HashSet<>();
  private final Job job;

  private PersonSettings(Store store, Principal principal) {
    settings = new Settings(store, principal);
    mine = principal.userRef().map(Scope::user);
    job = Job.create(Messages.Settings_keeping, (ICoreRunnable) monitor -> write());
    job.setSystem(true);
  }

  /**
   * Reads what is kept; asks the store, so not on the UI thread.
   *
   * @param store that of {@code GuardedSession.aside}, for nobody expects Ctrl+Z to take back the width of a column
   */
  public static PersonSettings read(Store store, Principal principal) throws RapportException {
    PersonSettings read = new PersonSettings(store, principal);
    for (String prefix : PREFIXES) {
      read.settings.own(prefix).forEach(each -> read.values.put(each.key(), each.value()));
    }
    return read;
  }

  /** What is kept under a key, which begins with {@code list.} or {@code home.}; empty where nothing is. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  /** Keeps a text; an empty one takes away what was kept. */
  public void put(String key, String value) {
    if (value.equals(values.put(key, value))) {
      return;
    }
    synchronized (unwritten) {
      unwritten.add(key);
    }
    if (mine.isPresent()) {
      job.schedule(REST_MILLIS);
    }
  }

  private void write() {
    Map<String, String> wanted = new HashMap<>();
    synchronized (unwritten) {
      unwritten.forEach(key -> wanted.put(key, values.get(key)));
      unwritten.clear();
    }
    wanted.forEach((key, value) -> {
      try {
        if (value.isEmpty()) {
          settings.unset(key, mine.orElseThrow());
        } else {
          settings.set(new SettingKey<>(key, String.class, null, locale -> key), mine.orElseThrow(), value);
        }
      } catch (RapportException e) {
        ILog.of(PersonSettings.class).warn("The setting " + key + " could not be kept; it is forgotten when the database is closed.", e);
      }
    });
  }

  /** Writes what is not written yet; blocks until then. */
  @Override
  public void close() {
    job.cancel();
    if (mine.isPresent()) {
      write();
    }
  }
}
