package org.rapport.sales.ui.internal.snapshot;

import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.sales.ui.internal.Messages;
import org.rapport.workbench.snapshot.SnapshotContext;
import org.rapport.workbench.snapshot.SnapshotFigure;

/** What a customer did not buy in the last twelve months. */
public final class LostFigure implements SnapshotFigure {

  @Override
  public Optional<Figure> read(SnapshotContext context) throws RapportException {
    String where = Deals.of(context) + " and stage.outcome = lost and expectedClose between -12m and today";
    return Deals.seen(context) ? Deals.sum(context, Messages.Snapshot_lost, where) : Optional.empty();
  }
}
