package org.rapport.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.impl.PartyImpl;
import org.rapport.model.crm.impl.RootImpl;
import org.rapport.model.crm.impl.RowImpl;

/**
 * Creates the objects of packages without generated code. EMF alone cannot create an object whose class extends an
 * abstract class with generated code, such as {@code Root}.
 */
final class RecordFactory extends EFactoryImpl {

  @Override
  public EObject create(EClass eClass) {
    for (EClass general : eClass.getESuperTypes()) {
      EClass generated = general;
      while (generated.getInstanceClass() == null && !generated.getESuperTypes().isEmpty()) {
        generated = generated.getESuperTypes().get(0);
      }
      InternalEObject object = base(generated);
      if (object != null) {
        object.eSetClass(eClass);
        return object;
      }
    }
    return super.create(eClass);
  }

  /** An object of the Java class that dynamic subclasses share; null where EMF needs no help. */
  private static InternalEObject base(EClass generated) {
    if (generated == CrmPackage.Literals.PARTY) {
      return new DynamicParty();
    } else if (generated == CrmPackage.Literals.ROOT) {
      return new DynamicRoot();
    }
    return generated == CrmPackage.Literals.ROW ? new DynamicRow() : null;
  }

  private static final class DynamicParty extends PartyImpl {
  }

  private static final class DynamicRoot extends RootImpl {
  }

  private static final class DynamicRow extends RowImpl {
  }
}
