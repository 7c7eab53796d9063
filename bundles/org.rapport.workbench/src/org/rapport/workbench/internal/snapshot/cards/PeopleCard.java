package org.rapport.workbench.internal.snapshot.cards;

import java.util.List;
import java.util.Objects;
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

/** The people who work for an account. */
public final class PeopleCard implements SnapshotCard {

  @Override
  public Optional<CardContent> read(SnapshotContext context) throws RapportException {
    if (!context.sees("Contact", "employer", "label", "jobTitle")) {
      return Optional.empty();
    }
    String where = "employer = " + context.record().id();
    List<Page.Row> rows = context.rows(new Query("Contact", where, List.of(new Query.Sort("label", false)),
        List.of("label", "jobTitle")), CardContent.MOST_ROWS + 1);
    long count = rows.size() <= CardContent.MOST_ROWS ? rows.size() : context.count("Contact", where);
    return Optional.of(new CardContent(SnapshotMessages.Card_people, "users", count == 0 ? "" : context.number(count),
        rows.stream().map(PeopleCard::row).toList(), new CardLink("Contact", where, SnapshotMessages.Card_people), "Contact", "employer"));
  }

  private static CardRow row(Page.Row row) {
    String name = Objects.requireNonNullElse(row.values().get(0), "").toString();
    return CardRow.of(name).lead(new CardRow.Lead.Avatar(name)).detail(Objects.requireNonNullElse(row.values().get(1), "").toString())
        .opens(row.ref());
  }
}
