package org.rapport.core.internal.transfer;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.internal.Texts;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Types;
import org.rapport.store.Rights;

/**
 * Takes out of rows what belongs into fields that who imports does not see. Nobody typed these fields: a card has a place for
 * a mail address, and what is in no form goes to the notes.
 */
final class UnseenParts {

  private final Rights rights;
  private final Types types;
  private final Locale locale;

  /** @param rights those of who imports */
  UnseenParts(Rights rights, Types types, Locale locale) {
    this.rights = rights;
    this.types = types;
    this.locale = locale;
  }

  /** Takes it out of a draft, which says so. */
  void takeOut(Draft draft) {
    if (draft.state() == Draft.State.GOOD && !rights.isAdministrator()) {
      SeenFields seen = SeenFields.of(rights, types.of(draft.record()));
      boolean named = draft.pending().removeIf(each -> !seen.contains(each.owner().eClass(), each.reference()));
      if (takeOut(draft.record(), seen) || named) {
        draft.warn(0, Texts.in(locale, "import.unseen"));
      }
      draft.pending().removeIf(each -> each.owner() != draft.record() && each.owner().eContainer() == null);
    }
  }

  private static boolean takeOut(EObject object, SeenFields seen) {
    boolean any = false;
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (!seen.contains(object.eClass(), feature)) {
        any |= object.eIsSet(feature);
        object.eUnset(feature);
        if (feature.isRequired() && object.eContainer() != null) {
          EcoreUtil.remove(object); // A row that is nothing without it.
          return true;
        }
      } else if (feature instanceof EReference list && list.isContainment()) {
        for (Object row : List.copyOf((List<?>) object.eGet(list))) {
          any |= takeOut((EObject) row, seen);
        }
      }
    }
    return any;
  }
}
