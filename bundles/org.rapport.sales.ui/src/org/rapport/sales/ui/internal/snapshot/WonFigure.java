package org.rapport.sales.ui.internal.snapshot;

import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.sales.ui.internal.Messages;
import org.rapport.workbench.snapshot.SnapshotContext;
import org.rapport.workbench.snapshot.SnapshotFigure;

/** What a customer bought in the last twelve months. */
public final class WonFigure implements SnapshotFigure {

  @Override
  public Optional<Figure> read(SnapshotContext context) throws RapportException {
    String where = Deals.of(context) + " and stage.outcome = won and expectedClose between -12m and today";
    return Deals.seen(context) ? Deals.sum(context, Messages.Snapshot_won, where) : Optional.empty();
  }
}
