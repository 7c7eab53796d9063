package org.rapport.workbench.internal.snapshot.cards;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.snapshot.SnapshotMessages;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.snapshot.SnapshotCard;
import org.rapport.workbench.snapshot.SnapshotContext;

/** What a party is to others: parent, distributor, adviser. Who works for whom has cards of its own. */
public final class RelationsCard implements SnapshotCard {

  private static final List<String> COLUMNS = List.of("from", "to", "kind.name", "kind.inverseName", "role");

  @Override
  public Optional<CardContent> read(SnapshotContext context) throws RapportException {
    if (!context.sees("Relationship", COLUMNS.toArray(String[]::new)) || !context.sees("Relationship", "kind.code", "until")) {
      return Optional.empty();
    }
    String id = context.record().id().toString();
    String where = "(from = " + id + " or to = " + id + ") and kind.code != 'employer' and (until is null or until >= today)";
    List<Page.Row> rows = context.rows(new Query("Relationship", where, List.of(), COLUMNS), CardContent.MOST_ROWS + 1);
    long count = rows.size() <= CardContent.MOST_ROWS ? rows.size() : context.count("Relationship", where);
    return Optional.of(new CardContent(SnapshotMessages.Card_relations, "network", count == 0 ? "" : context.number(count),
        rows.stream().map(row -> row(context, row)).toList(), new CardLink("Relationship", where, SnapshotMessages.Card_relations), "Relationship",
        "from"));
  }

  private static CardRow row(SnapshotContext context, Page.Row row) {
    boolean isFrom = row.values().get(0) instanceof Page.Labelled from && from.ref().equals(context.record());
    Serializable other = row.values().get(isFrom ? 1 : 0);
    String kind = Texts.of(row.values().get(isFrom ? 2 : 3));
    CardRow shown = CardRow.of(Texts.of(other)).lead(new CardRow.Lead.Word(kind))
        .detail(Texts.of(row.values().get(4)));
    return other instanceof Page.Labelled labelled ? shown.opens(labelled.ref()) : shown;
  }
}
