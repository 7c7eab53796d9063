package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Bin.Effect;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.feed.FeedEntry.Mode;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.write.Referrers.Referral;

/** Follows the deletions of one commit: refuses, clears, or deletes what refers to the deleted records. */
final class Deletions {

  private static final int NAMED = 10;

  private final StoreContext context;
  private final Connection connection;
  private final Caller caller;
  private final CommitRights rights;
  private final Commit commit;
  private final LabelFinder labels;
  private final Texts texts;
  private final Referrers referrers;
  private final Orphans orphans;
  private final Moving moving;
  private final Set<Ref> done = new HashSet<>();

  Deletions(StoreContext context, Connection connection, Caller caller, Commit commit, LabelFinder labels) {
    this.context = context;
    this.connection = connection;
    this.commit = commit;
    this.labels = labels;
    this.caller = caller;
    this.rights = new CommitRights(context.types(), caller);
    this.texts = Texts.of(caller.principal().locale());
    this.referrers = new Referrers(context.mappings());
    this.orphans = new Orphans(context.types());
    this.moving = new Moving(context, connection, commit);
  }

  /** Goes on until no deletion leads to another one; may be called again when there are more. */
  void follow() throws RapportException, SQLException {
    for (List<Working> next = pending(); !next.isEmpty(); next = pending()) {
      Map<RecordType, Map<UUID, Working>> targets = new HashMap<>();
      next.forEach(record -> targets.computeIfAbsent(record.type, type -> new HashMap<>()).put(record.ref.id(), record));
      for (Map.Entry<RecordType, Map<UUID, Working>> each : targets.entrySet()) {
        refuseOrphans(each.getKey(), each.getValue());
        List<Referral> referrals = referrers.to(connection, each.getKey(), each.getValue().keySet());
        Map<RecordType, Set<UUID>> roots = new HashMap<>();
        for (Referral referral : referrals) {
          roots.computeIfAbsent(context.types().get(referral.root().type()), type -> new LinkedHashSet<>()).add(referral.root().id());
        }
        for (Map.Entry<RecordType, Set<UUID>> root : roots.entrySet()) {
          commit.load(root.getKey(), root.getValue());
        }
        follow(each.getValue(), referrals);
      }
      moving.tidy();
    }
  }

  /** What a plugin that is gone would say to a deletion is not known: so its records keep what they refer to. */
  private void refuseOrphans(RecordType type, Map<UUID, Working> targets) throws RapportException, SQLException {
    List<Orphans.Use> uses = orphans.uses(connection, type, targets.keySet());
    if (!uses.isEmpty()) {
      Orphans.Use use = uses.get(0);
      throw new RapportException("in-use", texts.text("in-use", rights.label(targets.get(use.target()).before), use.type()),
          texts.text("in-use.orphan.hint"));
    }
  }

  private List<Working> pending() {
    return commit.records().stream().filter(Working::isDeleted).filter(record -> done.add(record.ref)).toList();
  }

  private void follow(Map<UUID, Working> targets, List<Referral> referrals) throws RapportException, SQLException {
    Map<Working, List<Ref>> refused = new HashMap<>();
    for (Referral referral : referrals) {
      Working target = targets.get(referral.target().id());
      Working referrer = commit.record(referral.root());
      EObject holder = referrer == null || referrer.now == null ? null
          : referral.row() == null ? referrer.now : Rows.all(referrer.now).get(referral.row());
      if (holder == null || !referral.target().equals(Values.get(holder, referral.feature().feature()))) {
        continue;
      }
      boolean strict = target.mode == Mode.UNDO;
      if (target.into != null) {
        moving.move(referrer, holder, referral, target.into);
      } else if (strict || referral.effect() == Effect.REFUSE) {
        refused.computeIfAbsent(target, key -> new ArrayList<>()).add(referral.root());
        continue;
      } else {
        apply(referral, referrer, holder);
      }
      if (referrer.undoes == null && referrer.cause == null && referrer != target) {
        referrer.cause = target.cause != null ? target.cause : target.change;
      }
    }
    if (!refused.isEmpty()) {
      throw inUse(refused);
    }
  }

  private static void apply(Referral referral, Working referrer, EObject holder) {
    switch (referral.effect()) {
      case CLEAR -> holder.eSet(referral.feature().feature(), null);
      case REMOVE_ROW -> Rows.remove(holder);
      case DELETE -> referrer.now = null;
      default -> throw new IllegalStateException(referral.effect().toString());
    }
  }

  private RapportException inUse(Map<Working, List<Ref>> refused) throws SQLException {
    Map.Entry<Working, List<Ref>> first = refused.entrySet().iterator().next();
    Set<Ref> seen = rights.isUnlimited() ? new HashSet<>(first.getValue()) : context.queries().readable(connection, caller, first.getValue());
    List<Ref> all = first.getValue().stream().distinct().filter(seen::contains).toList();
    List<String> names = new ArrayList<>();
    for (Ref ref : all.subList(0, Math.min(NAMED, all.size()))) {
      RecordType type = context.types().find(ref.type()).orElseThrow();
      names.add(ref.type() + " " + (rights.isUnlimited() || rights.tellsLabel(ref) ? labels.label(type, ref.id()) : ref.id()));
    }
    if (!seen.containsAll(first.getValue())) {
      names.add(texts.text("in-use.unseen"));
    }
    String list = names.stream().collect(Collectors.joining(", "));
    return new RapportException("in-use", texts.text("in-use", rights.label(first.getKey().before),
        all.size() > NAMED ? texts.text("in-use.more", list, all.size() - NAMED) : list), texts.text("in-use.hint"));
  }
}
