package org.rapport.core.values;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/** Values that somebody typed as {@code F=V}, read once and written into any record of the class. */
public final class TypedValues {

  private record Assignment(RecordPath path, Serializable value) {
  }

  private final List<Assignment> assignments = new ArrayList<>();

  private TypedValues() {
  }

  /**
   * Reads what was typed; references are found on the rights of the principal.
   *
   * @throws RapportException {@code usage}, {@code unknown-feature}, {@code bad-value}, {@code not-found}
   */
  public static TypedValues read(Store store, Principal principal, EClass eClass, List<String> texts) throws RapportException {
    TypedValues result = new TypedValues();
    References references = new References(store, principal);
    SeenFields seen = SeenFields.of(store.rights(principal), store.types().of(eClass));
    for (String text : texts) {
      int equals = split(text);
      if (equals <= 0) {
        throw new RapportException("usage", Texts.get(principal.locale(), "assignment", text), Texts.get(principal.locale(), "assignment.hint"));
      }
      RecordPath path = RecordPath.parse(seen, text.substring(0, equals));
      result.assignments.add(new Assignment(path, value(references, path, text.substring(equals + 1))));
    }
    return result;
  }

  /** The place of the equals sign outside brackets. */
  private static int split(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '=' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Serializable value(References references, RecordPath path, String text) throws RapportException {
    if (text.isEmpty() || path.leaf() == null) {
      return text.isEmpty() ? null : text;
    }
    return path.leaf() instanceof EReference reference && !reference.isContainment()
        ? references.find(reference.getEReferenceType(), text.strip()) : path.leaf().isMany() ? text : ValueTexts.parse(path.leaf(), text);
  }

  /** Writes the values into a detached record. */
  public void write(EObject record, Types types) throws RapportException {
    for (Assignment each : assignments) {
      each.path().set(record, each.value(), types);
    }
  }
}
