package org.rapport.core.internal.identity;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.rapport.core.identity.HandedRecords;
import org.rapport.core.identity.NewUser;
import org.rapport.core.identity.Password;
import org.rapport.core.identity.UserAccess;
import org.rapport.core.identity.Users;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.session.Starter;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.User;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import org.rapport.store.Logins;
import org.rapport.store.Principal;

/** Looks after users with what the store knows of them and of their sign-in. */
@Component
public final class UsersService implements Users {

  private final Attempts attempts;

  /** Inside the framework. */
  @Activate
  public UsersService() {
    this(Clock.systemUTC());
  }

  /** @param clock says when the lock of a user ends */
  public UsersService(Clock clock) {
    this.attempts = new Attempts(clock);
  }

  @Override
  public List<UserAccess> list(Session session) throws RapportException {
    Directory directory = new Directory(session);
    Map<Ref, Logins.Login> logins = session.store().logins().all();
    List<User> users = directory.users();
    if (!session.store().rights(session.principal()).isAdministrator()) {
      users = users.stream().filter(each -> Records.ref(each).equals(session.principal().user())).toList();
      users.forEach(own -> own.setLogin(session.principal().login())); // Also where the field is hidden: one signed in with it.
    }
    return users.stream().map(user -> access(directory, user, logins.get(Records.ref(user)))).toList();
  }

  private static UserAccess access(Directory directory, User user, Logins.Login login) {
    List<String> roles = Directory.roleRefs(user).stream().map(directory::roleName).filter(Objects::nonNull).toList();
    return new UserAccess(Records.ref(user), user.getLogin(), user.getName(), user.isActive(), directory.isAdministrator(user), roles,
        login != null && login.hash() != null, login == null ? null : login.lastSignIn(), login == null ? null : login.lockedUntil());
  }

  @Override
  public Change add(Session session, NewUser wanted, Password password) throws RapportException {
    Directory.demandAdministrator(session.store(), session.principal());
    Directory directory = new Directory(session);
    String login = wanted.login().toLowerCase(Locale.ROOT);
    User user = CrmFactory.eINSTANCE.createUser();
    user.setId(Uuids.next());
    user.setLogin(login);
    user.setName(wanted.name() == null ? Starter.fullName(login) : wanted.name());
    user.setEmail(wanted.email());
    if (wanted.team() != null) {
      user.setTeam((Team) Records.proxy(session.store().types(), directory.team(wanted.team())));
    }
    for (String role : wanted.roles()) {
      link(session, user, directory.role(role));
    }
    Ref ref = Records.ref(user);
    if (password != null) {
      Attempts.strong(password, login, session.principal());
      session.store().logins().set(ref, Argon2.hash(password)); // Before the user is there: never a moment without it.
    }
    try {
      return session.store().commit(session.principal(), List.of(ChangeSets.create(user))).get(0);
    } catch (RapportException | RuntimeException e) {
      if (password != null) {
        session.store().logins().set(ref, null);
      }
      throw e;
    }
  }

  private static void link(Session session, User user, Ref role) {
    RoleLink link = CrmFactory.eINSTANCE.createRoleLink();
    link.setId(Uuids.next());
    link.setRole((Role) Records.proxy(session.store().types(), role));
    user.getRoles().add(link);
  }

  @Override
  public void password(Session session, String login, Password password) throws RapportException {
    Principal principal = session.principal();
    Ref user = principal.login().equalsIgnoreCase(login) && principal.user() != null ? principal.user() : other(session, login);
    Attempts.strong(password, login, principal);
    session.store().logins().set(user, Argon2.hash(password));
  }

  private static Ref other(Session session, String login) throws RapportException {
    Directory.demandAdministrator(session.store(), session.principal());
    Directory directory = new Directory(session);
    return directory.user(login).map(Records::ref).orElseThrow(() -> directory.unknownUser(login));
  }

  @Override
  public boolean confirm(Session session, Password password) throws RapportException {
    Principal principal = session.principal();
    Logins logins = session.store().logins();
    Optional<Ref> user = principal.userRef();
    if (user.isEmpty() || logins.find(user.get()).map(Logins.Login::hash).isEmpty()) {
      return true;
    }
    boolean right = attempts.right(logins, user, password, principal);
    if (right) {
      attempts.signedIn(logins, user.get());
    }
    return right;
  }

  @Override
  public List<Change> activate(Session session, String login, boolean active) throws RapportException {
    Directory.demandAdministrator(session.store(), session.principal());
    Directory directory = new Directory(session);
    User before = directory.user(login).orElseThrow(() -> directory.unknownUser(login));
    if (!active) {
      demandAnother(session, directory, before);
    }
    User after = EcoreUtil.copy(before);
    after.setActive(active);
    List<Change> changes = save(session, before, after);
    if (active) {
      unlock(session, Records.ref(before));
    }
    return changes;
  }

  private static void unlock(Session session, Ref user) throws RapportException {
    Optional<Logins.Login> known = session.store().logins().find(user);
    if (known.isPresent() && (known.get().failures() > 0 || known.get().lockedUntil() != null)) {
      session.store().logins().set(user, known.get().hash());
    }
  }

  @Override
  public List<Change> roles(Session session, String login, List<String> roles, boolean give) throws RapportException {
    Directory.demandAdministrator(session.store(), session.principal());
    Directory directory = new Directory(session);
    User before = directory.user(login).orElseThrow(() -> directory.unknownUser(login));
    Set<Ref> wanted = new HashSet<>();
    for (String role : roles) {
      wanted.add(directory.role(role));
    }
    User after = EcoreUtil.copy(before);
    if (give) {
      wanted.removeAll(Directory.roleRefs(before));
      wanted.forEach(role -> link(session, after, role));
    } else {
      after.getRoles().removeIf(link -> wanted.contains(Records.ref(link.getRole())));
      if (directory.isAdministrator(before) && !directory.isAdministrator(after)) {
        demandAnother(session, directory, before);
      }
    }
    return save(session, before, after);
  }

  private static List<Change> save(Session session, EObject before, EObject after) throws RapportException {
    return session.store().commit(session.principal(), List.of(ChangeSets.diff(before, after)));
  }

  /** Somebody must be left who can undo what is done. */
  private static void demandAnother(Session session, Directory directory, User user) throws RapportException {
    boolean another = directory.users().stream()
        .anyMatch(each -> each.isActive() && !each.getId().equals(user.getId()) && directory.isAdministrator(each));
    if (directory.isAdministrator(user) && !another) {
      Locale locale = session.principal().locale();
      throw new RapportException("last-administrator", Texts.in(locale, "last-administrator", user.getLogin()),
          Texts.in(locale, "last-administrator.hint"));
    }
  }

  @Override
  public HandedRecords handOver(Session session, String from, String to, boolean write, IProgressMonitor monitor) throws RapportException {
    Directory.demandAdministrator(session.store(), session.principal());
    Directory directory = new Directory(session);
    Ref giver = directory.user(from).map(Records::ref).orElseThrow(() -> directory.unknownUser(from));
    User taker = directory.user(to).orElseThrow(() -> directory.unknownUser(to));
    Locale locale = session.principal().locale();
    if (!taker.isActive()) {
      throw new RapportException("inactive-user", Texts.in(locale, "inactive-user", to, session.location().name()),
          Texts.in(locale, "handover.inactive.hint"));
    }
    OwnerChange change = new OwnerChange(session, giver, Records.ref(taker), from + " → " + to);
    return write ? change.write(monitor) : change.count();
  }
}
