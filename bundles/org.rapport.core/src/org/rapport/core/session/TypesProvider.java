package org.rapport.core.session;

import java.util.List;
import org.rapport.model.Types;

/** The record types of all installed packages, read once from the extension point {@code org.rapport.model.packages}. */
public interface TypesProvider {

  /** The types; never changes while the process runs. */
  Types types();

  /** What was wrong with contributions that were skipped, in sentences; empty where all is well. */
  List<String> problems();
}
