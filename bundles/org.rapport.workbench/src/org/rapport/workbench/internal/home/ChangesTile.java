package org.rapport.workbench.internal.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.internal.record.Related;
import org.rapport.workbench.internal.snapshot.AtOnce;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardContext;
import org.rapport.workbench.snapshot.CardRow;

/** What others did with the customers of the person during the last week: records written down or changed, and with whom they spoke. */
public final class ChangesTile implements HomeTile {

  private static final String LATELY = "owner = me and changedAt >= -7d";
  private static final String SPOKEN = "with.owner = me and when >= -7d and when <= today";
  /** What the person did stands among it and is left out afterwards. */
  private static final int READ = 4 * MOST_ROWS;

  @Override
  public Optional<CardContent> read(CardContext context) throws RapportException {
    List<Callable<List<Doing>>> questions = new ArrayList<>();
    for (RecordType type : context.session().store().types().all()) {
      if (CrmPackage.Literals.PARTY.isSuperTypeOf(type.modelClass()) && context.sees(type.name(), "owner", "changedAt", "changedBy", "createdAt")) {
        questions.add(() -> changed(context, type));
      }
    }
    if (context.sees("Interaction", "subject", "when", "createdBy", "with.owner")) {
      questions.add(() -> spoken(context));
    }
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    String me = context.session().principal().login();
    List<Doing> all = AtOnce.all(questions).stream().flatMap(List::stream).filter(each -> !each.who().isEmpty() && !each.who().equals(me))
        .sorted(Comparator.comparing(Doing::when).reversed()).limit(MOST_ROWS).toList();
    return Optional.of(new CardContent(HomeWords.Changes_title, "refresh-cw", HomeWords.Changes_mine, rows(context, all), null));
  }

  private static List<CardRow> rows(CardContext context, List<Doing> all) throws RapportException {
    Map<String, String> names = all.isEmpty() ? Map.of() : Related.people(context.session());
    List<CardRow> rows = new ArrayList<>();
    LocalDate day = null;
    for (Doing each : all) {
      if (!each.day(context).equals(day)) {
        day = each.day(context);
        rows.add(CardRow.heading(Greeting.capital(context.day(day), context.locale())));
      }
      rows.add(each.row(context, names.getOrDefault(each.who(), each.who())));
    }
    return rows;
  }

  private static List<Doing> changed(CardContext context, RecordType type) throws RapportException {
    String name = Annotations.text(type.eClass(), context.locale());
    Query query = new Query(type.name(), LATELY, List.of(new Query.Sort("changedAt", true)), List.of("label", "changedAt", "changedBy", "createdAt"));
    return context.rows(query, READ).stream().map(row -> {
      Instant when = (Instant) row.values().get(1);
      String how = when.equals(row.values().get(3)) ? HomeWords.Changes_added : HomeWords.Changes_changed;
      return new Doing(when, text(row, 2), text(row, 0), NLS.bind(how, name), row.ref());
    }).toList();
  }

  private static List<Doing> spoken(CardContext context) throws RapportException {
    Query query = new Query("Interaction", SPOKEN, List.of(new Query.Sort("when", true)), List.of("subject", "when", "createdBy", "with"));
    return context.rows(query, READ).stream().map(row -> {
      String with = row.values().get(3) instanceof Page.Labelled party ? Objects.toString(party.label(), "") : "";
      return new Doing((Instant) row.values().get(1), text(row, 2), text(row, 0), with, row.ref());
    }).toList();
  }

  private static String text(Page.Row row, int place) {
    return Objects.toString(row.values().get(place), "");
  }
}
