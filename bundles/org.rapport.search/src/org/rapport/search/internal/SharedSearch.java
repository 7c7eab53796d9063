package org.rapport.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.session.Session;
import org.rapport.core.words.Nicknames;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.search.Hit;
import org.rapport.search.Results;
import org.rapport.search.SearchState;
import org.rapport.search.internal.StoreAnswer.Shown;

/** The index of one session, and what is found by it. Safe for all threads. */
final class SharedSearch {

  /** Some of what the index finds may no longer be seen. */
  private static final int SPARE = 5;
  private static final int MOST_REASONS = 3;
  private static final int VALUE = 120;

  private final Session session;
  private final Follower follower;
  private final StoreAnswer store;

  SharedSearch(Session session, Path folder) {
    this.session = session;
    this.store = new StoreAnswer(session);
    this.follower = new Follower(session, folder);
  }

  Results find(String text, Collection<String> types, int most) throws RapportException {
    for (String type : types) {
      session.store().types().get(type);
    }
    Asked asked = new Asked(text, Nicknames.common());
    if (asked.isEmpty()) {
      return new Results(List.of(), true);
    }
    Optional<List<Ref>> found = search(asked, types, most + SPARE);
    List<Ref> refs = found.isPresent() ? found.get() : store.find(text, searched(types), most);
    List<Hit> hits = hits(refs, asked);
    return new Results(hits.subList(0, Math.min(most, hits.size())), found.isPresent());
  }

  private List<RecordType> searched(Collection<String> types) throws RapportException {
    return follower.fields().types().stream().filter(type -> types.isEmpty() || types.contains(type.name())).toList();
  }

  private Optional<List<Ref>> search(Asked asked, Collection<String> types, int most) throws RapportException {
    UUID user = session.principal().userRef().map(Ref::id).orElse(null);
    long now = Instant.now().getEpochSecond();
    try {
      return follower.search(searcher -> {
        List<Ref> exact = top(searcher, asked.query(types, user, now, false), most);
        return !exact.isEmpty() ? exact : top(searcher, asked.query(types, user, now, true), most);
      });
    } catch (IOException e) {
      throw unreadable(session, e);
    }
  }

  private static List<Ref> top(IndexSearcher searcher, Query query, int most) throws IOException {
    TopDocs top = searcher.search(query, most);
    StoredFields stored = searcher.storedFields();
    List<Ref> refs = new ArrayList<>();
    for (ScoreDoc each : top.scoreDocs) {
      refs.add(Ref.parse(stored.document(each.doc).get(Documents.REF)));
    }
    return refs;
  }

  /** What the store shows of them now; what it shows no more is left out. Records are loaded only where the name does not say why. */
  private List<Hit> hits(List<Ref> refs, Asked asked) throws RapportException {
    Map<Ref, Shown> shown = store.show(refs);
    List<Ref> unexplained = shown.keySet().stream().filter(ref -> !asked.isIn(shown.get(ref).label())).toList();
    Map<Ref, EObject> records = session.store().load(session.principal(), unexplained);
    Fields fields = follower.fields();
    List<Hit> hits = new ArrayList<>();
    for (Ref ref : refs) {
      Shown each = shown.get(ref);
      if (each != null) {
        EObject record = records.get(ref);
        hits.add(new Hit(ref, each.label(), each.context(), record == null ? List.of() : reasons(session.store().types().of(record), record, fields, asked),
            !each.inactive(), each.changed()));
      }
    }
    return hits;
  }

  private record Met(int how, Hit.Reason reason) {
  }

  private List<Hit.Reason> reasons(RecordType type, EObject record, Fields fields, Asked asked) {
    List<Met> met = new ArrayList<>();
    fields.values(record, (field, value) -> {
      int how = field.names(type) ? 0 : asked.meets(value);
      if (how > 0) {
        String line = value.strip().replaceAll("\\s+", " ");
        met.add(new Met(how, new Hit.Reason(field.path(), field.name(session.principal().locale()),
            line.length() > VALUE ? line.substring(0, VALUE - 1) + "…" : line)));
      }
    });
    return met.stream().sorted(Comparator.comparing(Met::how).reversed()).map(Met::reason).distinct().limit(MOST_REASONS).toList();
  }

  SearchState state() {
    return follower.state();
  }

  boolean await(Duration longest) throws RapportException {
    try {
      return follower.await(longest);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private RapportException interrupted() {
    Thread.currentThread().interrupt();
    return new RapportException("interrupted", Texts.in(session.principal().locale(), "interrupted"), "");
  }

  List<String> check(IProgressMonitor monitor) throws RapportException {
    try {
      return new IndexCheck(session, follower, monitor).run();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (IOException e) {
      throw unreadable(session, e);
    }
  }

  static RapportException unreadable(Session session, IOException e) {
    return new RapportException("unreadable-index", Texts.in(session.principal().locale(), "unreadable", String.valueOf(e.getMessage())),
        Texts.in(session.principal().locale(), "unreadable.hint"), e);
  }

  void rebuild() {
    follower.rebuild();
  }

  void close() {
    follower.close();
  }
}
