package org.rapport.workbench.internal.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EReference;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.record.Related;
import org.rapport.workbench.internal.snapshot.Snapshot.Person;
import org.rapport.workbench.internal.snapshot.TimelineReader.Moments;
import org.rapport.workbench.snapshot.SnapshotCard;
import org.rapport.workbench.snapshot.SnapshotFigure;
import org.rapport.workbench.snapshot.SnapshotFigure.Figure;

/** Reads snapshots: all parts at once, none waiting for another plugin's. To be called in jobs. Stateless. */
final class SnapshotReader {

  private static final int MOST_PEOPLE = 200;

  private SnapshotReader() {
  }

  /**
   * Reads what there is to see of a record. A card that takes long comes later, by its slot.
   *
   * @return empty where the record is not there or may not be seen
   */
  static Optional<Snapshot> read(Session session, Ref record) throws RapportException {
    Asking asking = Asking.of(session, record);
    CompletableFuture<Optional<Head>> head = AtOnce.begin(() -> Head.read(asking));
    CompletableFuture<Map<String, String>> names = AtOnce.begin(() -> Related.people(session));
    List<CompletableFuture<Optional<Figure>>> figures = Contribution.onSnapshots("figure", asking.type()).stream().map(each -> figure(asking, each)).toList();
    List<Slot> cards = cards(asking);
    List<Person> people = people(asking);
    Moments moments = moments(asking, people, "", Instant.now(), TimelineReader.PAGE);
    Optional<Head> known = AtOnce.get(head);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Slot.await(cards, figures);
    List<Figure> shown = figures.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join).flatMap(Optional::stream).toList();
    return Optional.of(new Snapshot(known.get(), shown, cards, people, moments, AtOnce.get(names)));
  }

  /** Reads a part of the timeline, as {@link TimelineReader#read} says. */
  static Moments moments(Session session, Ref record, List<Person> people, String only, Instant until, int most) throws RapportException {
    return moments(Asking.of(session, record), people, only, until, most);
  }

  private static Moments moments(Asking asking, List<Person> people, String only, Instant until, int most) throws RapportException {
    Set<UUID> about = new HashSet<>(Set.of(asking.record().id()));
    people.forEach(person -> about.add(person.ref().id()));
    return TimelineReader.read(asking, about, only, until, most);
  }

  /** Those whose current relationship, such as that to their employer, is with the record. */
  private static List<Person> people(Asking asking) throws RapportException {
    List<Person> people = new ArrayList<>();
    for (RecordType type : asking.session().store().types().all()) {
      for (EReference reference : type.relationships().values()) {
        if (reference.getEReferenceType().isSuperTypeOf(asking.type().modelClass()) && asking.seen(type).any() && asking.seen(type).contains(type.eClass(), reference)) {
          String where = reference.getName() + " = " + asking.record().id();
          asking.rows(new Query(type.name(), where, List.of(new Query.Sort("label", false)), List.of("label")), MOST_PEOPLE).stream()
              .filter(row -> row.values().get(0) != null)
              .forEach(row -> people.add(new Person(row.ref(), row.values().get(0).toString())));
        }
      }
    }
    return people;
  }

  private static List<Slot> cards(Asking asking) {
    List<Slot> slots = new ArrayList<>();
    Set<String> replaced = new HashSet<>();
    for (Contribution each : Contribution.onSnapshots("card", asking.type())) {
      replaced.addAll(each.replaces());
      slots.add(Slot.begin(each.id(), each.id(), each.plugin(), () -> each.make(SnapshotCard.class).read(asking)));
    }
    for (RelatedCard each : RelatedCard.of(asking, asking.session().store().types().all(), replaced)) {
      slots.add(new Slot(each.id(), each.id(), "", AtOnce.begin(() -> each.read(asking))));
    }
    return slots;
  }

  /** A figure that fails is left out of the strip, and the log says so: a strip has no room for a sentence. */
  private static CompletableFuture<Optional<Figure>> figure(Asking asking, Contribution figure) {
    return AtOnce.begin(() -> figure.make(SnapshotFigure.class).read(asking)).exceptionally(problem -> {
      ILog.of(SnapshotReader.class).error("The figure " + figure.id() + " of the plugin " + figure.plugin() + " could not be read.", problem);
      return Optional.empty();
    });
  }
}
