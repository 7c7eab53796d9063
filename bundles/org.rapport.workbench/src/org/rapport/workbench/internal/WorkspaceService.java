package org.rapport.workbench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapport.core.identity.Password;
import org.rapport.core.identity.PasswordFile;
import org.rapport.core.identity.Passwords;
import org.rapport.core.identity.Users;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.core.session.Sessions;
import org.rapport.core.session.TypesProvider;
import org.rapport.core.values.SeenFields;
import org.rapport.duplicates.Duplicates;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.search.Search;
import org.rapport.search.Searches;
import org.rapport.store.JobQueue;
import org.rapport.store.query.Query;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.admin.Company;
import org.rapport.workbench.internal.admin.PageInput;
import org.rapport.workbench.internal.layout.LayoutEditor;
import org.rapport.workbench.internal.drafts.KeptDraft;
import org.rapport.workbench.internal.drafts.KeptDrafts;
import org.rapport.workbench.internal.duplicates.ReviewInput;
import org.rapport.workbench.internal.list.KeptList;
import org.rapport.workbench.internal.list.ListInput;
import org.rapport.workbench.internal.list.SavedListActs;
import org.rapport.workbench.internal.home.Recent;
import org.rapport.workbench.internal.prefs.PersonSettings;
import org.rapport.workbench.internal.prefs.Settings;
import org.rapport.workbench.internal.record.RecordInput;

/** The one workspace of the running workbench: opens databases in jobs and shows their records. */
@Component(service = {Workspace.class, WorkspaceService.class})
public final class WorkspaceService implements Workspace {

  private static final String RECORD_EDITOR = "org.rapport.workbench.record";
  private static final String LIST_EDITOR = "org.rapport.workbench.list";
  private static final String REVIEW_EDITOR = "org.rapport.workbench.duplicates";

  /** More editors at once would not help anybody; the others are shown when their records are. */
  private static final int MOST_DRAFTS = 20;
  private static final Set<String> SIGN_IN = Set.of("sign-in-needed", "no-password", "wrong-password", "locked-user", "inactive-user", "unknown-user",
      "no-password-file", "open-password-file");

  private final Sessions sessions;
  private final TypesProvider types;
  private final Users users;
  private final Searches searches;
  private final Duplicates duplicates;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<String>> hearers = new CopyOnWriteArrayList<>();
  private final Settings settings = new Settings();
  /** What was asked for here and has not ended, with who wants to know how it ends; also the lock that keeps an answer until its question is noted. */
  private final Map<UUID, Consumer<JobQueue.Job>> asked = new HashMap<>();
  /** Dynamic, for a plugin that comes later must not close the database; its kinds are known from the next opening on. */
  @Reference(policy = ReferencePolicy.DYNAMIC)
  private volatile List<JobKind> kinds = List.of();

  private volatile State state = State.NONE;
  private volatile Session session;
  private volatile Background background;
  private volatile Search search;
  private volatile PersonSettings kept;
  private volatile KeptDrafts drafts;
  private volatile RapportException failure;
  private volatile DatabaseLocation location;
  private volatile Wish wish;
  private volatile String user;
  private volatile Consumer<RapportException> door = problem -> { };

  /** What was asked for last. */
  private record Wish(String db, boolean create) {
  }

  /** Made by the framework. */
  @Activate
  public WorkspaceService(@Reference Sessions sessions, @Reference TypesProvider types, @Reference Users users, @Reference Searches searches,
      @Reference Duplicates duplicates) {
    this.sessions = sessions;
    this.types = types;
    this.users = users;
    this.searches = searches;
    this.duplicates = duplicates;
  }

  @Override
  public State state() {
    return state;
  }

  @Override
  public Optional<Session> session() {
    return Optional.ofNullable(session);
  }

  /** The search of the open database; empty while there is none. Any thread; what it finds is not for the UI thread. */
  public Optional<Search> search() {
    return Optional.ofNullable(search);
  }

  /** The changes of whoever works here that are not saved yet; empty while no database is open, or where they cannot be kept. Any thread. */
  public Optional<KeptDrafts> drafts() {
    return Optional.ofNullable(drafts);
  }

  /** What is kept for whoever works here in the open database; empty while there is none. Any thread. */
  public Optional<PersonSettings> kept() {
    return Optional.ofNullable(kept);
  }

  /** Looks after the users of the open database. Any thread; what it does is not for the UI thread. */
  public Users users() {
    return users;
  }

  /** Finds records that are the same. Any thread; what it does is not for the UI thread. */
  public Duplicates duplicates() {
    return duplicates;
  }

