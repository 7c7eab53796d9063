package org.rapport.sales.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapport.core.demo.DemoContext;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.PostalAddress;
import org.rapport.model.crm.User;
import org.rapport.sales.internal.SalesDemo;
import org.rapport.sales.model.sales.Opportunity;
import org.rapport.sales.model.sales.Stage;
import org.rapport.sales.model.sales.StageOutcome;

/** The demo's deals are the same for the same seed, and believable. */
class SalesDemoTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @Test
  void theSameSeedAndDayGiveTheSameDeals() throws RapportException {
    assertEquals(fill(7, TODAY).texts(), fill(7, TODAY).texts());
    assertNotEquals(fill(7, TODAY).texts(), fill(8, TODAY).texts());
  }

  @Test
  void dealsFollowTheNumberOfCustomers() throws RapportException {
    assertEquals(250, fill(1, TODAY).deals().size());
  }

  @Test
  void closedDealsLieInThePastThreeYearsAndOpenOnesMostlyAhead() throws RapportException {
    Memory demo = fill(3, TODAY);
    long ahead = 0;
    long open = 0;
    for (Opportunity deal : demo.deals()) {
      boolean isOpen = demo.outcome(deal) == StageOutcome.OPEN;
      if (isOpen) {
        open++;
        ahead += deal.getExpectedClose() != null && !deal.getExpectedClose().isBefore(TODAY.minusDays(2)) ? 1 : 0;
        assertTrue(deal.getNextStep() != null && !deal.getNextStep().isBlank(), deal.getName());
      } else {
        assertFalse(deal.getExpectedClose().isAfter(TODAY), deal.getName());
        assertFalse(deal.getExpectedClose().isBefore(TODAY.minusMonths(38)), deal.getName());
        assertEquals(demo.outcome(deal) == StageOutcome.WON ? 100 : 0, deal.getProbability());
      }
    }
    assertEquals(40, open);
    assertTrue(ahead >= open / 2 && ahead < open, "ahead: " + ahead);
  }

  @Test
  void amountsAreInTheCurrencyOfTheCustomersCountry() throws RapportException {
    Memory demo = fill(3, TODAY);
    List<String> currencies = demo.deals().stream().filter(deal -> deal.getAmount() != null).map(deal -> deal.getAmount().currency())
        .distinct().sorted().toList();
    assertEquals(List.of("CHF", "EUR", "GBP", "USD"), currencies);
    long euros = demo.deals().stream().filter(deal -> deal.getAmount() != null && deal.getAmount().currency().equals("EUR")).count();
    assertTrue(euros > demo.deals().size() / 2, "in EUR: " + euros);
  }

  @Test
  void cancellingStopsIt() {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    Assertions.assertThrows(OperationCanceledException.class, () -> new SalesDemo().fill(new Memory(1, TODAY), monitor));
  }

  @Test
  void withoutCustomersThereAreNoDeals() throws RapportException {
    Memory empty = new Memory(1, TODAY);
    empty.saved.clear();
    new SalesDemo().fill(empty, new NullProgressMonitor());
    assertTrue(empty.deals().isEmpty());
  }

  private static Memory fill(long seed, LocalDate today) throws RapportException {
    Memory memory = new Memory(seed, today);
    new SalesDemo().fill(memory, new NullProgressMonitor());
    return memory;
  }

  /** A demo that is kept in memory. */
  private static final class Memory implements DemoContext {

    private static final String[] COUNTRIES = {"BE", "FR", "DE", "NL", "BE", "GB", "CH", "US", "BE", "FR"};
    private final Map<String, List<EObject>> saved = new LinkedHashMap<>();
    private final long seed;
    private final LocalDate today;

    Memory(long seed, LocalDate today) {
      this.seed = seed;
      this.today = today;
      for (int i = 0; i < 4; i++) {
        User user = (User) create(CrmPackage.Literals.USER, "user-" + i);
        user.setName("User " + i);
        save(List.of(user));
      }
      for (int i = 0; i < size(); i++) {
        Account account = (Account) create(CrmPackage.Literals.ACCOUNT, "account-" + i);
        account.setName("Account " + i);
        PostalAddress address = (PostalAddress) create(CrmPackage.Literals.POSTAL_ADDRESS, "address-" + i);
        address.setCountry(COUNTRIES[i % COUNTRIES.length]);
        account.getAddresses().add(address);
        save(List.of(account));
      }
    }

    List<Opportunity> deals() {
      return saved("Opportunity").stream().map(Opportunity.class::cast).toList();
    }

    StageOutcome outcome(Opportunity deal) {
      UUID id = Records.ref(deal.getStage()).id();
      return saved("Stage").stream().filter(stage -> Records.id(stage).equals(id)).map(Stage.class::cast).findFirst().orElseThrow().getOutcome();
    }

    @Override
    public void add(List<? extends EObject> records) {
      save(records);
    }

    List<String> texts() {
      return deals().stream().map(deal -> Records.id(deal) + deal.getName() + deal.getAmount() + deal.getExpectedClose() + deal.getNextStep()
          + Records.ref(deal.getStage()) + (deal.getOwner() == null ? "" : Records.ref(deal.getOwner()))).toList();
    }

    @Override
    public Types types() {
      return SalesBase.TYPES;
    }

    @Override
    public int size() {
      return 100;
    }

    @Override
    public LocalDate today() {
      return today;
    }

    @Override
    public RandomGenerator random(String purpose) {
      return new Random(seed * 31 + purpose.hashCode());
    }

    @Override
    public EObject create(EClass eClass, String key) {
      EObject object = EcoreUtil.create(eClass);
      Records.setId(object, UUID.nameUUIDFromBytes((seed + eClass.getName() + key).getBytes(StandardCharsets.UTF_8)));
      return object;
    }

    @Override
    public void save(List<? extends EObject> records) {
      records.forEach(each -> saved.computeIfAbsent(RecordType.typeName(each.eClass()), type -> new ArrayList<>()).add(each));
    }

    @Override
    public List<EObject> saved(String type) {
      return List.copyOf(saved.getOrDefault(type, List.of()));
    }
  }
}
