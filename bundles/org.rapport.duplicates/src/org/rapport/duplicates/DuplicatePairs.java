package org.rapport.duplicates;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.settings.Scope;
import org.rapport.core.settings.SettingKey;
import org.rapport.core.settings.Settings;
import org.rapport.core.values.References;
import org.rapport.duplicates.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.DuplicatePair;
import org.rapport.model.crm.PairState;
import org.rapport.model.crm.Root;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;

/**
 * The pairs of possible duplicates that a base keeps: found by a search, shown to be decided, remembered where they are not the
 * same. For one person, who meets only pairs of records that this person sees both; safe for all threads, but not for the UI thread.
 */
public final class DuplicatePairs {

  /** The kind of job that searches a type, which is its parameter; see {@link org.rapport.core.jobs.JobKind}. */
  public static final String JOB = "duplicates";

  /** The kind of job that merges what is most probably the same, with the parameters of {@link #mergeParameters}. */
  public static final String MERGE_JOB = "merge-duplicates";

  private static final String TYPE = CrmPackage.Literals.DUPLICATE_PAIR.getName();
  private static final int PORTION = 500;

  private final Store store;
  private final Principal principal;
  private final Duplicates duplicates;

  /** For one person at an open store. */
  public DuplicatePairs(Store store, Principal principal, Duplicates duplicates) {
    this.store = store;
    this.principal = principal;
    this.duplicates = duplicates;
  }

  /**
   * A pair that is kept.
   *
   * @param pair the record that keeps it
   * @param score how probable it is that they are the same, 0 to 100
   */
  public record Pair(Ref pair, Ref one, String oneLabel, Ref other, String otherLabel, int score, PairState state) {
  }

  /**
   * Some pairs, those that are most probably the same first.
   *
   * @param next where the next page begins; null where there is none
   */
  public record Pairs(List<Pair> pairs, PageRequest next) {
  }

  /** Writes a portion of what a search found. */
  @FunctionalInterface
  public interface Writer {
    /** Commits changes of pairs. */
    void write(List<ChangeSet> sets) throws RapportException;
  }

  /** The types whose records can be told apart by what their model says, in the order of the model. */
  public static List<RecordType> types(Store store) {
    return store.types().all().stream().filter(type -> !MatchedFeature.of(type).isEmpty()).toList();
  }

  /**
   * Searches a type, and keeps what it finds and what it learned. Pairs that were found before and are not any more go, unless somebody
   * decided about them.
   *
   * @param found hears of each pair that is not known to be two
   */
  public Scanned search(String type, double threshold, ScanMonitor monitor, Writer writer, Consumer<Match> found) throws RapportException {
    Map<Set<Ref>, Known> known = known(type);
    List<Match> open = new ArrayList<>();
    Scanned scanned = duplicates.scan(store, principal, type, threshold, monitor, match -> {
      Known before = known.remove(Set.of(match.one(), match.other()));
      if (before == null || before.state() == PairState.OPEN) {
        found.accept(match);
      }
      if (before == null) {
        open.add(new Match(match.one(), match.other(), match.score(), List.of()));
      }
    });
    weights(type, scanned.weights());
    for (int i = 0; i < open.size(); i += PORTION) {
      writer.write(open.subList(i, Math.min(open.size(), i + PORTION)).stream().map(this::toKeep).toList());
    }
    forget(known.values().stream().filter(each -> each.state() == PairState.OPEN).map(Known::pair).toList(), writer);
    return scanned;
  }

  /** What is kept of two records. */
  private record Known(Ref pair, PairState state) {
  }

  private Map<Set<Ref>, Known> known(String type) throws RapportException {
    Map<Set<Ref>, Known> result = new HashMap<>();
    PageRequest request = PageRequest.first(PORTION);
    while (request != null) {
      Page page = store.page(principal, new Query(TYPE, "type = " + References.literal(type), List.of(), List.of("one", "other", "state")), request);
      for (Page.Row row : page.rows()) {
        ref(row.values().get(0)).ifPresent(one -> ref(row.values().get(1))
            .ifPresent(other -> result.put(Set.of(one, other), new Known(row.ref(), PairState.get((String) row.values().get(2))))));
      }
      request = page.next() == null ? null : PageRequest.after(page.next(), PORTION);
    }
    return result;
  }

