package org.rapport.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.FieldRule;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.Share;
import org.rapport.model.crm.ShareLevel;
import org.rapport.model.crm.User;
import org.rapport.store.query.Lookup;

/** The rights of one user as the documentation of the model says them, in the plainest way: record by record. */
public final class RightsModel {

  private final RightsWorld world;
  private final User user;
  private final List<Role> roles;

  /** The rights of one user of a world. */
  public RightsModel(RightsWorld world, User user) {
    this.world = world;
    this.user = user;
    this.roles = !user.isActive() ? List.of() : user.getRoles().stream().map(link -> Records.ref(link.getRole()).id())
        .map(id -> world.roles.stream().filter(role -> role.getId().equals(id)).findFirst().orElseThrow()).toList();
  }

  private List<Permission> lines(Role role, String type) {
    List<Permission> own = role.getPermissions().stream().filter(line -> line.getType().equals(type)).toList();
    return own.isEmpty() ? role.getPermissions().stream().filter(line -> line.getType().equals("*")).toList() : own;
  }

  private List<Permission> lines(String type) {
    return roles.stream().flatMap(role -> lines(role, type).stream()).toList();
  }

  /** Whose records of a type may be read. */
  public Scope read(String type) {
    return widest(lines(type).stream().map(Permission::getRead).toList());
  }

  private static Scope widest(List<Scope> scopes) {
    Scope result = Scope.NONE;
    for (Scope scope : scopes) {
      result = scope.getValue() > result.getValue() ? scope : result;
    }
    return result;
  }

  /** Whether records of a type may be made. */
  public boolean creates(String type) {
    return lines(type).stream().anyMatch(Permission::isCreate);
  }

  /** Whether records of a type may leave in a file. */
  public boolean exports(String type) {
    return lines(type).stream().anyMatch(Permission::isExport);
  }

  /** Whether many records of a type may be changed at once. */
  public boolean massChanges(String type) {
    return lines(type).stream().anyMatch(Permission::isMassChange);
  }

  /** Whether a record may be read. */
  public boolean reads(EObject record) {
    return reaches(read(type(record)), record, ShareLevel.READ);
  }

  /** Whether a record may be changed. */
  public boolean changes(EObject record) {
    return reads(record) && reaches(widest(lines(type(record)).stream().map(Permission::getChange).toList()), record, ShareLevel.CHANGE);
  }

  /** Whether a record may be deleted. */
  public boolean deletes(EObject record) {
    return reads(record) && reaches(widest(lines(type(record)).stream().map(Permission::getDelete).toList()), record, null);
  }

  private static String type(EObject record) {
    return RecordType.typeName(record.eClass());
  }

  private boolean reaches(Scope scope, EObject record, ShareLevel level) {
    if (scope == Scope.ALL || scope == Scope.NONE) {
      return scope == Scope.ALL;
    }
    UUID owner = RightsWorld.id(record, Literals.ROOT__OWNER);
    if (user.getId().equals(owner)) {
      return true;
    }
    if (scope != Scope.OWN && owner != null && team() != null) {
      UUID other = world.users.stream().filter(each -> each.getId().equals(owner)).map(each -> RightsWorld.id(each, Literals.USER__TEAM))
          .filter(java.util.Objects::nonNull).findFirst().orElse(null);
      if (other != null && isInside(RightsWorld.parents(world.teams, Literals.TEAM__PARENT), other, team())) {
        return true;
      }
    }
    if (scope == Scope.TERRITORY && record.eClass().getEStructuralFeature("territory") instanceof EReference territory) {
      UUID place = RightsWorld.id(record, territory);
      Map<UUID, UUID> parents = RightsWorld.parents(world.territories, Literals.TERRITORY__PARENT);
      if (place != null && user.getTerritories().stream().anyMatch(link -> isInside(parents, place, Records.ref(link.getTerritory()).id()))) {
        return true;
      }
    }
    return level != null && ((Root) record).getShares().stream().anyMatch(share -> isWithMe(share)
        && (level == ShareLevel.READ || share.getLevel() == ShareLevel.CHANGE));
  }

  private boolean isWithMe(Share share) {
    UUID with = RightsWorld.id(share, Literals.SHARE__TEAM);
    return user.getId().equals(RightsWorld.id(share, Literals.SHARE__USER))
        || with != null && team() != null && isInside(RightsWorld.parents(world.teams, Literals.TEAM__PARENT), team(), with);
  }

  private UUID team() {
    return RightsWorld.id(user, Literals.USER__TEAM);
  }

