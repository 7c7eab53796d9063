package org.rapport.core.transfer;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;

/** Notices which of the records that come in may be there already, in the base or among those that came before them. A service. */
public interface ArrivalWatch {

  /** Whether records of a type can be told apart at all. */
  boolean knows(RecordType type);

  /**
   * Reads the records of a type that are there.
   *
   * @param cancelled asked while reading
   * @throws RapportException {@code cancelled}; what the store throws
   */
  Arrivals begin(Session session, RecordType type, BooleanSupplier cancelled) throws RapportException;

  /** The records of one type. Used by one thread at a time. */
  interface Arrivals {

    /**
     * Takes in a record that was created.
     *
     * @return what keeps the pairs that it may make, to be committed later
     */
    List<ChangeSet> arrives(EObject record);

    /** Forgets a record. */
    void forget(Ref record);
  }
}
