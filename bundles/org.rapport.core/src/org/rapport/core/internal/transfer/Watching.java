package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ArrivalWatch;
import org.rapport.core.transfer.ArrivalWatch.Arrivals;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.store.ChangeSet;

/** Asks for each record that an import creates whether it may be there already. For one import. */
final class Watching {

  private final Session session;
  private final ArrivalWatch watch;
  private final BooleanSupplier cancelled;
  private final Map<RecordType, Arrivals> known = new HashMap<>();

  /** @param watch null to ask nobody */
  Watching(Session session, ArrivalWatch watch, BooleanSupplier cancelled) {
    this.session = session;
    this.watch = watch;
    this.cancelled = cancelled;
  }

  /** What keeps the pairs that records to be created may make. */
  List<ChangeSet> pairs(List<EObject> created) throws RapportException {
    List<ChangeSet> pairs = new ArrayList<>();
    for (EObject record : created) {
      Arrivals arrivals = arrivals(record);
      if (arrivals != null) {
        pairs.addAll(arrivals.arrives(record));
      }
    }
    return pairs;
  }

  /** They were not created. */
  void refused(List<EObject> records) throws RapportException {
    for (EObject record : records) {
      Arrivals arrivals = arrivals(record);
      if (arrivals != null) {
        arrivals.isRefused(Records.ref(record));
      }
    }
  }

  private Arrivals arrivals(EObject record) throws RapportException {
    if (watch == null) {
      return null;
    }
    RecordType type = session.store().types().of(record);
    if (!known.containsKey(type)) {
      known.put(type, watch.knows(type) ? watch.begin(session, type, cancelled) : null);
    }
    return known.get(type);
  }
}
