package org.rapport.core.internal.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Suggestions;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.User;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** The users, roles and teams that somebody sees, as they are at one moment: some hundreds at most. Used by one thread. */
public final class Directory {

  private static final int PORTION = 500;

  private final Session session;
  private final Locale locale;
  private final List<User> users;
  private final Map<Ref, Role> roles;

  /** Reads them, as far as who asks sees them: names may be hidden. */
  public Directory(Session session) throws RapportException {
    this.session = session;
    this.locale = session.principal().locale();
    this.users = all("User").values().stream().map(User.class::cast)
        .sorted(Comparator.comparing(User::getLogin, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    this.roles = new LinkedHashMap<>();
    all("Role").forEach((ref, role) -> roles.put(ref, (Role) role));
  }

  private Map<Ref, EObject> all(String type) throws RapportException {
    List<Ref> refs = new ArrayList<>();
    PageRequest request = PageRequest.first(PORTION);
    while (request != null) {
      Page page = session.store().page(session.principal(), Query.all(type), request);
      page.rows().forEach(row -> refs.add(row.ref()));
      request = page.next() == null ? null : PageRequest.after(page.next(), PORTION);
    }
    return session.store().load(session.principal(), refs);
  }

  /** By sign-in name. */
  List<User> users() {
    return users;
  }

  Optional<User> user(String login) {
    return users.stream().filter(each -> login.equalsIgnoreCase(each.getLogin())).findFirst();
  }

  RapportException unknownUser(String login) {
    return new RapportException("unknown-user", Texts.in(locale, "unknown-user", login, session.location().name()),
        near(login, users.stream().map(User::getLogin).toList(), "users.list.hint"));
  }

  private String near(String wrong, Collection<String> names, String otherwise) {
    return Suggestions.hint(wrong, names, Texts.in(locale, otherwise, String.join(", ", names)));
  }

  /** The roles of a user, as far as they are there. */
  static List<Ref> roleRefs(User user) {
    return user.getRoles().stream().map(link -> link.getRole()).filter(java.util.Objects::nonNull).map(Records::ref).toList();
  }

  /** Null for a role that is not seen. */
  String roleName(Ref role) {
    return roles.containsKey(role) ? roles.get(role).getName() : null;
  }

  Ref role(String name) throws RapportException {
    return roles.entrySet().stream().filter(each -> name.equalsIgnoreCase(each.getValue().getName())).map(Map.Entry::getKey).findFirst()
        .orElseThrow(() -> new RapportException("unknown-role", Texts.in(locale, "unknown-role", name),
            near(name, roles.values().stream().map(Role::getName).toList(), "unknown-role.hint")));
  }

  Ref team(String name) throws RapportException {
    Map<Ref, EObject> teams = all("Team");
    return teams.entrySet().stream().filter(each -> name.equalsIgnoreCase(((Team) each.getValue()).getName())).map(Map.Entry::getKey)
        .findFirst().orElseThrow(() -> new RapportException("unknown-team", Texts.in(locale, "unknown-team", name),
            near(name, teams.values().stream().map(each -> ((Team) each).getName()).toList(), "unknown-team.hint")));
  }

  boolean isAdministrator(User user) {
    return roleRefs(user).stream().anyMatch(role -> roles.containsKey(role) && roles.get(role).isAdministrator());
  }

  /** Refuses who is no administrator: {@code not-allowed}. */
  public static void demandAdministrator(Store store, Principal principal) throws RapportException {
    if (!store.rights(principal).isAdministrator()) {
      throw notAllowed(principal.locale());
    }
  }

  /** What somebody is told who is no administrator. */
  public static RapportException notAllowed(Locale locale) {
    return new RapportException("not-allowed", Texts.in(locale, "users.not-allowed"), Texts.in(locale, "users.not-allowed.hint"));
  }
}
