package org.rapport.workbench.internal.list;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.Session;
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
  private static final int PAGES_AT_ONCE = 3;
  private static final int SETTLE_MILLIS = 15;
  private static final int QUIET_MILLIS = 150;
  private static final long EXACT_TO = 10_000;

  /**
   * A page of a group; of a list without groups all pages are of the group 0.
   *
   * @param page its number, from 0
   */
  private record Spot(int group, int page) implements Comparable<Spot> {

    @Override
    public int compareTo(Spot other) {
      return group != other.group ? Integer.compare(group, other.group) : Integer.compare(page, other.page);
    }

    Spot next() {
      return new Spot(group, page + 1);
    }
  }

  /**
   * Where a row stands in the base.
   *
   * @param query the list, or the group of it
   * @param offset rows before it
   */
  record Place(Query query, int offset) {
  }

  /** What was read at once; the groups are null in a list without. */
  private record Loaded(ListGroups groups, Map<Spot, Page> pages) {
  }

  /** What the table and its surroundings show of the model. */
  interface Listener {
    /** Rows, count or state have changed. */
    void changed();

    /** The rows have come; called once for each time that they were asked for afresh. */
    void arrived();

    /** The rows cannot be grouped so, and stand one after the other again. */
    void ungrouped(RapportException why);
  }

  private final RecordType type;
  private final ListColumns columns;
  private final Display display;
  private final Listener listener;
  private final Loader rows;
  private final Loader counts;
  private final Map<Spot, List<Page.Row>> pages = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Spot, List<Page.Row>> eldest) {
      return size() > PAGES_KEPT;
    }
  };
  private final TreeMap<Spot, PageKey> keys = new TreeMap<>();
  private String where = "";
  private List<Query.Sort> sort = List.of();
  /** The paths whose values the rows at hand have, in their order. */
  private List<String> paths = List.of();
  private Total total;
  private List<Group> sums = List.of();
  /** By what the rows are grouped; null for nothing. */
  private ListColumn by;
  /** The groups as they are shown; null without, and until they are read. */
  private ListGroups groups;
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

  /** How many lines the table has: as many rows as are known to exist, or headings with the rows below those that are open. */
  public int rowCount() {
    if (by != null) {
      return groups == null ? 0 : groups.size();
    }
    int seen = pages.entrySet().stream().mapToInt(page -> page.getKey().page() * PAGE + page.getValue().size()).max().orElse(0);
    return total == null ? seen : (int) Math.min(Integer.MAX_VALUE, Math.max(total.count(), total.atLeast() ? seen : 0));
  }

  /** Whether rows are being asked for afresh. */
  public boolean loading() {
    return afresh;
  }

  /** A row; empty where it is not here yet, in which case it is fetched, and for a heading. */
  Optional<Page.Row> row(int index) {
    if (!isHeading(index) && !pages.containsKey(spot(index))) {
      want();
    }
    return loaded(index);
  }

  /** A row if it is here; nothing is fetched. Empty for a heading. */
  public Optional<Page.Row> loaded(int index) {
    if (index < 0 || by != null && (groups == null || index >= groups.size()) || isHeading(index)) {
      return Optional.empty();
    }
    List<Page.Row> page = pages.get(spot(index));
    int row = offset(index) % PAGE;
    return page == null || row >= page.size() ? Optional.empty() : Optional.of(page.get(row));
  }

  private Spot spot(int index) {
    return groups == null ? new Spot(0, index / PAGE) : new Spot(groups.at(index).group(), offset(index) / PAGE);
  }

  private int offset(int index) {
    return groups == null ? index : groups.at(index).row();
  }

  /** Where a row stands in the base. */
  Place place(int index) {
    return new Place(of(query(), groups, groups == null ? 0 : groups.at(index).group()), offset(index));
  }

  /** The query of one group. */
  private static Query of(Query query, ListGroups groups, int group) {
    return groups == null ? query : new Query(query.type(), Conditions.all(List.of(query.where(), groups.headings().get(group).condition())), query.sort(),
        query.columns());
  }

  /** By what the rows are grouped; empty for nothing. */
  public Optional<ListColumn> grouping() {
    return Optional.ofNullable(by);
  }

  /** Groups the rows by a column; null to have them one after the other again. */
  void group(ListColumn column) {
    by = column;
    groups = null;
    pages.clear();
    view(0, PAGE - 1);
    reload();
  }

  private boolean isHeading(int index) {
    return groups != null && index >= 0 && index < groups.size() && groups.at(index).isHeading();
  }

  /** The heading that stands in a line; empty where a row does. */
  public Optional<ListGroups.Heading> heading(int index) {
    return isHeading(index) ? Optional.of(groups.headings().get(groups.at(index).group())) : Optional.empty();
  }

  /** Whether the group of a heading is open. */
  public boolean isOpen(int index) {
    return groups.isOpen(groups.at(index).group());
  }

  /** Opens or closes the group of a heading. */
  void toggle(int index) {
    groups = groups.toggled(groups.at(index).group());
    listener.changed();
  }

  /** What a row says in a column; null where it says nothing, also where the column was added since the row was read. */
  Object value(Page.Row row, ListColumn column) {
    int place = paths.indexOf(column.path());
    return place >= 0 && place < row.values().size() ? row.values().get(place) : null;
  }

  /** Shows a value that was just written, until the row is read again. */
  void put(Ref ref, ListColumn column, Serializable value) {
    int place = paths.indexOf(column.path());
    for (Map.Entry<Spot, List<Page.Row>> page : pages.entrySet()) {
      for (int i = 0; i < page.getValue().size() && place >= 0; i++) {
        if (page.getValue().get(i).ref().equals(ref)) {
          List<Page.Row> rows = new ArrayList<>(page.getValue());
          List<Serializable> values = new ArrayList<>(rows.get(i).values());
          values.set(place, value);
          rows.set(i, new Page.Row(ref, values));
          page.setValue(rows);
        }
      }
    }
  }

  /** Reads the rows again where some of the columns are not among what was read. */
  void columnsChanged() {
    if (!paths.isEmpty() && !columns.all().stream().allMatch(column -> paths.contains(column.path()))) {
      reload();
    }
  }

  /** Where a record stands among the rows that are here; -1 where it is not, or its group is closed. */
  int indexOf(Ref ref) {
    for (Map.Entry<Spot, List<Page.Row>> page : pages.entrySet()) {
      for (int i = 0; i < page.getValue().size(); i++) {
        if (page.getValue().get(i).ref().equals(ref)) {
          int row = page.getKey().page() * PAGE + i;
          return groups == null ? row : groups.index(page.getKey().group(), row);
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
    int first = firstWanted;
    int last = lastWanted;
    boolean fresh = afresh;
    ListColumn column = by;
    ListGroups known = groups;
    Set<Spot> here = fresh ? Set.of() : Set.copyOf(pages.keySet());
    if (!fresh && here.containsAll(spots(known, first, last))) {
      return;
    }
    Query query = fresh ? query() : new Query(type.name(), where, sort, paths);
    TreeMap<Spot, PageKey> passed = new TreeMap<>(keys);
    List<ListColumn> added = summable();
    rows.load(Messages.List_loading, (session, monitor) -> {
      ListGroups used = column == null ? null : fresh ? ListGroups.read(session, query.type(), query.where(), column, added,
          known == null ? Set.of() : known.opened()) : known;
      Map<Spot, Page> loaded = new LinkedHashMap<>();
      for (Spot spot : spots(used, first, last)) {
        if (!here.contains(spot) && !monitor.isCanceled()) {
          loaded.put(spot, page(session, of(query, used, spot.group()), spot, passed));
        }
      }
      return new Loaded(used, loaded);
    }, loaded -> arrived(loaded, fresh, query.columns()), this::failed);
  }

  /** The pages that some lines need, three at most. */
  private static Set<Spot> spots(ListGroups groups, int first, int last) {
    Set<Spot> spots = new LinkedHashSet<>();
    int end = groups == null ? last : Math.min(last, groups.size() - 1);
    for (int index = first; index <= end && spots.size() < PAGES_AT_ONCE;) {
      if (groups == null) {
        spots.add(new Spot(0, index / PAGE));
        index = (index / PAGE + 1) * PAGE;
      } else {
        ListGroups.Line line = groups.at(index);
        if (!line.isHeading()) {
          spots.add(new Spot(line.group(), line.row() / PAGE));
        }
        index++;
      }
    }
    return spots;
  }

  private static Page page(Session session, Query query, Spot spot, TreeMap<Spot, PageKey> known) throws RapportException {
    Map.Entry<Spot, PageKey> floor = known.floorEntry(spot);
    Map.Entry<Spot, PageKey> before = floor == null || floor.getKey().group() != spot.group() ? null : floor;
    long skip = (long) (spot.page() - (before == null ? 0 : before.getKey().page())) * PAGE;
    Page page = session.store().page(session.principal(), query, before == null || skip > FAR ? PageRequest.at((long) spot.page() * PAGE, PAGE)
        : new PageRequest(before.getValue(), skip, PAGE, true));
    if (page.next() != null) {
      known.put(spot.next(), page.next());
    }
    return page;
  }

  /** What is added up in groups: the first column of money, and numbers. */
  private List<ListColumn> summable() {
    List<ListColumn> found = new ArrayList<>();
    boolean money = false;
    for (ListColumn column : columns.all()) {
      boolean isMoney = column.kind() == ListColumn.Kind.MONEY;
      if (ListGroups.isSummed(column) && !(isMoney && money)) {
        found.add(column);
      }
      money |= isMoney;
    }
    return found;
  }

  private void arrived(Loaded loaded, boolean fresh, List<String> read) {
    if (fresh) {
      pages.clear();
      paths = read;
      afresh = false;
      groups = loaded.groups();
      turn++;
    }
    loaded.pages().forEach((spot, page) -> {
      pages.put(spot, page.rows());
      if (page.next() != null) {
        keys.put(spot.next(), page.next());
      }
    });
    if (fresh) {
      listener.arrived();
    }
    listener.changed();
  }

  private void failed(RapportException problem) {
    if (problem.code().equals(ListGroups.TOO_MANY)) {
      group(null);
      listener.ungrouped(problem);
      return;
    }
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
