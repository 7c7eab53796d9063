package org.rapport.workbench.internal.snapshot.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.model.RapportException;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.snapshot.SnapshotMessages;
import org.rapport.workbench.snapshot.CardBadge;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.snapshot.SnapshotCard;
import org.rapport.workbench.snapshot.SnapshotContext;

/** For what and by which channels a party may be approached. */
public final class ConsentCard implements SnapshotCard {

  private static final int MOST = 100;
  private static final Set<String> REFUSED = Set.of("denied", "withdrawn");

  @Override
  public Optional<CardContent> read(SnapshotContext context) throws RapportException {
    if (!context.sees("Consent", "party", "purpose", "channel", "state")) {
      return Optional.empty();
    }
    String where = "party = " + context.record().id();
    Map<String, List<CardBadge>> purposes = new LinkedHashMap<>();
    for (Page.Row row : context.rows(new Query("Consent", where, List.of(new Query.Sort("purpose", false), new Query.Sort("channel", false)),
        List.of("purpose", "channel", "state")), MOST)) {
      purposes.computeIfAbsent(Texts.of(row.values().get(0)), purpose -> new ArrayList<>()).add(badge(context, row));
    }
    List<CardRow> rows = purposes.entrySet().stream().map(each -> CardRow.of(each.getKey()).badges(each.getValue())).toList();
    return Optional.of(new CardContent(SnapshotMessages.Card_consents, "shield-check", "", rows, new CardLink("Consent", where, SnapshotMessages.Card_consents),
        "Consent", "party"));
  }

  /** The channel, with a sign that says whether it may be used. */
  private static CardBadge badge(SnapshotContext context, Page.Row row) {
    String channel = Texts.choice(CrmPackage.Literals.CHANNEL, row.values().get(1), context);
    String state = Texts.of(row.values().get(2));
    if (state.equals("granted")) {
      return new CardBadge("\u2713 " + channel, CardBadge.Tone.OK);
    }
    return REFUSED.contains(state) ? new CardBadge("\u2715 " + channel, CardBadge.Tone.BAD) : new CardBadge(channel + "?", CardBadge.Tone.NEUTRAL);
  }
}
