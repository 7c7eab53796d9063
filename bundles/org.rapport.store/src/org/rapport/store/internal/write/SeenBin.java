package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Folding;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Bin.Binned;
import org.rapport.store.Bin.Wanted;
import org.rapport.store.Change;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.rights.Redaction;
import org.rapport.store.query.Total;

/** The deleted records that a caller could see as they were last, by the names that were shown then. Used by one thread. */
final class SeenBin {

  private static final int PORTION = 200;

  private final StoreContext context;
  private final Connection connection;
  private final Caller caller;
  private final Redaction redaction;

  SeenBin(StoreContext context, Connection connection, Caller caller) {
    this.context = context;
    this.connection = connection;
    this.caller = caller;
    this.redaction = new Redaction(context.types(), caller.rights());
  }

  /** See {@link org.rapport.store.Bin#page}. */
  List<Binned> page(Wanted wanted, long before, int limit) throws SQLException {
    String text = Folding.fold(wanted.text().strip());
    if (caller.rights().isAdministrator() && text.isEmpty()) {
      return BinTable.page(connection, wanted, before, limit);
    }
    List<Binned> result = new ArrayList<>();
    List<Binned> portion = BinTable.page(connection, wanted, before, PORTION);
    while (!portion.isEmpty() && result.size() < limit) {
      // Before the rights, for these cost more; and after them, for a label that is hidden is not to be guessed.
      List<Binned> named = portion.stream().filter(each -> has(each, text)).toList();
      result.addAll(seen(named).stream().filter(each -> has(each, text)).toList());
      portion = BinTable.page(connection, wanted, portion.get(portion.size() - 1).place(), PORTION);
    }
    return result.size() > limit ? List.copyOf(result.subList(0, limit)) : result;
  }

  private static boolean has(Binned binned, String folded) {
    return folded.isEmpty() || binned.label() != null && Folding.fold(binned.label()).contains(folded) || Folding.fold(binned.who()).contains(folded);
  }

  /** See {@link org.rapport.store.Bin#count}. */
  Total count(Wanted wanted, int limit) throws SQLException {
    boolean all = caller.rights().isAdministrator() && wanted.text().isBlank();
    long counted = all ? BinTable.count(connection, wanted, limit + 1) : page(wanted, Long.MAX_VALUE, limit + 1).size();
    return new Total(Math.min(counted, limit), counted > limit);
  }

  /** See {@link org.rapport.store.Bin#mergedInto}. */
  List<Binned> mergedInto(Ref record) throws SQLException {
    return seen(BinTable.mergedInto(connection, record));
  }

  /** See {@link org.rapport.store.Bin#find}. */
  Optional<Binned> find(Ref record) throws SQLException {
    return seen(BinTable.find(connection, record).stream().toList()).stream().findFirst();
  }

  private List<Binned> seen(List<Binned> binned) throws SQLException {
    if (binned.isEmpty() || caller.rights().isAdministrator()) {
      return binned;
    }
    Map<UUID, Change> deletions = context.reader().changes(connection,
        context.reader().entries(connection, binned.stream().map(Binned::change).toList()));
    return binned.stream().flatMap(each -> Optional.ofNullable(deletions.get(each.change())).flatMap(deletion -> seen(each, deletion)).stream()).toList();
  }

  private Optional<Binned> seen(Binned binned, Change deletion) {
    Optional<EObject> state = redaction.lastState(deletion);
    state.ifPresent(record -> record.eSet(CrmPackage.Literals.ROOT__LABEL, binned.label()));
    return state.flatMap(redaction::record).map(record -> new Binned(binned.place(), binned.record(),
        (String) record.eGet(CrmPackage.Literals.ROOT__LABEL), binned.when(), binned.who(), binned.change(), binned.cause(), binned.into()));
  }
}
