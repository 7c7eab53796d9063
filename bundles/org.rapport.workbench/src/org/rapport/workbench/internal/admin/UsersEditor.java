package org.rapport.workbench.internal.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.core.identity.UserAccess;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.commands.Commands;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.ui.Foot;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;

/**
 * Who may sign in, with which roles and since when: what is no data of the user's record. The record itself, with name, mail and
 * team, opens by Enter in its form. Administrators add users and change them, others see themselves.
 */
public final class UsersEditor extends LoadedPage<UserList> {

  private static final Set<String> CONCERNS = Set.of("User", "Role", "Team");

  private final Moments texts = new Moments();
  private RowTable<UserAccess> table;
  private Foot footer;
  private PageBand own;
  private PushButton add;
  private PushButton roles;
  private PushButton password;
  private PushButton access;
  private ChangeFeed feed;

  /** Made by the platform. */
  public UsersEditor() {
    super(AdminWords.Users_reading, true);
  }

  @Override
  protected UserList read(Session asked) throws RapportException {
    return UserList.read(asked, workspace().users());
  }

  @Override
  protected void above(Composite page) {
    own = new PageBand(page, "info", false);
    feed = new ChangeFeed(page, change -> CONCERNS.contains(change.set().root().type()), this::reload);
  }

  @Override
  protected Control body(Composite parent) {
    table = new RowTable<>(parent, AdminWords.Users_title);
    table.columns(List.of(
        Column.of(AdminWords.Users_name, 5, row -> new Cell(row.name() == null ? row.login() : row.name(), "circle-user", "ink", "strong", false)),
        Column.of(AdminWords.Users_login, 4, row -> Cell.of(row.login())),
        Column.of(AdminWords.Users_roles, 6, row -> row.roles().isEmpty() ? Cell.quiet(AdminWords.Users_noRole) : Cell.of(String.join(", ", row.roles()))),
        Column.of(AdminWords.Users_state, 5, this::state),
        Column.of(AdminWords.Users_last, 4, row -> row.lastSignIn() != null ? Cell.of(texts.show(row.lastSignIn()))
            : Cell.quiet(row.password() ? AdminWords.Users_never : AdminWords.Users_notKept))));
    table.control().addListener(SWT.Selection, event -> chosen());
    table.control().addListener(SWT.DefaultSelection, event -> table.selected().ifPresent(user -> workspace().openRecord(user.user())));
    return table;
  }

  private Cell state(UserAccess user) {
    if (!user.active()) {
      return Cell.marked(AdminWords.Users_out, "circle-x", "ink3");
    } else if (isLocked(user)) {
      return Cell.marked(NLS.bind(AdminWords.Users_locked, texts.show(user.lockedUntil())), "lock", "warn");
    }
    return user.password() ? Cell.marked(AdminWords.Users_active, "circle-check", "ok") : Cell.marked(AdminWords.Users_noPassword, "info", "ink2");
  }

  private static boolean isLocked(UserAccess user) {
    return user.lockedUntil() != null && user.lockedUntil().isAfter(Instant.now());
  }

  @Override
  protected void below(Composite page) {
    footer = new Foot(page);
    footer.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
  }

  @Override
  protected void acts(PageHeader head) {
    head.words(AdminWords.Page_live);
    head.button(Kind.QUIET, AdminWords.Users_allRoles, "shield", () -> openList("Role")).setToolTipText(AdminWords.Users_allRolesTip);
    head.button(Kind.QUIET, AdminWords.Users_teams, "users", () -> openList("Team")).setToolTipText(AdminWords.Users_teamsTip);
    access = head.button(Kind.NORMAL, AdminWords.Users_lockOut, "lock", this::access);
    password = head.button(Kind.NORMAL, AdminWords.Users_password, "fingerprint", this::password);
    roles = head.button(Kind.NORMAL, AdminWords.Users_giveRoles, "shield", this::roles);
    add = head.button(Kind.PRIMARY, AdminWords.Users_add, "plus", this::add);
  }

