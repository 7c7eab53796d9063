package org.rapport.store.query;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Ref;

/** The records beside the one of which a condition is asked in memory. Called in the thread of the caller. */
public interface Lookup {

  /** Knows no other record. */
  Lookup NOTHING = new Lookup() {
    @Override
    public Optional<EObject> find(Ref ref) {
      return Optional.empty();
    }

    @Override
    public Stream<EObject> all(String type) {
      return Stream.empty();
    }
  };

  /** The record that a reference leads to; empty where it is not known. */
  Optional<EObject> find(Ref ref);

  /** All records of a type, for {@code exists}. */
  Stream<EObject> all(String type);
}