  private static Optional<Ref> ref(Serializable value) {
    return value instanceof Page.Labelled labelled ? Optional.of(labelled.ref()) : Optional.empty();
  }

  private void forget(List<Ref> pairs, Writer writer) throws RapportException {
    if (!store.rights(principal).of(TYPE).massChange()) {
      return; // Somebody's who may will.
    }
    for (int i = 0; i < pairs.size(); i += PORTION) {
      writer.write(pairs.subList(i, Math.min(pairs.size(), i + PORTION)).stream().map(pair -> ChangeSet.delete(pair, 0)).toList());
    }
  }

  /** What keeps a pair that was found. */
  public ChangeSet toKeep(Match match) {
    return ChangeSets.create(pair(store.types(), match.one().type(), match.one(), match.other(), match.score(), PairState.OPEN));
  }

  private static DuplicatePair pair(Types types, String type, Ref one, Ref other, double score, PairState state) {
    boolean ordered = one.id().toString().compareTo(other.id().toString()) <= 0;
    DuplicatePair pair = (DuplicatePair) Records.create(CrmPackage.Literals.DUPLICATE_PAIR);
    pair.setType(type);
    pair.setOne((Root) Records.proxy(types, ordered ? one : other));
    pair.setOther((Root) Records.proxy(types, ordered ? other : one));
    pair.setScore((int) Math.round(score * 100));
    pair.setState(state);
    return pair;
  }

  /**
   * What the job that merges is to do.
   *
   * @param type only pairs of this type, null for all
   * @param least the lowest score of pairs that are merged, 0 to 100
   */
  public static String mergeParameters(String type, int least) {
    return least + (type == null ? "" : " " + type);
  }

  /**
   * The changes that keep a record that is about to be made apart from others; to be committed along with it.
   *
   * @param others with the score that each has, 0 to 1
   */
  public static List<ChangeSet> apart(Types types, Ref made, Map<Ref, Double> others) {
    return others.entrySet().stream().map(other -> ChangeSets.create(pair(types, made.type(), made, other.getKey(), other.getValue(), PairState.APART))).toList();
  }

  /** Those that somebody keeps apart from a record. */
  public Set<Ref> apartFrom(Ref record) throws RapportException {
    String literal = References.literal(record.toString());
    Page page = store.page(principal, new Query(TYPE, "state = apart and (one = " + literal + " or other = " + literal + ")", List.of(),
        List.of("one", "other")), PageRequest.first(PORTION));
    return page.rows().stream().flatMap(row -> row.values().stream()).flatMap(value -> ref(value).stream()).filter(ref -> !ref.equals(record))
        .collect(Collectors.toSet());
  }

