package org.rapport.sales.internal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.demo.DemoContext;
import org.rapport.model.Money;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.User;
import org.rapport.sales.model.sales.Opportunity;
import org.rapport.sales.model.sales.SalesPackage;
import org.rapport.sales.model.sales.Stage;
import org.rapport.sales.model.sales.StageOutcome;

/** Invents one believable deal after the other. The same random numbers give the same deals. */
final class DealFactory {

  /** How good a month is for closing, January first: year ends are strong, August is quiet. */
  private static final double[] SEASON = {0.75, 0.9, 1.15, 0.95, 1.0, 1.25, 0.7, 0.5, 1.1, 1.05, 1.2, 1.45};
  private static final int MONTHS_BACK = 36;
  private static final double GROWTH_A_MONTH = 0.012;
  private static final List<Product> PRODUCTS = List.of(new Product("Tray sealer", 38_000, 96_000), new Product("Shrink wrapper", 22_000, 64_000),
      new Product("Palletiser", 84_000, 260_000), new Product("Line upgrade", 25_000, 140_000), new Product("Service contract", 4_200, 18_500),
      new Product("Film for a year", 6_000, 42_000), new Product("Spare parts", 1_400, 9_500), new Product("Operator training", 1_200, 6_400),
      new Product("Labelling station", 12_000, 38_000), new Product("Inspection scanner", 18_000, 72_000));
  private static final int[] WEIGHTS = {14, 10, 5, 7, 20, 16, 12, 6, 6, 4};
  private static final List<List<String>> STEPS = List.of(
      List.of("Find out who decides", "First call with the buyer", "Send the reference list", "Check the budget"),
      List.of("Visit the packing hall", "Take samples of the trays", "Workshop on throughput", "Measure the line"),
      List.of("Send the revised offer", "Present the offer on site", "Answer the technical questions", "Add the service contract to the offer"),
      List.of("Agree on the delivery date", "Wait for the purchase order", "Settle the payment terms", "Contract with their lawyer"));
  private static final List<String> STALLED = List.of("No answer for three weeks, call again", "Budget frozen, ask in the new quarter",
      "Buyer has left, find the successor");

  private final DemoContext context;
  private final List<Stage> open;
  private final Stage won;
  private final Stage lost;
  private final List<User> users;
  private final Map<UUID, List<Contact>> contacts;

  /**
   * @param stages of one pipeline, in their order: some open ones, one won, one lost
   * @param users who can own a deal; none leaves deals without owner
   * @param contacts by the id of their employer
   */
  DealFactory(DemoContext context, List<Stage> stages, List<User> users, Map<UUID, List<Contact>> contacts) {
    this.context = context;
    this.open = stages.stream().filter(SalesDemo::isOpen).toList();
    this.won = stages.stream().filter(stage -> stage.getOutcome() == StageOutcome.WON).findFirst().orElseThrow();
    this.lost = stages.stream().filter(stage -> stage.getOutcome() == StageOutcome.LOST).findFirst().orElseThrow();
    this.users = users;
    this.contacts = contacts;
  }

  /** A deal that was won or lost in the three years before today. */
  Opportunity closed(String key, Account account, RandomGenerator random) {
    Opportunity deal = deal(key, account, random);
    LocalDate day = pastDay(random);
    boolean isWon = random.nextInt(100) < 54;
    deal.setStage(reference(isWon ? won : lost));
    deal.setProbability(isWon ? 100 : 0);
    deal.setExpectedClose(day);
    return deal;
  }

  /** A deal that is worked on: most close in this and the next quarter, some are late, a few have no date yet. */
  Opportunity open(String key, Account account, RandomGenerator random) {
    Opportunity deal = deal(key, account, random);
    int place = pick(new int[] {32, 28, 24, 16}, random) % open.size();
    Stage stage = open.get(place);
    deal.setStage(reference(stage));
    deal.setProbability(random.nextInt(6) == 0 ? Math.min(95, stage.getProbability() + 10) : stage.getProbability());
    boolean isStalled = random.nextInt(100) < 14;
    // The nearer the stage is to its end, the nearer is the day of decision.
    int days = 4 + (int) (random.nextInt(150) * (1 - 0.18 * place));
    deal.setExpectedClose(workday(isStalled ? context.today().minusDays(5 + random.nextInt(40)) : context.today().plusDays(days)));
    List<String> steps = isStalled ? STALLED : STEPS.get(Math.min(place, STEPS.size() - 1));
    deal.setNextStep(steps.get(random.nextInt(steps.size())));
    if (place == 0 && random.nextInt(12) == 0) {
      deal.setExpectedClose(null);
    }
    if (place == 0 && random.nextInt(16) == 0) {
      deal.setAmount(null);
    }
    return deal;
  }

