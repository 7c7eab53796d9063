package org.rapport.workbench.internal.list;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.swt.widgets.Display;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;

/**
 * The rows of a list, fetched page by page in jobs when they come into view; a list of a million rows holds what is
 * near the view and nothing else. To be used on the UI thread.
 */
public final class ListModel {

  /** How many rows are fetched at once. */
  static final int PAGE = 100;
  /** So many rows from a known place on, the store knows a nearer one. */
  private static final int FAR = 2_000;
  private static final int PAGES_KEPT = 40;
  private static final int SETTLE_MILLIS = 15;
  private static final int QUIET_MILLIS = 150;
  private static final long EXACT_TO = 10_000;

  /** What the table and its surroundings show of the model. */
  interface Listener {
    /** Rows, count or state have changed. */
    void changed();

    /** The rows have come; called once for each time that they were asked for afresh. */
    void arrived();
  }

  private final RecordType type;
  private final ListColumns columns;
  private final Display display;
  private final Listener listener;
  private final Loader rows;
  private final Loader counts;
  private final Map<Integer, List<Page.Row>> pages = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, List<Page.Row>> eldest) {
      return size() > PAGES_KEPT;
    }
  };
  private final TreeMap<Integer, PageKey> keys = new TreeMap<>();
  private String where = "";
  private List<Query.Sort> sort = List.of();
  /** The paths whose values the rows at hand have, in their order. */
  private List<String> paths = List.of();
  private Total total;
  private List<Group> sums = List.of();
  private ListColumn summed;
  private RapportException failure;
  private boolean afresh;
  private boolean scheduled;
  private int firstWanted;
  private int lastWanted;
  private long turn;

  ListModel(RecordType type, ListColumns columns, Workspace workspace, Display display, Listener listener) {
    this.type = type;
    this.columns = columns;
    this.display = display;
    this.listener = listener;
    this.rows = new Loader(workspace, display);
    this.counts = new Loader(workspace, display);
  }

  /** The condition in force. */
  public String where() {
    return where;
  }

  /** The order in force. */
  public List<Query.Sort> sort() {
    return sort;
  }

  /** The query in force, with all columns. */
  Query query() {
    return new Query(type.name(), where, sort, columns.all().stream().map(ListColumn::path).toList());
  }

  /** Why the rows could not be read; empty where they could. */
  public Optional<RapportException> failure() {
    return Optional.ofNullable(failure);
  }

  /** How many rows there are; empty while they are counted. */
  public Optional<Total> total() {
    return Optional.ofNullable(total);
  }

  /** The sums of the first column of money, one a currency; empty while they are not known. */
  List<Group> sums() {
    return sums;
  }

  /** What the sums are of. */
  Optional<ListColumn> summed() {
    return Optional.ofNullable(summed);
  }

  /** How many rows the table has: as many as are known to exist. */
  public int rowCount() {
    int seen = pages.entrySet().stream().mapToInt(page -> page.getKey() * PAGE + page.getValue().size()).max().orElse(0);
    return total == null ? seen : (int) Math.min(Integer.MAX_VALUE, Math.max(total.count(), total.atLeast() ? seen : 0));
  }

  /** Whether rows are being asked for afresh. */
  public boolean loading() {
    return afresh;
  }

  /** A row; empty where it is not here yet, in which case it is fetched. */
  Optional<Page.Row> row(int index) {
    List<Page.Row> page = pages.get(index / PAGE);
    if (page == null) {
      want();
      return Optional.empty();
    }
    return index % PAGE < page.size() ? Optional.of(page.get(index % PAGE)) : Optional.empty();
  }

  /** A row if it is here; nothing is fetched. */
  public Optional<Page.Row> loaded(int index) {
    List<Page.Row> page = pages.get(index / PAGE);
    return page == null || index % PAGE >= page.size() ? Optional.empty() : Optional.of(page.get(index % PAGE));
  }

  /** What a row says in a column; null where it says nothing, also where the column was added since the row was read. */
  Object value(Page.Row row, ListColumn column) {
    int place = paths.indexOf(column.path());
    return place >= 0 && place < row.values().size() ? row.values().get(place) : null;
  }

  /** Shows a value that was just written, until the row is read again. */
  void put(Ref ref, ListColumn column, Serializable value) {
    int index = indexOf(ref);
    int place = paths.indexOf(column.path());
    if (index >= 0 && place >= 0) {
      List<Page.Row> rows = new ArrayList<>(pages.get(index / PAGE));
      List<Serializable> values = new ArrayList<>(rows.get(index % PAGE).values());
      values.set(place, value);
      rows.set(index % PAGE, new Page.Row(ref, values));
      pages.put(index / PAGE, rows);
    }
  }

  /** Reads the rows again where some of the columns are not among what was read. */
  void columnsChanged() {
    if (!paths.isEmpty() && !columns.all().stream().allMatch(column -> paths.contains(column.path()))) {
      reload();
    }
  }

  /** Where a record stands among the rows that are here; -1 where it is not. */
  int indexOf(Ref ref) {
    for (Map.Entry<Integer, List<Page.Row>> page : pages.entrySet()) {
      for (int i = 0; i < page.getValue().size(); i++) {
        if (page.getValue().get(i).ref().equals(ref)) {
          return page.getKey() * PAGE + i;
        }
      }
    }
    return -1;
  }

  /** Says which rows are in view. */
  void view(int first, int last) {
    firstWanted = Math.max(0, first);
    lastWanted = Math.max(firstWanted, last);
  }

  /** Shows other rows, or the same in another order, from the first one on. */
  void ask(String newWhere, List<Query.Sort> newSort) {
    where = newWhere;
    sort = List.copyOf(newSort);
    total = null;
    sums = List.of();
    view(0, PAGE - 1);
    reload();
  }

  /** Asks for the rows in view again, because some of them may have changed; the old ones stay until the new ones come. */
  void reload() {
    afresh = true;
    failure = null;
    long mine = ++turn;
    display.timerExec(QUIET_MILLIS, () -> {
      if (mine == turn && afresh && total == null) {
        pages.clear();
        listener.changed();
      }
    });
    keys.clear();
    load();
    count();
  }

  private void want() {
    if (!scheduled && !afresh) {
      scheduled = true;
      display.timerExec(SETTLE_MILLIS, () -> {
        scheduled = false;
        if (!afresh) {
          load();
        }
      });
    }
  }

  private void load() {
    int first = firstWanted / PAGE;
    int last = Math.min(lastWanted / PAGE, first + 2);
    List<Integer> missing = new ArrayList<>();
    for (int page = first; page <= last; page++) {
      if (afresh || !pages.containsKey(page)) {
        missing.add(page);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    Query query = afresh ? query() : new Query(type.name(), where, sort, paths);
    TreeMap<Integer, PageKey> known = new TreeMap<>(keys);
    boolean fresh = afresh;
    rows.load(Messages.List_loading, (session, monitor) -> {
      Map<Integer, Page> loaded = new HashMap<>();
      for (int page : missing) {
        Map.Entry<Integer, PageKey> before = known.floorEntry(page);
        long skip = (long) (page - (before == null ? 0 : before.getKey())) * PAGE;
        Page rowsOfPage = session.store().page(session.principal(), query,
            before == null || skip > FAR ? PageRequest.at((long) page * PAGE, PAGE) : new PageRequest(before.getValue(), skip, PAGE, true));
        loaded.put(page, rowsOfPage);
        if (rowsOfPage.next() != null) {
          known.put(page + 1, rowsOfPage.next());
        }
        if (rowsOfPage.rows().isEmpty() || monitor.isCanceled()) {
          break;
        }
      }
      return loaded;
    }, loaded -> arrived(loaded, fresh, query.columns()), this::failed);
  }

  private void arrived(Map<Integer, Page> loaded, boolean fresh, List<String> read) {
    if (fresh) {
      pages.clear();
      paths = read;
      afresh = false;
      turn++;
    }
    loaded.forEach((number, page) -> {
      pages.put(number, page.rows());
      if (page.next() != null) {
        keys.put(number + 1, page.next());
      }
    });
    if (fresh) {
      listener.arrived();
    }
    listener.changed();
  }

  private void failed(RapportException problem) {
    failure = problem;
    afresh = false;
    turn++;
    listener.changed();
  }

  private void count() {
    Query query = query();
    Optional<ListColumn> money = columns.all().stream().filter(column -> column.kind() == ListColumn.Kind.MONEY && column.steps().size() == 1).findFirst();
    counts.load(Messages.List_counting, (session, monitor) -> session.store().count(session.principal(), query, EXACT_TO), counted -> {
      total = counted;
      listener.changed();
      if (counted.atLeast()) {
        counts.load(Messages.List_counting, (session, monitor) -> session.store().count(session.principal(), query, 0), exact -> {
          total = exact;
          listener.changed();
        }, this::countFailed);
      } else if (money.isPresent()) {
        GroupQuery group = new GroupQuery(type.name(), where, List.of(), List.of(money.get().path()));
        counts.load(Messages.List_counting, (session, monitor) -> session.store().groups(session.principal(), group), answer -> {
          sums = answer;
          summed = money.get();
          listener.changed();
        }, this::countFailed);
      }
    }, this::countFailed);
  }

  private void countFailed(RapportException problem) {
    if (failure == null) {
      failed(problem);
    }
  }

  /** Gives up everything on its way. */
  void dispose() {
    turn++;
    afresh = false;
    rows.cancel();
    counts.cancel();
  }
}
