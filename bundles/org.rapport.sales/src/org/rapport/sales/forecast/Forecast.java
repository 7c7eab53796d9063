package org.rapport.sales.forecast;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.sales.model.sales.StageOutcome;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/**
 * The forecast of one quarter: the deals that are expected to close in it or did, except lost ones. Amounts of different
 * currencies are never added. A deal without a chance of its own has that of its stage. Immutable.
 */
public final class Forecast {

  private static final String CLOSE = "expectedClose";
  private static final List<String> KEYS = List.of("stage", "owner", "probability", "month(" + CLOSE + ")");
  private static final int MOST_STAGES = 1000;
  private static final BigDecimal PERCENT = new BigDecimal("0.01");

  private final Quarter quarter;
  private final List<ForecastRow> byStage;
  private final List<ForecastRow> byOwner;
  private final List<ForecastRow> totals;
  private final long late;

  private Forecast(Quarter quarter, List<Part> parts, long late) {
    this.quarter = quarter;
    this.late = late;
    Map<String, BigDecimal> worth = new HashMap<>();
    parts.stream().filter(part -> part.currency != null).forEach(part -> worth.merge(part.currency, part.sum.total(), BigDecimal::add));
    Comparator<String> byWorth = Comparator.nullsLast(Comparator.<String, BigDecimal>comparing(worth::get).reversed()
        .thenComparing(Comparator.naturalOrder()));
    Comparator<Part> stageOrder = Comparator.comparing((Part part) -> part.position).thenComparing(part -> part.stageName)
        .thenComparing(part -> part.stage.id());
    Comparator<Part> ownerOrder = Comparator.comparing((Part part) -> part.owner == null).thenComparing(part -> part.ownerName)
        .thenComparing(part -> String.valueOf(part.owner));
    byStage = rows(parts, stageOrder.thenComparing(part -> part.currency, byWorth), part -> part.stage, part -> part.stageName);
    byOwner = rows(parts, ownerOrder.thenComparing(part -> part.currency, byWorth), part -> part.owner, part -> part.ownerName);
    totals = rows(parts, Comparator.comparing(part -> part.currency, byWorth), part -> null, part -> "");
  }

  /**
   * Asks the store.
   *
   * @param where a condition that narrows the deals, empty for all
   * @throws RapportException what the store throws
   */
  public static Forecast read(Store store, Principal principal, Quarter quarter, String where) throws RapportException {
    Map<Ref, StageInfo> stages = stages(store, principal);
    String scope = where.isBlank() ? "" : " and (" + where + ")";
    List<Group> groups = store.groups(principal, new GroupQuery("Opportunity", quarter.condition(CLOSE) + scope, KEYS, List.of("amount")));
    List<Part> parts = groups.stream().map(group -> Part.of(group, stages)).filter(part -> part.outcome != StageOutcome.LOST).toList();
    Query lateOnes = new Query("Opportunity", "stage.outcome = 'open' and " + CLOSE + " < today" + scope, List.of(), List.of());
    return new Forecast(quarter, parts, store.count(principal, lateOnes, 0).count());
  }

  private static Map<Ref, StageInfo> stages(Store store, Principal principal) throws RapportException {
    Query query = new Query("Stage", "", List.of(), List.of("name", "position", "probability", "outcome"));
    Map<Ref, StageInfo> result = new HashMap<>();
    for (Page.Row row : store.page(principal, query, PageRequest.first(MOST_STAGES)).rows()) {
      List<Serializable> values = row.values();
      StageOutcome outcome = values.get(3) == null ? StageOutcome.OPEN : StageOutcome.get((String) values.get(3));
      result.put(row.ref(), new StageInfo((Integer) values.get(1), (Integer) values.get(2), outcome));
    }
    return result;
  }

  private static List<ForecastRow> rows(List<Part> parts, Comparator<Part> order, Function<Part, Ref> key, Function<Part, String> name) {
    Map<List<Object>, List<Part>> groups = parts.stream().sorted(order).collect(Collectors.groupingBy(part -> {
      List<Object> identity = new ArrayList<>();
      identity.add(key.apply(part));
      identity.add(part.currency);
      return identity;
    }, LinkedHashMap::new, Collectors.toList()));
    List<ForecastRow> rows = new ArrayList<>();
    for (List<Part> group : groups.values()) {
      Map<YearMonth, Sum> months = new HashMap<>();
      group.forEach(part -> months.merge(part.month, part.sum, Sum::plus));
      Part first = group.get(0);
      rows.add(new ForecastRow(key.apply(first), name.apply(first), first.currency, months,
          group.stream().map(part -> part.sum).reduce(Sum.NONE, Sum::plus)));
    }
    return List.copyOf(rows);
  }

  /** The quarter. */
  public Quarter quarter() {
    return quarter;
  }

  /** A row for each stage and currency that has deals, in the order of the pipeline, larger currencies first. */
  public List<ForecastRow> byStage() {
    return byStage;
  }

  /** A row for each owner and currency, by name, those without owner last. */
  public List<ForecastRow> byOwner() {
    return byOwner;
  }

  /** A row for each currency, the largest first; one without currency for deals that have no amount, last. */
  public List<ForecastRow> totals() {
    return totals;
  }

  /** The row of the largest currency; the sum of nothing where there are no deals with an amount. */
  public ForecastRow main() {
    return totals.stream().filter(row -> row.currency() != null).findFirst()
        .orElseGet(() -> new ForecastRow(null, "", "EUR", Map.of(), Sum.NONE));
  }

  /** How many open deals should have closed before today, in this or an earlier quarter. */
  public long late() {
    return late;
  }

  /** Whether the quarter has no deals. */
  public boolean isEmpty() {
    return totals.isEmpty();
  }

  private record StageInfo(Integer position, Integer probability, StageOutcome outcome) {
  }

  /** One group of the store's answer. */
  private record Part(Ref stage, String stageName, int position, StageOutcome outcome, Ref owner, String ownerName, YearMonth month,
      String currency, Sum sum) {

    static Part of(Group group, Map<Ref, StageInfo> stages) {
      Page.Labelled stage = (Page.Labelled) group.keys().get(0);
      Page.Labelled owner = (Page.Labelled) group.keys().get(1);
      StageInfo info = stages.getOrDefault(stage.ref(), new StageInfo(null, null, StageOutcome.OPEN));
      Integer own = (Integer) group.keys().get(2);
      int probability = own != null ? own : Objects.requireNonNullElse(info.probability, 0);
      Money money = (Money) group.sums().get(0);
      BigDecimal amount = money == null ? BigDecimal.ZERO : money.amount();
      boolean isWon = info.outcome == StageOutcome.WON;
      Sum sum = new Sum(group.count(), isWon ? amount : BigDecimal.ZERO, isWon ? BigDecimal.ZERO : amount,
          isWon ? BigDecimal.ZERO : amount.multiply(BigDecimal.valueOf(probability)).multiply(PERCENT));
      return new Part(stage.ref(), stage.text(), Objects.requireNonNullElse(info.position, Integer.MAX_VALUE), info.outcome,
          owner == null ? null : owner.ref(), owner == null ? "" : owner.text(), YearMonth.parse((String) group.keys().get(3)),
          money == null ? null : money.currency(), sum);
    }
  }
}
