package org.rapport.sales.ui.internal.snapshot;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.sales.ui.internal.Amounts;
import org.rapport.sales.ui.internal.Messages;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.SnapshotContext;
import org.rapport.workbench.snapshot.SnapshotFigure.Figure;

/** What the deals of a customer come to. Stateless. */
final class Deals {

  static final String TYPE = "Opportunity";

  private Deals() {
  }

  /** The condition of the deals of an account or a contact. */
  static String of(SnapshotContext context) {
    return (context.record().type().equals("Contact") ? "contact = " : "account = ") + context.record().id();
  }

  /** Whether the reader sees what cards and figures of deals ask for. */
  static boolean seen(SnapshotContext context) {
    return context.sees(TYPE, "account", "contact", "amount", "expectedClose", "stage.name", "stage.outcome");
  }

  /**
   * The sum of some deals, in the currency that has most of it; the note says how many deals there are, and of which other
   * currencies.
   *
   * @return empty where there is no deal
   */
  static Optional<Figure> sum(SnapshotContext context, String label, String where) throws RapportException {
    List<Group> groups = context.session().store().groups(context.session().principal(), new GroupQuery(TYPE, where, List.of(), List.of("amount")));
    long count = groups.stream().mapToLong(Group::count).sum();
    if (count == 0) {
      return Optional.empty();
    }
    List<Money> sums = groups.stream().map(group -> (Money) group.sums().get(0)).filter(Objects::nonNull)
        .sorted(Comparator.comparing(Money::amount, BigDecimal::compareTo).reversed()).toList();
    String deals = count == 1 ? Messages.Snapshot_oneDeal : NLS.bind(Messages.Snapshot_deals, context.number(count));
    String others = String.join(", ", sums.stream().skip(1).map(context::money).toList());
    String value = sums.isEmpty() ? context.number(count) : context.money(sums.get(0));
    String full = sums.isEmpty() ? deals : new Amounts(context.locale()).full(sums.get(0).amount(), sums.get(0).currency());
    return Optional.of(new Figure(label, value, full, others.isEmpty() ? deals : deals + ", " + others, new CardLink(TYPE, where, label)));
  }
}
