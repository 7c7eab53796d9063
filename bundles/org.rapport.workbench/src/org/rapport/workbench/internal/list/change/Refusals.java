package org.rapport.workbench.internal.list.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.ValidationException;

/** Says of what the store refused which records it was about. To be used in a job. */
final class Refusals {

  private static final int MOST_NAMED = 3;

  private Refusals() {
  }

  /** How a record is called; its id where it has no name that may be seen. */
  static String label(Session session, Ref ref) throws RapportException {
    return session.store().labels(session.principal(), List.of(ref)).getOrDefault(ref, ref.id().toString());
  }

  /** What was refused, record by record; anything else as it is. */
  static RapportException named(Session session, RapportException problem) throws RapportException {
    if (!(problem instanceof ValidationException invalid)) {
      return problem;
    }
    Map<Ref, List<String>> byRecord = new LinkedHashMap<>();
    invalid.violations().forEach(each -> byRecord.computeIfAbsent(each.root(), root -> new ArrayList<>()).add(each.message()));
    Map<Ref, String> labels = session.store().labels(session.principal(), byRecord.keySet());
    List<String> lines = new ArrayList<>();
    byRecord.entrySet().stream().limit(MOST_NAMED).forEach(each -> lines.add(NLS.bind(ChangeMessages.Refused_record,
        labels.getOrDefault(each.getKey(), each.getKey().id().toString()), String.join(" ", each.getValue()))));
    if (byRecord.size() > MOST_NAMED) {
      lines.add(NLS.bind(ChangeMessages.Refused_more, byRecord.size() - MOST_NAMED));
    }
    return new RapportException(problem.code(), String.join("\n", lines), ChangeMessages.Refused_nothing, problem);
  }
}
