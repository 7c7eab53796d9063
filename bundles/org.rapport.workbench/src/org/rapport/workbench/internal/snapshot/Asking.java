package org.rapport.workbench.internal.snapshot;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.list.ListColumn;
import org.rapport.workbench.snapshot.SnapshotContext;

/** One reading of one snapshot, with the rights of its reader. */
final class Asking extends Reading implements SnapshotContext {

  private final Ref record;
  private final RecordType type;

  private Asking(Session session, Ref record) throws RapportException {
    super(session);
    this.record = record;
    this.type = session.store().types().get(record.type());
  }

  /** Begins; not for the UI thread. */
  static Asking of(Session session, Ref record) throws RapportException {
    return new Asking(session, record);
  }

  @Override
  public Ref record() {
    return record;
  }

  @Override
  public RecordType type() {
    return type;
  }

  /** A value of a feature as it stands in lists. */
  String text(EStructuralFeature feature, Object value) {
    return texts().show(new ListColumn(feature, ListColumn.Kind.TEXT, "", false), value);
  }
}
