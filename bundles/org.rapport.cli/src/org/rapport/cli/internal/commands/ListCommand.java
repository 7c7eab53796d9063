package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.TextTable;
import org.rapport.cli.internal.Texts;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.SeenFields;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the records of a type, or groups them. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=list")
@Command(name = "list", sortOptions = false)
public final class ListCommand implements CliCommand {

  private static final int PORTION = 1000;
  private static final int FOR_PEOPLE = 200;
  private static final long COUNTED = 10_000;

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Option(names = "--where", paramLabel = "EXPR", descriptionKey = "where")
  private String where = "";

  @Option(names = "--sort", paramLabel = "F,-G", split = ",", descriptionKey = "sort")
  private List<String> sort = List.of();

  @Option(names = "--columns", paramLabel = "a,b.c", split = ",", descriptionKey = "columns")
  private List<String> columns = List.of();

  @Option(names = "--offset", paramLabel = "N", descriptionKey = "offset")
  private long offset;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private Integer limit;

  @Option(names = "--group-by", paramLabel = "KEYS", descriptionKey = "group-by")
  private String groupBy;

  @Option(names = "--sum", paramLabel = "F", split = ",", descriptionKey = "sum")
  private List<String> sums = List.of();

  @Option(names = "--in", paramLabel = "EUR", descriptionKey = "sum-in")
  private String currency;

  @Option(names = "--at", paramLabel = "DATE", descriptionKey = "sum-at")
  private String day;

  @Option(names = "--count", descriptionKey = "count")
  private boolean count;

  @Override
  public int run(CliContext context) throws RapportException {
    RecordType recordType = context.types().get(type);
    if (offset < 0 || limit != null && limit < 0) {
      throw new RapportException("bad-value", Texts.in(context.locale(), "list.negative"), Texts.in(context.locale(), "list.negative.hint"));
    }
    if (groupBy != null || !sums.isEmpty() || currency != null || day != null) {
      groups(context, recordType);
    } else {
      rows(context, recordType);
    }
    return 0;
  }

  private void rows(CliContext context, RecordType recordType) throws RapportException {
    Store store = context.session().store();
    Principal principal = context.session().principal();
    List<String> paths = columns.isEmpty() ? SeenFields.of(context.session(), recordType).columns() : columns.stream().map(String::strip).toList();
    Query query = new Query(recordType.name(), where, criteria(), paths.stream().filter(path -> !path.equals("id")).toList());
    Total total = store.count(principal, query, count ? 0 : COUNTED);
    long wanted = limit != null ? limit : context.wantsJson() ? Long.MAX_VALUE : FOR_PEOPLE;
    List<Page.Row> rows = new ArrayList<>();
    PageRequest request = PageRequest.exactly(offset, (int) Math.max(1, Math.min(PORTION, wanted)));
    while (rows.size() < wanted) {
      Page page = store.page(principal, query, request);
      rows.addAll(page.rows());
      if (page.next() == null || page.rows().isEmpty()) {
        break;
      }
      request = PageRequest.after(page.next(), (int) Math.min(PORTION, Math.max(1, wanted - rows.size())));
    }
    if (context.wantsJson()) {
      context.json(json(recordType, query, rows, total));
    } else {
      print(context, recordType, query, rows, total);
    }
  }

  private List<Query.Sort> criteria() {
    return sort.stream().map(String::strip).filter(s -> !s.isEmpty())
        .map(s -> s.startsWith("-") ? new Query.Sort(s.substring(1), true) : new Query.Sort(s, false)).toList();
  }

  private static JsonObject json(RecordType recordType, Query query, List<Page.Row> rows, Total total) {
    JsonObject document = new JsonObject();
    document.addProperty("type", recordType.name());
    document.addProperty("total", total.count());
    if (total.atLeast()) {
      document.addProperty("totalAtLeast", true);
    }
    JsonArray array = new JsonArray();
    for (Page.Row row : rows) {
      JsonObject object = new JsonObject();
      object.addProperty("id", row.ref().id().toString());
      for (int i = 0; i < query.columns().size(); i++) {
        object.add(query.columns().get(i), RecordJson.value(row.values().get(i)));
      }
      array.add(object);
    }
    document.add("rows", array);
    return document;
  }

