package org.rapport.core.internal.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.demo.DemoContext;
import org.rapport.core.demo.DemoContribution;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Attendee;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.Direction;
import org.rapport.model.crm.Event;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.InteractionKind;
import org.rapport.model.crm.Note;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.Priority;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.Task;
import org.rapport.model.crm.TaskState;
import org.rapport.model.crm.User;

/** Two years of work with the customers of the demo company, and what is planned: the larger the customer, the more of it. */
final class DemoActivities implements DemoContribution {

  private static final int ORDER = 20;
  private static final int PORTION = 400;
  private static final int DAYS = 730;
  private static final int LEAST = 3;
  private static final int MOST = 40;
  private static final String REACHED = "Reached";
  private static final List<InteractionKind> KINDS = List.of(InteractionKind.CALL, InteractionKind.CALL, InteractionKind.EMAIL,
      InteractionKind.EMAIL, InteractionKind.EMAIL, InteractionKind.MEETING, InteractionKind.VISIT, InteractionKind.MESSAGE);

  private final DemoNames names = new DemoNames();

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void fill(DemoContext context, IProgressMonitor monitor) throws RapportException {
    Map<UUID, List<Contact>> people = new LinkedHashMap<>();
    for (EObject each : context.saved("Contact")) {
      Contact contact = (Contact) each;
      EObject employer = (EObject) contact.eGet(Literals.CONTACT__EMPLOYER, false);
      if (employer != null) {
        people.computeIfAbsent(Records.ref(employer).id(), id -> new ArrayList<>()).add(contact);
      }
    }
    Map<UUID, String> logins = new LinkedHashMap<>();
    context.saved("User").forEach(user -> logins.put(Records.id(user), ((User) user).getLogin()));
    RandomGenerator random = context.random("activities");
    List<EObject> records = new ArrayList<>();
    List<EObject> accounts = context.saved("Account");
    SubMonitor progress = SubMonitor.convert(monitor, accounts.size());
    for (EObject each : accounts) {
      DemoCustomer customer = new DemoCustomer(context, random, (Account) each, people.getOrDefault(Records.id(each), List.of()), logins);
      work(customer, records);
      if (records.size() >= PORTION) {
        context.add(records);
        records.clear();
      }
      progress.worked(1);
    }
    if (!records.isEmpty()) {
      context.add(records);
    }
  }

  private void work(DemoCustomer customer, List<EObject> records) {
    RandomGenerator random = customer.random();
    int staff = customer.account().getStaff() == null ? 1 : customer.account().getStaff();
    int count = Math.min(MOST, LEAST + (int) Math.round(Math.log(staff) * random.nextInt(1, 5)));
    for (int i = 0; i < count && !customer.people().isEmpty(); i++) {
      records.add(interaction(customer, i));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      records.add(task(customer, i));
    }
    if (random.nextInt(3) == 0) {
      records.add(event(customer, 0, -1 - random.nextInt(120)));
    }
    if (random.nextInt(4) == 0) {
      records.add(event(customer, 1, 1 + random.nextInt(20)));
    }
    if (random.nextInt(8) == 0) {
      records.add(event(customer, 2, 0));
    }
    if (random.nextInt(4) == 0) {
      records.add(note(customer));
    }
  }

  /**
   * What was said.
   *
   * @param inbound whether the customer began
   * @param outcome why nobody was spoken with; empty where somebody was
   */
  private record Words(String subject, String text, boolean inbound, String outcome) {

    /** Reads {@code subject|text|in}, {@code subject|text|out} or {@code subject|text|out|outcome}. */
    static Words of(String line) {
      String[] parts = line.split("\\|");
      return new Words(parts[0], parts[1], parts[2].equals("in"), parts.length > 3 ? parts[3] : "");
    }
  }

