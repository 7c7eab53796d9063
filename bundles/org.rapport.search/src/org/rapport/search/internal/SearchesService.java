package org.rapport.search.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.core.session.Companion;
import org.rapport.core.session.Session;
import org.rapport.core.session.Sessions;
import org.rapport.model.RapportException;
import org.rapport.search.Results;
import org.rapport.search.Search;
import org.rapport.search.SearchState;
import org.rapport.search.Searches;

/** Keeps an index for each base and person, below the folder of the user, as long as somebody has its search open. Safe for all threads. */
@Component(service = {Searches.class, Companion.class})
public final class SearchesService implements Searches, Companion {

  private static final long MOST_BEHIND = 10_000;

  private final Path folder;
  private final Map<Path, Shared> open = new HashMap<>();

  private static final class Shared {
    private final SharedSearch search;
    private int users;

    Shared(SharedSearch search) {
      this.search = search;
    }
  }

  /** For the service runtime. */
  @Activate
  public SearchesService(@Reference Sessions sessions) {
    this(sessions.home().resolve("search"));
  }

  /** With the indexes in a folder. */
  public SearchesService(Path folder) {
    this.folder = folder;
  }

  @Override
  public Search open(Session session) {
    return handle(session);
  }

  private synchronized Handle handle(Session session) {
    Path index = folder(session);
    Shared shared = open.computeIfAbsent(index, key -> new Shared(new SharedSearch(session, index)));
    shared.users++;
    return new Handle(index, shared);
  }

  @Override
  public List<String> check(Session session, IProgressMonitor monitor) throws RapportException {
    if (kept(session).isEmpty()) {
      return List.of();
    }
    try (Handle search = handle(session)) {
      return search.check(monitor);
    }
  }

  @Override
  public OptionalLong lag(Session session) throws RapportException {
    String position = kept(session).get(Follower.POSITION);
    return position == null ? OptionalLong.empty() : IndexCheck.behind(session, position, MOST_BEHIND);
  }

  private Map<String, String> kept(Session session) throws RapportException {
    try {
      return IndexFiles.kept(folder(session)).orElse(Map.of());
    } catch (IOException e) {
      throw SharedSearch.unreadable(session, e);
    }
  }

  /** One folder for each base and person; the name tells neither. */
  private Path folder(Session session) {
    String name = session.location().target() + "\n" + session.principal().userRef().map(Object::toString).orElse(session.principal().login());
    return folder.resolve(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
  }

  private void giveUp(Path index, Shared shared) {
    synchronized (this) {
      shared.users--;
      if (shared.users > 0) {
        return;
      }
      open.remove(index, shared);
    }
    shared.search.close();
  }

  /** The search of one who opened it. */
  private final class Handle implements Search {

    private final Path index;
    private final Shared shared;
    private boolean closed;

    Handle(Path index, Shared shared) {
      this.index = index;
      this.shared = shared;
    }

    @Override
    public Results find(String text, Collection<String> types, int most) throws RapportException {
      return shared.search.find(text, types, most);
    }

    @Override
    public SearchState state() {
      return shared.search.state();
    }

    @Override
    public boolean await(Duration longest) throws RapportException {
      return shared.search.await(longest);
    }

    List<String> check(IProgressMonitor monitor) throws RapportException {
      return shared.search.check(monitor);
    }

    @Override
    public void rebuild() {
      shared.search.rebuild();
    }

    @Override
    public void close() {
      synchronized (this) {
        if (closed) {
          return;
        }
        closed = true;
      }
      giveUp(index, shared);
    }
  }
}
