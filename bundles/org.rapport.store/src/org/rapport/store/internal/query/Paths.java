package org.rapport.store.internal.query;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Suggestions;

/** Finds the features that a path names. */
final class Paths {

  /** Makes the exception for a mistake at a place of the path. */
  interface Mistakes<E extends RapportException> {

    /** @param offset place of the wrong step in the path, from 0 */
    E mistake(String code, int offset, String what, String hint);
  }

  private Paths() {
  }

  /**
   * Reads a path of columns, sort criteria or groups.
   *
   * @param sight who asks sees it; a hidden feature is not found
   * @throws RapportException {@code unknown-feature}
   */
  static Path resolve(RecordType type, String text, Sight sight) throws RapportException {
    return resolve(type, text, sight, (code, offset, what, hint) -> new RapportException(code, sentence(what), hint));
  }

  /** Reads a path with mistakes reported by the caller's exceptions. */
  static <E extends RapportException> Path resolve(RecordType type, String text, Sight sight, Mistakes<E> mistakes) throws E {
    List<EStructuralFeature> steps = new ArrayList<>();
    EClass owner = type.eClass();
    List<RecordType> roots = List.of(type);
    int offset = 0;
    for (String name : text.split("\\.", -1)) {
      if (owner == null) {
        throw mistakes.mistake("unknown-feature", offset, "'" + name + "' follows " + steps.get(steps.size() - 1).getName()
            + ", which is a value without features of its own.", "End the path before the last point.");
      } else if (steps.size() == Path.MAX_STEPS) {
        throw mistakes.mistake("bad-condition", offset, "the path '" + text + "' has more than " + Path.MAX_STEPS + " steps.",
            "Use a shorter path.");
      }
      EStructuralFeature feature = owner.getEStructuralFeature(name);
      if (feature == null || !sight.shows(roots, owner, feature)) {
        EClass shown = owner;
        List<RecordType> of = roots;
        List<String> names = owner.getEAllStructuralFeatures().stream().filter(each -> sight.shows(of, shown, each))
            .map(EStructuralFeature::getName).toList();
        throw unknown(names, steps.isEmpty() ? type.name() : owner.getName(), name, offset, mistakes);
      }
      steps.add(feature);
      owner = feature instanceof EReference reference ? sight.types().extended(reference.getEReferenceType()) : null;
      roots = feature instanceof EReference reference && !reference.isContainment() ? sight.types().conforming(owner) : roots;
      offset += name.length() + 1;
    }
    return new Path(type, List.copyOf(steps), text);
  }

  private static <E extends RapportException> E unknown(List<String> names, String ownerName, String name, int offset, Mistakes<E> mistakes) {
    return mistakes.mistake("unknown-feature", offset, ownerName + " has no feature '" + name + "'.",
        Suggestions.hint(name, names, "Its features are " + String.join(", ", names) + "."));
  }

  private static String sentence(String what) {
    return Character.toUpperCase(what.charAt(0)) + what.substring(1);
  }
}