  /**
   * Asks for long work, which begins within seconds; not for the UI thread.
   *
   * @param kind id of a {@link JobKind} that is here
   * @return the job's id, which is that of the batch of what it writes
   */
  public UUID submit(Session asker, String kind, String parameters) throws RapportException {
    return new Jobs(asker.store(), asker.principal()).submit(kind(kind), parameters).id();
  }

  /**
   * The same for a change that Ctrl+Z takes back when it has ended.
   *
   * @param ended hears on the UI thread how it ended, unless the database is closed first
   */
  public void submitChange(Session asker, String kind, String parameters, Consumer<JobQueue.Job> ended) throws RapportException {
    synchronized (asked) {
      asked.put(submit(asker, kind, parameters), ended);
    }
  }

  private void ended(JobQueue.Job job) {
    Consumer<JobQueue.Job> asker;
    synchronized (asked) {
      asker = asked.remove(job.id());
    }
    say(job.progress().message());
    if (asker != null && session instanceof GuardedSession open) {
      try {
        if (open.store().jobs().changes(job.id(), 1) > 0) {
          open.changes().wrote(job.id());
        }
      } catch (RapportException e) {
        ILog.of(WorkspaceService.class).warn("Whether the job " + job.id() + " wrote something could not be read, so undo passes over it.", e);
      }
      onDisplay(() -> asker.accept(job));
    }
  }

  @Override
  public Optional<RapportException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public Optional<DatabaseLocation> location() {
    return Optional.ofNullable(location);
  }

  @Override
  public SeenFields seen(RecordType type) {
    return session instanceof GuardedSession guarded ? SeenFields.of(guarded.rights(), type) : SeenFields.all(type);
  }

  @Override
  public Types types() {
    Session open = session;
    return open == null ? types.types() : open.store().types();
  }

  /** Says as whom databases are opened from now on; null for the user of the operating system. */
  public void user(String name) {
    user = name;
  }

  private SessionRequest request(DatabaseLocation wanted, boolean create) {
    SessionRequest own = SessionRequest.of(wanted, create);
    return new SessionRequest(wanted, user, create, own.locale(), own.zone(), WorkspaceService::fromFile);
  }

  /** Nobody is asked here: where the file with the password is not named, the window asks. */
  private static Optional<Password> fromFile(Passwords.Purpose purpose, String login) throws RapportException {
    String named = System.getenv("RAPPORT_PASSWORD_FILE");
    return named == null || named.isBlank() ? Optional.empty() : Optional.of(PasswordFile.read(Path.of(named).toAbsolutePath(), Locale.getDefault()));
  }

  /** Who asks for name and password, on the UI thread, when a database was not opened for want of them. */
  public void door(Consumer<RapportException> asks) {
    door = asks;
  }

  /** The sign-in name to begin with: that of the command line, else of who works here, else of the operating system. */
  public String login() {
    Session open = session;
    return user != null ? user : open != null ? open.principal().login() : System.getProperty("user.name").toLowerCase(Locale.ROOT);
  }

  /**
   * Opens the database that was chosen last as a certain user, in a job, and gives the present session up once that worked.
   *
   * @param password overwritten afterwards; empty for none, by which the owner of a file comes back to the own name
   * @param done called on the UI thread
   * @param failed called on the UI thread with what went wrong; the present session stays
   */
  public void signIn(String login, char[] password, Runnable done, Consumer<RapportException> failed) {
    inJob(Messages.SignIn_title, monitor -> {
      SessionRequest own = request(location, wish != null && wish.create());
      boolean me = password.length == 0 && login.equalsIgnoreCase(System.getProperty("user.name"));
      Session opened = sessions.open(new SessionRequest(location, me ? null : login.toLowerCase(Locale.ROOT), own.create(), own.locale(), own.zone(),
          password.length == 0 ? Passwords.none() : Passwords.of(password)), monitor);
      Session before = session;
      stopBackground();
      begin(GuardedSession.of(opened));
      failure = null;
      settings.put(Settings.DATABASE, wish == null || wish.db() == null ? "" : wish.db());
      change(State.OPEN);
      if (before != null) {
        before.close();
      }
    }, password, done, failed);
  }

  /**
   * Gives who works here another password, in a job.
   *
   * @param current the present one, overwritten afterwards; empty for none
   * @param fresh the new one, overwritten afterwards
   */
  public void changePassword(char[] current, char[] fresh, Runnable done, Consumer<RapportException> failed) {
    inJob(Messages.Password_title, monitor -> {
      Session open = session().orElseThrow(() -> new RapportException("no-database", Messages.Loader_noDatabase, Messages.Loader_noDatabaseHint));
      try (Password old = new Password(current); Password wanted = new Password(fresh)) {
        if (!users.confirm(open, old)) {
          throw new RapportException("wrong-password", Messages.Password_wrong, "");
        }
        users.password(open, open.principal().login(), wanted);
      } finally {
        Arrays.fill(fresh, '\0');
      }
    }, current, done, failed);
  }

