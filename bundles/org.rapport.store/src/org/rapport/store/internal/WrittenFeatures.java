package org.rapport.store.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;

/** The features of a class that change sets speak of. Kept at the class itself, so that they go when it does. */
final class WrittenFeatures extends AdapterImpl {

  private final List<EStructuralFeature> features;
  private volatile boolean stale;

  private WrittenFeatures(EClass eClass) {
    List<EStructuralFeature> result = new ArrayList<>();
    for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
      if (!feature.isMany() && !isContainment(feature) && !RecordType.isComputed(feature) && !feature.isDerived()) {
        result.add(feature);
      }
    }
    features = List.copyOf(result);
  }

  private static boolean isContainment(EStructuralFeature feature) {
    return feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
  }

  /** Those of a class, read once while it stays as it is. */
  static List<EStructuralFeature> of(EClass eClass) {
    synchronized (eClass) {
      WrittenFeatures known = null;
      for (Adapter adapter : eClass.eAdapters()) {
        if (adapter instanceof WrittenFeatures written) {
          known = written;
        }
      }
      if (known == null || known.stale) {
        eClass.eAdapters().remove(known);
        known = new WrittenFeatures(eClass);
        eClass.eAdapters().add(known);
      }
      return known.features;
    }
  }

  @Override
  public void notifyChanged(Notification change) {
    stale = true;
  }
}
