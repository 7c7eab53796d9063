package org.rapport.store.internal;

import java.util.Map;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.internal.feed.FeedReader;
import org.rapport.store.internal.feed.FeedWriter;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.objects.Aggregates;
import org.rapport.store.internal.schema.AggregateMapping;

/** The parts of one open store. All of them are safe for all threads. */
public record StoreContext(Database database, Types types, Map<RecordType, AggregateMapping> mappings, Aggregates aggregates,
    FeedReader reader, FeedWriter writer) {
}
