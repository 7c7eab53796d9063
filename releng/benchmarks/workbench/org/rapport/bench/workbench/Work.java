package org.rapport.bench.workbench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rapport.core.session.Session;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.search.Search;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.find.FindPopup;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.record.RecordEditor;
import org.rapport.workbench.internal.snapshot.SnapshotView;

/** What is done and measured in the workbench, one thing after another. */
final class Work {

  private static final int ROUNDS = 20;
  private static final int CUSTOMERS = 10;
  private static final int MOMENTS = 200;
  private static final int RECORDS = 500;
  private static final double MEGABYTE = 1048576;

  private final Hands hands;
  private final Map<String, Double> figures;

  Work(Hands hands, Map<String, Double> figures) {
    this.hands = hands;
    this.figures = figures;
  }

  void all() throws Exception {
    lists();
    List<Ref> customers = customers();
    snapshots("snapshot", customers);
    search();
    heap();
  }

  void snapshotOnly() throws Exception {
    snapshots("snapshot, 5 ms a statement", customers());
  }

  private RecordType type(String name) {
    return hands.workspace().types().find(name).orElseThrow();
  }

  private ListEditor list() throws Exception {
    return (ListEditor) hands.ask(hands::active);
  }

  /** What one round takes. */
  private interface Round {
    double run(int round) throws Exception;
  }