  /** What a job does, with a failure for people. */
  private interface Work {
    void run(IProgressMonitor monitor) throws RapportException;
  }

  private static void inJob(String name, Work work, char[] secret, Runnable done, Consumer<RapportException> failed) {
    Job.create(name, (IProgressMonitor monitor) -> {
      try {
        work.run(monitor);
        onDisplay(done);
      } catch (RapportException e) {
        onDisplay(() -> failed.accept(e));
      } catch (RuntimeException e) {
        ILog.of(WorkspaceService.class).error("The sign-in or password failed because of a mistake in the program.", e);
        onDisplay(() -> failed.accept(new RapportException("internal", Messages.Loader_internal, Messages.Loader_internalHint, e)));
      } finally {
        Arrays.fill(secret, '\0');
      }
      return Status.OK_STATUS;
    }).schedule();
  }

  /** On a server that several people use and where nobody has a password yet, the name of this computer's user is only a guess. */
  private Session known(Session opened) throws RapportException {
    boolean guess = user == null && !opened.location().embedded();
    if (guess && opened.store().count(opened.principal(), new Query("User", "active = true", List.of(), List.of()), 2).count() > 1) {
      opened.close();
      throw new RapportException("sign-in-needed", Messages.SignIn_lead, "");
    }
    return opened;
  }

  /** What was wrong with packages that were left out, in sentences. */
  public List<String> problems() {
    return types.problems();
  }

  /** Whether there is something to open; asks the file system. */
  public boolean exists(String db) throws RapportException {
    return sessions.exists(locate(db));
  }

  /** Which database a text means; asks nobody. */
  public DatabaseLocation locate(String db) throws RapportException {
    return sessions.locate(db, Path.of("").toAbsolutePath());
  }

  /** Opens a database for a moment, to see whether it works; to be called in a job. */
  public void test(String db, IProgressMonitor monitor) throws RapportException {
    sessions.open(request(locate(db), false), monitor).close();
  }

  @Override
  public void open(String db, boolean create) {
    wish = new Wish(db, create);
    Session before = session;
    session = null;
    failure = null;
    change(State.OPENING);
    Job job = Job.create(Messages.Workspace_opening, (IProgressMonitor monitor) -> open(db, create, before, monitor));
    job.setUser(false);
    job.schedule();
  }

  private IStatus open(String db, boolean create, Session before, IProgressMonitor monitor) {
    try {
      if (before != null) {
        stopBackground();
        before.close();
      }
      location = locate(db);
      begin(GuardedSession.of(known(sessions.open(request(location, create), monitor))));
      settings.put(Settings.DATABASE, db == null ? "" : db);
      change(State.OPEN);
    } catch (RapportException e) {
      failure = e;
      change(State.FAILED);
      if (SIGN_IN.contains(e.code())) {
        onDisplay(() -> door.accept(e));
      }
    } catch (RuntimeException e) {
      ILog.of(WorkspaceService.class).error("The database could not be opened because of a mistake in the program.", e);
      failure = new RapportException("internal", Messages.Loader_internal, Messages.Loader_internalHint, e);
      change(State.FAILED);
    }
    return Status.OK_STATUS;
  }

  /** What is kept for the person is there before anybody sees the session, for who sees it asks at once. */
  private void begin(GuardedSession opened) throws RapportException {
    boolean done = false;
    try {
      kept = PersonSettings.read(opened.aside(), opened.principal());
      done = true;
    } finally {
      if (!done) {
        opened.close();
      }
    }
    drafts = openDrafts(opened);
    session = opened;
    background = Background.start(session, kinds, this::ended, this::say);
    search = searches.open(session);
  }

  /** Records whose changes were left by a process that ended are shown again, with them. */
  private KeptDrafts openDrafts(Session opened) {
    try {
      KeptDrafts all = KeptDrafts.open(sessions.home(), opened);
      if (!all.left().isEmpty()) {
        onDisplay(() -> reopen(all));
      }
      return all;
    } catch (IOException e) {
      ILog.of(WorkspaceService.class).error("Changes are not kept before they are saved: " + sessions.home() + " cannot be read or written.", e);
      return null;
    }
  }

