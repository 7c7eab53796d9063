package org.rapport.search.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.core.session.Session;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Rights;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** What the store says: of records that were found, and by itself while there is no index. */
final class StoreAnswer {

  private final Session session;

  StoreAnswer(Session session) {
    this.session = session;
  }

  /** What a list shows of a record. */
  record Shown(String label, String context, boolean inactive, Instant changed) {
  }

  /** What may be seen of records at this moment; those that may not are left out. */
  Map<Ref, Shown> show(List<Ref> refs) throws RapportException {
    Rights rights = session.store().rights(session.principal());
    Map<Ref, Shown> shown = new HashMap<>();
    for (Map.Entry<String, List<Ref>> each : refs.stream().collect(Collectors.groupingBy(Ref::type)).entrySet()) {
      RecordType type = session.store().types().get(each.getKey());
      Columns columns = Columns.of(type, rights);
      String where = each.getValue().stream().map(ref -> ref.id().toString()).collect(Collectors.joining(", ", "id in (", ")"));
      session.store().page(session.principal(), new Query(type.name(), where, List.of(), columns.paths()), PageRequest.first(each.getValue().size()))
          .rows().forEach(row -> shown.put(row.ref(), columns.read(row)));
    }
    return shown;
  }

  /** Records whose label has the text in it. */
  List<Ref> find(String text, Collection<RecordType> types, int most) throws RapportException {
    List<Ref> found = new ArrayList<>();
    String condition = "label ~ " + References.literal(text.strip());
    for (RecordType type : types) {
      Page page = session.store().page(session.principal(), new Query(type.name(), condition, List.of(new Query.Sort("label", false)), List.of()),
          PageRequest.first(most));
      page.rows().forEach(row -> found.add(row.ref()));
    }
    return found;
  }
}
