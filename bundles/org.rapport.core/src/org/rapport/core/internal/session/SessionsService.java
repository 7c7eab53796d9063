package org.rapport.core.internal.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rapport.core.handover.HandoverHandler;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.backup.BackupMonitor;
import org.rapport.core.internal.handover.HandoverServer;
import org.rapport.core.internal.handover.Ownership;
import org.rapport.core.internal.handover.RunFolder;
import org.rapport.core.internal.identity.Attempts;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.core.session.Sessions;
import org.rapport.core.session.StarterData;
import org.rapport.core.session.TypesProvider;
import org.rapport.model.RapportException;
import org.rapport.store.BackupInfo;
import org.rapport.store.BackupProgress;
import org.rapport.store.Migration;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;

/** Opens each database once in this process and shares it among its sessions. */
@Component
public final class SessionsService implements Sessions {

  private final TypesProvider types;
  private final Home home;
  private final RunFolder runFolder;
  private final List<StarterData> starters;
  private final Attempts attempts;
  private final Map<String, OpenDatabase> open = new HashMap<>();

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile HandoverHandler handler;

  /** Inside the framework: for the user of the operating system. */
  @Activate
  public SessionsService(@Reference TypesProvider types,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) List<StarterData> starters) {
    this(types, starters, null, Home.ofUser().folder(), RunFolder.ofUser(), Clock.systemUTC());
  }

  /**
   * In plain Java.
   *
   * @param handler runs the commands of other processes; null to take none
   * @param home where the default and the demo database are
   * @param clock says when the lock of a user ends
   */
  public SessionsService(TypesProvider types, List<StarterData> starters, HandoverHandler handler, Path home, RunFolder runFolder,
      Clock clock) {
    this.types = types;
    this.starters = List.copyOf(starters);
    this.handler = handler;
    this.home = new Home(home);
    this.runFolder = runFolder;
    this.attempts = new Attempts(clock);
  }

  /** Who runs the commands of other processes; before the first database is opened. */
  public void handler(HandoverHandler commands) {
    this.handler = commands;
  }

  @Override
  public DatabaseLocation locate(String db, Path folder) throws RapportException {
    return home.locate(db, folder);
  }

  @Override
  public Path home() {
    return home.folder();
  }

  @Override
  public boolean exists(DatabaseLocation location) {
    return !location.embedded() || Files.exists(Home.file(location));
  }

  @Override
  public Session open(SessionRequest request, IProgressMonitor monitor) throws RapportException {
    return open(request, false);
  }

  @Override
  public BackupInfo restore(DatabaseLocation location, Path file, Locale locale, IProgressMonitor monitor) throws RapportException {
    BackupProgress progress = BackupMonitor.of(monitor, Texts.in(locale, "restore.job"), locale);
    if (!location.embedded()) {
      return Stores.restore(server(location), types.types(), file, progress);
    }
    try (Ownership ownership = own(location, locale)) {
      makeFolder(Home.file(location).getParent(), locale);
      return Stores.restore(StoreConfig.h2(Home.file(location), true), types.types(), file, progress);
    } catch (IOException e) {
      throw runFolderProblem(locale, e);
    }
  }

  @Override
  public Migration migration(DatabaseLocation location, boolean drop, Locale locale) throws RapportException {
    return alone(location, locale, config -> Stores.migration(config, types.types(), drop));
  }

  @Override
  public Migration migrate(SessionRequest request, boolean drop, Path backup, IProgressMonitor monitor) throws RapportException {
    return alone(request.location(), request.locale(),
        config -> new Migrating(request, config, types.types(), attempts).run(drop, backup, monitor));
  }

  /** What is done with a database that nobody else has open, if it is an H2 file. */
  private interface Alone {
    Migration run(StoreConfig config) throws RapportException;
  }

  private Migration alone(DatabaseLocation location, Locale locale, Alone work) throws RapportException {
    if (!location.embedded()) {
      return work.run(server(location));
    }
    if (!exists(location)) {
      throw noDatabase(location, locale);
    }
    try (Ownership ownership = own(location, locale)) {
      return work.run(StoreConfig.h2(Home.file(location), false));
    } catch (IOException e) {
      throw runFolderProblem(locale, e);
    }
  }

  private static StoreConfig server(DatabaseLocation location) throws RapportException {
    return StoreConfig.postgres(location.target(), System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
  }

  private Session open(SessionRequest request, boolean handed) throws RapportException {
    OpenDatabase database = acquire(request, handed);
    try {
      Path file = request.location().embedded() ? Home.file(request.location()) : null;
      Principal principal = new SignIn(database.store(), new Starter(database.store(), starters), request, attempts).principal(file);
      return new OpenSession(request.location(), database, principal, handed);
    } catch (RapportException | RuntimeException e) {
      if (!handed) {
        release(request.location(), database);
      }
      throw e;
    }
  }

  private synchronized OpenDatabase acquire(SessionRequest request, boolean handed) throws RapportException {
    String key = request.location().target();
    while (open.containsKey(key) && open.get(key).closing() && !handed) {
      await();
    }
    OpenDatabase database = open.get(key);
    if (database == null) {
      database = begin(request);
      open.put(key, database);
    }
    if (!handed) {
      database.retain();
    }
    return database;
  }

  private void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new org.eclipse.core.runtime.OperationCanceledException();
    }
  }

  private static RapportException noDatabase(DatabaseLocation location, Locale locale) {
    boolean folder = Files.isDirectory(Path.of(location.target()));
    String reason = folder ? Texts.in(locale, "no-database.folder", location.name(), location.target())
        : Texts.in(locale, "no-database", location.name(), Home.file(location));
    return new RapportException("no-database", reason, Texts.in(locale, "no-database.hint"));
  }

  private OpenDatabase begin(SessionRequest request) throws RapportException {
    DatabaseLocation location = request.location();
    if (!location.embedded()) {
      return new OpenDatabase(Stores.open(server(location), types.types()), null);
    }
    Path file = Home.file(location);
    if (!Files.exists(file) && !request.create()) {
      throw noDatabase(location, request.locale());
    }
    Ownership ownership = own(location, request.locale());
    OpenDatabase database = null;
    try {
      makeFolder(file.getParent(), request.locale());
      Store store = Stores.open(StoreConfig.h2(file, request.create()), types.types());
      database = new OpenDatabase(store, ownership);
      if (handler != null) {
        database.serve(HandoverServer.start(runFolder, location.target(), handler, new HandedSessions()));
      }
      return database;
    } catch (IOException e) {
      abandon(database, ownership);
      throw runFolderProblem(request.locale(), e);
    } catch (RapportException | RuntimeException e) {
      abandon(database, ownership);
      throw e;
    }
  }

  private Ownership own(DatabaseLocation location, Locale locale) throws RapportException {
    try {
      Optional<Ownership> ownership = Ownership.take(runFolder, location.target());
      return ownership.orElseThrow(() -> new RapportException("database-in-use",
          Texts.in(locale, "in-use", location.name()), Texts.in(locale, "in-use.hint")));
    } catch (IOException e) {
      throw runFolderProblem(locale, e);
    }
  }

  private static void makeFolder(Path folder, Locale locale) throws RapportException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new RapportException("no-access", Texts.in(locale, "folder", folder, e), Texts.in(locale, "folder.hint"), e);
    }
  }

  private static void abandon(OpenDatabase database, Ownership ownership) throws RapportException {
    if (database != null) {
      database.close();
      return;
    }
    try {
      ownership.close();
    } catch (IOException e) {
      throw runFolderProblem(Locale.getDefault(), e);
    }
  }

  private static RapportException runFolderProblem(Locale locale, IOException e) {
    return new RapportException("run-folder", Texts.in(locale, "run-folder", e), Texts.in(locale, "run-folder.hint"), e);
  }

  private void release(DatabaseLocation location, OpenDatabase database) {
    synchronized (this) {
      if (!database.release()) {
        return;
      }
    }
    database.close(); // Not under the lock: commands that run for other processes still open their sessions.
    synchronized (this) {
      open.remove(location.target());
      notifyAll();
    }
  }

  /** The sessions of commands that were handed over: they do not keep the database open, their server does. */
  private final class HandedSessions implements Sessions {

    @Override
    public DatabaseLocation locate(String db, Path folder) throws RapportException {
      return SessionsService.this.locate(db, folder);
    }

    @Override
    public Path home() {
      return SessionsService.this.home();
    }

    @Override
    public boolean exists(DatabaseLocation location) {
      return SessionsService.this.exists(location);
    }

    @Override
    public BackupInfo restore(DatabaseLocation location, Path file, Locale locale, IProgressMonitor monitor) throws RapportException {
      return SessionsService.this.restore(location, file, locale, monitor);
    }

    @Override
    public Migration migration(DatabaseLocation location, boolean drop, Locale locale) throws RapportException {
      return SessionsService.this.migration(location, drop, locale);
    }

    @Override
    public Migration migrate(SessionRequest request, boolean drop, Path backup, IProgressMonitor monitor) throws RapportException {
      return SessionsService.this.migrate(request, drop, backup, monitor);
    }

    @Override
    public Session open(SessionRequest request, IProgressMonitor monitor) throws RapportException {
      boolean owned;
      synchronized (SessionsService.this) {
        owned = open.containsKey(request.location().target());
      }
      return SessionsService.this.open(request, owned);
    }
  }

  /** One session of a shared database. */
  private final class OpenSession implements Session {

    private final DatabaseLocation location;
    private final OpenDatabase database;
    private final Principal principal;
    private final boolean handed;
    private boolean closed;

    OpenSession(DatabaseLocation location, OpenDatabase database, Principal principal, boolean handed) {
      this.location = location;
      this.database = database;
      this.principal = principal;
      this.handed = handed;
    }

    @Override
    public Store store() {
      return database.store();
    }

    @Override
    public Principal principal() {
      return principal;
    }

    @Override
    public DatabaseLocation location() {
      return location;
    }

    @Override
    public void close() {
      synchronized (this) {
        if (closed || handed) {
          return;
        }
        closed = true;
      }
      release(location, database);
    }
  }
}