  private void reopen(KeptDrafts all) {
    List<KeptDraft> left = all.left();
    left.stream().limit(MOST_DRAFTS).forEach(draft -> show(draft.isNew() ? RecordInput.created(draft.set().root())
        : new RecordInput(draft.set().root()), RECORD_EDITOR));
    say(left.size() == 1 ? Messages.Drafts_one : NLS.bind(Messages.Drafts_many, left.size()));
  }

  /** What a kind of long work is called; empty where its code is not installed. Any thread. */
  public Optional<String> kindName(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst().map(kind -> kind.name(Locale.getDefault()));
  }

  /** The code of a kind of long work that the kernel itself has, such as an import. */
  public JobKind kind(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
  }

  private void stopBackground() {
    PersonSettings written = kept;
    kept = null;
    if (written != null) {
      written.close();
    }
    KeptDrafts unsaved = drafts;
    drafts = null;
    if (unsaved != null) {
      unsaved.close();
    }
    Search asked = search;
    search = null;
    if (asked != null) {
      asked.close();
    }
    Background running = background;
    background = null;
    if (running != null) {
      running.close();
    }
  }

  @Override
  public void reopen() {
    if (wish != null) {
      open(wish.db(), wish.create());
    }
  }

  private void change(State now) {
    state = now;
    onDisplay(() -> listeners.forEach(Runnable::run));
  }

  private static void onDisplay(Runnable action) {
    if (!PlatformUI.isWorkbenchRunning()) {
      return;
    }
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(action);
    }
  }

  @Override
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  @Override
  public void openRecord(Ref ref) {
    kept().ifPresent(settings -> settings.put(Recent.KEY, Recent.with(settings.get(Recent.KEY).orElse(""), ref)));
    show(new RecordInput(ref), RECORD_EDITOR);
  }

  @Override
  public void openNew(RecordType type) {
    openNew(type, Map.of());
  }

  @Override
  public void openNew(RecordType type, Map<String, Ref> references) {
    show(RecordInput.created(new Ref(type.name(), Uuids.next()), references), RECORD_EDITOR);
  }

  @Override
  public void openList(RecordType type) {
    String title = Annotations.plural(type.eClass(), Locale.getDefault());
    SavedListActs.first(this, type.name()).ifPresentOrElse(id -> show(ListInput.saved(type.name(), id, title), LIST_EDITOR), () -> openList(type, "", title));
  }

  /** Shows a saved list. */
  public void openList(KeptList list) {
    show(ListInput.saved(list.type(), list.ref().id(), list.name()), LIST_EDITOR);
  }

  /** Takes away the tab of a saved list. */
  public void close(KeptList list) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IEditorPart open = window == null ? null : window.getActivePage().findEditor(ListInput.saved(list.type(), list.ref().id(), list.name()));
    if (open != null) {
      window.getActivePage().closeEditor(open, false);
    }
  }

  @Override
  public void openList(RecordType type, String where, String title) {
    show(new ListInput(type.name(), where, title), LIST_EDITOR);
  }

  /** Shows what may be the same, to be decided; or brings it to the front where it is shown already. */
  public void openReview(ReviewInput what) {
    show(what, REVIEW_EDITOR);
  }

  /** Shows a page of the workbench itself, such as the bin; or brings it to the front. */
  public void openPage(PageInput.Kind page) {
    if (page == PageInput.Kind.COMPANY) {
      Company.open(this);
    } else {
      show(new PageInput(page), page.editor());
    }
  }

  /** Shows how the form of a type is arranged, for administrators. */
  public void openLayout(String type) {
    openPage(PageInput.Kind.LAYOUTS);
    if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() instanceof LayoutEditor editor) {
      editor.arrange(type);
    }
  }

  /** Whether who is signed in may do everything; nobody is while there is no database. Any thread, never waits. */
  public boolean isAdministrator() {
    return session instanceof GuardedSession guarded && guarded.rights().isAdministrator();
  }

  private static void show(IEditorInput input, String editor) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    if (page == null) {
      return;
    }
    try {
      page.openEditor(input, editor);
    } catch (PartInitException e) {
      ILog.of(WorkspaceService.class).error("The editor for " + input.getName() + " could not be shown.", e);
    }
  }

  @Override
  public void say(String sentence) {
    onDisplay(() -> hearers.forEach(hearer -> hearer.accept(sentence)));
  }

  /** Tells the status bar what is said. */
  public void addHearer(Consumer<String> hearer) {
    hearers.add(hearer);
  }

  /** Ends that. */
  public void removeHearer(Consumer<String> hearer) {
    hearers.remove(hearer);
  }

  /** Gives the database up; blocks until running calls are finished. */
  @Deactivate
  public void close() {
    Session open = session;
    session = null;
    state = State.NONE;
    stopBackground();
    if (open != null) {
      open.close();
    }
  }
}
