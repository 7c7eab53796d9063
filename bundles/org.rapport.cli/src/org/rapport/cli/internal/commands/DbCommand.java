package org.rapport.cli.internal.commands;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.backup.Backups;
import org.rapport.core.backup.DailyBackups;
import org.rapport.core.identity.Trust;
import org.rapport.core.session.Companion;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.rapport.store.BackupInfo;
import org.rapport.store.Principal;
import org.rapport.store.StoreHealth;
import org.rapport.store.StoreInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what database is open, and whether everything in it agrees; backs it up, restores and copies it, forgets what is old, and brings it to the installed packages. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=db")
@Command(name = "db", sortOptions = false)
public final class DbCommand implements CliCommand {

  private static final List<String> VERBS = List.of("info", "check", "backup", "restore", "copy", "prune", "migrate", "support");

  private final List<Companion> companions;

  @Parameters(index = "0", paramLabel = "info|check|backup|restore|copy|prune|migrate|support", descriptionKey = "verb")
  private String verb;

  @Parameters(index = "1", arity = "0..1", paramLabel = "FILE|URL", descriptionKey = "db.target")
  private String target;

  @Option(names = "--older-than", paramLabel = "AGE", descriptionKey = "db.older-than")
  private String olderThan;

  @Option(names = "--drop", descriptionKey = "db.drop")
  private boolean drop;

  @Option(names = "--backup", paramLabel = "FILE", descriptionKey = "db.backup")
  private String backup;

  @Option(names = "--check", descriptionKey = "db.support.check")
  private boolean check;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  /**
   * For one invocation.
   *
   * @param companions what modules keep beside a base
   */
  @Activate
  public DbCommand(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Companion> companions) {
    this.companions = List.copyOf(companions);
  }

  /** A base that is to be restored must not be opened before: opening an empty one fills it; one to be migrated cannot be. */
  @Override
  public boolean needsDatabase() {
    return !"restore".equals(verb) && !"migrate".equals(verb);
  }

  @Override
  public int run(CliContext context) throws RapportException {
    return switch (verb) {
      case "info" -> info(context);
      case "check" -> check(context);
      case "backup" -> backup(context);
      case "restore" -> restore(context);
      case "copy" -> copy(context);
      case "prune" -> DbPruning.run(context, olderThan, dryRun);
      case "support" -> DbSupport.run(context, context.path(target(context)), check, null);
      case "migrate" -> DbMigration.run(context, drop, backup, dryRun);
      default -> throw new RapportException("unknown-command", Texts.in(context.locale(), "db.unknown", verb),
          Suggestions.hint(verb, VERBS, Texts.in(context.locale(), "db.unknown.hint")));
    };
  }

  @Override
  public int runWithout(CliContext context, RapportException reason) throws RapportException {
    if (!"support".equals(verb)) {
      throw reason;
    }
    return DbSupport.run(context, context.path(target(context)), check, reason);
  }