  /** Roles and teams are records, with lists and forms of their own. */
  private void openList(String type) {
    workspace().types().find(type).ifPresent(workspace()::openList);
  }

  @Override
  protected void handlers(PartHandlers handlers) {
    handlers.handle("org.eclipse.ui.file.refresh", this::reload);
  }

  @Override
  protected void follow(Session opened) {
    feed.follow(opened);
    super.follow(opened);
  }

  @Override
  protected void show() {
    if (!isWithout(AdminWords.Users_failed, "")) {
      UserList list = found();
      Optional<UserAccess> before = table.selected();
      if (!table.rows().equals(list.users())) {
        table.show(list.users());
        table.mark(list.users().stream().filter(each -> before.filter(old -> old.user().equals(each.user())).isPresent()).toList());
      }
      own.show(list.administrator() ? "" : AdminWords.Users_own);
      int count = list.users().size();
      footer.show(List.of(count == 1 ? AdminWords.Users_one : NLS.bind(AdminWords.Users_count, texts.count(count))), AdminWords.Users_open);
      top(true);
    }
    chosen();
  }

  /** Says what can be done with the chosen user, and else why not. */
  private void chosen() {
    Optional<UserAccess> user = isBody() ? table.selected() : Optional.empty();
    boolean may = found() != null && found().administrator();
    boolean in = user.isEmpty() || user.get().active() && !isLocked(user.get());
    access.setWords(in ? AdminWords.Users_lockOut : AdminWords.Users_letIn);
    offer(add, may, true, AdminWords.Users_addTip);
    offer(access, may, user.isPresent(), in ? AdminWords.Users_lockOutTip : AdminWords.Users_letInTip);
    offer(roles, may, user.isPresent(), AdminWords.Users_giveRolesTip);
    offer(password, may || user.filter(this::isMe).isPresent(), user.isPresent(), AdminWords.Users_passwordTip);
    header().layout(true, true);
  }

  private static void offer(PushButton button, boolean may, boolean can, String tip) {
    button.setEnabled(may && can);
    button.setToolTipText(!may ? AdminWords.Users_mayNot : can ? tip : AdminWords.Users_choose);
  }

  private boolean isMe(UserAccess user) {
    return session() != null && user.user().equals(session().principal().user());
  }

  /** Asks who is to be added. */
  public void add() {
    if (found() != null && found().administrator()) {
      band().show("");
      new NewUserDialog(getSite().getShell(), workspace(), found(), this::reload).open();
    }
  }

  /** Asks which roles the chosen user is to have. */
  public void roles() {
    table.selected().ifPresent(user -> {
      band().show("");
      new RolesDialog(getSite().getShell(), workspace(), user, found().roles(), this::reload).open();
    });
  }

  /** Asks for a password for the chosen user; for the own one as everybody changes it. */
  public void password() {
    table.selected().ifPresent(user -> {
      band().show("");
      if (isMe(user)) {
        new Commands(getSite()).run("org.rapport.workbench.password");
        reload();
      } else {
        new SetPasswordDialog(getSite().getShell(), workspace(), user, () -> {
          workspace().say(NLS.bind(AdminWords.Password_done, user.login()));
          reload();
        }).open();
      }
    });
  }

  /** Keeps the chosen user out, or lets the user in again. */
  public void access() {
    table.selected().ifPresent(user -> {
      boolean letIn = !user.active() || isLocked(user);
      band().show("");
      new Loader(workspace(), table.getDisplay()).load(AdminWords.Users_changing, (asked, monitor) -> workspace().users().activate(asked, user.login(), letIn),
          changes -> {
            workspace().say(NLS.bind(letIn ? AdminWords.Users_isIn : AdminWords.Users_isOut, user.login()));
            reload();
          }, this::refuse);
    });
  }

  /** The users that are shown. */
  public RowTable<UserAccess> table() {
    return table;
  }

  /** What says that somebody sees only oneself. */
  public PageBand own() {
    return own;
  }

  /** Whether the list was read. */
  public boolean isListed() {
    return found() != null;
  }

  @Override
  protected void stop() {
    feed.stop();
    super.stop();
  }
}
