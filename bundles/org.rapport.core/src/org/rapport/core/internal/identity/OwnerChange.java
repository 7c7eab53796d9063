package org.rapport.core.internal.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.core.identity.HandedRecords;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSet;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Gives the records of one owner to another, of all types. Used by one thread. */
final class OwnerChange {

  private static final int PORTION = 300;
  private static final String OWNER = Literals.ROOT__OWNER.getName();

  private final Session session;
  private final Ref from;
  private final Ref to;
  private final String what;

  /** @param what names the batch */
  OwnerChange(Session session, Ref from, Ref to, String what) {
    this.session = session;
    this.from = from;
    this.to = to;
    this.what = what;
  }

  private Query owned(RecordType type) {
    return new Query(type.name(), OWNER + " = '" + from.id() + "'", List.of(), List.of(Literals.ROOT__VERSION.getName()));
  }

  /** Only counts. */
  HandedRecords count() throws RapportException {
    Map<String, Long> records = new LinkedHashMap<>();
    for (RecordType type : session.store().types().all()) {
      long count = session.store().count(session.principal(), owned(type), 0).count();
      if (count > 0) {
        records.put(type.name(), count);
      }
    }
    return new HandedRecords(null, records);
  }

  /** Does it. */
  HandedRecords write(IProgressMonitor monitor) throws RapportException {
    Map<String, Long> records = new LinkedHashMap<>();
    List<RecordType> types = List.copyOf(session.store().types().all());
    SubMonitor progress = SubMonitor.convert(monitor, Texts.in(session.principal().locale(), "handover.job"), types.size());
    UUID id;
    try (Batch batch = session.store().batch(session.principal(), what)) {
      id = batch.id();
      for (RecordType type : types) {
        give(type, batch, records, progress);
        progress.worked(1);
      }
    }
    return new HandedRecords(records.isEmpty() ? null : id, records);
  }

  private void give(RecordType type, Batch batch, Map<String, Long> records, SubMonitor progress) throws RapportException {
    PageRequest request = PageRequest.first(PORTION);
    while (request != null) {
      if (progress.isCanceled()) {
        throw new OperationCanceledException();
      }
      Page page = session.store().page(session.principal(), owned(type), request);
      List<ChangeSet> sets = page.rows().stream().map(row -> new ChangeSet(row.ref(), ChangeSet.Kind.UPDATE,
          ((Number) row.values().get(0)).longValue(), List.of(new ChangeSet.FeatureChange(OWNER, from, to)), List.of())).toList();
      if (!sets.isEmpty()) {
        records.merge(type.name(), (long) batch.commit(sets).size(), Long::sum);
      }
      request = page.next() == null ? null : PageRequest.after(page.next(), PORTION); // By key: what was given is not asked for again.
    }
  }
}
