package org.rapport.workbench.internal.list;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.session.Session;
import org.rapport.core.values.References;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;

/** The groups of a list: a heading each, with count and sums, and below it the rows of the group while it is open. Immutable. */
public final class ListGroups {

  /** More groups than this are no overview, and are not shown. */
  static final int MOST = 2_000;
  /** The code of the problem that there are more. */
  static final String TOO_MANY = "too-many-groups";

  /**
   * A heading.
   *
   * @param condition which records of the list are in the group
   * @param label what they have in common
   * @param count how many they are
   * @param sums by the path of the column; where money of several currencies is summed, a sum each
   */
  public record Heading(String condition, String label, long count, Map<String, List<Serializable>> sums) {
  }

  /**
   * What stands in a line of the list.
   *
   * @param group the number of the group
   * @param row the number of the record within the group; -1 for the heading
   */
  record Line(int group, int row) {

    /** Whether it is a heading. */
    boolean isHeading() {
      return row < 0;
    }
  }

  private final List<Heading> headings;
  private final Set<String> opened;
  private final int[] starts;

  private ListGroups(List<Heading> headings, Set<String> opened) {
    this.headings = headings;
    this.opened = opened;
    this.starts = new int[headings.size() + 1];
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      starts[i + 1] = (int) Math.min(Integer.MAX_VALUE, starts[i] + 1L + (opened.contains(heading.condition()) ? heading.count() : 0));
    }
  }

  /** Whether a list can be grouped by a column. */
  static boolean isPossible(ListColumn column) {
    return column.kind() != ListColumn.Kind.MONEY;
  }

  /** Whether the values of a column can be added up within a group: amounts, and numbers that are no shares. */
  static boolean isSummed(ListColumn column) {
    boolean share = Annotations.value(column.feature(), "unit").filter("%"::equals).isPresent();
    return column.steps().size() == 1 && column.right() && !share;
  }

  /**
   * Reads the groups. To be called in a job.
   *
   * @param sums the columns that are added up, of which one at most has money
   * @param opened conditions of the groups that are open
   * @throws RapportException {@code too-many-groups}
   */
  static ListGroups read(Session session, String type, String where, ListColumn by, List<ListColumn> sums, Set<String> opened) throws RapportException {
    boolean months = by.kind() == ListColumn.Kind.DATE || by.kind() == ListColumn.Kind.TIME;
    String key = months ? "month(" + by.path() + ")" : by.path();
    List<Group> groups = session.store().groups(session.principal(),
        new GroupQuery(type, where, List.of(key), sums.stream().map(ListColumn::path).toList()));
    Map<String, Heading> byCondition = new LinkedHashMap<>();
    CellTexts texts = new CellTexts();
    for (Group group : groups) {
      Serializable value = group.keys().get(0);
      String condition = condition(by, value, months);
      Heading before = byCondition.getOrDefault(condition, new Heading(condition, label(by, value, months, texts), 0, Map.of()));
      byCondition.put(condition, new Heading(condition, before.label(), before.count() + group.count(), added(before.sums(), sums, group.sums())));
      if (byCondition.size() > MOST) {
        throw new RapportException(TOO_MANY, NLS.bind(ListMessages.Group_tooMany, by.title(), texts.count(MOST)), ListMessages.Group_tooManyHint);
      }
    }
    return new ListGroups(List.copyOf(byCondition.values()), Set.copyOf(opened));
  }

  private static Map<String, List<Serializable>> added(Map<String, List<Serializable>> before, List<ListColumn> columns, List<Serializable> sums) {
    Map<String, List<Serializable>> all = new LinkedHashMap<>(before);
    for (int i = 0; i < columns.size(); i++) {
      Serializable sum = sums.get(i);
      List<Serializable> here = new ArrayList<>(all.getOrDefault(columns.get(i).path(), List.of()));
      if (sum instanceof BigDecimal more && !here.isEmpty()) {
        here.set(0, ((BigDecimal) here.get(0)).add(more));
      } else if (sum != null) {
        here.add(sum);
      }
      all.put(columns.get(i).path(), List.copyOf(here));
    }
    return Map.copyOf(all);
  }

  private static String condition(ListColumn by, Serializable value, boolean months) {
    String path = by.path();
    if (value == null) {
      return path + " is null";
    }
    if (months) {
      YearMonth month = YearMonth.parse(value.toString());
      return path + " >= " + month.atDay(1) + " and " + path + " < " + month.plusMonths(1).atDay(1);
    }
    return path + " = " + switch (value) {
      case Page.Labelled target -> References.literal(target.ref().type() + "/" + target.ref().id());
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      case Boolean flag -> flag.toString();
      default -> References.literal(value.toString());
    };
  }

  private static String label(ListColumn by, Serializable value, boolean months, CellTexts texts) {
    if (value == null) {
      return ListMessages.Group_empty;
    }
    return months ? DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(YearMonth.parse(value.toString())) : texts.show(by, value);
  }

  /** The same where a group that was closed is open, or the other way round. */
  ListGroups toggled(int group) {
    Set<String> now = new HashSet<>(opened);
    String condition = headings.get(group).condition();
    if (!now.remove(condition)) {
      now.add(condition);
    }
    return new ListGroups(headings, Set.copyOf(now));
  }

  /** Conditions of the groups that are open. */
  Set<String> opened() {
    return opened;
  }

  /** Whether a group is open. */
  boolean isOpen(int group) {
    return opened.contains(headings.get(group).condition());
  }

  /** How many lines there are, headings and rows. */
  int size() {
    return starts[headings.size()];
  }

  /** The headings. */
  List<Heading> headings() {
    return headings;
  }

  /** What stands in a line. */
  Line at(int index) {
    int low = 0;
    int high = headings.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return new Line(low, index - starts[low] - 1);
  }

  /** The line of a record of a group; -1 while the group is closed. */
  int index(int group, int row) {
    return isOpen(group) ? starts[group] + 1 + row : -1;
  }

  /** The sum of a column as lists write it; empty for none. */
  static String text(Heading heading, ListColumn column, CellTexts texts) {
    List<String> all = heading.sums().getOrDefault(column.path(), List.of()).stream()
        .map(sum -> sum instanceof Money money ? texts.money(money) : texts.show(column, sum)).toList();
    return String.join(" + ", all);
  }
}
