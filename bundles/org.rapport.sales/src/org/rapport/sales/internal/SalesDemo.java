package org.rapport.sales.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.rapport.core.demo.DemoContext;
import org.rapport.core.demo.DemoContribution;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.User;
import org.rapport.sales.model.sales.Opportunity;
import org.rapport.sales.model.sales.Pipeline;
import org.rapport.sales.model.sales.SalesPackage;
import org.rapport.sales.model.sales.Stage;
import org.rapport.sales.model.sales.StageOutcome;

/** The deals of the demo company: three years of won and lost ones, and those that are open now. */
@Component(service = DemoContribution.class)
public final class SalesDemo implements DemoContribution {

  private static final int ORDER = 100;
  private static final int PORTION = 200;
  private static final int LEAST_DEALS = 60;
  private static final double DEALS_PER_CUSTOMER = 2.5;
  private static final double OPEN_SHARE = 0.16;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void fill(DemoContext context, IProgressMonitor monitor) throws RapportException {
    List<Account> accounts = context.saved("Account").stream().map(Account.class::cast).toList();
    if (accounts.isEmpty()) {
      return;
    }
    DealFactory factory = new DealFactory(context, stages(context), sellers(context, accounts), contacts(context));
    RandomGenerator random = context.random("deals");
    int total = Math.max(LEAST_DEALS, (int) Math.round(context.size() * DEALS_PER_CUSTOMER));
    int open = (int) Math.round(total * OPEN_SHARE);
    SubMonitor progress = SubMonitor.convert(monitor, total);
    List<Opportunity> portion = new ArrayList<>();
    for (int i = 0; i < total; i++) {
      Account account = accounts.get(random.nextInt(accounts.size()));
      portion.add(i < total - open ? factory.closed("deal-" + i, account, random) : factory.open("deal-" + i, account, random));
      if (portion.size() == PORTION || i == total - 1) {
        if (progress.isCanceled()) {
          throw new OperationCanceledException();
        }
        context.save(portion);
        progress.worked(portion.size());
        portion.clear();
      }
    }
  }

  /** The users who look after customers, and everybody where nobody does: an administrator sells nothing. */
  private static List<User> sellers(DemoContext context, List<Account> accounts) throws RapportException {
    List<User> users = context.saved("User").stream().map(User.class::cast).toList();
    Set<UUID> owners = accounts.stream().filter(account -> account.getOwner() != null)
        .map(account -> Records.ref(account.getOwner()).id()).collect(Collectors.toSet());
    List<User> sellers = users.stream().filter(user -> owners.contains(Records.id(user))).toList();
    return sellers.isEmpty() ? users : sellers;
  }

  /** The stages in their order: those of the database, else the starter's. */
  private static List<Stage> stages(DemoContext context) throws RapportException {
    if (context.saved("Stage").isEmpty()) {
      context.save(starter(context));
    }
    List<Stage> all = context.saved("Stage").stream().map(Stage.class::cast).toList();
    UUID pipeline = Records.ref(all.get(0).getPipeline()).id();
    return all.stream().filter(stage -> Records.ref(stage.getPipeline()).id().equals(pipeline))
        .sorted(Comparator.comparing(Stage::getPosition, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }

  /** The starter's records with ids that follow from the seed. */
  private static List<EObject> starter(DemoContext context) {
    List<EObject> records = new SalesStarter().records(context.types(), Locale.ENGLISH);
    Records.setId(records.get(0), Records.id(context.create(SalesPackage.Literals.PIPELINE, "sales")));
    for (EObject each : records.subList(1, records.size())) {
      Stage stage = (Stage) each;
      Records.setId(stage, Records.id(context.create(SalesPackage.Literals.STAGE, "stage-" + stage.getPosition())));
      stage.setPipeline((Pipeline) Records.proxy(context.types(), Records.ref(records.get(0))));
    }
    return records;
  }

  private static Map<UUID, List<Contact>> contacts(DemoContext context) throws RapportException {
    Map<UUID, List<Contact>> result = new HashMap<>();
    for (EObject each : context.saved("Contact")) {
      Contact contact = (Contact) each;
      if (contact.getEmployer() != null) {
        result.computeIfAbsent(Records.ref(contact.getEmployer()).id(), id -> new ArrayList<>()).add(contact);
      }
    }
    return result;
  }

  /** Whether a deal in a stage is still worked on. */
  static boolean isOpen(Stage stage) {
    return stage.getOutcome() == StageOutcome.OPEN;
  }
}