  private Opportunity deal(String key, Account account, RandomGenerator random) {
    Opportunity deal = (Opportunity) context.create(SalesPackage.Literals.OPPORTUNITY, key);
    Product product = PRODUCTS.get(pick(WEIGHTS, random));
    deal.setName(product.name + ", " + account.getName());
    deal.setAccount(reference(account));
    deal.setAmount(amount(product, currency(account, random), random));
    List<Contact> people = contacts.getOrDefault(Records.id(account), List.of());
    if (!people.isEmpty()) {
      deal.setContact(reference(people.get(random.nextInt(people.size()))));
    }
    int share = random.nextInt(100);
    if (account.getOwner() != null && share < 90) {
      deal.setOwner(reference(account.getOwner()));
    } else if (!users.isEmpty() && share < 98) {
      deal.setOwner(reference(users.get(random.nextInt(users.size()))));
    }
    return deal;
  }

  /** Nearer to the low end; in hundreds, and now and then to the cent, as negotiated prices are. */
  private static Money amount(Product product, String currency, RandomGenerator random) {
    double part = random.nextDouble() * random.nextDouble();
    double value = product.low + (product.high - product.low) * part;
    if (random.nextInt(10) == 0) {
      return new Money(BigDecimal.valueOf(Math.round(value * 100), 2), currency);
    }
    return new Money(BigDecimal.valueOf(Math.round(value / 100) * 100), currency);
  }

  private static String currency(Account account, RandomGenerator random) {
    String country = account.getAddresses().isEmpty() ? null : account.getAddresses().get(0).getCountry();
    boolean isForeign = random.nextInt(40) == 0;
    if (country == null || isForeign) {
      return isForeign ? "USD" : "EUR";
    }
    return switch (country) {
      case "GB" -> "GBP";
      case "CH", "LI" -> "CHF";
      case "US", "CA" -> "USD";
      default -> "EUR";
    };
  }

  /** A working day in the past, by season and with a business that grows. */
  private LocalDate pastDay(RandomGenerator random) {
    YearMonth now = YearMonth.from(context.today());
    double[] weights = new double[MONTHS_BACK + 1];
    double sum = 0;
    for (int back = 0; back <= MONTHS_BACK; back++) {
      double share = back == 0 ? context.today().getDayOfMonth() / (double) now.lengthOfMonth() : 1;
      weights[back] = SEASON[now.minusMonths(back).getMonthValue() - 1] * (1 + GROWTH_A_MONTH * (MONTHS_BACK - back)) * share;
      sum += weights[back];
    }
    double at = random.nextDouble() * sum;
    int back = 0;
    while (back < MONTHS_BACK && at >= weights[back]) {
      at -= weights[back];
      back++;
    }
    YearMonth month = now.minusMonths(back);
    int last = back == 0 ? context.today().getDayOfMonth() : month.lengthOfMonth();
    // Two deals of five are closed in the last third of a month.
    int day = random.nextInt(5) < 2 ? Math.max(1, last - random.nextInt(10)) : 1 + random.nextInt(last);
    return workday(month.atDay(day));
  }

  /** The day itself, or the Friday before a weekend. */
  private static LocalDate workday(LocalDate day) {
    return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() ? day.minusDays(day.getDayOfWeek().getValue() - 5L) : day;
  }

  private static int pick(int[] weights, RandomGenerator random) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int at = random.nextInt(sum);
    int place = 0;
    while (at >= weights[place]) {
      at -= weights[place];
      place++;
    }
    return place;
  }

  @SuppressWarnings("unchecked")
  private <T extends EObject> T reference(T target) {
    return (T) Records.proxy(context.types(), Records.ref(target));
  }

  private record Product(String name, int low, int high) {
  }
}
