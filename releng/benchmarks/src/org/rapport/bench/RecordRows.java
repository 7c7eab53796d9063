package org.rapport.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Opening a record, changing one, and what a session keeps of those it opened. */
final class RecordRows {

  private static final int MOST_STATEMENTS = 25;
  private static final int MANY_ROWS = 1000;
  private static final int WRITERS = 8;
  private static final int EDITS = 300;
  private static final int OPENED = 1000;

  private final Base base;
  private final Store store;
  private final Principal who;
  private final Figures figures;
  private final Random random = new Random(3);

  RecordRows(Base base, Figures figures) {
    this.base = base;
    this.store = base.store();
    this.who = base.administrator();
    this.figures = figures;
  }

  /** A record with rows in its lists, shared out evenly. */
  private static EObject wide(int rows) {
    EObject wide = Records.create(Base.WIDE.wide);
    List<EReference> lists = Base.WIDE.wide.getEReferences();
    for (int i = 0; i < rows; i++) {
      EReference list = lists.get(i % lists.size());
      EObject row = Records.create(list.getEReferenceType());
      row.eSet(list.getEReferenceType().getEStructuralFeature("text"), "row " + i);
      @SuppressWarnings("unchecked")
      List<EObject> all = (List<EObject>) wide.eGet(list);
      all.add(row);
    }
    return wide;
  }

  /** Statements and time of opening a record. */
  void open() throws Exception {
    EObject one = wide(1);
    EObject many = wide(MANY_ROWS);
    List<EObject> some = IntStream.range(0, 300).mapToObj(i -> wide(24)).toList();
    Company.load(base, Stream.concat(Stream.of(one, many), some.stream()));
    store.load(who, Records.ref(one));
    int few = base.recorded(() -> store.load(who, Records.ref(one))).size();
    int much = base.recorded(() -> store.load(who, Records.ref(many))).size();
    figures.within("statements to load a record with 12 contained lists and 1 row", few, MOST_STATEMENTS, "statements");
    figures.slower("statements to load it with 1 000 rows, beside 1 row", much, few, "statements", 1, 0);
    if (few > MOST_STATEMENTS || few != much) {
      figures.fail("load of a record: " + few + " statements with one row, " + much + " with 1 000; at most " + MOST_STATEMENTS);
    }
    figures.within("load of a record with 12 contained lists and 24 rows, p95",
        Timing.of(figures.rounds(some.size()), i -> store.load(who, Records.ref(some.get(i)))).p95(), 20, "ms");
    figures.within("load of a record with 12 contained lists and 1 000 rows, p95",
        Timing.of(figures.rounds(100), i -> store.load(who, Records.ref(many))).p95(), 20, "ms");
  }

