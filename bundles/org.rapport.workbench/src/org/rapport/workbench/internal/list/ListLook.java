package org.rapport.workbench.internal.list;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.store.query.Query;

/**
 * How somebody looks at a list: its columns, how wide they are, and the order of its rows. Immutable; kept as JSON in the
 * person's settings, and without the widths in a saved list.
 *
 * @param columns in their order; empty for those of the model
 * @param sort the order; empty for that of the first column
 * @param frozen whether the first column stays in view when the others are scrolled
 * @param basis what the saved list said that it was made from; null for a list that is none
 */
public record ListLook(List<Shown> columns, List<Query.Sort> sort, boolean frozen, String basis) {

  /** As the model says. */
  public static final ListLook OF_MODEL = new ListLook(List.of(), List.of(), true);

  private static final String DOWN = "-";

  /** Copies the lists; what is missing in a text is empty. */
  public ListLook {
    columns = columns == null ? List.of() : columns.stream().filter(Objects::nonNull).toList();
    sort = sort == null ? List.of() : sort.stream().filter(Objects::nonNull).toList();
  }

  /** How a list looks that is no saved one. */
  public ListLook(List<Shown> columns, List<Query.Sort> sort, boolean frozen) {
    this(columns, sort, frozen, null);
  }

  /**
   * One column.
   *
   * @param path as in queries
   * @param width in pixels at 100%; 0 for the usual one
   */
  public record Shown(String path, int width) {
  }

  /** Made from what a saved list says: paths with commas. */
  public static ListLook of(String columns, String sort) {
    return new ListLook(split(columns).stream().map(path -> new Shown(path, 0)).toList(), sort(sort), true);
  }

  private static List<String> split(String text) {
    return text == null ? List.of() : Arrays.stream(text.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private static List<Query.Sort> sort(String text) {
    List<Query.Sort> sort = new ArrayList<>();
    for (String each : split(text)) {
      boolean down = each.startsWith(DOWN);
      sort.add(new Query.Sort(down ? each.substring(DOWN.length()) : each, down));
    }
    return sort;
  }

  /** The paths with commas, as a saved list keeps them; empty for those of the model. */
  public String columnText() {
    return columns.stream().map(Shown::path).collect(Collectors.joining(","));
  }

  /** The order, as a saved list keeps it. */
  public String sortText() {
    return sort.stream().map(each -> (each.descending() ? DOWN : "") + each.path()).collect(Collectors.joining(","));
  }

  /** The same, to be kept as what somebody made of a saved list. */
  public ListLook madeFrom(ListLook saved) {
    return new ListLook(columns, sort, frozen, saved.text());
  }

  private String text() {
    return columnText() + "|" + sortText();
  }

  /** What somebody made of a saved list; of one that was saved anew since, nothing is left of it but the widths. */
  public ListLook over(ListLook saved) {
    if (saved.text().equals(basis)) {
      return this;
    }
    Map<String, Integer> widths = columns.stream().collect(Collectors.toMap(Shown::path, Shown::width, (one, other) -> one));
    return new ListLook(saved.columns().stream().map(each -> new Shown(each.path(), widths.getOrDefault(each.path(), 0))).toList(), saved.sort(), frozen);
  }

  /** As a setting. */
  public String toText() {
    return new Gson().toJson(this);
  }

  /** Reads a setting; empty where it is none, such as one that was written by hand. */
  public static Optional<ListLook> parse(String text) {
    try {
      return Optional.ofNullable(new Gson().fromJson(text, ListLook.class))
          .filter(look -> look.columns().stream().allMatch(column -> column.path() != null) && look.sort().stream().allMatch(sort -> sort.path() != null));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }
}
