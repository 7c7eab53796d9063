package org.rapport.cli.tests;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.Scope;

/** What one role lets one user do, in the plainest way: the lines and rules as they were thrown, asked record by record. */
final class VerbRights {

  /** The types whose records are random. */
  static final List<String> TYPES = List.of("Account", "Contact", "Tag", "Note", "Relationship", "Interaction", "Attachment", "Setting",
      "User", "Team");

  private static final List<Scope> SCOPES = List.of(Scope.NONE, Scope.OWN, Scope.TEAM, Scope.TEAM, Scope.ALL, Scope.ALL);
  private static final List<String> FIELDS = List.of("Account.name", "Account.industry", "Account.vatNumber", "Account.staff",
      "Account.budget", "Account.notes", "Account.emails", "Account.externalIds", "Account.owner", "Contact.familyName", "Contact.jobTitle",
      "Contact.nickname", "Contact.notes", "Contact.emails", "Contact.employer", "EmailAddress.address", "ExternalId.value", "Tag.name",
      "Note.title", "Note.text", "Note.about", "Relationship.role", "Relationship.notes", "Relationship.to", "Relationship.until",
      "Interaction.subject", "Interaction.text", "Attachment.name", "Attachment.about", "User.name", "User.login",
      "PhoneNumber.e164", "Link.url", "Team.name");

  private final Map<String, Line> lines = new TreeMap<>();
  private final Map<String, FieldAccess> rules = new TreeMap<>();
  private UUID me;
  private final Set<UUID> team = new HashSet<>();

  /** What the role says of the records of one type. */
  record Line(Scope read, Scope change, Scope delete, boolean create, boolean export, boolean many) {
  }

  VerbRights(Random random) {
    for (String type : TYPES) {
      lines.put(type, new Line(scope(random), scope(random), scope(random), random.nextInt(3) > 0, random.nextInt(3) > 0, random.nextBoolean()));
    }
    lines.put("*", new Line(scope(random), Scope.NONE, Scope.NONE, false, random.nextBoolean(), false));
    for (String field : FIELDS) {
      if (random.nextInt(4) == 0) {
        rules.put(field, random.nextInt(3) == 0 ? FieldAccess.READ_ONLY : FieldAccess.HIDDEN);
      }
    }
  }

  private static Scope scope(Random random) {
    return SCOPES.get(random.nextInt(SCOPES.size()));
  }

  /** Says whose records are one's own, and whose are the team's. */
  void reach(UUID own, Set<UUID> members) {
    me = own;
    team.addAll(members);
  }

  /** The lines of the role by type. */
  Map<String, Line> lines() {
    return lines;
  }

  /** The field rules of the role, by {@code Type.feature}. */
  Map<String, FieldAccess> rules() {
    return rules;
  }

  Line of(String type) {
    return lines.getOrDefault(type, lines.get("*"));
  }

  boolean reads(EObject record) {
    return reaches(of(type(record)).read(), record);
  }

  boolean changes(EObject record) {
    return reads(record) && reaches(of(type(record)).change(), record);
  }

  boolean deletes(EObject record) {
    return reads(record) && reaches(of(type(record)).delete(), record);
  }

  private boolean reaches(Scope scope, EObject record) {
    UUID owner = record.eGet(Literals.ROOT__OWNER, false) instanceof EObject user ? Records.ref(user).id() : null;
    return scope == Scope.ALL || scope == Scope.OWN && me.equals(owner) || scope == Scope.TEAM && team.contains(owner);
  }

  /**
   * Whether a feature is hidden in records of a type.
   *
   * @param owner the type itself, or the class of its rows
   */
  boolean hides(String type, String owner, String feature) {
    return of(type).read() != Scope.NONE && rules.get(owner + "." + feature) == FieldAccess.HIDDEN;
  }

  /** Whether a feature may be written where the record may. */
  boolean writes(String type, String owner, String feature) {
    return of(type).read() == Scope.NONE || !rules.containsKey(owner + "." + feature);
  }

  /** Whether every step of a path may be seen. */
  boolean shows(EClass start, String path) {
    String type = RecordType.typeName(start);
    EClass owner = start;
    for (String step : path.split("\\.")) {
      if (hides(type, RecordType.typeName(owner), step)) {
        return false;
      }
      if (owner.getEStructuralFeature(step) instanceof EReference reference) {
        owner = reference.getEReferenceType();
        type = reference.isContainment() ? type : RecordType.typeName(owner);
      }
    }
    return true;
  }

  /** The values at the end of a path that may be seen, through records that may be read only. */
  List<Object> values(EObject object, String path, Map<Ref, EObject> records) {
    int dot = path.indexOf('.');
    EStructuralFeature feature = object.eClass().getEStructuralFeature(dot < 0 ? path : path.substring(0, dot));
    if (feature instanceof EReference reference) {
      return next(object, reference, records).stream().flatMap(each -> values(each, path.substring(dot + 1), records).stream()).toList();
    }
    Object value = object.eGet(feature);
    return value == null || "".equals(value) ? List.of() : List.of(value);
  }

  private List<EObject> next(EObject object, EReference reference, Map<Ref, EObject> records) {
    if (reference.isContainment()) {
      return ((List<?>) object.eGet(reference)).stream().map(EObject.class::cast).toList();
    }
    EObject target = object.eGet(reference, false) instanceof EObject proxy ? records.get(Records.ref(proxy)) : null;
    return target != null && reads(target) ? List.of(target) : List.of();
  }

  private static String type(EObject record) {
    return RecordType.typeName(record.eClass());
  }

  @Override
  public String toString() {
    return lines + " " + rules;
  }
}
