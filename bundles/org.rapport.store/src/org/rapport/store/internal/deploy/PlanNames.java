package org.rapport.store.internal.deploy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapport.model.Ref;
import org.rapport.store.internal.feed.BodyNames;

/** The names of now by those of then, as a migration changes them. Used by one thread. */
final class PlanNames implements BodyNames {

  private final Map<String, String> types = new HashMap<>();
  private final Map<String, Map<String, String>> features = new HashMap<>();
  private final Map<String, Map<String, UnaryOperator<Serializable>>> values = new HashMap<>();
  private final Map<String, Map<String, String>> lists = new HashMap<>();
  private final Map<String, Map<String, Map<String, UnaryOperator<Serializable>>>> parts = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();

  void rename(String type, String now) {
    types.put(type, now);
  }

  void rename(String type, String feature, String now) {
    features.computeIfAbsent(type, key -> new HashMap<>()).put(feature, now);
  }

  /** The feature is to be forgotten. */
  void drop(String type, String feature) {
    rename(type, feature, null);
  }

  /** The type is to be forgotten with its rows. */
  void drop(String type) {
    dropped.add(type);
  }

  /** A list of rows has another name; null where they are to be forgotten. */
  void renameList(String rootType, String rowType, String list, String now) {
    lists.computeIfAbsent(rootType + " " + rowType, key -> new HashMap<>()).put(list, now);
  }

  /** The values of a feature change; what is done to them before is done first. */
  void change(String type, String feature, UnaryOperator<Serializable> change) {
    values.computeIfAbsent(type, key -> new HashMap<>()).merge(feature, change, (first, second) -> value -> {
      Serializable between = first.apply(value);
      return between == null ? null : second.apply(between);
    });
  }

  /** A feature gets a part of the values of another one. */
  void split(String type, String feature, String part, UnaryOperator<Serializable> of) {
    parts.computeIfAbsent(type, key -> new HashMap<>()).computeIfAbsent(feature, key -> new LinkedHashMap<>()).put(part, of);
  }

  Map<String, String> types() {
    return types;
  }

  Set<String> dropped() {
    return dropped;
  }

  /** The types whose changes hold other names or values of their own. */
  Set<String> touched() {
    Set<String> result = new HashSet<>(types.keySet());
    result.addAll(features.keySet());
    result.addAll(values.keySet());
    result.addAll(parts.keySet());
    result.addAll(dropped);
    return result;
  }

  boolean isEmpty() {
    return touched().isEmpty() && lists.isEmpty();
  }

  @Override
  public String type(String type) {
    return types.getOrDefault(type, type);
  }

  @Override
  public String feature(String type, String feature) {
    Map<String, String> known = features.getOrDefault(type, Map.of());
    return known.containsKey(feature) ? known.get(feature) : feature;
  }

  @Override
  public String list(String rootType, String rowType, String list) {
    if (dropped.contains(rowType)) {
      return null;
    }
    Map<String, String> known = lists.getOrDefault(rootType + " " + rowType, Map.of());
    return known.containsKey(list) ? known.get(list) : list;
  }

  @Override
  public Serializable value(String type, String feature, Serializable value) {
    if (value instanceof Ref ref) {
      return dropped.contains(ref.type()) ? null : new Ref(type(ref.type()), ref.id());
    }
    UnaryOperator<Serializable> change = values.getOrDefault(type, Map.of()).get(feature);
    return change == null ? value : change.apply(value);
  }

  @Override
  public Map<String, UnaryOperator<Serializable>> parts(String type, String feature) {
    return parts.getOrDefault(type, Map.of()).getOrDefault(feature, Map.of());
  }
}
