package org.rapport.workbench.internal.admin;

import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.workbench.Loader;

/**
 * A page of what one job reads of the open database; read again when another one is opened, and when somebody asks.
 *
 * @param <T> what is read
 */
public abstract class LoadedPage<T> extends PageEditor {

  private final String job;
  private final boolean hidden;
  private Loader reader;
  private Session session;
  private T found;
  private RapportException failure;

  /**
   * A page.
   *
   * @param job what reading is called
   * @param hidden whether the progress view leaves it out
   */
  protected LoadedPage(String job, boolean hidden) {
    this.job = job;
    this.hidden = hidden;
  }

  /** Reads, in the job. */
  protected abstract T read(Session asked) throws RapportException;

  /** There is another answer, which is not shown yet. */
  protected void answered() {
    // Most pages have nothing to do but to show it.
  }

  /** What was read; null before there is an answer. */
  protected final T found() {
    return found;
  }

  /** Why the last question had no answer; null where it had one. */
  protected final RapportException failure() {
    return failure;
  }

  /** The open database; null for none. */
  protected final Session session() {
    return session;
  }

  @Override
  protected void follow(Session opened) {
    if (reader == null) {
      reader = new Loader(workspace(), header().getDisplay(), hidden);
    }
    if (opened != session) {
      session = opened;
      found = null;
      failure = null;
      reader.cancel();
      if (session != null) {
        reload();
      }
    }
  }

  /** Reads again. */
  protected void reload() {
    if (isClosed()) {
      return;
    }
    reader.load(job, (asked, monitor) -> read(asked), answer -> {
      found = answer;
      failure = null;
      answered();
      refresh();
    }, problem -> {
      failure = problem;
      refresh();
    });
  }

  /** Shows why nothing was read, or that it is being read; false where there is something to show. */
  protected final boolean isWithout(String failed, String reading) {
    if (failure != null) {
      state().showError(failed, failure, this::reload);
    } else if (found == null) {
      state().showLoading(job, reading);
    } else {
      return false;
    }
    top(false);
    return true;
  }

  @Override
  protected void stop() {
    reader.cancel();
  }
}
