package org.rapport.search.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.FeedPage;

/** Compares an index with the records of the store, document by document. Used once, by one thread. */
final class IndexCheck {

  private static final int MOST = 100;
  private static final Duration STEP = Duration.ofMillis(200);

  private final Session session;
  private final Follower follower;
  private final Fields fields;
  private final Locale locale;
  private final IProgressMonitor monitor;
  private long records;

  IndexCheck(Session session, Follower follower, IProgressMonitor monitor) throws RapportException {
    this.session = session;
    this.follower = follower;
    this.fields = follower.fields();
    this.locale = session.principal().locale();
    this.monitor = monitor;
  }

  /** What does not agree; nothing where another process keeps the index. */
  List<String> run() throws RapportException, IOException, InterruptedException {
    if (!caughtUp()) {
      return problem();
    }
    Set<Ref> differing = new LinkedHashSet<>();
    for (RecordType type : fields.types()) {
      monitor.subTask(Annotations.plural(type.eClass(), locale));
      compare(type, differing);
    }
    if (differing.isEmpty() && indexed() == records) {
      return List.of();
    }
    return caughtUp() ? problems(differing) : problem();
  }

  /** Waits until the index has what the store has; false where it does not get there. */
  private boolean caughtUp() throws InterruptedException {
    while (!follower.await(STEP)) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      if (follower.isElsewhere() || follower.state().problem() != null) {
        return false;
      }
    }
    return true;
  }

  private List<String> problem() {
    String problem = follower.state().problem();
    return problem == null ? List.of() : List.of(Texts.in(locale, "check.behind", problem));
  }

  /** Looks once more at what was changed while it was compared. */
  private List<String> problems(Set<Ref> differing) throws RapportException, IOException {
    List<String> problems = new ArrayList<>();
    List<Ref> again = List.copyOf(differing);
    for (int i = 0; i < again.size() && problems.size() < MOST; i += Portions.SIZE) {
      List<Ref> portion = again.subList(i, Math.min(again.size(), i + Portions.SIZE));
      Map<Ref, EObject> loaded = session.store().load(session.principal(), portion);
      List<Ref> wrong = search(searcher -> differing(searcher, loaded.values())).orElse(List.of());
      wrong.forEach(ref -> problems.add(Texts.in(locale, "check.differs", ref.type(), ref.id())));
    }
    long now = Portions.count(session, fields.types());
    long indexed = indexed();
    if (indexed > now) {
      problems.add(Texts.in(locale, "check.gone", indexed - now));
    }
    return problems.size() > MOST ? problems.subList(0, MOST) : problems;
  }

  private void compare(RecordType type, Set<Ref> differing) throws RapportException, IOException {
    Portions.read(session, type, loaded -> {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      differing.addAll(search(searcher -> differing(searcher, loaded)).orElse(List.of()));
      records += loaded.size();
      return true;
    });
  }

  private long indexed() throws RapportException, IOException {
    return search(searcher -> (long) searcher.getIndexReader().numDocs()).orElse(0L);
  }

  private <T> Optional<T> search(IndexFiles.Searching<T> searching) throws RapportException, IOException {
    return follower.search(searching);
  }

  private List<Ref> differing(IndexSearcher searcher, Collection<EObject> loaded) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Ref> differing = new ArrayList<>();
    for (EObject record : loaded) {
      Ref ref = Records.ref(record);
      ScoreDoc[] found = searcher.search(new TermQuery(Documents.key(ref)), 2).scoreDocs;
      String expected = Documents.digest(Documents.of(session.store().types().of(record), record, fields));
      if (found.length != 1 || !expected.equals(stored.document(found[0].doc).get(Documents.DIGEST))) {
        differing.add(ref);
      }
    }
    return differing;
  }

  /** How many changed records lie behind a position of the feed, at most so many; empty where it is of another base. */
  static OptionalLong behind(Session session, String position, long most) throws RapportException {
    long count = 0;
    String at = position;
    while (at != null && count < most) {
      Optional<FeedPage> page = session.store().feed(session.principal(), at, Portions.SIZE);
      if (page.isEmpty()) {
        return OptionalLong.empty();
      }
      count += page.get().records().size();
      at = page.get().more() ? page.get().position() : null;
    }
    return OptionalLong.of(Math.min(count, most));
  }
}
