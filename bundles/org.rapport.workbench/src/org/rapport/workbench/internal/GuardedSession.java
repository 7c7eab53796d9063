package org.rapport.workbench.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.Bin;
import org.rapport.store.Change;
import org.rapport.store.Principal;
import org.rapport.store.Rights;
import org.rapport.store.Store;
import org.rapport.store.Undone;

/**
 * A session whose store notices when it is called on the UI thread, where a slow database would freeze the window: with
 * the system property {@value #STRICT} it refuses, which tests set; without it a warning with the caller goes to the log.
 */
public final class GuardedSession implements Session {

  /** System property that makes a call on the UI thread an exception. */
  public static final String STRICT = "rapport.strict";

  private static final Set<String> WRITES = Set.of("commit", "merge");
  /** Subscribing and asking for the types touch no database. */
  private static final Set<String> HARMLESS = Set.of("types", "subscribe", "watchTypes");

  private final Session session;
  private final Store guarded;
  private final Store aside;
  private final SessionChanges changes = new SessionChanges();
  private final Store.Subscription news;
  private volatile Rights rights;

  private GuardedSession(Session session) throws RapportException {
    this.session = session;
    this.rights = session.store().rights(session.principal());
    this.news = session.store().subscribe(session.principal(), this::heard);
    Store store = session.store();
    this.guarded = (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] {Store.class},
        (proxy, method, arguments) -> noted(method, call(store, method, arguments)));
    this.aside = (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] {Store.class},
        (proxy, method, arguments) -> call(store, method, arguments));
  }

  /** Wraps a session, and closes it where that fails; asks the store, so not on the UI thread. */
  public static GuardedSession of(Session session) throws RapportException {
    boolean done = false;
    try {
      GuardedSession guarded = new GuardedSession(session);
      done = true;
      return guarded;
    } finally {
      if (!done) {
        session.close();
      }
    }
  }

  /** Any change may be one of roles, and what is known already costs nothing to ask. */
  private void heard(List<Change> ignored) {
    try {
      rights = session.store().rights(session.principal());
    } catch (RapportException e) {
      ILog.of(GuardedSession.class).warn("The rights could not be read again; those of before are shown.", e);
    }
  }

  /** What the person may do, as far as it is known; the store decides. */
  Rights rights() {
    return rights;
  }

  private static Object call(Object called, Method method, Object[] arguments) throws Throwable {
    if (blocks(method) && Display.getCurrent() != null) {
      IllegalStateException wrong = new IllegalStateException(method.getDeclaringClass().getSimpleName() + "." + method.getName()
          + " was called on the UI thread.");
      if (Boolean.getBoolean(STRICT)) {
        throw wrong;
      }
      ILog.of(GuardedSession.class).warn(wrong.getMessage(), wrong);
    }
    try {
      return method.invoke(called, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object noted(Method method, Object answer) {
    if (WRITES.contains(method.getName()) && answer instanceof List<?> committed) {
      changes.committed(committed.stream().map(Change.class::cast).toList());
    }
    return answer instanceof Bin bin ? noting(bin) : answer;
  }

  /** What is brought back from the bin is a change of this session too. */
  private Bin noting(Bin bin) {
    return (Bin) Proxy.newProxyInstance(Bin.class.getClassLoader(), new Class<?>[] {Bin.class}, (proxy, method, arguments) -> {
      Object answer = call(bin, method, arguments);
      if (answer instanceof Undone back) {
        changes.committed(back.changes());
      }
      return answer;
    });
  }

  /** What was changed through this session. */
  public SessionChanges changes() {
    return changes;
  }

  /** A store on which nobody works but the workbench itself, to keep such things as the width of a column: Ctrl+Z passes over it. */
  public Store aside() {
    return aside;
  }

  private static boolean blocks(Method method) {
    Class<?> owner = method.getDeclaringClass();
    return (owner == Store.class || owner == Bin.class) && !HARMLESS.contains(method.getName());
  }

  @Override
  public Store store() {
    return guarded;
  }

  @Override
  public Principal principal() {
    return session.principal();
  }

  @Override
  public DatabaseLocation location() {
    return session.location();
  }

  @Override
  public void close() {
    news.close();
    session.close();
  }
}
