package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Bin.Binned;
import org.rapport.store.Change;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.rights.Redaction;

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
  List<Binned> page(String type, long before, int limit) throws SQLException {
    if (caller.rights().isAdministrator()) {
      return BinTable.page(connection, type, before, limit);
    }
    List<Binned> result = new ArrayList<>();
    List<Binned> portion = BinTable.page(connection, type, before, PORTION);
    while (!portion.isEmpty() && result.size() < limit) {
      result.addAll(seen(portion));
      portion = BinTable.page(connection, type, portion.get(portion.size() - 1).place(), PORTION);
    }
    return result.size() > limit ? List.copyOf(result.subList(0, limit)) : result;
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
