package org.rapport.store;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.Share;
import org.rapport.model.crm.ShareLevel;

/**
 * What one person may do: computed by the store from the roles of the user, obeyed by it in every call, and given out so
 * that forms and lists say beforehand what it would refuse. Immutable, serialisable, safe for all threads; two are equal
 * only if they are the same object.
 */
public final class Rights implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Those of an administrator, and of the store's own work while a base has no users. */
  public static final Rights EVERYTHING = new Rights(true, Reach.NOBODY, Map.of());
  /** Those of somebody who has no user record, or a deactivated one. */
  public static final Rights NOTHING = new Rights(false, Reach.NOBODY, Map.of());

  private final boolean administrator;
  private final Reach reach;
  private final Map<String, OfType> types;

  private Rights(boolean administrator, Reach reach, Map<String, OfType> types) {
    this.administrator = administrator;
    this.reach = reach;
    this.types = Map.copyOf(types);
  }

  /** Those of a user; types without an entry give no right. */
  public static Rights of(Reach reach, Map<String, OfType> types) {
    return new Rights(false, reach, types);
  }

  /**
   * Whose records are somebody's own, the team's and the territories'.
   *
   * @param user the user, null for nobody
   * @param members users whose records are those of the team; the user among them
   * @param teams teams with which a record is shared with the user: the user's own and those it lies in
   * @param territories the territories that the user covers, with those inside them
   */
  public record Reach(UUID user, Set<UUID> members, Set<UUID> teams, Set<UUID> territories) implements Serializable {

    private static final Reach NOBODY = new Reach(null, Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Reach {
      members = Set.copyOf(members);
      teams = Set.copyOf(teams);
      territories = Set.copyOf(territories);
    }
  }

  /**
   * What may be done with the records of one type.
   *
   * @param change within what may be read
   * @param delete within what may be read
   * @param fields by the name of the class, of the root itself or of a row, and by the name of the feature; what is not
   *     named is full
   * @param emptyLabelHidden whether only records with a value of their own to be named by show their label: the others are
   *     named after a row that may not be seen
   */
  public record OfType(Scope read, Scope change, boolean create, Scope delete, boolean export, boolean massChange,
      Map<String, Map<String, FieldAccess>> fields, boolean emptyLabelHidden) implements Serializable {

    private static final OfType EVERYTHING = new OfType(Scope.ALL, Scope.ALL, true, Scope.ALL, true, true, Map.of(), false);
    private static final OfType NOTHING = new OfType(Scope.NONE, Scope.NONE, false, Scope.NONE, false, false, Map.of(), false);

    /** Refuses nulls, copies the map. */
    public OfType {
      Objects.requireNonNull(read);
      Objects.requireNonNull(change);
      Objects.requireNonNull(delete);
      fields = Map.copyOf(fields);
    }

    private FieldAccess field(String owner, String feature) {
      return fields.getOrDefault(owner, Map.of()).getOrDefault(feature, FieldAccess.FULL);
    }
  }

  /** Whether there is nothing that this person may not do. */
  public boolean isAdministrator() {
    return administrator;
  }

  /** Whether this person may say of what is older than the base who made it, and when. */
  public boolean givesAuthors() {
    return administrator;
  }

  /** Whose records are whose. */
  public Reach reach() {
    return reach;
  }

  /** What may be done with the records of a type, by its name; never null. */
  public OfType of(String type) {
    return administrator ? OfType.EVERYTHING : types.getOrDefault(type, OfType.NOTHING);
  }

  /** What may be done with a feature of the records of a type, or of their rows, where the record as such allows it. */
  public FieldAccess field(RecordType type, EClass owner, EStructuralFeature feature) {
    return administrator ? FieldAccess.FULL : of(type.name()).field(RecordType.typeName(owner), feature.getName());
  }

  /**
   * Whether a feature is to be seen at all; a hidden one is as if the model did not have it.
   *
   * @param owner the class of the record itself, or of one of its rows
   */
  public boolean shows(RecordType type, EClass owner, EStructuralFeature feature) {
    return field(type, owner, feature) != FieldAccess.HIDDEN;
  }

  /** Whether a detached record, complete as it is stored, may be seen. */
  public boolean reads(EObject record) {
    return administrator || reaches(of(record).read(), record, ShareLevel.READ);
  }

  /** Whether a detached record may be changed. */
  public boolean changes(EObject record) {
    return administrator || reads(record) && reaches(of(record).change(), record, ShareLevel.CHANGE);
  }

  /** Whether a detached record may be deleted; sharing a record never gives this. */
  public boolean deletes(EObject record) {
    return administrator || reads(record) && reaches(of(record).delete(), record, null);
  }

  private OfType of(EObject record) {
    return of(RecordType.typeName(record.eClass()));
  }

  private boolean reaches(Scope scope, EObject record, ShareLevel level) {
    if (scope == Scope.NONE || scope == Scope.ALL) {
      return scope == Scope.ALL;
    }
    UUID owner = target(record, CrmPackage.Literals.ROOT__OWNER);
    boolean mine = scope == Scope.OWN ? owner != null && owner.equals(reach.user()) : owner != null && reach.members().contains(owner);
    return mine || scope == Scope.TERRITORY && covers(record) || level != null && isShared(record, level);
  }

  private boolean covers(EObject record) {
    EReference territory = territory(record.eClass());
    UUID id = territory == null ? null : target(record, territory);
    return id != null && reach.territories().contains(id);
  }

  private boolean isShared(EObject record, ShareLevel least) {
    for (Object row : (List<?>) record.eGet(CrmPackage.Literals.ROOT__SHARES)) {
      Share share = (Share) row;
      UUID user = target(share, CrmPackage.Literals.SHARE__USER);
      UUID team = target(share, CrmPackage.Literals.SHARE__TEAM);
      boolean with = user != null && user.equals(reach.user()) || team != null && reach.teams().contains(team);
      if (with && (least == ShareLevel.READ || share.getLevel() == ShareLevel.CHANGE)) {
        return true;
      }
    }
    return false;
  }

  /** The reference by which records of a class belong to a territory; null where they belong to none. */
  public static EReference territory(EClass eClass) {
    return eClass.getEStructuralFeature(CrmPackage.Literals.PARTY__TERRITORY.getName()) instanceof EReference reference
        && reference.getEReferenceType() == CrmPackage.Literals.TERRITORY && !reference.isMany() ? reference : null;
  }

  private static UUID target(EObject object, EReference reference) {
    return object.eGet(reference, false) instanceof EObject target ? Records.ref(target).id() : null;
  }
}
