package org.rapport.core.internal.transfer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.core.session.Session;
import org.rapport.core.settings.CoreSettings;
import org.rapport.core.settings.Scope;
import org.rapport.core.settings.Settings;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.model.RapportException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mappings of a person's imports, by the set of the headings of the table and by its type; the latest first. */
public final class MappingMemory {

  private static final Logger LOG = LoggerFactory.getLogger(MappingMemory.class);
  private static final int MOST = 100;
  private static final String HEADINGS = "headings";
  private static final String MAPPING = "mapping";

  private final Session session;
  private final Settings settings;

  /** Of the principal of a session. */
  public MappingMemory(Session session) {
    this.session = session;
    this.settings = new Settings(session.store(), session.principal());
  }

  /** The mapping of a table with the same headings, in any order; the type may be null for any. */
  Optional<Mapping> find(Collection<String> headings, String type) throws RapportException {
    JsonElement wanted = set(headings);
    for (JsonElement each : read()) {
      JsonObject entry = each.getAsJsonObject();
      JsonObject mapping = entry.getAsJsonObject(MAPPING);
      if (entry.get(HEADINGS).equals(wanted) && (type == null || mapping.get("type").getAsString().equals(type))) {
        return Optional.of(new MappingFile(CoreSettings.MAPPINGS.name(), locale()).read(mapping.toString()));
      }
    }
    return Optional.empty();
  }

  /**
   * Remembers a mapping, in place of the one for the same headings and type. What is only true of one file goes, and so does
   * everything where the principal is no user of the base.
   */
  public void put(Collection<String> headings, ImportMapping mapping) throws RapportException {
    Optional<Scope> mine = session.principal().userRef().map(Scope::user);
    if (mine.isEmpty()) {
      return;
    }
    ImportMapping kept = mapping.with("sheet", null).with("separator", null).with("quote", null).with("encoding", null);
    JsonObject entry = new JsonObject();
    entry.add(HEADINGS, set(headings));
    entry.add(MAPPING, JsonParser.parseString(kept.toJson()));
    JsonArray all = new JsonArray();
    all.add(entry);
    for (JsonElement each : read()) {
      if (all.size() < MOST && !isSame(each.getAsJsonObject(), entry)) {
        all.add(each);
      }
    }
    settings.set(CoreSettings.MAPPINGS, mine.get(), all.toString());
  }

  private static boolean isSame(JsonObject one, JsonObject other) {
    return one.get(HEADINGS).equals(other.get(HEADINGS)) && one.getAsJsonObject(MAPPING).get("type").equals(other.getAsJsonObject(MAPPING).get("type"));
  }

  /** Headings in one order, without that of the reasons why rows failed before. */
  private static JsonArray set(Collection<String> headings) {
    List<String> sorted = headings.stream().filter(each -> !RejectForm.isReason(each)).distinct().sorted().toList();
    JsonArray array = new JsonArray();
    sorted.forEach(array::add);
    return array;
  }

  /** What is kept; nothing where somebody wrote something else there. */
  private JsonArray read() throws RapportException {
    String text = settings.get(CoreSettings.MAPPINGS);
    JsonArray entries = new JsonArray();
    try {
      JsonParser.parseString(text == null ? "[]" : text).getAsJsonArray().asList().stream().filter(MappingMemory::isEntry).forEach(entries::add);
    } catch (JsonParseException | IllegalStateException e) {
      LOG.warn("The setting {} holds no mappings, and is passed over: {}", CoreSettings.MAPPINGS.name(), e.getMessage());
    }
    return entries;
  }

  private static boolean isEntry(JsonElement element) {
    return element instanceof JsonObject entry && entry.has(HEADINGS) && entry.get(MAPPING) instanceof JsonObject mapping && mapping.has("type");
  }

  private Locale locale() {
    return session.principal().locale();
  }
}
