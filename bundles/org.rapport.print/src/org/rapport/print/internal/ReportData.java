package org.rapport.print.internal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapport.model.Money;
import org.rapport.print.internal.ReportDeclaration.QueryDeclaration;
import org.rapport.print.internal.ReportDeclaration.Rollup;
import org.rapport.store.query.Group;
import org.rapport.store.query.Page;

/**
 * Turns the groups of a query into the rows of data sets: those of the query itself and those of its rollups, which are
 * added up from the same groups. A key {@code month(expectedClose)} gives the columns {@code month_expectedClose}, its
 * text for people or null, and {@code month_expectedClose_key}, which tells it from others, "" for the empty one,
 * and {@code month_expectedClose_place}, its place among the keys of the data set, from 1, to group by in this order. A sum
 * {@code amount} gives {@code amount}, and {@code amount_currency} where it is money. {@code count} is always there.
 */
final class ReportData {

  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private final Locale locale;
  private final Map<String, List<Map<String, Object>>> sets = new HashMap<>();

  ReportData(Locale locale) {
    this.locale = locale;
  }

  /** Name of the column of a key or sum. */
  static String column(String path) {
    String name = NO_LETTER.matcher(path).replaceAll("_");
    return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
  }

  /** Whether there is a data set of that name. */
  boolean has(String name) {
    return sets.containsKey(name);
  }

  /** A new walk over the rows of a data set. */
  ReportRows rows(String name) {
    return new ReportRows(sets.getOrDefault(name, List.of()));
  }

  /** The number of records behind a data set. */
  long records(String name) {
    return sets.getOrDefault(name, List.of()).stream().mapToLong(row -> (Long) row.get("count")).sum();
  }

  /** Adds the answer to a query. */
  void add(QueryDeclaration query, List<Group> groups) {
    sets.put(query.name(), rows(query, query.keys(), groups));
    for (Rollup rollup : query.rollups()) {
      List<Group> folded = fold(query, rollup, groups);
      sets.put(rollup.name(), rows(query, rollup.keys(), rollup.isContinuous() ? filled(folded) : folded));
    }
  }

  private List<Map<String, Object>> rows(QueryDeclaration query, List<String> keys, List<Group> groups) {
    List<Group> sorted = new ArrayList<>(groups);
    sorted.sort(order(keys.size()));
    List<Map<Optional<Serializable>, Integer>> places = new ArrayList<>();
    keys.forEach(key -> places.add(new HashMap<>()));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Group group : sorted) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        Serializable key = group.keys().get(i);
        row.put(column(keys.get(i)), text(key));
        row.put(column(keys.get(i)) + "_key", key == null ? "" : identity(key));
        row.put(column(keys.get(i)) + "_place", place(places.get(i), key));
      }
      row.put("count", group.count());
      for (int i = 0; i < query.sums().size(); i++) {
        Serializable sum = group.sums().get(i);
        String column = column(query.sums().get(i));
        row.put(column, sum instanceof Money money ? money.amount() : sum);
        row.put(column + "_currency", sum instanceof Money money ? money.currency() : null);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Integer place(Map<Optional<Serializable>, Integer> places, Serializable key) {
    return places.computeIfAbsent(Optional.ofNullable(key), k -> places.size() + 1);
  }

  /** Adds up the groups that agree in the rollup's keys and in all currencies. */
  private static List<Group> fold(QueryDeclaration query, Rollup rollup, List<Group> groups) {
    List<Integer> places = rollup.keys().stream().map(query.keys()::indexOf).toList();
    Map<List<Object>, Group> result = new LinkedHashMap<>();
    for (Group group : groups) {
      List<Serializable> keys = new ArrayList<>();
      places.forEach(place -> keys.add(group.keys().get(place)));
      List<Object> identity = new ArrayList<>(keys);
      group.sums().forEach(sum -> identity.add(sum instanceof Money money ? money.currency() : null));
      result.merge(identity, new Group(keys, group.count(), group.sums()),
          (a, b) -> new Group(keys, a.count() + b.count(), sum(a.sums(), b.sums())));
    }
    return new ArrayList<>(result.values());
  }

  private static List<Serializable> sum(List<Serializable> a, List<Serializable> b) {
    List<Serializable> result = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      result.add(sum(a.get(i), b.get(i)));
    }
    return result;
  }

  private static Serializable sum(Serializable a, Serializable b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a instanceof Money money ? new Money(money.amount().add(((Money) b).amount()), money.currency())
        : ((BigDecimal) a).add((BigDecimal) b);
  }

  /** Puts a row of nothing for each month and currency that is missing between the first and the last of all. */
  private static List<Group> filled(List<Group> groups) {
    List<String> months = groups.stream().map(group -> group.keys().isEmpty() ? null : group.keys().get(0))
        .filter(ReportData::isMonth).map(String.class::cast).sorted().toList();
    if (months.isEmpty()) {
      return groups;
    }
    Map<String, Map<String, Group>> byCurrency = new LinkedHashMap<>();
    List<Group> result = new ArrayList<>();
    for (Group group : groups) {
      if (isMonth(group.keys().get(0)) && group.sums().get(0) instanceof Money money) {
        byCurrency.computeIfAbsent(money.currency(), c -> new HashMap<>()).put((String) group.keys().get(0), group);
      } else {
        result.add(group);
      }
    }
    YearMonth last = YearMonth.parse(months.get(months.size() - 1));
    byCurrency.forEach((currency, known) -> {
      for (YearMonth month = YearMonth.parse(months.get(0)); !month.isAfter(last); month = month.plusMonths(1)) {
        String key = month.toString();
        result.add(known.getOrDefault(key, new Group(List.of(key), 0, List.of(new Money(BigDecimal.ZERO, currency)))));
      }
    });
    return result;
  }

  private static boolean isMonth(Serializable key) {
    return key instanceof String text && MONTH.matcher(text).matches();
  }

  /** By the keys' texts or times, empty last; then by currency, none last. */
  private static Comparator<Group> order(int keys) {
    Comparator<Group> order = (a, b) -> 0;
    for (int i = 0; i < keys; i++) {
      int at = i;
      order = order.thenComparing(group -> group.keys().get(at), Comparator.nullsLast(
          Comparator.<Serializable, String>comparing(ReportData::sortText).thenComparing(ReportData::identity)));
    }
    return order.thenComparing(ReportData::currency, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private static String currency(Group group) {
    return group.sums().stream().filter(Money.class::isInstance).map(sum -> ((Money) sum).currency()).findFirst().orElse(null);
  }

  private static String sortText(Serializable key) {
    return key instanceof Page.Labelled labelled ? labelled.text() : key.toString();
  }

  private static String identity(Serializable key) {
    return key instanceof Page.Labelled labelled ? labelled.ref().toString() : key.toString();
  }

  private String text(Serializable key) {
    if (isMonth(key)) {
      return YearMonth.parse((String) key).format(DateTimeFormatter.ofPattern("LLL uuuu", locale));
    }
    return key == null ? null : sortText(key);
  }
}