  private static boolean isInside(Map<UUID, UUID> parents, UUID place, UUID around) {
    for (UUID each = place; each != null; each = parents.get(each)) {
      if (each.equals(around)) {
        return true;
      }
    }
    return false;
  }

  /** What the rules of the user's roles say of a field of a type, or of a class of its rows. */
  public FieldAccess field(String type, String owner, String feature) {
    FieldAccess result = null;
    for (Role role : roles) {
      if (lines(role, type).stream().anyMatch(line -> line.getRead() != Scope.NONE)) {
        FieldAccess access = role.getFieldRules().stream().filter(rule -> rule.getType().equals(owner) && rule.getFeature().equals(feature))
            .map(FieldRule::getAccess).findFirst().orElse(FieldAccess.FULL);
        result = result == null || access.getValue() < result.getValue() ? access : result;
      }
    }
    return result == null ? FieldAccess.FULL : result;
  }

  /** Whether a field is hidden. */
  public boolean hides(String type, String owner, String feature) {
    return field(type, owner, feature) == FieldAccess.HIDDEN || type.equals(owner) && feature.equals("label") && hidesLabels(type);
  }

  /** Whether the class names something hidden in its label. */
  private boolean hidesLabels(String type) {
    return switch (type) {
      case "Account" -> field(type, type, "name") == FieldAccess.HIDDEN;
      case "Contact" -> field(type, type, "familyName") == FieldAccess.HIDDEN;
      case "Interaction" -> field(type, type, "subject") == FieldAccess.HIDDEN;
      case "User", "Team" -> field(type, type, "name") == FieldAccess.HIDDEN;
      default -> false;
    };
  }

  /** Whether a contact without a name of its own is called by what the user may not see. */
  private boolean hidesNameless() {
    return field("Contact", "Contact", "emails") == FieldAccess.HIDDEN || field("Contact", "EmailAddress", "address") == FieldAccess.HIDDEN;
  }

  /** Whether a record has no name of its own, so that it must not be told what it is called by, if by anything. */
  public boolean hidesName(EObject record) {
    return type(record).equals("Contact") && record.eGet(Literals.CONTACT__FAMILY_NAME) == null && hidesNameless();
  }

  /** A record as the user sees it; empty where the user does not. */
  public Optional<EObject> seen(EObject record) {
    if (!reads(record)) {
      return Optional.empty();
    }
    EObject copy = EcoreUtil.copy(record);
    String type = type(record);
    if (hidesName(record)) {
      copy.eUnset(Literals.ROOT__LABEL);
    }
    for (EStructuralFeature feature : copy.eClass().getEAllStructuralFeatures()) {
      if (hides(type, type, feature.getName())) {
        copy.eUnset(feature);
      } else if (feature instanceof EReference list && list.isContainment()) {
        for (Object row : new ArrayList<>((List<?>) copy.eGet(list))) {
          String owner = RecordType.typeName(list.getEReferenceType());
          list.getEReferenceType().getEAllStructuralFeatures().stream().filter(each -> hides(type, owner, each.getName()))
              .forEach(((EObject) row)::eUnset);
        }
      }
    }
    return Optional.of(copy);
  }

  /** Everything that the user sees, as it is seen. */
  public Map<Ref, EObject> seen() {
    Map<Ref, EObject> result = new LinkedHashMap<>();
    world.records.forEach((ref, record) -> seen(record).ifPresent(copy -> result.put(ref, copy)));
    return result;
  }

  /** The texts that the user may come across. */
  public static Set<String> texts(Map<Ref, EObject> seen) {
    Set<String> result = new HashSet<>();
    for (EObject record : seen.values()) {
      Stream.concat(Stream.of(record), contents(record)).forEach(object -> object.eClass().getEAllAttributes()
          .forEach(attribute -> result.add(String.valueOf(object.eGet(attribute)))));
    }
    return result;
  }

  private static Stream<EObject> contents(EObject record) {
    List<EObject> result = new ArrayList<>();
    record.eAllContents().forEachRemaining(result::add);
    return result.stream();
  }

  /** What conditions find among what the user sees. */
  public static Lookup lookup(Map<Ref, EObject> seen) {
    return new Lookup() {
      @Override
      public Optional<EObject> find(Ref ref) {
        return Optional.ofNullable(seen.get(ref));
      }

      @Override
      public Stream<EObject> all(String type) {
        return seen.entrySet().stream().filter(each -> each.getKey().type().equals(type)).map(Map.Entry::getValue);
      }
    };
  }
}
