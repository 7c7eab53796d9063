package org.rapport.workbench.internal.snapshot.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.snapshot.SnapshotMessages;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.snapshot.SnapshotCard;
import org.rapport.workbench.snapshot.SnapshotContext;

/** How a party is reached: the preferred number, address and page, each ready to be called, written to or opened. */
public final class ReachCard implements SnapshotCard {

  private static final String SECTION = "reach";

  @Override
  public Optional<CardContent> read(SnapshotContext context) throws RapportException {
    List<EReference> lists = context.type().containments().stream()
        .filter(list -> Annotations.value(list, "section").equals(Optional.of(SECTION))).toList();
    List<String> columns = new ArrayList<>();
    for (EReference list : lists) {
      for (EStructuralFeature feature : shown(list)) {
        String path = list.getName() + "." + feature.getName();
        if (context.sees(context.type().name(), path)) {
          columns.add(path);
        }
      }
    }
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    Query query = new Query(context.type().name(), "id = " + context.record().id(), List.of(), columns);
    List<CardRow> rows = context.rows(query, 1).stream().flatMap(row -> lists.stream().flatMap(list -> row(context, list, row, columns).stream())).toList();
    return Optional.of(new CardContent(SnapshotMessages.Card_reach, "phone", "", rows, null));
  }

  private static List<EStructuralFeature> shown(EReference list) {
    return RecordType.labelFeatures(list.getEReferenceType());
  }

  private static Optional<CardRow> row(SnapshotContext context, EReference list, Page.Row row, List<String> columns) {
    List<String> words = new ArrayList<>();
    for (EStructuralFeature feature : shown(list)) {
      int column = columns.indexOf(list.getName() + "." + feature.getName());
      String word = column < 0 ? "" : Texts.of(row.values().get(column));
      if (!word.isBlank()) {
        words.add(word.replace('\n', ' '));
      }
    }
    String text = String.join(", ", words);
    String name = Annotations.text(list.getEReferenceType(), context.locale());
    return text.isBlank() ? Optional.empty() : Optional.of(address(list, CardRow.of(text).lead(new CardRow.Lead.Word(name)), words.get(0)));
  }

  private static CardRow address(EReference list, CardRow row, String first) {
    if (list == CrmPackage.Literals.PARTY__PHONES) {
      return row.address("tel:" + first.replaceAll("[^+0-9]", ""));
    }
    if (list == CrmPackage.Literals.PARTY__EMAILS) {
      return row.address("mailto:" + first);
    }
    boolean isPage = list == CrmPackage.Literals.PARTY__LINKS && first.toLowerCase(Locale.ROOT).startsWith("http");
    return isPage ? row.address(first) : row;
  }
}
