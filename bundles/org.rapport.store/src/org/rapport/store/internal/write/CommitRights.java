package org.rapport.store.internal.write;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldAccess;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSet.RowKind;
import org.rapport.store.Principal;
import org.rapport.store.Rights;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.Authorship;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.rights.RightsCache;

/**
 * The one class that checks a commit against the rights of who asks for it, before anything is merged. What deletions do
 * to other records follows the model, not the rights. Used by one commit.
 */
final class CommitRights {

  /** So many records may be changed at once without the right to change many. */
  private static final int FEW = 20;

  private final Types types;
  private final Rights rights;
  private final Principal principal;
  private final Texts texts;

  CommitRights(Types types, Caller caller) {
    this.types = types;
    this.rights = caller.rights();
    this.principal = caller.principal();
    this.texts = Texts.of(principal.locale());
  }

  /** Whether there is nothing to check. */
  boolean isUnlimited() {
    return rights.isAdministrator();
  }

  /** Whether the record may be seen as it is stored; a new one may by whoever makes it. */
  boolean sees(Working record) {
    return record.before == null || rights.reads(record.before);
  }

  /** Whether a stored record may be seen and changed. */
  boolean mayChange(Working record) {
    return record.before == null || rights.isAdministrator() || rights.reads(record.before) && rights.changes(record.before);
  }

  /** Refuses to change or delete many records at once without the right to. */
  void checkMany(List<Request> requests, boolean batch) throws RapportException {
    List<Request> changing = requests.stream().filter(request -> request.undoes() == null && request.set().kind() != Kind.CREATE).toList();
    if (rights.isAdministrator() || changing.isEmpty() || !batch && changing.size() <= FEW) {
      return;
    }
    for (Request request : changing) {
      if (!rights.of(request.set().root().type()).massChange()) {
        throw refused("not-allowed.many", types.get(request.set().root().type()), request.set().root());
      }
    }
  }

  /** Refuses a change or deletion of a stored record that may be seen. */
  void check(Request request, Working record) throws RapportException {
    if (rights.isAdministrator() || request.consequence() || record.before == null) {
      return;
    }
    ChangeSet set = request.set();
    checkSource(record.type, request.set().root());
    boolean delete = set.kind() == Kind.DELETE;
    boolean moved = !rights.of(record.type.name()).create() && OwnSettings.moves(record.before, set);
    if (delete ? !rights.deletes(record.before) : moved || !rights.changes(record.before)) {
      throw refused(delete ? "not-allowed.delete" : "not-allowed.change", record.type, request.set().root());
    }
    if (!delete) {
      new Fields(request, record.type).check(record.before);
    }
  }

  /** Refuses the creation of a record, or that it comes back. */
  void checkNew(Request request, RecordType type, EObject created) throws RapportException {
    if (rights.isAdministrator() || request.consequence()) {
      return;
    }
    checkSource(type, request.set().root());
    if (request.set().kind() == Kind.RESTORE) {
      if (!rights.deletes(created)) {
        throw refused("not-allowed.restore", type, request.set().root());
      }
    } else if (!rights.of(type.name()).create() && !OwnSettings.isOwn(created, principal.user())) {
      throw refused("not-allowed.create", type, request.set().root());
    } else if (!rights.givesAuthors() && !Authorship.of(request.set()).isNone()) {
      throw refused("not-allowed.author", type, request.set().root());
    } else {
      new Fields(request, type).check(created);
    }
  }

  /** Nobody gives himself rights: what they are made of is for administrators. */
  private void checkSource(RecordType type, Ref root) throws RapportException {
    if (RightsCache.SOURCES.contains(type.name())) {
      throw refused("not-allowed.source", type, root);
    }
  }

  private RapportException refused(String key, RecordType type, Ref root) {
    return new RefusedException(root, texts.text(key, Annotations.text(type.eClass(), principal.locale())),
        texts.text("not-allowed.hint"));
  }

  /** Whether a feature of the root or of a row may be seen. */
  boolean shows(RecordType type, EClass owner, String feature) {
    EStructuralFeature found = owner.getEStructuralFeature(feature);
    return found == null || rights.shows(type, owner, found);
  }

  /** Whether every step of a path such as {@code emails[0].address} may be seen. */
  boolean shows(RecordType type, String path) {
    EClass owner = type.eClass();
    for (String step : path.replaceAll("\\[[^\\]]*\\]", "").split("\\.")) {
      if (owner == null || !shows(type, owner, step)) {
        return owner == null;
      }
      owner = owner.getEStructuralFeature(step) instanceof EReference list && list.isContainment() ? list.getEReferenceType() : null;
    }
    return true;
  }

  /** Where a rule is broken that asks several features: the first that is hidden, so that it is not told, else the first. */
  String place(RecordType type, List<String> features) {
    return features.stream().filter(each -> !shows(type, each)).findFirst().orElse(features.get(0));
  }

