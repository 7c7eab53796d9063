package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.TextTable;
import org.rapport.cli.internal.Texts;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.RapportException;
import org.rapport.store.Bin;
import org.rapport.store.Bin.Binned;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists deleted records, the last one deleted first. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=bin")
@Command(name = "bin", sortOptions = false)
public final class BinCommand implements CliCommand {

  private static final int PORTION = 1000;
  private static final int FOR_PEOPLE = 200;

  @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private Integer limit;

  @Override
  public int run(CliContext context) throws RapportException {
    if (limit != null && limit < 0) {
      throw new RapportException("bad-value", Texts.in(context.locale(), "list.negative"), Texts.in(context.locale(), "list.negative.hint"));
    }
    String name = type == null ? null : context.types().get(type).name();
    int wanted = limit != null ? limit : context.wantsJson() ? Integer.MAX_VALUE : FOR_PEOPLE;
    Bin bin = context.session().store().bin();
    List<Binned> all = new ArrayList<>();
    long before = Long.MAX_VALUE;
    while (all.size() < wanted) {
      int portion = Math.min(PORTION, wanted - all.size());
      List<Binned> page = bin.page(context.session().principal(), Bin.Wanted.of(name), before, portion);
      all.addAll(page);
      if (page.size() < portion) {
        break;
      }
      before = page.get(page.size() - 1).place();
    }
    if (context.wantsJson()) {
      context.json(json(all));
    } else {
      print(context, all);
    }
    return 0;
  }

  private static JsonObject json(List<Binned> all) {
    JsonArray rows = new JsonArray();
    for (Binned each : all) {
      JsonObject row = new JsonObject();
      row.addProperty("type", each.record().type());
      row.addProperty("id", each.record().id().toString());
      row.addProperty("label", each.label());
      row.add("when", RecordJson.value(each.when()));
      row.addProperty("who", each.who());
      row.addProperty("change", each.change().toString());
      rows.add(row);
    }
    JsonObject document = new JsonObject();
    document.add("rows", rows);
    return document;
  }

  private static void print(CliContext context, List<Binned> all) {
    ValueTexts texts = new ValueTexts(context.locale(), context.zone());
    TextTable table = new TextTable(List.of(Texts.in(context.locale(), "types.type"), Texts.in(context.locale(), "types.label"),
        Texts.in(context.locale(), "bin.when"), Texts.in(context.locale(), "bin.who"), "Id"));
    for (Binned each : all) {
      table.add(List.of(each.record().type(), each.label() == null ? "" : each.label(), texts.show(null, each.when()), each.who(),
          each.record().id().toString()));
    }
    table.print(context.out());
  }
}
