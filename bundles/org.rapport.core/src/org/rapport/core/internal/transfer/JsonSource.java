package org.rapport.core.internal.transfer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.internal.Texts;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.References;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.store.Rights;

/** Reads records in the shape of {@code show}, one object or an array of them, as an export writes it. */
final class JsonSource implements Source {

  private final InputFile file;
  private final Locale locale;
  private final String typeName;
  private final Types types;
  private final References references;
  private final Rights rights;
  private final JsonReader reader;
  private final Mark mark = new Mark();
  private boolean array;
  private boolean begun;
  private boolean ended;
  private int count;

  /**
   * @param typeName the type where an object does not say; may be null
   * @param rights those of who imports
   */
  JsonSource(InputFile file, String typeName, Types types, References references, Rights rights) throws RapportException {
    this.file = file;
    this.locale = file.locale();
    this.typeName = typeName;
    this.types = types;
    this.references = references;
    this.rights = rights;
    try {
      reader = new JsonReader(file.reader(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  @Override
  public Draft next() throws RapportException {
    if (ended) {
      return null;
    }
    try {
      if (!begun) {
        begun = true;
        array = reader.peek() == JsonToken.BEGIN_ARRAY;
        if (array) {
          reader.beginArray();
        }
      }
      if (array && !reader.hasNext() || !array && count > 0) {
        ended = true;
        return null;
      }
      count++;
      return draft(JsonParser.parseReader(reader));
    } catch (IOException | JsonParseException | IllegalStateException e) {
      ended = true;
      return Draft.failed(file.name(), count, 0, Texts.in(locale, "json.broken", String.valueOf(e.getMessage())));
    }
  }

  private Draft draft(JsonElement element) {
    if (!element.isJsonObject()) {
      return Draft.failed(file.name(), count, 0, Texts.in(locale, "json.object"));
    }
    JsonObject json = element.getAsJsonObject();
    json.remove(RejectText.MEMBER);
    return record(json).rejectAs(RejectText.RECORDS, () -> List.of(json.toString()));
  }

  private Draft record(JsonObject json) {
    try {
      String name = json.has("type") && json.get("type").isJsonPrimitive() ? json.get("type").getAsString() : typeName;
      if (name == null) {
        return Draft.failed(file.name(), count, 0, Texts.in(locale, "json.type"));
      }
      RecordType type = types.get(name);
      EObject record = Records.create(type.eClass());
      if (json.has("id") && json.get("id").isJsonPrimitive() && References.isId(json.get("id").getAsString())) {
        Records.setId(record, UUID.fromString(json.get("id").getAsString()));
      }
      json.remove("version");
      RecordJson.read(json, record, types, references, SeenFields.of(rights, type));
      return new Draft(file.name(), count, record, mark.of(List.of("json", name, json.toString())));
    } catch (RapportException e) {
      return Draft.failed(file.name(), count, 0, e.getMessage() + " " + e.hint());
    } catch (IllegalArgumentException e) {
      return Draft.failed(file.name(), count, 0, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
