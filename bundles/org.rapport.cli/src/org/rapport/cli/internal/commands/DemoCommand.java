package org.rapport.cli.internal.commands;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.demo.DemoCompany;
import org.rapport.model.RapportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills an empty database with a believable company. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=demo")
@Command(name = "demo", sortOptions = false)
public final class DemoCommand implements CliCommand {

  private static final int LIMIT = 1_000_000;

  private final DemoCompany company;

  @Option(names = "--size", paramLabel = "N", descriptionKey = "size")
  private int size = DemoCompany.SIZE;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
  private long seed = DemoCompany.SEED;

  @Option(names = "--today", paramLabel = "D", descriptionKey = "today")
  private LocalDate today;

  /** With the service that makes the company. */
  @Activate
  public DemoCommand(@Reference DemoCompany company) {
    this.company = company;
  }

  @Override
  public boolean createsDatabase() {
    return true;
  }

  @Override
  public String defaultDatabase() {
    return "demo";
  }

  @Override
  public int run(CliContext context) throws RapportException {
    if (size < 1 || size > LIMIT) {
      throw new RapportException("bad-value", Texts.in(context.locale(), "demo.size", String.valueOf(size)),
          Texts.in(context.locale(), "demo.size.hint"));
    }
    LocalDate day = today != null ? today : LocalDate.now(context.zone());
    Map<String, Integer> made = company.fill(context.session(), size, seed, day, context.monitor());
    context.monitor().done();
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("database", context.session().location().name());
      document.addProperty("size", size);
      document.addProperty("seed", seed);
      document.addProperty("today", day.toString());
      JsonObject created = new JsonObject();
      made.forEach(created::addProperty);
      document.add("created", created);
      context.json(document);
    } else {
      int accounts = made.getOrDefault("Account", 0);
      int contacts = made.getOrDefault("Contact", 0);
      int all = made.values().stream().mapToInt(Integer::intValue).sum();
      context.out().println(Texts.in(context.locale(), "demo.done", accounts, contacts, all - accounts - contacts,
          context.session().location().name()));
    }
    return 0;
  }
}
