package org.rapport.sales.ui.internal.snapshot;

import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.sales.ui.internal.Messages;
import org.rapport.workbench.snapshot.SnapshotContext;
import org.rapport.workbench.snapshot.SnapshotFigure;

/** What is being sold to a customer. */
public final class OpenDealsFigure implements SnapshotFigure {

  @Override
  public Optional<Figure> read(SnapshotContext context) throws RapportException {
    return Deals.seen(context) ? Deals.sum(context, Messages.Snapshot_openDeals, Deals.of(context) + " and stage.outcome = open")
        : Optional.empty();
  }
}
