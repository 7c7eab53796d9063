package org.rapport.workbench.snapshot;

import java.util.Objects;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;

/**
 * What the box before a row does when it is ticked, such as doing a task. Its commits are taken back by Ctrl+Z.
 *
 * @param name what it does, for tooltips and screen readers
 * @param work does it, in a job
 */
public record CardAct(String name, Work work) {

  /** A change of the base. */
  @FunctionalInterface
  public interface Work {

    /** Writes, on a thread that may block; its failure is said in the status bar. */
    void run(Session session) throws RapportException;
  }

  /** Refuses nulls. */
  public CardAct {
    Objects.requireNonNull(name);
    Objects.requireNonNull(work);
  }
}
