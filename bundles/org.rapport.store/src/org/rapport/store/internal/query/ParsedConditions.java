package org.rapport.store.internal.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.model.RecordType;
import org.rapport.store.Rights;
import org.rapport.store.query.ConditionException;

/** The conditions read last, so that a list that is paged through reads its condition once. Safe for all threads. */
final class ParsedConditions {

  private static final int KEPT = 200;

  private final Map<Key, ParsedCondition> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, ParsedCondition> eldest) {
      return size() > KEPT;
    }
  });

  private record Key(RecordType type, String text, Rights rights) {
  }

  /** The condition, read now or before. */
  ParsedCondition get(Sight sight, RecordType type, String text) throws ConditionException {
    Key key = new Key(type, text, sight.rights());
    ParsedCondition known = kept.get(key);
    if (known == null) {
      known = ParsedCondition.parse(sight, type, text);
      kept.put(key, known);
    }
    return known;
  }
}
