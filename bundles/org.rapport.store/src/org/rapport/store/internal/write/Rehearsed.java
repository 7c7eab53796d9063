package org.rapport.store.internal.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.model.Ref;
import org.rapport.store.internal.write.UniqueKeys.Key;

/** What the earlier portions of a batch that is tried out would have made of the base; nothing for an ordinary commit. */
final class Rehearsed {

  private final Set<Ref> made = new HashSet<>();
  private final Map<Key, String> taken = new HashMap<>();
  private final Set<Key> released = new HashSet<>();

  /** Whether a record would be there. */
  boolean has(Ref record) {
    return made.contains(record);
  }

  /** The name of the record that would have a unique value. */
  Optional<String> holder(Key key) {
    return Optional.ofNullable(taken.get(key));
  }

  /** Whether who has a unique value in the base would not have it any more. */
  boolean isReleased(Key key) {
    return released.contains(key);
  }

  void make(Collection<Ref> records) {
    made.addAll(records);
  }

  void take(Key key, String holder) {
    taken.put(key, holder);
  }

  void release(Key key) {
    taken.remove(key);
    released.add(key);
  }
}
