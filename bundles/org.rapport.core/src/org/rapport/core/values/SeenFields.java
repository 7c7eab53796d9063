package org.rapport.core.values;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.Scope;
import org.rapport.store.Rights;

/**
 * The features of one type, and of its rows, that somebody may see: for whatever lists features of the model to that
 * person. The store gives no value of another one; a detached record has its default there, which must not be taken for a
 * value. Immutable, safe for all threads.
 */
public final class SeenFields {

  private final RecordType type;
  private final Rights rights;
  private final boolean writable;

  private SeenFields(RecordType type, Rights rights, boolean writable) {
    this.type = type;
    this.rights = rights;
    this.writable = writable;
  }

  /** Those of a type for the person of a session; asks the store, so not for the UI thread. */
  public static SeenFields of(Session session, RecordType type) throws RapportException {
    return of(session.store().rights(session.principal()), type);
  }

  /** Those of the type of a record. */
  public static SeenFields of(Session session, EObject record) throws RapportException {
    return of(session, session.store().types().of(record));
  }

  /** With rights that are known. */
  public static SeenFields of(Rights rights, RecordType type) {
    return new SeenFields(type, rights, true);
  }

  /** All features of everything, for who needs no rights. */
  public static SeenFields all(RecordType type) {
    return of(Rights.EVERYTHING, type);
  }

  /** The type. */
  public RecordType type() {
    return type;
  }

  /** The same for one stored record of the type, which perhaps may be seen and not changed. */
  public SeenFields in(EObject record) {
    return new SeenFields(type, rights, rights.changes(record));
  }

  /** Whether any record of the type may be seen: those of others, or one's own. */
  public boolean any() {
    return rights.of(type.name()).read() != Scope.NONE;
  }

  /** Whether records of the type may be made. */
  public boolean creates() {
    return rights.of(type.name()).create();
  }

  /**
   * Whether a feature may be seen.
   *
   * @param owner the class of the record itself, or of one of its rows
   */
  public boolean contains(EClass owner, EStructuralFeature feature) {
    return rights.shows(type, owner, feature);
  }

  /** Whether a feature may be written. */
  public boolean writes(EClass owner, EStructuralFeature feature) {
    return writable && rights.field(type, owner, feature) == FieldAccess.FULL;
  }

  /**
   * Whether a feature says who made a record, or when, and may be given for what is older than the base, though the store
   * writes it otherwise.
   */
  public boolean givesAuthor(EStructuralFeature feature) {
    return rights.givesAuthors() && (feature == CrmPackage.Literals.ROOT__CREATED_AT || feature == CrmPackage.Literals.ROOT__CREATED_BY);
  }

  /** The features of the record itself, or of a class of its rows, in the order of the model. */
  public List<EStructuralFeature> of(EClass owner) {
    return owner.getEAllStructuralFeatures().stream().filter(feature -> contains(owner, feature)).toList();
  }

  /** The columns that a list has where nobody said any: what the model lists, at least the label; empty where that is hidden. */
  public List<String> columns() {
    List<EStructuralFeature> listed = type.listedFeatures().isEmpty() ? List.of(CrmPackage.Literals.ROOT__LABEL) : type.listedFeatures();
    return listed.stream().filter(feature -> !feature.isMany() && contains(type.eClass(), feature)).map(EStructuralFeature::getName).toList();
  }

  /** Whether both a contained list and a feature of its rows may be seen. */
  public boolean contains(EReference list, EStructuralFeature feature) {
    return contains(type.eClass(), list) && contains(list.getEReferenceType(), feature);
  }
}
