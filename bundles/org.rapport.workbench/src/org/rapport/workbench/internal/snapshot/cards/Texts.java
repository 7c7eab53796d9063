package org.rapport.workbench.internal.snapshot.cards;

import java.io.Serializable;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.rapport.model.Annotations;
import org.rapport.store.query.Page;
import org.rapport.workbench.snapshot.SnapshotContext;

/** Values of rows as words. Stateless. */
final class Texts {

  private Texts() {
  }

  /** A value in words; empty for none. */
  static String of(Serializable value) {
    return switch (value) {
      case null -> "";
      case Page.Labelled labelled -> labelled.label() == null ? "" : labelled.label();
      default -> value.toString();
    };
  }

  /** The name of a choice in the reader's language. */
  static String choice(EEnum type, Serializable literal, SnapshotContext context) {
    EEnumLiteral found = literal == null ? null : type.getEEnumLiteralByLiteral(literal.toString());
    return found == null ? of(literal) : Annotations.text(found, context.locale());
  }
}