  private void print(CliContext context, RecordType recordType, Query query, List<Page.Row> rows, Total total) {
    ValueTexts texts = new ValueTexts(context.locale(), context.zone());
    List<EStructuralFeature> features = query.columns().stream().map(path -> feature(recordType.eClass(), path)).toList();
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      headings.add(features.get(i) == null ? query.columns().get(i) : query.columns().get(i).contains(".") ? Annotations.text(features.get(i), context.locale())
          : recordType.text(features.get(i), context.locale()));
    }
    headings.add("Id");
    TextTable table = new TextTable(headings);
    for (Page.Row row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < features.size(); i++) {
        Serializable value = row.values().get(i);
        cells.add(texts.show(features.get(i), value));
        if (value instanceof Number || value instanceof Money) {
          table.alignRight(i);
        }
      }
      cells.add(row.ref().id().toString());
      table.add(cells);
    }
    table.print(context.out());
    context.out().println();
    context.out().println(Texts.in(context.locale(), total.atLeast() ? "list.at-least" : "list.total", rows.size(), total.count()));
  }

  /** The feature at the end of a path; null where the path is not understood here. */
  private static EStructuralFeature feature(EClass start, String path) {
    EClass current = start;
    EStructuralFeature feature = null;
    for (String step : path.split("\\.")) {
      feature = current == null ? null : current.getEStructuralFeature(step);
      current = feature instanceof EReference reference ? reference.getEReferenceType() : null;
    }
    return feature;
  }

  private void groups(CliContext context, RecordType recordType) throws RapportException {
    List<String> keys = groupBy == null ? List.of() : keys(groupBy);
    List<String> fields = sums.stream().map(String::strip).toList();
    List<Group> groups = context.session().store().groups(context.session().principal(),
        new GroupQuery(recordType.name(), where, keys, fields, conversion(context)));
    int from = (int) Math.min(offset, groups.size());
    List<Group> shown = groups.subList(from, limit == null ? groups.size() : Math.min(groups.size(), from + limit));
    if (context.wantsJson()) {
      context.json(json(recordType, keys, fields, shown, groups.size()));
      return;
    }
    ValueTexts texts = new ValueTexts(context.locale(), context.zone());
    List<String> headings = new ArrayList<>(keys);
    headings.add(Texts.in(context.locale(), "list.count"));
    fields.forEach(f -> headings.add("sum(" + f + ")"));
    TextTable table = new TextTable(headings);
    for (int i = keys.size(); i < headings.size(); i++) {
      table.alignRight(i);
    }
    for (Group group : shown) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        cells.add(texts.show(feature(recordType.eClass(), keys.get(i)), group.keys().get(i)));
      }
      cells.add(texts.show(null, BigDecimal.valueOf(group.count())));
      group.sums().forEach(sum -> cells.add(texts.show(null, sum)));
      table.add(cells);
    }
    table.print(context.out());
  }

  /** The one currency of the sums; null where none was asked for. */
  private GroupQuery.In conversion(CliContext context) throws RapportException {
    if (currency == null && day == null) {
      return null;
    }
    try {
      if (currency != null && !sums.isEmpty()) {
        return new GroupQuery.In(currency, day == null ? null : LocalDate.parse(day));
      }
    } catch (DateTimeParseException e) {
      throw new RapportException("bad-value", Texts.in(context.locale(), "list.at", day), Texts.in(context.locale(), "list.at.hint"), e);
    }
    throw new RapportException("usage", Texts.in(context.locale(), "list.in"), Texts.in(context.locale(), "list.in.hint"));
  }

  /** Splits at commas outside parentheses. */
  private static List<String> keys(String text) {
    return Arrays.stream(text.split(",(?![^()]*\\))")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static JsonObject json(RecordType recordType, List<String> keys, List<String> fields, List<Group> groups, int total) {
    JsonObject document = new JsonObject();
    document.addProperty("type", recordType.name());
    document.addProperty("total", total);
    JsonArray array = new JsonArray();
    for (Group group : groups) {
      JsonObject object = new JsonObject();
      for (int i = 0; i < keys.size(); i++) {
        object.add(keys.get(i), RecordJson.value(group.keys().get(i)));
      }
      object.addProperty("count", group.count());
      for (int i = 0; i < fields.size(); i++) {
        object.add("sum(" + fields.get(i) + ")", RecordJson.value(group.sums().get(i)));
      }
      array.add(object);
    }
    document.add("rows", array);
    return document;
  }
}
