package org.rapport.workbench.internal.admin;

import java.util.List;
import org.rapport.core.identity.UserAccess;
import org.rapport.core.identity.Users;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Query.Sort;

/**
 * The users that somebody sees, and what they can be given.
 *
 * @param administrator whether who asked may change them
 * @param roles names of the roles of the base, in order
 * @param teams names of its teams, in order
 */
record UserList(List<UserAccess> users, boolean administrator, List<String> roles, List<String> teams) {

  private static final int MOST = 500;

  /** Reads it; asks the store, so not on the UI thread. */
  static UserList read(Session session, Users service) throws RapportException {
    boolean administrator = session.store().rights(session.principal()).isAdministrator();
    return new UserList(service.list(session), administrator, administrator ? names(session, "Role") : List.of(),
        administrator ? names(session, "Team") : List.of());
  }

  private static List<String> names(Session session, String type) throws RapportException {
    Query query = new Query(type, "", List.of(new Sort("name", false)), List.of("name"));
    return session.store().page(session.principal(), query, PageRequest.first(MOST)).rows().stream().map(row -> String.valueOf(row.values().get(0))).toList();
  }
}
