package org.rapport.workbench.internal.plugins;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rapport.model.RapportException;
import org.rapport.provisioning.Plugin;
import org.rapport.provisioning.Plugins;
import org.rapport.workbench.internal.Messages;

/** The plugins as they are shown, and what is done with them, in jobs. To be used on the UI thread. */
final class PluginsModel {

  private final Plugins plugins;
  private final Display display;
  private final Runnable changed;
  private List<Plugin> listed = List.of();
  private RapportException failure;
  private boolean read;
  private boolean busy;
  private boolean closed;

  /**
   * Of an installation; nothing is read yet.
   *
   * @param changed is told when there is something else to show
   */
  PluginsModel(Plugins plugins, Display display, Runnable changed) {
    this.plugins = plugins;
    this.display = display;
    this.changed = changed;
  }

  /** Something that is done with plugins. */
  interface Act {
    /** Does it, on any thread, and returns which plugins are concerned. */
    List<Plugin> run(IProgressMonitor monitor) throws RapportException;
  }

  /** Reads what is installed. */
  void read() {
    run(Words.Job_read, monitor -> plugins.installed(), found -> { }, problem -> { });
  }

  /** Installs all that a folder, an archive or an address offers. */
  void install(String site, Consumer<List<Plugin>> done, Consumer<RapportException> failed) {
    run(Words.Job_install, monitor -> plugins.install(site, monitor), done, failed);
  }

  /** Brings all plugins to the newest version of their sites. */
  void update(Consumer<List<Plugin>> done, Consumer<RapportException> failed) {
    run(Words.Job_update, monitor -> plugins.update(List.of(), monitor), done, failed);
  }

  /** Takes a plugin out of the installation. */
  void remove(Plugin plugin, Consumer<List<Plugin>> done, Consumer<RapportException> failed) {
    run(Words.Job_remove, monitor -> plugins.remove(List.of(plugin.id()), monitor), done, failed);
  }

  /** Takes the last change back. */
  void rollback(Consumer<List<Plugin>> done, Consumer<RapportException> failed) {
    run(Words.Job_rollback, plugins::rollback, done, failed);
  }

  /** Turns a plugin off, or on where it is off. */
  void turn(Plugin plugin, Consumer<List<Plugin>> done, Consumer<RapportException> failed) {
    List<String> ids = List.of(plugin.id());
    run(Words.Job_turn, monitor -> plugin.state() == Plugin.State.OFF ? plugins.enable(ids) : plugins.disable(ids), done, failed);
  }

  private void run(String name, Act act, Consumer<List<Plugin>> done, Consumer<RapportException> failed) {
    busy = true;
    changed.run();
    Job job = Job.create(name, (IProgressMonitor monitor) -> {
      try {
        List<Plugin> concerned = act.run(monitor);
        List<Plugin> now = plugins.installed();
        later(() -> {
          listed = now;
          failure = null;
          read = true;
          done.accept(concerned);
        });
      } catch (RapportException e) {
        later(() -> failed(e, failed));
      } catch (RuntimeException e) {
        ILog.of(PluginsModel.class).error("The plugins could not be read or changed because of a mistake in the program.", e);
        later(() -> failed(new RapportException("internal", Messages.Loader_internal, Messages.Loader_internalHint, e), failed));
      }
      return Status.OK_STATUS;
    });
    job.schedule();
  }

  private void failed(RapportException problem, Consumer<RapportException> told) {
    failure = read ? null : problem;
    told.accept(problem);
  }

  private void later(Runnable action) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (!closed) {
          busy = false;
          action.run();
          changed.run();
        }
      });
    }
  }

  /** What is installed, as far as it was read. */
  List<Plugin> listed() {
    return listed;
  }

  /** Why nothing could be read. */
  Optional<RapportException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Whether it was read once. */
  boolean isRead() {
    return read;
  }

  /** Whether something is being done. */
  boolean isBusy() {
    return busy;
  }

  /** Tells nobody any more. */
  void close() {
    closed = true;
  }
}
