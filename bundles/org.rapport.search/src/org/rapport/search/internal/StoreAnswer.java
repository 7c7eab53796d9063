package org.rapport.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapport.core.session.Session;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** What the store knows by itself while there is no index: records whose label has the text in it. */
final class StoreAnswer {

  private final Session session;

  StoreAnswer(Session session) {
    this.session = session;
  }

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