  /** The 95th percentile of some rounds after a few that warm up, and the longest time that the UI thread was blocked meanwhile. */
  private void measure(String name, Round work) throws Exception {
    for (int i = 0; i < ROUNDS / 3; i++) {
      work.run(i);
    }
    hands.blocked.set(0);
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      times[i] = work.run(i);
    }
    figures.put(name + ", UI thread blocked at most", hands.blocked.get() / 1e6);
    Arrays.sort(times);
    figures.put(name + ", median", times[ROUNDS / 2]);
    figures.put(name, times[(int) Math.ceil(ROUNDS * 0.95) - 1]);
  }

  private boolean listShown() {
    return hands.active() instanceof ListEditor list && Hands.isShown(list);
  }

  private void lists() throws Exception {
    String[] types = {"Account", "Contact"};
    measure("list opened", i -> {
      hands.closeAll();
      return hands.painted("the list", () -> hands.workspace().openList(type(types[i % 2])), this::listShown);
    });
    hands.closeAll();
    hands.painted("the list", () -> hands.workspace().openList(type("Account")), this::listShown);
    ListEditor list = list();
    hands.await("the count", () -> list.model().total().isPresent());
    int rows = hands.ask(() -> list.model().rowCount());
    measure("list scrolled to the middle", i -> {
      hands.act(() -> list.table().reveal(0));
      hands.await("the top", this::listShown);
      int middle = rows / 2 + i * 97 % (rows / 4);
      return hands.painted("the middle", () -> list.table().reveal(middle),
          () -> list.table().top() > 100 && list.model().loaded(list.table().top()).isPresent());
    });
    hands.act(() -> list.table().reveal(0));
    measure("list sorted", i -> hands.painted("the order", () -> list.sortBy(i % 2), this::listShown));
    Text filter = hands.ask(() -> list.filterFields().get(0).text());
    String[] words = {"bac", "del", "ro", "san", "mar"};
    measure("list filtered", i -> {
      String word = words[i % words.length];
      return hands.painted("the rows", () -> {
        filter.setText(word);
        filter.notifyListeners(SWT.DefaultSelection, new Event());
      }, () -> list.model().where().contains(word) && listShown());
    });
    hands.closeAll();
  }

  private EObject make(String type, Object... values) {
    EObject record = Records.create(type(type).eClass());
    for (int i = 0; i < values.length; i += 2) {
      EStructuralFeature feature = record.eClass().getEStructuralFeature((String) values[i]);
      record.eSet(feature, values[i + 1]);
    }
    return record;
  }

  private EObject proxy(Ref ref) {
    return Records.proxy(hands.session().store().types(), ref);
  }

  /** Customers with 200 moments and with people. */
  private List<Ref> customers() throws Exception {
    Session session = hands.session();
    List<Ref> made = new ArrayList<>();
    Instant now = Instant.now();
    try (Batch batch = session.store().batch(session.principal(), "bench")) {
      for (int c = 0; c < CUSTOMERS; c++) {
        EObject account = make("Account", "name", "Bench customer " + c);
        Ref ref = Records.ref(account);
        made.add(ref);
        batch.commit(List.of(ChangeSets.create(account)));
        List<EObject> around = new ArrayList<>();
        for (int i = 0; i < MOMENTS; i++) {
          around.add(make("Interaction", "subject", "Talk " + i, "when", now.minus(Duration.ofHours(i * 5L)), "with", proxy(ref)));
        }
        for (int i = 0; i < 5; i++) {
          around.add(make("Contact", "givenName", "Person", "familyName", "Number " + i, "employer", proxy(ref)));
        }
        batch.commit(around.stream().map(ChangeSets::create).toList());
      }
    }
    hands.settle();
    return made;
  }

  private boolean snapshotShown(Ref ref) {
    return hands.active() instanceof RecordEditor editor && ref.equals(editor.getEditorInput().getAdapter(Ref.class))
        && editor.pages().snapshot().map(SnapshotView::isRead).orElse(false);
  }

  private void snapshots(String name, List<Ref> customers) throws Exception {
    measure(name, i -> {
      hands.closeAll();
      Ref ref = customers.get(i % customers.size());
      return hands.painted("the snapshot", () -> hands.workspace().openRecord(ref), () -> snapshotShown(ref));
    });
    hands.closeAll();
  }

  private static Text field(FindPopup popup) {
    for (Control each : popup.shell().getChildren()) {
      if (each instanceof Text text) {
        return text;
      }
    }
    throw new IllegalStateException("The search has no field.");
  }

  private void search() throws Exception {
    Search search = hands.service().search().orElseThrow();
    if (!search.await(Duration.ofMinutes(60))) {
      throw new IllegalStateException("The index is not ready: " + search.state());
    }
    FindPopup popup = hands.ask(() -> FindPopup.open(hands.window(), hands.service()));
    Text field = hands.ask(() -> field(popup));
    String[] words = {"bac", "baco", "del", "dele", "san", "sanm", "mar", "marf", "ver", "verw"};
    measure("key to hit in search", i -> {
      String word = words[i % words.length];
      Object before = hands.ask(popup::rows);
      return hands.painted("hits of " + word, () -> field.setText(word), () -> popup.rows() != before && !popup.rows().isEmpty());
    });
    hands.act(() -> popup.shell().dispose());
  }

  private double used() throws Exception {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(150);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** How many objects of some classes are alive. */
  private static long alive(Class<?>... classes) throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    String histogram = (String) server.invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
        new Object[] {new String[0]}, new String[] {String[].class.getName()});
    long found = 0;
    for (String line : histogram.split("\n")) {
      String[] cells = line.trim().split("\\s+");
      for (Class<?> each : classes) {
        if (cells.length > 3 && cells[3].equals(each.getName())) {
          found += Long.parseLong(cells[1]);
        }
      }
    }
    return found;
  }

  private List<Ref> some(int count) throws Exception {
    Session session = hands.session();
    List<Ref> refs = new ArrayList<>();
    session.store().page(session.principal(), new Query("Account", "", List.of(), List.of("name")), PageRequest.first(count)).rows()
        .forEach(row -> refs.add(row.ref()));
    return refs;
  }

  private void open(Ref ref) throws Exception {
    hands.act(() -> hands.workspace().openRecord(ref));
    hands.await("the snapshot", () -> snapshotShown(ref));
  }

  private void heap() throws Exception {
    List<Ref> refs = some(RECORDS);
    hands.act(() -> hands.workspace().openList(type("Account")));
    hands.await("the list", this::listShown);
    for (Ref each : refs.subList(0, 5)) {
      open(each);
    }
    figures.put("heap with a list and five records", used());
    hands.closeAll();
    for (Ref each : refs.subList(0, 20)) {
      open(each);
      hands.act(() -> hands.page().closeAllEditors(false));
    }
    double before = used();
    for (Ref each : refs) {
      open(each);
      hands.act(() -> hands.page().closeAllEditors(false));
    }
    hands.settle();
    figures.put("heap grown by 500 records", used() - before);
    figures.put("editors left of 500 records", (double) alive(RecordEditor.class, SnapshotView.class));
  }
}
