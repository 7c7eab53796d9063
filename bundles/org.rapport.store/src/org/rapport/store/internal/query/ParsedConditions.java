package org.rapport.store.internal.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.query.ConditionException;

/** The conditions read last, so that a list that is paged through reads its condition once. Safe for all threads. */
final class ParsedConditions {

  private static final int KEPT = 200;

  private final Types types;
  private final Map<Key, ParsedCondition> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, ParsedCondition> eldest) {
      return size() > KEPT;
    }
  });

  ParsedConditions(Types types) {
    this.types = types;
  }

  private record Key(RecordType type, String text) {
  }

  /** The condition, read now or before. */
  ParsedCondition get(RecordType type, String text) throws ConditionException {
    Key key = new Key(type, text);
    ParsedCondition known = kept.get(key);
    if (known == null) {
      known = ParsedCondition.parse(types, type, text);
      kept.put(key, known);
    }
    return known;
  }
}
