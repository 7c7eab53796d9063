package org.rapport.core.internal.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;

/** Writes, in a dry run without the fields that are not made yet: their values were read, and the store does not know them. */
final class FieldTrial implements Writing {

  private final Writing writing;
  private final AddedFields added;

  FieldTrial(Writing writing, AddedFields added) {
    this.writing = writing;
    this.added = added;
  }

  @Override
  public Set<Ref> commit(List<ChangeSet> sets, Collection<String> marks) throws RapportException {
    return writing.commit(added.names().isEmpty() ? sets : sets.stream().map(this::known).toList(), marks);
  }

  private ChangeSet known(ChangeSet set) {
    return new ChangeSet(set.root(), set.kind(), set.baseVersion(),
        set.features().stream().filter(each -> !added.isMissing(set.root().type(), each.feature())).toList(), set.rows());
  }

  @Override
  public UUID batch() {
    return writing.batch();
  }

  @Override
  public Set<String> mine(Collection<String> marks) throws RapportException {
    return writing.mine(marks);
  }

  @Override
  public void reached(int file, long rows, Tally tally) throws RapportException {
    writing.reached(file, rows, tally);
  }

  @Override
  public boolean isCancelled() {
    return writing.isCancelled();
  }

  @Override
  public void close() throws RapportException {
    writing.close();
  }
}
