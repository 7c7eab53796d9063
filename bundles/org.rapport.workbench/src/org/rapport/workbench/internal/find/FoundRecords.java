package org.rapport.workbench.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.search.Hit;
import org.rapport.search.Results;
import org.rapport.search.Search;
import org.rapport.search.SearchState;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;

/** Asks the search, and makes lines of what it finds. Not for the UI thread. */
final class FoundRecords {

  private static final int MOST = 20;
  private static final int MOST_OF_A_TYPE = 6;
  private static final int MOST_SHOWN = 14;

  private FoundRecords() {
  }

  /**
   * What was found.
   *
   * @param notice what is to be said of it; empty for nothing
   */
  record Found(List<FindRow> rows, String notice) {
  }

  /** The records that have the words, by their types in the order of the best of each. */
  static Found find(Workspace workspace, Search search, String text) throws RapportException {
    Results results = search.find(text, List.of(), MOST);
    List<FindRow> rows = new ArrayList<>();
    for (Map.Entry<String, List<Hit>> group : results.byType().entrySet()) {
      RecordType type = workspace.types().get(group.getKey());
      group.getValue().stream().limit(MOST_OF_A_TYPE).forEach(hit -> rows.add(row(workspace, type, hit)));
    }
    List<FindRow> shown = rows.subList(0, Math.min(MOST_SHOWN, rows.size()));
    return new Found(List.copyOf(shown), notice(text, search.state(), results, shown.size()));
  }

  private static FindRow row(Workspace workspace, RecordType type, Hit hit) {
    Locale locale = Locale.getDefault();
    String detail = hit.reasons().isEmpty() ? hit.context() : hit.reasons().get(0).name() + ": " + hit.reasons().get(0).value();
    return new FindRow(Annotations.plural(type.eClass(), locale), Annotations.value(type.eClass(), "icon").orElse("box"),
        hit.label().isBlank() ? Messages.Find_unnamed : hit.label(), detail, hit.active() ? "" : Messages.Find_inactive, !hit.active(),
        () -> workspace.openRecord(hit.ref()));
  }

  private static String notice(String text, SearchState state, Results results, int shown) {
    if (!results.whole()) {
      return state.total() == 0 ? Messages.Find_indexing
          : NLS.bind(Messages.Find_indexingOf, String.format(Locale.getDefault(), "%,d", state.done()), String.format(Locale.getDefault(), "%,d", state.total()));
    }
    return shown == 0 ? NLS.bind(Messages.Find_nothing, text.strip()) : results.hits().size() > shown ? Messages.Find_more : "";
  }
}
