package org.rapport.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** All records that a person may read of some types, a portion at a time. Stateless. */
final class Portions {

  /** How many records are read at once. */
  static final int SIZE = 500;

  private Portions() {
  }

  /** What is done with a portion. */
  interface Taking {
    /** Takes some records; gives whether to go on. */
    boolean take(Collection<EObject> records) throws IOException, RapportException;
  }

  /** How many records there are. */
  static long count(Session session, List<RecordType> types) throws RapportException {
    long count = 0;
    for (RecordType type : types) {
      count += session.store().count(session.principal(), Query.all(type.name()), 0).count();
    }
    return count;
  }

  /** Reads the records of a type. */
  static void read(Session session, RecordType type, Taking taking) throws IOException, RapportException {
    PageKey after = null;
    boolean more = true;
    while (more) {
      Page page = session.store().page(session.principal(), Query.all(type.name()), after == null ? PageRequest.first(SIZE)
          : PageRequest.after(after, SIZE));
      after = page.next();
      more = taking.take(session.store().load(session.principal(), page.rows().stream().map(Page.Row::ref).toList()).values()) && after != null;
    }
  }
}