  private Interaction interaction(DemoCustomer customer, int number) {
    RandomGenerator random = customer.random();
    Interaction done = customer.create(Literals.INTERACTION, "i", number);
    InteractionKind kind = KINDS.get(random.nextInt(KINDS.size()));
    // Denser towards today: the square of a share of the time.
    double share = random.nextDouble();
    Instant when = customer.at(-1 - (int) (share * share * DAYS));
    Words words = Words.of(names.pick("activity." + kind.getLiteral(), random));
    done.setKind(kind);
    done.setWith((Party) customer.proxy(customer.people().get(random.nextInt(customer.people().size()))));
    done.setAbout(customer.proxy(customer.account()));
    done.setDirection(words.inbound() ? Direction.INBOUND : Direction.OUTBOUND);
    done.setWhen(when);
    done.setSubject(words.subject());
    done.setText(words.text());
    if (kind == InteractionKind.CALL) {
      done.setMinutes(words.outcome().isEmpty() ? 3 + random.nextInt(25) : 1 + random.nextInt(2));
      done.setOutcome(words.outcome().isEmpty() ? REACHED : words.outcome());
    } else if (kind == InteractionKind.MEETING) {
      done.setMinutes(30 * (1 + random.nextInt(5)));
    }
    customer.authored(done, when);
    return done;
  }

  private Task task(DemoCustomer customer, int number) {
    RandomGenerator random = customer.random();
    Task task = customer.create(Literals.TASK, "t", number);
    task.setSubject(names.pick("activity.task", random));
    task.getAbout().add(customer.link("t", number, customer.account()));
    if (!customer.people().isEmpty() && random.nextBoolean()) {
      task.getAbout().add(customer.link("p", number, customer.people().get(random.nextInt(customer.people().size()))));
    }
    int days = random.nextInt(-60, 15);
    boolean isDone = days < 0 && random.nextInt(4) > 0;
    task.setDue(customer.context().today().plusDays(days));
    task.setState(isDone ? TaskState.DONE : random.nextInt(4) == 0 ? TaskState.IN_PROGRESS : TaskState.OPEN);
    task.setPriority(random.nextInt(5) == 0 ? Priority.HIGH : Priority.NORMAL);
    if (isDone) {
      task.setDoneAt(customer.at(days));
    }
    customer.authored(task, customer.at(before(days) - random.nextInt(7)));
    return task;
  }

  private Event event(DemoCustomer customer, int number, int days) {
    RandomGenerator random = customer.random();
    Event event = customer.create(Literals.EVENT, "e", number);
    event.setSubject(names.pick("activity.event", random));
    event.setStart(customer.at(days));
    event.setEnd(event.getStart().plusSeconds(1800L * (1 + random.nextInt(4))));
    event.setZone(DemoCustomer.ZONE.getId());
    if (!customer.account().getAddresses().isEmpty()) {
      event.setLocation(customer.account().getAddresses().get(0).getCity());
    }
    event.getAbout().add(customer.link("e", number, customer.account()));
    if (!customer.people().isEmpty()) {
      Contact guest = customer.people().get(random.nextInt(customer.people().size()));
      Attendee attendee = (Attendee) customer.context().create(Literals.ATTENDEE, customer.key("e", number));
      attendee.setWho(customer.proxy(guest));
      attendee.setName(guest.getGivenName() + " " + guest.getFamilyName());
      event.getAttendees().add(attendee);
    }
    customer.authored(event, customer.at(before(days) - random.nextInt(14)));
    return event;
  }

  /** What is planned for a day was written down some days before, over a weekend too. */
  private static int before(int days) {
    return Math.min(days, 0) - LEAST;
  }

  private Note note(DemoCustomer customer) {
    Note note = customer.create(Literals.NOTE, "n", 0);
    note.setAbout(customer.proxy(customer.account()));
    note.setTitle(names.pick("activity.note", customer.random()));
    note.setPinned(customer.random().nextInt(5) == 0);
    customer.authored(note, customer.at(-1 - customer.random().nextInt(DAYS)));
    return note;
  }
}
