package org.rapport.core.internal.transfer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;

/** Writes one array: whole records in the shape of {@code show}, or rows of columns in that of {@code list}. */
final class JsonSink implements Sink {

  private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
  private final List<String> columns;
  private final SeenFields seen;
  private final JsonWriter writer;

  JsonSink(OutputStream out, List<String> columns, SeenFields seen) throws IOException {
    this.columns = columns;
    this.seen = seen;
    writer = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.setIndent(" ");
    writer.setHtmlSafe(false);
    writer.beginArray();
  }

  @Override
  public boolean wantsRecords() {
    return columns.isEmpty();
  }

  @Override
  public void records(List<EObject> records, Map<Ref, String> labels) {
    records.forEach(record -> gson.toJson(RecordJson.record(record, labels, seen), writer));
  }

  @Override
  public void rows(List<Page.Row> rows) {
    for (Page.Row row : rows) {
      JsonObject object = new JsonObject();
      object.addProperty("id", row.ref().id().toString());
      int next = 0;
      for (String column : columns) {
        if (!column.equals("id")) {
          object.add(column, RecordJson.value(row.values().get(next++)));
        }
      }
      gson.toJson(object, writer);
    }
  }

  @Override
  public void close() throws IOException {
    writer.endArray();
    writer.close();
  }
}
