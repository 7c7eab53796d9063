package org.rapport.model;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.crm.CrmPackage;

/**
 * Handles detached records and rows without knowing their class. A reference to another record is an EMF proxy that is
 * never resolved: an object of the target's class whose only values are its id and the URI {@code rapport:/TYPE/ID}.
 */
public final class Records {

  private static final String SCHEME = "rapport";

  private Records() {
  }

  /** A new, empty record or row of a class, generated or dynamic, with a new id. */
  public static EObject create(EClass eClass) {
    EObject object = EcoreUtil.create(eClass);
    setId(object, Uuids.next());
    return object;
  }

  /** The id of a record or row; null while it has none. */
  public static UUID id(EObject object) {
    return (UUID) object.eGet(object.eClass().getEIDAttribute());
  }

  /** Gives a record or row its id. */
  public static void setId(EObject object, UUID id) {
    object.eSet(object.eClass().getEIDAttribute(), id);
  }

  /** The version of the commit that wrote the record, 0 for one that was never saved. */
  public static long version(EObject root) {
    return (Long) root.eGet(CrmPackage.Literals.ROOT__VERSION);
  }

  /** Which record an object is, or refers to if it is a proxy. */
  public static Ref ref(EObject root) {
    URI proxy = ((InternalEObject) root).eProxyURI();
    return proxy != null ? new Ref(proxy.segment(0), UUID.fromString(proxy.segment(1)))
        : new Ref(RecordType.typeName(root.eClass()), id(root));
  }

  /** The value to set at a reference feature. An unknown type gives a proxy of {@code Root}'s nameless placeholder. */
  public static EObject proxy(Types types, Ref ref) {
    Optional<RecordType> type = types.find(ref.type());
    EObject proxy = type.isPresent() ? EcoreUtil.create(type.get().eClass()) : new Placeholder();
    setId(proxy, ref.id());
    ((InternalEObject) proxy).eSetProxyURI(URI.createHierarchicalURI(SCHEME, null, null,
        new String[] {ref.type(), ref.id().toString()}, null, null));
    return proxy;
  }
}