  /** Contacts from all over the list. */
  private List<Ref> some(int count) throws Exception {
    long total = store.count(who, Query.all("Contact"), 0).count();
    List<Ref> result = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      store.page(who, Query.all("Contact"), PageRequest.at(i * Math.max(0, total - count) / 5, count / 5)).rows()
          .forEach(row -> result.add(row.ref()));
    }
    return result;
  }

  /** A change of one field, alone and beside others who write. */
  void edit() throws Exception {
    List<Ref> refs = some(500);
    figures.slower("commit of a one-field edit with feed, p95", edits(refs), editsByHand(refs), "ms", 0, 10);
    AtomicBoolean stop = new AtomicBoolean();
    List<Exception> errors = new ArrayList<>();
    List<Thread> writers = IntStream.range(0, WRITERS).mapToObj(w -> Thread.ofPlatform().start(() -> {
      List<Ref> own = IntStream.range(0, refs.size()).filter(i -> i % (WRITERS + 1) == w).mapToObj(refs::get).toList();
      try {
        for (int i = 0; !stop.get(); i++) {
          edit(own.get(i % own.size()), "w" + w + "." + i);
        }
      } catch (Exception e) {
        synchronized (errors) {
          errors.add(e);
        }
      }
    })).toList();
    List<Ref> mine = IntStream.range(0, refs.size()).filter(i -> i % (WRITERS + 1) == WRITERS).mapToObj(refs::get).toList();
    double p95 = edits(mine);
    stop.set(true);
    for (Thread writer : writers) {
      writer.join();
    }
    if (!errors.isEmpty()) {
      throw errors.get(0);
    }
    figures.within("commit of a one-field edit beside 8 writers without a pause, p95", p95, 30, "ms");
  }

  private double edits(List<Ref> refs) throws Exception {
    List<List<EObject>> states = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      EObject before = store.load(who, refs.get(i)).orElseThrow();
      states.add(new ArrayList<>(List.of(before)));
    }
    return Timing.of(figures.rounds(EDITS), i -> {
      EObject before = states.get(random.nextInt(states.size())).get(0);
      Contact after = (Contact) EcoreUtil.copy(before);
      after.setNickname("n" + System.nanoTime());
      // The base is older than the record after its second edit; what nobody else changed merges silently.
      store.commit(who, List.of(ChangeSets.diff(before, after)));
      Contact now = (Contact) before;
      now.setNickname(after.getNickname());
    }).p95();
  }

  private void edit(Ref ref, String value) throws Exception {
    EObject before = store.load(who, ref).orElseThrow();
    Contact after = (Contact) EcoreUtil.copy(before);
    after.setNickname(value);
    store.commit(who, List.of(ChangeSets.diff(before, after)));
  }

  private double editsByHand(List<Ref> refs) throws Exception {
    try (Connection connection = base.connect()) {
      connection.setAutoCommit(false);
      long next = 1L << 40;
      long[] sequence = {next};
      Timing timing = Timing.of(figures.rounds(EDITS), i -> editByHand(connection, refs.get(random.nextInt(refs.size())).id(), sequence[0]++));
      try (Statement statement = connection.createStatement()) {
        statement.execute("DELETE FROM \"rp_change_value\" WHERE \"seq\" >= " + next);
        statement.execute("DELETE FROM \"rp_change\" WHERE \"seq\" >= " + next);
      }
      connection.commit();
      return timing.p95();
    }
  }

  private void editByHand(Connection connection, UUID id, long sequence) throws Exception {
    try (PreparedStatement lock = connection.prepareStatement("SELECT \"nickname\" FROM \"crm_contact\" WHERE \"id\" = ? FOR UPDATE");
        PreparedStatement update = connection.prepareStatement(
            "UPDATE \"crm_contact\" SET \"nickname\" = ?, \"nickname__f\" = ?, \"changed_at\" = ? WHERE \"id\" = ?");
        PreparedStatement head = connection.prepareStatement("INSERT INTO \"rp_change\" (\"seq\", \"id\", \"type\", \"root\", \"version\", \"kind\","
            + " \"mode\", \"at\", \"who\", \"origin\") VALUES (?, ?, 'Contact', ?, 0, 'UPDATE', 0, ?, 'hand', ?)");
        PreparedStatement body = connection.prepareStatement("INSERT INTO \"rp_change_value\" (\"seq\", \"part\", \"body\") VALUES (?, 0, ?)")) {
      lock.setObject(1, id);
      lock.executeQuery().close();
      String value = "h" + sequence;
      update.setString(1, value);
      update.setString(2, value);
      update.setObject(3, OffsetDateTime.now());
      update.setObject(4, id);
      update.executeUpdate();
      head.setLong(1, sequence);
      head.setObject(2, Uuids.next());
      head.setObject(3, id);
      head.setObject(4, OffsetDateTime.now());
      head.setObject(5, id);
      head.executeUpdate();
      body.setLong(1, sequence);
      body.setString(2, "[[[\"nickname\",null,\"s" + value + "\"]],[]]");
      body.executeUpdate();
      connection.commit();
    }
    if (base.kind() == Base.Kind.H2) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CHECKPOINT SYNC");
      }
    }
  }

  /** What is left on the heap of records that were opened and closed. */
  void heap() throws Exception {
    List<Ref> refs = some(OPENED);
    for (Ref ref : refs.subList(0, 100)) {
      store.load(who, ref);
    }
    double before = used();
    for (Ref ref : refs) {
      store.load(who, ref);
      store.history(who, ref);
    }
    figures.within("heap kept after 1 000 records were opened and closed", Math.max(0, used() - before), 5, "MB");
  }

  private static double used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
  }
}