  /** Keeps that records are not the same, each two of them, found or not. */
  public void apart(List<Ref> records) throws RapportException {
    List<ChangeSet> sets = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      for (int j = i + 1; j < records.size(); j++) {
        sets.addAll(decided(records.get(i), records.get(j), PairState.APART));
      }
    }
    store.commit(principal, sets);
  }

  /** Takes back what was decided about a pair. */
  public void open(Ref one, Ref other) throws RapportException {
    store.commit(principal, decided(one, other, PairState.OPEN));
  }

  private List<ChangeSet> decided(Ref one, Ref other, PairState state) throws RapportException {
    String records = References.literal(one.toString()) + ", " + References.literal(other.toString());
    List<Ref> there = store.page(principal, new Query(TYPE, "one in (" + records + ") and other in (" + records + ")", List.of(), List.of()),
        PageRequest.first(PORTION)).rows().stream().map(Page.Row::ref).toList();
    if (there.isEmpty()) {
      List<EObject> both = require(List.of(one, other));
      double score = duplicates.score(store, both.get(0), both.get(1), weights(one.type())).score();
      return List.of(ChangeSets.create(pair(store.types(), one.type(), one, other, score, state)));
    }
    List<ChangeSet> sets = new ArrayList<>();
    for (EObject before : store.load(principal, there).values()) {
      DuplicatePair after = (DuplicatePair) EcoreUtil.copy(before);
      after.setState(state);
      sets.add(ChangeSets.diff(before, after));
    }
    return sets;
  }

  /**
   * Loads records that have to be there, in the order in which they are named.
   *
   * @throws RapportException {@code not-found}
   */
  public List<EObject> require(List<Ref> records) throws RapportException {
    Map<Ref, EObject> loaded = store.load(principal, records);
    for (Ref each : records) {
      if (!loaded.containsKey(each)) {
        throw new RapportException("not-found", Texts.in(principal.locale(), "not-found", each.toString()), Texts.in(principal.locale(), "not-found.hint"));
      }
    }
    return records.stream().map(loaded::get).toList();
  }

  /**
   * Pairs in one state.
   *
   * @param type only of this type, null for all
   * @param least the lowest score that is wanted, 0 to 100
   */
  public Pairs page(String type, PairState state, int least, PageRequest request) throws RapportException {
    Page page = store.page(principal, query(type, state, least), request);
    List<Pair> pairs = new ArrayList<>();
    for (Page.Row row : page.rows()) {
      List<Serializable> values = row.values();
      if (values.get(0) instanceof Page.Labelled one && values.get(1) instanceof Page.Labelled other && one.label() != null && other.label() != null) {
        pairs.add(new Pair(row.ref(), one.ref(), one.label(), other.ref(), other.label(), ((Number) values.get(2)).intValue(),
            PairState.get((String) values.get(3))));
      }
    }
    return new Pairs(pairs, page.next() == null ? null : PageRequest.after(page.next(), request.limit()));
  }

  /** How many pairs there are in a state; see {@link #page}. */
  public Total count(String type, PairState state, int least) throws RapportException {
    return store.count(principal, query(type, state, least), 0);
  }

  private static Query query(String type, PairState state, int least) {
    return new Query(TYPE, (type == null ? "" : "type = " + References.literal(type) + " and ") + "state = " + state.getLiteral() + " and score >= " + least,
        List.of(new Query.Sort("score", true)), List.of("one", "other", "score", "state"));
  }

  /** What speaks for and against two records being one; empty where one of them is not to be seen any more. */
  public Optional<Match> explain(Ref one, Ref other) throws RapportException {
    Map<Ref, EObject> both = store.load(principal, List.of(one, other));
    return both.size() < 2 ? Optional.empty() : Optional.of(duplicates.score(store, both.get(one), both.get(other), weights(one.type())));
  }

  /** The same for a page of pairs, at a cost that follows the number of their types; pairs of which a record is not to be seen any more are left out. */
  public List<Match> explain(List<Pair> pairs) throws RapportException {
    Map<Ref, EObject> records = store.load(principal, pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct().toList());
    Map<String, Weights> weights = new HashMap<>();
    List<Match> result = new ArrayList<>();
    for (Pair pair : pairs) {
      String type = pair.one().type();
      if (!weights.containsKey(type)) {
        weights.put(type, weights(type));
      }
      if (records.containsKey(pair.one()) && records.containsKey(pair.other())) {
        result.add(duplicates.score(store, records.get(pair.one()), records.get(pair.other()), weights.get(type)));
      }
    }
    return result;
  }

  /** What was learned of a type; null where nothing was yet. */
  public Weights weights(String type) throws RapportException {
    String kept = new Settings(store, principal).get(key(type));
    return kept == null ? null : Weights.parse(kept);
  }

  private void weights(String type, Weights weights) throws RapportException {
    boolean all = store.rights(principal).isAdministrator() || principal.user() == null;
    new Settings(store, principal).set(key(type), all ? Scope.BASE : Scope.user(principal.user()), weights.toJson());
  }

  private static SettingKey<String> key(String type) {
    return new SettingKey<>("duplicates.weights." + type, String.class, null, locale -> Texts.in(locale, "setting.weights", type));
  }
}
