package org.rapport.store.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Scope;
import org.rapport.store.Rights;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/**
 * What a caller sees of the model and of the records: the one class that adds rights to a query. Features that are hidden
 * are not found by their names; records that may not be read are left out wherever a statement names their table.
 */
final class Sight {

  private static final int MOST_BRANCHES = 40;

  private final Mappings mappings;
  private final Rights rights;

  Sight(Mappings mappings, Rights rights) {
    this.mappings = mappings;
    this.rights = rights;
  }

  /** Everything, for conditions that are asked of records in memory: whoever has those has what they show. */
  static Sight unlimited(Types types) {
    return new Sight(new Mappings(types), Rights.EVERYTHING);
  }

  /** The types. */
  Types types() {
    return mappings.types();
  }

  /** The rights that it shows the world by. */
  Rights rights() {
    return rights;
  }

  /** Whether a feature of the root or of a row is to be seen in records of a type. */
  boolean shows(RecordType type, EClass owner, EStructuralFeature feature) {
    return rights.shows(type, owner, feature);
  }

  /** Whether a feature is to be seen in records of any of these types. */
  boolean shows(List<RecordType> types, EClass owner, EStructuralFeature feature) {
    return types.isEmpty() || types.stream().anyMatch(type -> shows(type, owner.isSuperTypeOf(type.eClass()) ? type.eClass() : owner, feature));
  }

  /** Whether all records of a type are to be seen. */
  boolean seesAll(RecordType type) {
    return rights.of(type.name()).read() == Scope.ALL;
  }

  /** Whether every readable record of a type shows its label. */
  boolean tellsLabels(RecordType type) {
    return shows(type, type.eClass(), CrmPackage.Literals.ROOT__LABEL) && !rights.of(type.name()).emptyLabelHidden();
  }

  /** Whether every record of a type shows its label. */
  boolean tellsAllLabels(RecordType type) {
    return seesAll(type) && tellsLabels(type);
  }

  /** Adds {@code AND} and what the readable records of a type fulfil; nothing where all are readable. */
  void restrict(SqlText sql, RecordType type, String alias) {
    if (!seesAll(type)) {
      sql.add(" AND ").add(readable(type, alias));
    }
  }

  /** What the readable records of a type fulfil; empty where all are readable. */
  SqlText readable(RecordType type, String alias) {
    Scope scope = rights.of(type.name()).read();
    if (scope == Scope.ALL) {
      return new SqlText();
    } else if (scope == Scope.NONE || rights.reach().user() == null) {
      return new SqlText().add("1 = 0");
    }
    TableMapping root = mappings.of(type).root();
    SqlText sql = new SqlText().add("(").add(among(alias, root, CrmPackage.Literals.ROOT__OWNER, owners(scope)));
    territories(type, scope).ifPresent(ids -> sql.add(" OR ").add(among(alias, root, Rights.territory(type.eClass()), ids)));
    TableMapping shares = mappings.of(type).rows(CrmPackage.Literals.SHARE);
    sql.add(" OR EXISTS (SELECT 1 FROM ").name(shares.table()).add(" sh WHERE ").column("sh", Names.ROOT).add(" = ")
        .column(alias, id(root)).add(" AND (").add(among("sh", shares, CrmPackage.Literals.SHARE__USER, Set.of(rights.reach().user())));
    if (!rights.reach().teams().isEmpty()) {
      sql.add(" OR ").add(among("sh", shares, CrmPackage.Literals.SHARE__TEAM, rights.reach().teams()));
    }
    return sql.add(")))");
  }

  /**
   * A part of the readable records that an index gives.
   *
   * @param joins to be put behind the root table; they may give a record several times
   * @param where what its records fulfil
   * @param fixed a column that has the same value in all of them, as an expression; null for none
   */
  record Branch(SqlText joins, SqlText where, String fixed) {
  }

  /** The readable records as parts that may overlap; empty where all or none are readable, or there would be too many parts. */
  List<Branch> branches(RecordType type, String alias) {
    Scope scope = rights.of(type.name()).read();
    if (scope == Scope.ALL || scope == Scope.NONE || rights.reach().user() == null || owners(scope).size() > MOST_BRANCHES) {
      return List.of();
    }
    List<Branch> result = new ArrayList<>();
    TableMapping root = mappings.of(type).root();
    for (UUID owner : owners(scope)) {
      String fixed = new SqlText().column(alias, Mappings.columns(root, CrmPackage.Literals.ROOT__OWNER).name()).toString();
      result.add(new Branch(new SqlText(), among(alias, root, CrmPackage.Literals.ROOT__OWNER, Set.of(owner)), fixed));
    }
    territories(type, scope).ifPresent(ids ->
        result.add(new Branch(new SqlText(), among(alias, root, Rights.territory(type.eClass()), ids), null)));
    result.add(shared(type, alias, CrmPackage.Literals.SHARE__USER, Set.of(rights.reach().user())));
    if (!rights.reach().teams().isEmpty()) {
      result.add(shared(type, alias, CrmPackage.Literals.SHARE__TEAM, rights.reach().teams()));
    }
    return result;
  }

  private Branch shared(RecordType type, String alias, EReference with, Set<UUID> ids) {
    TableMapping shares = mappings.of(type).rows(CrmPackage.Literals.SHARE);
    SqlText joins = new SqlText().add(" JOIN ").name(shares.table()).add(" sh ON ").column("sh", Names.ROOT).add(" = ")
        .column(alias, id(mappings.of(type).root()));
    return new Branch(joins, among("sh", shares, with, ids), null);
  }

  private Set<UUID> owners(Scope scope) {
    return scope == Scope.OWN ? Set.of(rights.reach().user()) : rights.reach().members();
  }

  private Optional<Set<UUID>> territories(RecordType type, Scope scope) {
    boolean counts = scope == Scope.TERRITORY && Rights.territory(type.eClass()) != null && !rights.reach().territories().isEmpty();
    return counts ? Optional.of(rights.reach().territories()) : Optional.empty();
  }

  private static SqlText among(String alias, TableMapping table, EReference reference, Set<UUID> ids) {
    SqlText sql = new SqlText().column(alias, Mappings.columns(table, reference).name());
    return ids.size() == 1 ? sql.add(" = ").value(ids.iterator().next()) : sql.add(" IN (").values(List.copyOf(ids)).add(")");
  }

  /**
   * What a record fulfils whose label may be seen: it has a value of its own to be named by. Empty where no record hides
   * its label, or where the feature is not the label.
   */
  Optional<String> gate(RecordType type, EStructuralFeature feature, String alias) {
    if (feature != CrmPackage.Literals.ROOT__LABEL || !rights.of(type.name()).emptyLabelHidden()) {
      return Optional.empty();
    }
    TableMapping root = mappings.of(type).root();
    String own = type.labelFeatures().stream().map(part -> new SqlText().column(alias, Mappings.columns(root, part).name()) + " IS NOT NULL")
        .collect(Collectors.joining(" OR ", "(", ")"));
    return Optional.of(type.labelFeatures().isEmpty() ? "(1 = 0)" : own);
  }

  private static String id(TableMapping table) {
    return Mappings.columns(table, table.eClass().getEIDAttribute()).name();
  }
}
