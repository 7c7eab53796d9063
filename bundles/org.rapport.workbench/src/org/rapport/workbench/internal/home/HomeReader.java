package org.rapport.workbench.internal.home;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Query;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.internal.snapshot.AtOnce;
import org.rapport.workbench.internal.snapshot.Contribution;
import org.rapport.workbench.internal.snapshot.Reading;
import org.rapport.workbench.internal.snapshot.Slot;

/** Reads the home page: all parts at once, none waiting for another plugin's. To be called in jobs. Stateless. */
final class HomeReader {

  private static final String POINT = "org.rapport.workbench.home";

  private HomeReader() {
  }

  /** All tiles that are installed, as their plugins order them. */
  static List<Contribution> tiles() {
    return Contribution.at(POINT, element -> element.getName().equals("tile"));
  }

  /** What people call a tile. */
  static String name(Contribution tile) {
    return Objects.requireNonNullElse(tile.element().getAttribute("name"), tile.id());
  }

  /** Reads what there is for the person of a session. A tile that takes long comes later, by its slot; one that is hidden is not read. */
  static Home read(Session session, Arrangement arrangement) throws RapportException {
    Reading reading = new Reading(session);
    CompletableFuture<String> name = AtOnce.begin(() -> firstName(session));
    CompletableFuture<List<Appointment>> day = AtOnce.begin(() -> Appointment.read(reading));
    CompletableFuture<Long> tasks = AtOnce.begin(() -> TasksTile.isSeen(reading) ? reading.count("Task", TasksTile.DUE) : 0);
    CompletableFuture<Boolean> isNew = AtOnce.begin(() -> reading.sees("Account") && reading.rows(Query.all("Account", "label"), 1).isEmpty());
    List<Slot> tiles = arrangement.shown(tiles()).stream().map(each -> tile(reading, each)).toList();
    boolean mayAdd = reading.seen(session.store().types().of(CrmPackage.Literals.EVENT)).creates();
    Home home = new Home(AtOnce.get(name), AtOnce.get(day), AtOnce.get(tasks), AtOnce.get(isNew), mayAdd, tiles);
    Slot.await(tiles, List.of());
    return home;
  }

  private static Slot tile(Reading reading, Contribution tile) {
    return Slot.begin(tile.id(), name(tile), tile.plugin(), () -> tile.make(HomeTile.class).read(reading));
  }

  private static String firstName(Session session) throws RapportException {
    Optional<Ref> user = session.principal().userRef();
    if (user.isEmpty()) {
      return "";
    }
    String label = session.store().labels(session.principal(), Set.of(user.get())).getOrDefault(user.get(), "");
    return label.strip().split("\\s+")[0];
  }
}