  private int info(CliContext context) throws RapportException {
    StoreInfo info = context.session().store().info();
    String trust = Trust.sentence(context.session().location(), context.locale());
    Principal principal = context.session().principal();
    Optional<StoreHealth> health = context.session().store().rights(principal).isAdministrator()
        ? Optional.of(context.session().store().health(principal)) : Optional.empty();
    int jobs = context.session().store().jobs().open().size();
    OptionalLong lag = lag(context);
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("kind", info.kind());
      document.addProperty("version", info.version());
      document.addProperty("location", info.location());
      document.addProperty("user", context.session().principal().login());
      document.add("packages", array(info.packages()));
      JsonArray orphans = new JsonArray();
      for (StoreInfo.Orphan each : info.orphans()) {
        JsonObject object = new JsonObject();
        object.addProperty("type", each.type());
        object.addProperty("table", each.table());
        if (each.feature() != null) {
          object.addProperty("feature", each.feature());
        }
        object.addProperty("records", each.records());
        orphans.add(object);
      }
      document.add("orphans", orphans);
      document.addProperty("feedLag", info.feedLag());
      document.add("indexLag", lag.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(lag.getAsLong()));
      document.addProperty("jobs", jobs);
      health.ifPresent(found -> document.add("health", new Gson().toJsonTree(found)));
      document.addProperty("trust", trust);
      document.addProperty("lastBackup", DailyBackups.newest(context.session().location()).map(LocalDate::toString).orElse(null));
      document.add("problems", array(context.typeProblems()));
      context.json(document);
      return 0;
    }
    context.out().println(Texts.in(context.locale(), "db.info", info.kind(), info.version(), info.location(), context.session().principal().login()));
    info.packages().forEach(each -> context.out().println("  " + each));
    health.ifPresent(found -> context.out().println(Texts.in(context.locale(), "db.health",
        found.records().values().stream().mapToLong(Long::longValue).sum(), found.changes(), found.bytes() / 1_000_000, found.binned(),
        info.feedLag())));
    lag.ifPresent(records -> context.out().println(Texts.in(context.locale(), "db.index-lag", records)));
    info.orphans().forEach(each -> context.out().println(Texts.in(context.locale(), each.feature() == null ? "db.orphan"
        : "db.orphan.feature", each.type(), each.table(), each.records(), each.feature())));
    context.typeProblems().forEach(context.out()::println);
    DailyBackups.newest(context.session().location())
        .ifPresent(day -> context.out().println(Texts.in(context.locale(), "db.last-backup", day.toString())));
    if (jobs > 0) {
      context.out().println(Texts.in(context.locale(), "db.jobs", jobs));
    }
    context.out().println(trust);
    return 0;
  }

  /** How many changes are not taken in by what stands beside the base; empty where nothing does. */
  private OptionalLong lag(CliContext context) throws RapportException {
    OptionalLong lag = OptionalLong.empty();
    for (Companion companion : companions) {
      OptionalLong own = companion.lag(context.session());
      if (own.isPresent()) {
        lag = OptionalLong.of(lag.orElse(0) + own.getAsLong());
      }
    }
    return lag;
  }

  private int check(CliContext context) throws RapportException {
    List<String> problems = new ArrayList<>(context.session().store().check());
    for (Companion companion : companions) {
      problems.addAll(companion.check(context.session(), context.monitor()));
    }
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("ok", problems.isEmpty());
      document.add("problems", array(problems));
      context.json(document);
    } else {
      problems.forEach(context.out()::println);
      context.out().println(Texts.in(context.locale(), problems.isEmpty() ? "db.ok" : "db.not-ok", problems.size()));
    }
    return problems.isEmpty() ? 0 : 1;
  }

  private int backup(CliContext context) throws RapportException {
    BackupInfo made = Backups.write(context.session(), context.path(target(context)), context.monitor());
    return done(context, made, "db.backup.done", context.session().location());
  }

  private int restore(CliContext context) throws RapportException {
    DatabaseLocation location = context.sessions().locate(context.db(), context.folder());
    BackupInfo made = context.sessions().restore(location, context.path(target(context)), context.locale(), context.monitor());
    return done(context, made, "db.restore.done", location);
  }

  private int copy(CliContext context) throws RapportException {
    DatabaseLocation location = context.sessions().locate(target(context), context.folder());
    BackupInfo made = Backups.copy(context.session(), context.sessions(), location, context.monitor());
    return done(context, made, "db.copy.done", location);
  }

  private String target(CliContext context) throws RapportException {
    if (target == null || target.isBlank()) {
      throw new RapportException("usage", Texts.in(context.locale(), "db.no-target", verb), Texts.in(context.locale(), "db.no-target.hint"));
    }
    return target;
  }

  private static int done(CliContext context, BackupInfo made, String text, DatabaseLocation location) {
    context.monitor().done();
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("database", location.name());
      document.addProperty("file", made.file());
      document.addProperty("format", made.format());
      document.addProperty("madeAt", made.madeAt().toString());
      document.addProperty("source", made.source());
      document.addProperty("tables", made.tables());
      document.addProperty("rows", made.rows());
      document.addProperty("bytes", made.bytes());
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), text, made.rows(), made.tables(), made.file(), location.name()));
    }
    return 0;
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
