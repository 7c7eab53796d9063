package org.rapport.search.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.core.session.Session;
import org.rapport.core.session.Sessions;
import org.rapport.model.RapportException;
import org.rapport.search.Results;
import org.rapport.search.Search;
import org.rapport.search.SearchState;
import org.rapport.search.Searches;

/** Keeps an index for each base and person, below the folder of the user, as long as somebody has its search open. Safe for all threads. */
@Component
public final class SearchesService implements Searches {

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
  public synchronized Search open(Session session) {
    Path index = folder(session);
    Shared shared = open.computeIfAbsent(index, key -> new Shared(new SharedSearch(session, index)));
    shared.users++;
    return new Handle(index, shared);
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
