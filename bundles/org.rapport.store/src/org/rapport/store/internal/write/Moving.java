package org.rapport.store.internal.write;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Bin.Effect;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.write.Referrers.Referral;

/**
 * Lets what refers to a record that goes into another one refer to that, and leaves out what then says nothing, or what is
 * said already. Used by one commit.
 */
final class Moving {

  private static final String RELATIONSHIP = CrmPackage.Literals.RELATIONSHIP.getName();

  private final StoreContext context;
  private final Connection connection;
  private final Commit commit;
  private final List<Working> relationships = new ArrayList<>();

  Moving(StoreContext context, Connection connection, Commit commit) {
    this.context = context;
    this.connection = connection;
    this.commit = commit;
  }

  /** @param holder the record or its row that refers to one that goes */
  void move(Working referrer, EObject holder, Referral referral, Ref into) {
    boolean inRow = referral.row() != null;
    boolean self = referrer.ref.equals(into) && (referral.effect() == Effect.CLEAR || referral.effect() == Effect.REMOVE_ROW);
    if (self && inRow && referral.effect() == Effect.REMOVE_ROW) {
      Rows.remove(holder);
      return;
    }
    Values.set(holder, referral.feature().feature(), self ? null : into, context.types());
    if (inRow && Rows.isSaidBeside(holder)) {
      Rows.remove(holder);
    } else if (!inRow && referrer.type.name().equals(RELATIONSHIP)) {
      relationships.add(referrer);
    }
  }

  /** Takes out relationships of a party to itself, and those that are there as they are for the party that stays. */
  void tidy() throws SQLException {
    relationships.stream().filter(each -> Objects.equals(from(each.now), to(each.now))).forEach(each -> each.now = null);
    relationships.removeIf(each -> each.now == null);
    if (relationships.isEmpty()) {
      return;
    }
    RecordType type = relationships.get(0).type;
    commit.load(type, Sql.query(connection, row -> row.getObject(1, UUID.class), "SELECT \"id\" FROM "
        + Names.quote(context.mappings().get(type).root().table()) + " WHERE \"from\" = ANY (?) AND \"to\" = ANY (?)",
        ids(CrmPackage.Literals.RELATIONSHIP__FROM), ids(CrmPackage.Literals.RELATIONSHIP__TO)));
    for (Working each : relationships) {
      commit.records().stream().filter(other -> other != each && other.type == type && other.now != null && Rows.says(other.now, each.now))
          .findFirst().ifPresent(other -> {
            each.now = null;
            each.into = other.ref;
          });
    }
    relationships.clear();
  }

  private Array ids(EReference end) throws SQLException {
    return connection.createArrayOf("uuid", relationships.stream().map(each -> ((Ref) Values.get(each.now, end)).id()).distinct().toArray());
  }

  private static Object from(EObject relationship) {
    return Values.get(relationship, CrmPackage.Literals.RELATIONSHIP__FROM);
  }

  private static Object to(EObject relationship) {
    return Values.get(relationship, CrmPackage.Literals.RELATIONSHIP__TO);
  }
}
