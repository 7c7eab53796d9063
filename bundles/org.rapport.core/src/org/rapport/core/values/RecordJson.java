package org.rapport.core.values;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.query.Page;

/**
 * Records and values as the JSON of the command line: references as {@code {type,id,label}}, money as
 * {@code {amount,currency}}, enums by literal, dates and UTC instants in ISO 8601, empty features left out. Stateless.
 */
public final class RecordJson {

  private RecordJson() {
  }

  /** A plain value of a query or change set; a JSON null for null. */
  public static JsonElement value(Object value) {
    return switch (value) {
      case null -> JsonNull.INSTANCE;
      case Boolean flag -> new JsonPrimitive(flag);
      case Number number -> new JsonPrimitive(number);
      case Money money -> {
        JsonObject object = new JsonObject();
        object.addProperty("amount", money.amount().toPlainString());
        object.addProperty("currency", money.currency());
        yield object;
      }
      case Ref ref -> reference(ref, null);
      case Page.Labelled labelled -> reference(labelled.ref(), labelled.label());
      default -> new JsonPrimitive(value.toString());
    };
  }

  /** A reference; the label may be null. */
  public static JsonObject reference(Ref ref, String label) {
    JsonObject object = new JsonObject();
    object.addProperty("type", ref.type());
    object.addProperty("id", ref.id().toString());
    if (label != null) {
      object.addProperty("label", label);
    }
    return object;
  }

  /** All records that a record refers to, also from its rows. */
  public static Collection<Ref> references(EObject record) {
    List<Ref> refs = new ArrayList<>();
    for (EReference reference : record.eClass().getEAllReferences()) {
      if (reference.isContainment()) {
        for (Object row : (EList<?>) record.eGet(reference)) {
          refs.addAll(references((EObject) row));
        }
      } else if (FeatureValues.get(record, reference) instanceof Ref ref) {
        refs.add(ref);
      }
    }
    return refs;
  }

  /**
   * A record in the shape of {@code show}.
   *
   * @param labels those of {@link #references}
   * @param seen what of it may be seen
   */
  public static JsonObject record(EObject record, Map<Ref, String> labels, SeenFields seen) {
    JsonObject object = new JsonObject();
    Ref ref = Records.ref(record);
    object.addProperty("type", ref.type());
    object.addProperty("id", ref.id().toString());
    object.addProperty("version", Records.version(record));
    JsonObject features = features(record, labels, seen);
    features.remove("id");
    features.remove("version");
    object.add("features", features);
    return object;
  }

  private static JsonObject features(EObject object, Map<Ref, String> labels, SeenFields seen) {
    JsonObject result = new JsonObject();
    for (EStructuralFeature feature : seen.of(object.eClass())) {
      if (feature.isMany()) {
        JsonArray rows = new JsonArray();
        for (Object row : (EList<?>) object.eGet(feature)) {
          rows.add(features((EObject) row, labels, seen));
        }
        if (!rows.isEmpty()) {
          result.add(feature.getName(), rows);
        }
      } else {
        Serializable value = FeatureValues.get(object, feature);
        if (value != null && !"".equals(value)) {
          result.add(feature.getName(), value instanceof Ref ref ? reference(ref, labels.get(ref)) : value(value));
        }
      }
    }
    return result;
  }

  /**
   * Writes a document of the {@code show} shape, or only its {@code features}, into a record. Features that the document
   * does not name stay as they are; a null empties a feature; a list replaces the list, rows have the ids that
   * are said. What the store computes is passed over.
   *
   * @param references finds references given by label; null where there is no store
   * @param seen what may be seen; a hidden feature is an unknown one
   * @throws RapportException {@code bad-json}, {@code unknown-feature}, {@code bad-value}, {@code not-found}
   */
  public static void read(JsonObject document, EObject record, Types types, References references, SeenFields seen) throws RapportException {
    JsonElement features = document.get("features");
    new Reading(record, types, references, seen).features(features != null && features.isJsonObject() ? features.getAsJsonObject() : document,
        record, true);
  }

