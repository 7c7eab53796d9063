package org.rapport.duplicates.internal;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ArrivalWatch;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.LiveMatcher;
import org.rapport.duplicates.MatchedFeature;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;

/** Finds duplicates among what an import creates and what is there. Stateless, safe for all threads. */
@Component
public final class ImportedDuplicates implements ArrivalWatch {

  private final Duplicates duplicates;

  /** @param duplicates finds them */
  @Activate
  public ImportedDuplicates(@Reference Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @Override
  public boolean knows(RecordType type) {
    return !MatchedFeature.of(type).isEmpty();
  }

  @Override
  public Arrivals begin(Session session, RecordType type, BooleanSupplier cancelled) throws RapportException {
    DuplicatePairs pairs = new DuplicatePairs(session.store(), session.principal(), duplicates);
    LiveMatcher matcher = duplicates.matcher(session.store(), session.principal(), type.name(), pairs.weights(type.name()),
        (done, total) -> !cancelled.getAsBoolean());
    return new Arrivals() {
      @Override
      public List<ChangeSet> arrives(EObject record) {
        List<ChangeSet> found = matcher.candidates(record, Duplicates.THRESHOLD).stream().map(pairs::toKeep).toList();
        matcher.add(record);
        return found;
      }

      @Override
      public void forget(Ref record) {
        matcher.remove(record);
      }
    };
  }
}
