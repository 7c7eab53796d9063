package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.store.query.Query;

/** The columns of one list as they stand now: which, in which order, how wide. To be used on the UI thread. */
public final class ListColumns {

  /** How narrow a column can be made. */
  private static final int NARROWEST = 48;

  private ColumnOffer offer;
  private final Map<String, Integer> widths = new HashMap<>();
  private List<ListColumn> all;
  private boolean chosen;
  private boolean frozen = true;
  private int shown;
  private Runnable changed = () -> { };

  /** The usual columns of a type. */
  public ListColumns(ColumnOffer offer) {
    this.offer = offer;
    this.all = offer.usual();
    this.shown = all.size();
  }

  /** Calls back after each change that somebody made. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  /** What can be chosen. */
  ColumnOffer offer() {
    return offer;
  }

  /** All columns, in their order, also those that the window is too narrow for. */
  public List<ListColumn> all() {
    return all;
  }

  /** The columns that are in the table; the window may be too narrow for the others. */
  public List<ListColumn> shown() {
    return all.subList(0, Math.min(shown, all.size()));
  }

  /** Those that the window is too narrow for. */
  List<ListColumn> left() {
    return all.subList(Math.min(shown, all.size()), all.size());
  }

  /** A column by its path; empty where it is not among them. */
  Optional<ListColumn> find(String path) {
    return all.stream().filter(column -> column.path().equals(path)).findFirst();
  }

  /** Whether somebody chose them, so that none may be left out. */
  boolean isChosen() {
    return chosen;
  }

  /** Whether the first one stays in view when the others are scrolled. */
  public boolean isFrozen() {
    return frozen;
  }

  /** How wide a column is at least. */
  int width(ListColumn column) {
    return widths.getOrDefault(column.path(), column.width());
  }

  /** Whether a column takes a part of the width that is left; one that somebody made wider or narrower stays as it is. */
  boolean isFlexible(ListColumn column) {
    return column.flexible() && !widths.containsKey(column.path());
  }

  /** Leaves out the last ones where the table is too narrow for those of the model; what somebody chose is scrolled. */
  void fit(int width) {
    int needed = 0;
    int fitting = 0;
    while (fitting < all.size() && (chosen || fitting < 2 || needed + width(all.get(fitting)) <= width)) {
      needed += width(all.get(fitting));
      fitting++;
    }
    shown = fitting;
  }

  /** Shows other columns, or the same in another order; at least one. */
  public void choose(List<ListColumn> wanted) {
    if (!wanted.isEmpty()) {
      set(wanted, true);
      changed.run();
    }
  }

  private void set(List<ListColumn> wanted, boolean byHand) {
    List<ListColumn> placed = new ArrayList<>();
    wanted.forEach(column -> placed.add(column.at(placed.isEmpty())));
    all = List.copyOf(placed);
    shown = all.size();
    chosen = byHand;
  }

  /** Puts a column to another place; nothing where there is none. */
  public void move(int from, int to) {
    if (from != to && from >= 0 && from < all.size() && to >= 0 && to < all.size()) {
      List<ListColumn> moved = new ArrayList<>(all);
      moved.add(to, moved.remove(from));
      choose(moved);
    }
  }

  /** Makes a column wider or narrower. */
  public void resize(ListColumn column, int width) {
    widths.put(column.path(), Math.max(NARROWEST, width));
    changed.run();
  }

  /** Keeps the first column in view, or not. */
  public void freeze(boolean wanted) {
    frozen = wanted;
    changed.run();
  }

  /** Goes back to what the model says. */
  public void reset() {
    widths.clear();
    frozen = true;
    set(offer.usual(), false);
    changed.run();
  }

  /** Takes what was kept, in what the model offers now; columns whose feature is gone are left out. Tells nobody. */
  public void apply(ColumnOffer now, ListLook look) {
    offer = now;
    widths.clear();
    List<ListColumn> found = new ArrayList<>();
    for (ListLook.Shown each : look.columns()) {
      if (each.width() > 0) {
        widths.put(each.path(), each.width());
      }
      offer.find(each.path()).ifPresent(found::add);
    }
    frozen = look.frozen();
    boolean other = !found.isEmpty() && !paths(found).equals(paths(offer.usual()));
    set(other ? found : offer.usual(), other);
  }

  private static List<String> paths(List<ListColumn> columns) {
    return columns.stream().map(ListColumn::path).toList();
  }

  /** Whether a look names the same columns in the same order, whatever their widths. */
  boolean isLike(ListLook look) {
    List<ListColumn> found = look.columns().stream().flatMap(each -> offer.find(each.path()).stream()).toList();
    return paths(found.isEmpty() ? offer.usual() : found).equals(paths(all));
  }

  /** What of an order is still possible. */
  List<Query.Sort> sortable(List<Query.Sort> sort) {
    return sort.stream().filter(each -> offer.find(each.path()).filter(ListColumn::sortable).isPresent()).toList();
  }

  /** How the list looks now, to be kept. */
  ListLook look(List<Query.Sort> sort) {
    List<ListLook.Shown> columns = all.stream().map(column -> new ListLook.Shown(column.path(), widths.getOrDefault(column.path(), 0))).toList();
    return new ListLook(chosen || !widths.isEmpty() ? columns : List.of(), sort, frozen);
  }
}