  /** One document that is written into a record. */
  private static final class Reading {

    private final Types types;
    private final References references;
    private final SeenFields seen;
    /** The ids of rows, at any depth: none is given twice. */
    private final Set<UUID> taken = new HashSet<>();

    Reading(EObject record, Types types, References references, SeenFields seen) {
      this.types = types;
      this.references = references;
      this.seen = seen;
      record.eAllContents().forEachRemaining(row -> taken.add(Records.id(row)));
    }

    void features(JsonObject json, EObject object, boolean root) throws RapportException {
      for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
        if (root && entry.getKey().equals("type") && object.eClass().getEStructuralFeature("type") == null) {
          continue;
        }
        EStructuralFeature feature = RecordPath.feature(seen, object.eClass(), entry.getKey());
        if (RecordType.isComputed(feature)) {
          continue;
        }
        if (feature.isMany()) {
          rows(entry.getValue(), object, (EReference) feature);
        } else {
          FeatureValues.set(object, feature, plain(entry.getValue(), feature, references), types);
        }
      }
    }

    private void rows(JsonElement json, EObject owner, EReference list) throws RapportException {
      @SuppressWarnings("unchecked")
      EList<EObject> rows = (EList<EObject>) owner.eGet(list);
      if (json.isJsonNull()) {
        rows.clear();
        return;
      }
      if (!json.isJsonArray()) {
        throw bad(list, json);
      }
      Map<UUID, EObject> old = new HashMap<>();
      rows.forEach(row -> old.put(Records.id(row), row));
      List<EObject> next = new ArrayList<>();
      for (JsonElement each : json.getAsJsonArray()) {
        if (!each.isJsonObject()) {
          throw bad(list, each);
        }
        UUID id = id(each.getAsJsonObject().get("id"));
        EObject row = id == null ? null : old.get(id);
        if (row == null || next.contains(row)) {
          row = Records.create(list.getEReferenceType());
          if (id != null && taken.add(id)) {
            Records.setId(row, id);
          }
        }
        features(each.getAsJsonObject(), row, false);
        next.add(row);
      }
      rows.clear();
      rows.addAll(next);
    }

    private static UUID id(JsonElement id) {
      return id != null && id.isJsonPrimitive() && References.isId(id.getAsString()) ? UUID.fromString(id.getAsString()) : null;
    }
  }

  private static Serializable plain(JsonElement json, EStructuralFeature feature, References references) throws RapportException {
    if (json.isJsonNull()) {
      return null;
    }
    if (feature instanceof EAttribute) {
      if (json.isJsonPrimitive()) {
        return ValueTexts.parse(feature, json.getAsString());
      }
      if (json.isJsonObject() && json.getAsJsonObject().has("amount") && json.getAsJsonObject().has("currency")) {
        JsonObject money = json.getAsJsonObject();
        return ValueTexts.parse(feature, money.get("amount").getAsString() + " " + money.get("currency").getAsString());
      }
      throw bad(feature, json);
    }
    if (json.isJsonObject() && json.getAsJsonObject().has("id") && json.getAsJsonObject().has("type")) {
      JsonObject ref = json.getAsJsonObject();
      if (References.isId(ref.get("id").getAsString())) {
        return new Ref(ref.get("type").getAsString(), UUID.fromString(ref.get("id").getAsString()));
      }
    } else if (json.isJsonPrimitive() && references != null) {
      return references.find(((EReference) feature).getEReferenceType(), json.getAsString());
    }
    throw bad(feature, json);
  }

  private static RapportException bad(EStructuralFeature feature, JsonElement json) {
    return new RapportException("bad-value", Texts.get(Locale.getDefault(), "bad", json, feature.getName()),
        Texts.get(Locale.getDefault(), "json.hint"));
  }
}
