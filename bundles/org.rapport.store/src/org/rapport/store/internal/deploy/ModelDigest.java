package org.rapport.store.internal.deploy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.store.internal.schema.ColumnType;

/**
 * What of a package matters to its tables, one fact a line. Two states of a package are compared by it in no time: a
 * line more is an addition, a line less is not, except for the facts that begin with {@code +}, which may come and go.
 */
final class ModelDigest {

  /** A fact of no model: the tables came out of a backup and have no indexes yet. */
  static final String RESTORED = "+ restored";

  private static final List<String> FLAGS = List.of("sortable", "indexed", "unique", "searchable");

  private ModelDigest() {
  }

  /** The facts of a package, in the order of the model. */
  static List<String> of(EPackage model) {
    List<String> facts = new ArrayList<>();
    for (EClassifier classifier : model.getEClassifiers()) {
      if (classifier instanceof EClass eClass && !eClass.isAbstract()) {
        facts.add("class " + eClass.getName());
        eClass.getEAllStructuralFeatures().forEach(feature -> add(eClass, feature, facts));
        Annotations.value(eClass, "identity").ifPresent(identity -> facts.add("+ identity " + eClass.getName() + " " + identity));
        if (Ddl.isOwned(eClass)) {
          facts.add("+ owned " + eClass.getName());
        }
      } else if (classifier instanceof EEnum literals) {
        literals.getELiterals().forEach(literal -> facts.add("literal " + literals.getName() + " " + literal.getLiteral()));
      }
    }
    return facts;
  }

  private static void add(EClass eClass, EStructuralFeature feature, List<String> facts) {
    String name = eClass.getName() + "." + feature.getName();
    if (feature instanceof EAttribute attribute) {
      facts.add("attribute " + name + " " + ColumnType.of(attribute.getEAttributeType()));
    } else {
      EReference reference = (EReference) feature;
      String kind = reference.isContainment() ? "contains " : "reference ";
      facts.add(kind + name + (reference.isContainment() ? " " + RecordType.typeName(reference.getEReferenceType()) : ""));
    }
    for (String flag : FLAGS) {
      if (Annotations.flag(feature, flag)) {
        facts.add("+ " + flag + " " + name);
      }
    }
    if (Annotations.number(feature, "listed").isPresent()) {
      facts.add("+ listed " + name);
    }
  }

  /** The facts that were deployed and are no more, without those that may go. */
  static List<String> vanished(List<String> deployed, List<String> now) {
    Set<String> result = new LinkedHashSet<>(deployed);
    result.removeAll(now);
    result.removeIf(fact -> fact.startsWith("+"));
    return List.copyOf(result);
  }

  /** The facts that are new. */
  static Set<String> added(List<String> deployed, List<String> now) {
    Set<String> result = new LinkedHashSet<>(now);
    result.removeAll(deployed);
    return result;
  }
}