  /** How messages name a record: by its label where that may be seen, else by its id. */
  String label(EObject record) {
    RecordType type = types.of(record);
    boolean hidden = !shows(type, type.eClass(), CrmPackage.Literals.ROOT__LABEL.getName()) || rights.of(type.name()).emptyLabelHidden()
        && type.labelFeatures().stream().allMatch(part -> record.eGet(part, false) == null);
    return hidden ? type.name() + " " + Records.id(record) : Validator.label(record);
  }

  /** Whether every record of the type shows its label that may be seen at all. */
  boolean tellsLabel(Ref ref) {
    RecordType type = types.find(ref.type()).orElse(null);
    return type != null && shows(type, type.eClass(), CrmPackage.Literals.ROOT__LABEL.getName())
        && !rights.of(type.name()).emptyLabelHidden();
  }

  /** Gives a new record to who makes it, where it is nobody's. */
  void giveOwner(RecordType type, EObject created) {
    boolean takes = !type.isSetting() || OwnSettings.isOwn(created, principal.user());
    if (takes && principal.user() != null && created.eGet(CrmPackage.Literals.ROOT__OWNER, false) == null) {
      Values.set(created, CrmPackage.Literals.ROOT__OWNER, principal.user(), types);
    }
  }

  /** Whether somebody may be named without being seen: oneself. */
  boolean isSelf(Ref ref) {
    return ref.equals(principal.user());
  }

  /** The features and rows of one change set. */
  private final class Fields {

    private final ChangeSet set;
    private final boolean undo;
    private final RecordType type;

    Fields(Request request, RecordType type) {
      this.set = request.set();
      this.undo = request.undoes() != null;
      this.type = type;
    }

    void check(EObject state) throws RapportException {
      features(type.eClass(), set.features(), set.kind() == Kind.CREATE);
      for (RowChange row : set.rows()) {
        EClass owner = row.parent() == null ? type.eClass() : owner(state, row);
        if (owner != null && owner.getEStructuralFeature(row.feature()) instanceof EReference list && list.isContainment()) {
          list(owner, list);
          features(list.getEReferenceType(), row.kind() == RowKind.REMOVE ? List.of() : row.features(), row.kind() == RowKind.ADD);
        }
      }
    }

    /** The class of the row that contains a row: one that is there, or one that the set adds. */
    private EClass owner(EObject state, RowChange row) {
      EObject parent = Rows.all(state).get(row.parent());
      return parent != null ? parent.eContainmentFeature().getEReferenceType() : set.rows().stream().filter(r -> r.row().equals(row.parent()))
          .map(r -> r.parent() == null ? type.eClass() : owner(state, r)).filter(Objects::nonNull)
          .map(o -> o.getEStructuralFeature(row(row.parent()).feature())).filter(EReference.class::isInstance)
          .map(f -> ((EReference) f).getEReferenceType()).findFirst().orElse(null);
    }

    private RowChange row(UUID id) {
      return set.rows().stream().filter(r -> r.row().equals(id)).findFirst().orElseThrow();
    }

    private void list(EClass owner, EReference list) throws RapportException {
      FieldAccess access = rights.field(type, owner, list);
      if (access == FieldAccess.HIDDEN && !undo) {
        throw new Hidden(owner.getName() + " has no contained list '" + list.getName() + "'.");
      } else if (access != FieldAccess.FULL) {
        throw readOnly(access, list);
      }
    }

    private void features(EClass owner, List<FeatureChange> changes, boolean added) throws RapportException {
      for (FeatureChange change : changes) {
        EStructuralFeature feature = owner.getEStructuralFeature(change.feature());
        FieldAccess access = feature == null ? FieldAccess.FULL : rights.field(type, owner, feature);
        if (access == FieldAccess.FULL || added && Objects.equals(change.after(), standard(feature))) {
          continue;
        } else if (access == FieldAccess.HIDDEN && !undo) {
          throw new Hidden(owner.getName() + " has no feature '" + change.feature() + "' that can be written.");
        }
        throw readOnly(access, feature);
      }
    }

    private RapportException readOnly(FieldAccess access, EStructuralFeature feature) {
      return access == FieldAccess.HIDDEN ? refused("not-allowed.undo", type, set.root()) : new RefusedException(set.root(),
          texts.text("not-allowed.feature", type.text(feature, principal.locale()), Annotations.text(type.eClass(), principal.locale())),
          texts.text("not-allowed.hint"));
    }

    private static Serializable standard(EStructuralFeature feature) {
      Object value = feature.getDefaultValue();
      return value instanceof Enumerator literal ? literal.getLiteral() : value instanceof EObject ? null : (Serializable) value;
    }
  }

  /** A feature that is as if it were not there: answered as one that is not. */
  static final class Hidden extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Hidden(String message) {
      super(message);
    }
  }
}
